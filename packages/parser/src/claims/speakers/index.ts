import type { Entities, Words } from '../../mentions/entities';
import type { QuotedWords } from '../../mentions/quotations';
import type { Quotation, Speaker } from '../../model';
import type { Reading } from '../../reading';
import { textSpan } from '../../text/spans';
import { classify } from './classify';
import type { ReadLine } from './frames';
import { type Attributed, attributeImplicitly, withFrame } from './implicit';
import { isOnlySpeech, type Line, readInnerLines, readLines } from './line';
import type { Named } from './memory';
import { clauseReader } from './reports';
import { termReader } from './terms';

/**
 * What each pair of marks holds, and who said it where that can be told. The words that name a speaker are found by
 * the rules of news writing (the subject of the verb of speech beside the quotation, or the person spoken of around
 * it); they are linked to the person or organization whose mention ends them. `words` are those of `findWords`: they
 * tell 会 from 董事会. In the order of the opening marks.
 */
export function attributeQuotations(
  reading: Reading,
  quoted: readonly QuotedWords[],
  entities: Entities,
  words: Words,
): readonly Quotation[] {
  const readTerms = termReader(words, entities);
  const context = { source: reading.text, readTerms, words };
  const read = (all: readonly Line[]): readonly ReadLine[] => {
    const readClauses = clauseReader(reading.folded, readTerms);
    return all.map((line, at) => ({
      ...line,
      readings: readClauses(line, at),
      onlySpeech: isOnlySpeech(line),
    }));
  };
  const sort = (all: readonly ReadLine[]) =>
    all.flatMap((line, at) => line.quoted.map((q) => classify(context, line, at, q)));
  const lines = read(readLines(reading, quoted));
  const inner = sort(read(readInnerLines(reading, quoted, lines)));
  const found = new Map<number, Attributed>();
  for (const item of [...attributeImplicitly(sort(lines), lines), ...inner.map(withFrame)])
    found.set(item.quoted.index, item);
  return quoted.map((q, index) => toQuotation(reading.text, q, index, found.get(index)));
}

function toQuotation(
  source: string,
  { span }: QuotedWords,
  index: number,
  item: Attributed | undefined,
): Quotation {
  return {
    id: `q${index + 1}`,
    kind: item?.kind ?? 'term',
    ...textSpan(source, span.start, span.end),
    speaker: item?.speaker ? toSpeaker(source, item.speaker) : null,
    cue: item?.cue ?? null,
    attribution: item?.attribution ?? 'none',
    ...(item?.continues === undefined ? {} : { continues: `q${item.continues + 1}` }),
    rule: item?.rule ?? 'nested',
  };
}

function toSpeaker(source: string, { span, head }: Named): Speaker {
  return { id: head?.id ?? null, ...textSpan(source, span.start, span.end) };
}
