import type { Block, Span } from '../model';
import type { Pairs } from '../text/pairs';

/** A paragraph, heading or the like, with its quotation marks and brackets. */
export interface MarkedBlock {
  readonly span: Span;
  readonly block: Block;
  /** Its words with widths and Traditional characters folded; offsets count from the start of the block. */
  readonly folded: string;
  readonly marks: Pairs;
}
