import type { TextSpan } from '../../model';
import type { Classified } from './classify';
import { clausesBehind, firstClauseFrom, type ReadLine, saysThis } from './frames';
import type { Named } from './reports';

/** A quotation with its speaker, as far as one can be told. */
export interface Attributed extends Classified {
  readonly speaker: Named | null;
  readonly cue: TextSpan | null;
  readonly attribution: 'explicit' | 'implicit' | 'none';
  /** Index of the quotation it goes on with. */
  readonly continues?: number;
}

/**
 * Gives speakers to what is said without a verb of speech beside it. In the order of the text, so that a quotation can
 * go on with the speaker of the one before.
 */
export function attributeImplicitly(
  classified: readonly Classified[],
  lines: readonly ReadLine[],
): readonly Attributed[] {
  const done: Attributed[] = [];
  for (const item of classified) done.push(attribute(item, done, lines));
  return repeatSpeakers(done);
}

function attribute(item: Classified, done: readonly Attributed[], lines: readonly ReadLine[]): Attributed {
  const before = done.at(-1);
  const { frame } = item;
  const open = withFrame(item);
  if (item.kind !== 'speech' && item.kind !== 'thought') return open;
  const goesOn = before && continuation(item, before);
  if (frame?.speaker)
    return goesOn && sameWords(before.speaker, frame.speaker)
      ? { ...open, continues: before.quoted.index }
      : open;
  if (goesOn && item.quoted.continues)
    return {
      ...open,
      speaker: before.speaker,
      attribution: before.speaker ? 'implicit' : 'none',
      continues: before.quoted.index,
    };
  if (frame && item.kind === 'speech') return open;
  const found = speakerAround(item, done, lines);
  return found ? { ...open, ...found, attribution: 'implicit' } : open;
}

/** The speaker that the words around the quotation itself name. */
export function withFrame(item: Classified): Attributed {
  const { frame } = item;
  const speaker = frame?.speaker ?? null;
  return {
    ...item,
    speaker,
    cue: frame?.cue ?? null,
    attribution: frame && speaker ? frame.attribution : 'none',
  };
}

function sameWords(a: Named | null, b: Named): boolean {
  return a?.span.start === b.span.start;
}

/** Whether the quotation is the next part of the one before: reopened in the next paragraph, or split by 他说. */
function continuation(item: Classified, before: Attributed): boolean {
  if (item.quoted.continues) return true;
  return (
    item.at === before.at &&
    before.kind === item.kind &&
    item.frame?.rule === 'verb-before' &&
    before.frame?.rule === 'verb-after'
  );
}

type Found = { readonly speaker: Named; readonly rule: string };

function speakerAround(
  item: Classified,
  done: readonly Attributed[],
  lines: readonly ReadLine[],
): Found | null {
  return speakerBefore(item) ?? speakerBehind(item) ?? speakerOfParagraph(item, done, lines);
}

/** Who was reported, or was the subject, last in the same paragraph: 李女士很感激。“大家都鼓励我。” */
function speakerBefore({ line, quoted }: Classified): Found | null {
  const end = firstClauseFrom(line, quoted.outer.start);
  for (let k = end - 1; k >= Math.max(0, end - 12); k--) {
    const reading = line.readings[k];
    if (!reading) break;
    const reports = reading.verbs.some((verb) => verb.kind === 'report');
    const speaker = reports ? reading.subject : reading.own;
    if (speaker && (reports || isNamedPerson(speaker))) return { speaker, rule: 'sentence-before' };
  }
  return null;
}

/** A person of the article, or 李女士 and the like. */
function isNamedPerson({ head, span, plural }: Named): boolean {
  return head?.kind === 'person' || (head?.kind === 'noun' && !plural && span.end - span.start <= 4);
}

/** The only person the rest of the sentence behind speaks of: “真没想到！”市民张先生领回了手机。 */
function speakerBehind({ line, quoted }: Classified): Found | null {
  const own = clausesBehind(line, quoted).find((reading) => reading.own)?.own;
  return own && own.head?.kind !== 'pronoun' ? { speaker: own, rule: 'sentence-behind' } : null;
}

/** A paragraph of nothing but speech goes on where the paragraph before left off. */
function speakerOfParagraph(
  { line, quoted, at }: Classified,
  done: readonly Attributed[],
  lines: readonly ReadLine[],
): Found | null {
  if (!isOnlySpeech(line)) return null;
  const next = lines[at + 1];
  const first = next?.readings[0];
  if (next && first?.own && saysThis(next, first)) return { speaker: first.own, rule: 'said-this' };
  const said = done.at(-1);
  const previous = lines[at - 1];
  if (!previous || previous.block.kind === 'headline' || previous.block.kind === 'heading') return null;
  if (said && said.at === at) return said.speaker && { speaker: said.speaker, rule: 'same-paragraph' };
  if (said && said.at === at - 1 && isOnlySpeech(previous)) {
    const turn = done.findLast((other) => other.at === at - 2);
    const alternates = turn?.speaker && said.speaker && !sameWords(turn.speaker, said.speaker);
    const speaker = alternates ? turn.speaker : said.speaker;
    return speaker && { speaker, rule: alternates ? 'dialogue' : 'paragraph-before' };
  }
  const reading = previous.readings.findLast((r) => r.verbs.some((verb) => verb.kind === 'report'));
  const speaker = reading?.subject;
  return speaker && quoted.outer.start === line.start ? { speaker, rule: 'paragraph-before' } : null;
}

function isOnlySpeech(line: ReadLine): boolean {
  return /^[\uE000。!?…\s]+$/.test(line.masked);
}

/** A quotation in a headline or heading, or one left without a speaker, that is said again elsewhere. */
function repeatSpeakers(done: readonly Attributed[]): readonly Attributed[] {
  const bySpeech = new Map<string, Attributed>();
  for (const item of done) {
    const words = bare(item.quoted.words);
    if (item.speaker && words.length >= 4 && !bySpeech.has(words)) bySpeech.set(words, item);
  }
  return done.map((item) => {
    const same = item.speaker ? undefined : bySpeech.get(bare(item.quoted.words));
    const repeats = same && (item.kind === 'speech' || REPEATING.has(item.line.block.kind));
    return repeats
      ? { ...item, kind: same.kind, speaker: same.speaker, attribution: 'implicit', rule: 'repeated' }
      : item;
  });
}

const REPEATING: ReadonlySet<string> = new Set(['headline', 'kicker', 'subtitle', 'heading', 'caption']);

function bare(words: string): string {
  return words.replace(/[\p{P}\s]/gu, '');
}
