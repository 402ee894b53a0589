import type { Fix, Span } from '../model';
import { matchAll } from '../text/match';
import type { Draft } from './draft';
import type { Finding, Text } from './rule';

/** The span of `length` characters that stand `at` characters behind the start of another span. */
export function spanWithin(outer: Span, at: number, length: number): Span {
  return { start: outer.start + at, end: outer.start + at + length };
}

/** Whether spans lie within one of some others: asked by binary search, so that many may be asked about. */
export function within(outer: readonly Span[]): (span: Span) => boolean {
  const widest: Span[] = [];
  for (const span of [...outer].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (widest.at(-1)?.end ?? -1)) widest.push(span);
  }
  return ({ start, end }) => {
    let low = 0;
    let high = widest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((widest[middle]?.end ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (widest[low]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
}

/** Something to look for in the words of an article. */
export interface Pattern {
  /** Global, matched against folded text. */
  readonly regex: RegExp;
  /** Every match holds at least one of these: words without any are passed over, which is much faster than matching. */
  readonly needs: readonly string[];
}

/** The matches of a pattern in folded words. */
export function matchesIn(folded: string, { regex, needs }: Pattern): readonly RegExpExecArray[] {
  return hasAny(folded, needs) ? matchAll(regex, folded) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];

export function hasAny(folded: string, words: readonly string[]): boolean {
  for (const word of words) if (folded.includes(word)) return true;
  return false;
}

/** The parts of an article, blocks or sentences, in which a pattern matches, with the matches. */
export function matchedParts<Part extends { readonly folded: string }>(
  { folded }: Draft,
  parts: readonly Part[],
  pattern: Pattern,
): readonly { readonly part: Part; readonly match: RegExpExecArray }[] {
  const matched: { part: Part; match: RegExpExecArray }[] = [];
  // Most articles have none of the words that most rules look for.
  if (!hasAny(folded, pattern.needs)) return matched;
  for (const part of parts) {
    for (const match of matchesIn(part.folded, pattern)) matched.push({ part, match });
  }
  return matched;
}

/**
 * Reports every match of a pattern in the words of the article.
 *
 * @param say what is wrong, or null where nothing is
 * @param fix what should stand there, or null where that is not sure
 */
export function report(
  draft: Draft,
  pattern: Pattern,
  say: (match: RegExpExecArray) => Text | null,
  fix?: (match: RegExpExecArray) => string | null,
): readonly Finding[] {
  return matchedParts(draft, draft.blocks, pattern).flatMap(({ part: { block }, match }): Finding[] => {
    const message = say(match);
    if (message === null) return [];
    const span = spanWithin(block.span, match.index, match[0].length);
    const text = fix?.(match) ?? null;
    const edit: { fix?: Fix } = text === null ? {} : { fix: { span, text } };
    return [{ span, message, ...edit }];
  });
}
