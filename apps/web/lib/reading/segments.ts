import type { Span } from '@wenmai/parser';
import type { Mark } from './notes';

/** A stretch of text over which the same marks hold. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The marks that begin here. */
  readonly opened: readonly Mark[];
  /** The marks that end here. */
  readonly closed: readonly Mark[];
}

/**
 * Cuts a stretch of the source where marks begin and end, so that marks may overlap in any way. Marks that reach
 * beyond the stretch are cut off at its ends.
 *
 * @param marks sorted by where they begin
 */
export function segment(source: string, span: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map((mark) => ({
      mark,
      start: Math.max(mark.span.start, span.start),
      end: Math.min(mark.span.end, span.end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([span.start, span.end, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let active: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] ?? span.start, cuts[i + 1] ?? span.end];
    active = active.filter((item) => item.end > start);
    for (let item = inside[next]; item && item.start === start; item = inside[++next]) active.push(item);
    segments.push({
      text: source.slice(start, end),
      marks: active.map(({ mark }) => mark),
      opened: active.filter((item) => item.start === start).map(({ mark }) => mark),
      closed: active.filter((item) => item.end === end).map(({ mark }) => mark),
    });
  }
  return segments;
}

/** Shares marks out among spans that follow one another; both in the order of the text. */
export function marksBySpan(spans: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const shares: Mark[][] = spans.map(() => []);
  let from = 0;
  for (const mark of marks) {
    while (from < spans.length && (spans[from]?.end ?? 0) <= mark.span.start) from++;
    for (let i = from; i < spans.length && (spans[i]?.start ?? 0) < mark.span.end; i++) shares[i]?.push(mark);
  }
  return shares;
}
