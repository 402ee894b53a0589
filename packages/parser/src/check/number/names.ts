import type { Span } from '../../model';
import type { Facts } from '../draft';

/** The spans of names, the outermost where names stand in each other, in the order of the text. */
export function nameSpans(
  { people, places, organizations }: Facts,
  withOrganizations: boolean,
): readonly Span[] {
  const entities = [...people, ...places, ...(withOrganizations ? organizations : [])];
  const sorted = entities
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: Span[] = [];
  for (const span of sorted) if (span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  return outermost;
}

/** Those of some spans, apart and in order, that lie within another one; found by binary search. */
export function spansWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spans[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return spans.slice(low, last);
}
