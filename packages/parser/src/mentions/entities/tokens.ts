import type { Span } from '../../model';
import type { Reading } from '../../reading';
import { createSegmenter, emptyTokens, type Tokens } from '../../text/words';
import { Flag, type Lexicon } from './lexicon';
import { createNameProposer } from './propose';

/** The words of an article. A zero-width mark stands behind each block, so that nothing is read across. */
export interface Words extends Tokens {
  readonly count: number;
  /** What the words were read from: the source, folded. */
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** Any name put together from characters. */
export const AnyName = Flag.ChineseName | Flag.Anonymised | Flag.SurnameOnly | Flag.ForeignName;

/** Cuts the readable blocks of an article into words and proposed names. */
export function readWords(reading: Reading, lexicon: Lexicon): Words {
  const text = reading.folded;
  const kinds = { unknown: Flag.Unknown, latin: Flag.Latin, number: Flag.Number, mark: Flag.Mark };
  const segment = createSegmenter(lexicon, kinds, createNameProposer(text, lexicon));
  const tokens = emptyTokens();
  for (const { span } of reading.blocks) {
    segment(text, span.start, span.end, tokens);
    tokens.starts.push(span.end);
    tokens.ends.push(span.end);
    tokens.flags.push(Flag.Mark);
    tokens.margins.push(0);
  }
  return { ...tokens, count: tokens.starts.length, text, lexicon };
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
