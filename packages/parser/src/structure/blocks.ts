import type { Block } from '../model/blocks';
import type { Stretch } from './layout';
import type { Line } from './lines';

/** The blocks of a text, from its lines and their places. They tile it, white space between them left out. */
export function buildBlocks(
  text: string,
  lines: readonly Line[],
  stretches: readonly Stretch[],
): readonly Block[] {
  return stretches.map(({ first, last, placed }, i): Block => {
    const start = lines[first]?.start ?? 0;
    const end = lines[last]?.end ?? start;
    const { kind, rule } = placed;
    const base = { id: `b${i + 1}`, text: text.slice(start, end), span: { start, end }, rule };
    switch (kind) {
      case 'heading':
        return { ...base, kind, level: placed.level };
      case 'list-item':
        return { ...base, kind, marker: { start, end: start + placed.marker } };
      case 'image':
        return { ...base, kind, caption: captionBeside(stretches, i) };
      case 'boilerplate':
        return { ...base, kind, category: placed.category };
      default:
        return { ...base, kind };
    }
  });
}

/** The id of the caption directly below an image, else directly above it. */
function captionBeside(stretches: readonly Stretch[], i: number): string | null {
  for (const j of [i + 1, i - 1]) if (stretches[j]?.placed.kind === 'caption') return `b${j + 1}`;
  return null;
}
