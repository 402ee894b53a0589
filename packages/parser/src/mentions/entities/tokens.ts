import type { Span } from '../../model';
import type { Reading } from '../../reading';
import { createSegmenter, createTokenRow, type Segmenter, type Tokens } from '../../text/words';
import { Flag, type Lexicon } from './lexicon';
import { createNameProposer } from './propose';

/** The words of an article. A zero-width mark stands behind each block, so that nothing is read across. */
export interface Words extends Tokens {
  /** What the words were read from: the source, folded. */
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** Any name put together from characters. */
export const AnyName = Flag.ChineseName | Flag.Anonymised | Flag.SurnameOnly | Flag.ForeignName;

let segmenter: Segmenter | undefined;

/** The segmenter, made when it is first needed: its tables are too large to be made for each article. */
function openSegmenter(lexicon: Lexicon): Segmenter {
  const kinds = { unknown: Flag.Unknown, latin: Flag.Latin, number: Flag.Number, mark: Flag.Mark };
  segmenter ??= createSegmenter(lexicon, kinds, createNameProposer(lexicon));
  return segmenter;
}

/** Cuts the readable blocks of an article into words and proposed names. */
export function readWords(reading: Reading, lexicon: Lexicon): Words {
  const text = reading.folded;
  const row = createTokenRow(text.length + reading.blocks.length);
  const segment = openSegmenter(lexicon);
  for (const { span } of reading.blocks) {
    segment(text, span.start, span.end, row);
    row.push(span.end, span.end, Flag.Mark, 0);
  }
  return { ...row.tokens(), text, lexicon };
}

/** Bits of the token at an index; a mark outside of the text. */
export function flagAt(words: Words, index: number): number {
  return words.flags[index] ?? Flag.Mark;
}

/** Whether the token at an index may be any of what `flags` names. */
export function is(words: Words, index: number, flags: number): boolean {
  return (flagAt(words, index) & flags) !== 0;
}

/** The words of the token at an index, folded; empty outside of the text. */
export function wordAt(words: Words, index: number): string {
  return words.text.slice(words.starts[index] ?? 0, words.ends[index] ?? 0);
}

/** The single character of the token at an index; empty for longer tokens. */
export function charAt(words: Words, index: number): string {
  const start = words.starts[index] ?? 0;
  return (words.ends[index] ?? 0) === start + 1 ? words.text.charAt(start) : '';
}

/** How many code units the token at an index has. */
export function lengthAt(words: Words, index: number): number {
  return (words.ends[index] ?? 0) - (words.starts[index] ?? 0);
}

/** Offsets from the beginning of one token to the end of another. */
export function spanOf(words: Words, first: number, last: number): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

/** Characters that hold sentences together or count: alone they are no part of a proper name. */
const GRAMMATICAL = new Set(
  '的地得了着过在是和与及或跟把被将对向从自由为以于给让叫使到说称道问据按凭等该此其这那每各某另本也都就还又再不没无非有要会能可应须很更最太较已曾正刚才因但而则若如即之者所我你他她它们吗呢吧啊个名位家些种次支只条件项批组群座栋套起宗份辆艘架部台张块片户年月日号时点分秒上下里外内中间旁边前后左右多少几一二三四五六七八九十百千万亿零两第去来走做用办开放收发报告看见听想找送带进出回起住当做原好赴往抵赶至达入离返疑似经沿距翻坠跌掉滚撞获拟遭',
);

/** Whether no dictionary of words explains a token: a name, an unknown character, a letter, a lone character. */
export function isProper(words: Words, i: number): boolean {
  if (is(words, i, AnyName | Flag.Unknown | Flag.Latin | Flag.PlaceNoun)) return true;
  const character = charAt(words, i);
  return character !== '' && !is(words, i, Flag.Mark) && !GRAMMATICAL.has(character);
}
