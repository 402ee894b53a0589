import type { Span } from '../../model';
import type { Reading } from '../../reading';

/** A pair of quotation marks with the words between. */
export interface QuotedWords {
  /** The words inside the marks. */
  readonly span: Span;
  /** The marks included. */
  readonly outer: Span;
  /** How many pairs it stands in. */
  readonly depth: number;
}

/** Every pair of quotation marks, nested ones included, in the order of their opening marks. */
export function findQuotedWords(_reading: Reading): readonly QuotedWords[] {
  return [];
}
