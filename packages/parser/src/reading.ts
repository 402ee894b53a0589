import type { Block, Reference, Sentence, Structure } from './model';
import { READABLE_KINDS } from './sentences/readable';
import { fold } from './text/fold';

/** What the stages after structure read from. All offsets are offsets into `text`. */
export interface Reading {
  /** The source as given. */
  readonly text: string;
  /** As long as `text`, with widths and Traditional characters folded: what patterns are matched against. */
  readonly folded: string;
  /** The blocks whose words are the article's own. */
  readonly blocks: readonly Block[];
  /** The sentences of those blocks, in order. */
  readonly sentences: readonly Sentence[];
  readonly reference: Reference | null;
  readonly timeZone: string;
}

/** Prepares a structure for the mention stages. */
export function openReading(structure: Structure, timeZone: string): Reading {
  const { text } = structure.source;
  return {
    text,
    folded: fold(text),
    blocks: structure.blocks.filter((block) => READABLE_KINDS.has(block.kind)),
    sentences: structure.sentences,
    reference: structure.reference,
    timeZone,
  };
}
