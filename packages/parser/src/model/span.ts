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
