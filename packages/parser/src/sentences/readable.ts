import type { BlockKind } from '../model/blocks';

/** Kinds of block whose words are the article's own: mentions and claims are read from these. */
export const READABLE_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'kicker',
  'headline',
  'subtitle',
  'heading',
  'caption',
  'paragraph',
  'list-item',
  'table',
]);
