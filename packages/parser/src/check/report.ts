import type { Fix, Span } from '../model';
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

/**
 * Reports every match of an expression in the words of the article.
 *
 * @param regex global; matched against folded text, block by block
 * @param say what is wrong, or null where nothing is
 * @param fix what should stand there, or null where that is not sure
 */
export function report(
  { blocks }: Draft,
  regex: RegExp,
  say: (match: RegExpExecArray) => Text | null,
  fix?: (match: RegExpExecArray) => string | null,
): Finding[] {
  return blocks.flatMap(({ block, folded }) =>
    [...folded.matchAll(regex)].flatMap((match): Finding[] => {
      const message = say(match);
      if (message === null) return [];
      const span = spanWithin(block.span, match.index, match[0].length);
      const text = fix?.(match) ?? null;
      const edit: { fix?: Fix } = text === null ? {} : { fix: { span, text } };
      return [{ span, message, ...edit }];
    }),
  );
}
