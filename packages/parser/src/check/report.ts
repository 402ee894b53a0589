import type { Span } from '../model';
import { matchAll } from '../text/match';
import type { Draft } from './draft';
import type { Finding, Text } from './rule';

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
  /** Every match holds at least one of these: an article without any is passed over, which is faster than matching. */
  readonly needs: readonly string[];
}

/** A match of a pattern within a part of an article. */
export interface Matched<Part> {
  readonly part: Part;
  readonly match: RegExpExecArray;
  readonly span: Span;
}

/**
 * The matches of a pattern within the parts of an article, be they blocks or sentences: the whole text is matched once,
 * and what lies in no part, or in two, is left out.
 *
 * @param parts apart and in the order of the text
 */
export function matchedParts<Part extends { readonly span: Span }>(
  { folded, holds }: Draft,
  parts: readonly Part[],
  { regex, needs }: Pattern,
): readonly Matched<Part>[] {
  const matched: Matched<Part>[] = [];
  if (!holds(needs)) return matched;
  let next = 0;
  for (const match of matchAll(regex, folded)) {
    let part = parts[next];
    while (part && part.span.end <= match.index) part = parts[++next];
    if (part === undefined) break;
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start >= part.span.start && span.end <= part.span.end) matched.push({ part, match, span });
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
  const findings: Finding[] = [];
  for (const { match, span } of matchedParts(draft, draft.blocks, pattern)) {
    const message = say(match);
    if (message === null) continue;
    const text = fix?.(match) ?? null;
    findings.push({ span, message, ...(text !== null && { fix: { span, text } }) });
  }
  return findings;
}
