import type { Span, TextSpan } from '../model/span';

/** The text span of `source` between two offsets. */
export function textSpan(source: string, start: number, end: number): TextSpan {
  return { text: source.slice(start, end), span: { start, end } };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span of `length` characters that stand `at` characters behind the start of another span. */
export function spanWithin(outer: Span, at: number, length: number): Span {
  return { start: outer.start + at, end: outer.start + at + length };
}
