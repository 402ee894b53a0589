import type { BlockKind } from '@wenmai/parser';
import picocolors from 'picocolors';
import type { Layer } from './layer-names';
import type { Mark } from './layers';

type Style =
  | 'bold'
  | 'dim'
  | 'italic'
  | 'underline'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan';

const LAYER_STYLES: Readonly<Record<Layer, Style>> = {
  quotations: 'italic',
  statistics: 'red',
  quantities: 'green',
  times: 'blue',
  places: 'underline',
  organizations: 'cyan',
  people: 'magenta',
};

const BLOCK_STYLES: Readonly<Partial<Record<BlockKind, Style>>> = {
  headline: 'bold',
  heading: 'bold',
  boilerplate: 'dim',
  image: 'dim',
};

export interface Painter {
  readonly layer: (layer: Layer, text: string) => string;
  readonly block: (kind: BlockKind, text: string) => string;
  readonly label: (text: string) => string;
}

export function createPainter(color: boolean): Painter {
  const colors = picocolors.createColors(color);
  const paint = (style: Style | undefined, text: string) =>
    style === undefined ? text : colors[style](text);
  return {
    layer: (layer, text) => paint(LAYER_STYLES[layer], text),
    block: (kind, text) => paint(BLOCK_STYLES[kind], text),
    label: colors.yellow,
  };
}

/** A stretch of text under one mark, or under none. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly layer: Layer | null;
}

/** Cuts the stretch `[start, end)` where marks begin and end; where marks overlap, the last one given shows. */
export function cutRuns(start: number, end: number, marks: readonly Mark[]): Run[] {
  const layers = new Array<Layer | null>(end - start).fill(null);
  for (const { layer, span } of marks) {
    layers.fill(layer, Math.max(0, span.start - start), Math.max(0, Math.min(end, span.end) - start));
  }
  const runs: Run[] = [];
  for (let i = 0; i < layers.length; i++) {
    const layer = layers[i] ?? null;
    const last = runs.at(-1);
    if (last && last.layer === layer) runs[runs.length - 1] = { ...last, end: start + i + 1 };
    else runs.push({ start: start + i, end: start + i + 1, layer });
  }
  return runs;
}
