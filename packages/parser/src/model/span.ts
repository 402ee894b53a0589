/**
 * A half-open range `[start, end)` of the source text, counted in UTF-16 code units:
 * `source.text.slice(start, end)` is what a value was read from.
 */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset behind the last code unit. */
  readonly end: number;
}

/** Words of the source with the place where they stand. `text` is always the slice of the source at `span`. */
export interface TextSpan {
  readonly text: string;
  readonly span: Span;
}

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
