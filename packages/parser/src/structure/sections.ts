import type { Block, Section } from '../model/blocks';

const BODY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'table', 'image', 'caption']);

/** Groups the blocks of the body under their headings, in order. */
export function buildSections(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: string | null; blocks: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.id, blocks: [] });
    else if (BODY.has(block.kind)) {
      const open = sections.at(-1) ?? { heading: null, blocks: [] };
      if (sections.length === 0) sections.push(open);
      open.blocks.push(block.id);
    }
  }
  return sections;
}
