import type { Span } from '@wenmai/parser';

/** Finds the line, counted from 1, that an offset stands in. LF, CR and CRLF end a line. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => lastAtMost(starts, offset) + 1;
}

/** The index of the last number that is no greater than a value; -1 if all are. The numbers ascend. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [-1, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
