import type { Article, Block } from '@wenmai/parser';
import stringWidth from 'string-width';
import type { Lang } from '../../lang';
import { cut, type LineRange, pad, wrap } from '../width';
import { labelsIn } from './labels';
import { LAYERS, type Layer } from './layer-names';
import { type Mark, marksOf, type Note, notesOf } from './layers';
import { createPainter, cutRuns, type Painter } from './paint';

export interface View {
  /** Width in terminal columns. */
  readonly width: number;
  readonly color: boolean;
  /** The language of the labels. */
  readonly lang: Lang;
  /** What to show on top of the text. */
  readonly layers: readonly Layer[];
}

/** Width of the column of labels: the longest kind and a gap. */
const LABEL_WIDTH = 'boilerplate'.length + 2;

/** Columns between the text and the margin, at least: punctuation may hang into them. */
const GAP = 3;

/** Width of the margin for notes, and the narrowest terminal that has one beside the text. */
const MARGIN_WIDTH = 36;
const WIDTH_FOR_MARGIN = 96;

interface Page {
  readonly painter: Painter;
  readonly labelOf: ReturnType<typeof labelsIn>;
  readonly textWidth: number;
  /** Notes stand beside the text; else below it. */
  readonly margin: boolean;
}

/**
 * The article for a human eye: what is known about it, then every block of the source beside its kind, with the
 * mentions coloured and what they stand for in the margin.
 */
export function showArticle(article: Article, view: View): string {
  const layers = new Set(view.layers);
  const margin = view.width >= WIDTH_FOR_MARGIN && layers.size > 0;
  const page: Page = {
    painter: createPainter(view.color),
    labelOf: labelsIn(view.lang),
    textWidth: Math.max(20, view.width - LABEL_WIDTH - (margin ? MARGIN_WIDTH : 2)),
    margin,
  };
  const marks = byBlock(article.blocks, marksOf(article, layers), ({ span }) => span.start);
  const notes = byBlock(article.blocks, notesOf(article, layers), ({ at }) => at);
  const rows = [
    ...facts(article, page).map(([label, text]) => `${page.painter.label(pad(label, LABEL_WIDTH))}${text}`),
    '',
    ...article.blocks.flatMap((block, i) => blockRows(block, marks[i] ?? [], notes[i] ?? [], page)),
    ...(view.color && layers.size > 0 ? ['', ...legend(page, layers, view.width)] : []),
  ];
  return `${rows.join('\n')}\n`;
}

/** What the page says about the article, by label. */
function facts(
  { source, published, publisher, credits }: Article,
  { labelOf }: Page,
): [label: string, text: string][] {
  const rows: [string, string | null | undefined][] = [
    [labelOf('file'), source.name],
    [labelOf('published'), published && (published.value ?? `${published.text} (${labelOf('unresolved')})`)],
    [labelOf('publisher'), publisher?.name],
    ...credits.map(({ role, name }): [string, string] => [labelOf(role), name]),
  ];
  return rows.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** Sorts what stands somewhere in the text under the block it stands in, in one pass over both. */
function byBlock<Item>(
  blocks: readonly Block[],
  items: readonly Item[],
  at: (item: Item) => number,
): Item[][] {
  const groups = blocks.map((): Item[] => []);
  for (const item of items) {
    const offset = at(item);
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.span.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    groups[low]?.push(item);
  }
  return groups;
}

function blockRows(block: Block, marks: readonly Mark[], notes: readonly Note[], page: Page): string[] {
  const { painter, labelOf, textWidth, margin } = page;
  const lines = wrap(block.text, textWidth);
  const beside = margin ? placeNotes(block, lines, notes) : [];
  const texts = lines.map((line) => paintLine(block, line, marks, painter));
  const rows = Array.from({ length: Math.max(lines.length, beside.length) }, (_, i) => {
    const label = i === 0 ? painter.label(pad(labelOf(block.kind), LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH);
    const line = lines[i];
    const text = texts[i] ?? '';
    const aside = beside[i];
    if (!aside) return label + text;
    const plain = line ? block.text.slice(line.start, line.end) : '';
    return (
      label + text + pad(plain, textWidth + GAP).slice(plain.length) + painter.layer(aside.layer, aside.text)
    );
  });
  const below = margin
    ? []
    : notes.map(({ layer, text }) => painter.layer(layer, cut(`· ${text}`, textWidth)));
  const gap = block.kind === 'heading' || block.kind === 'paragraph' ? [''] : [];
  return [...rows, ...below.map((note) => ' '.repeat(LABEL_WIDTH) + note), ...gap];
}

/** Each note on the line its words begin on, or on the next that is free. */
function placeNotes(
  { span }: Block,
  lines: readonly LineRange[],
  notes: readonly Note[],
): (Note | undefined)[] {
  const placed: (Note | undefined)[] = [];
  let line = 0;
  for (const note of notes) {
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) + span.start <= note.at) line++;
    placed[Math.max(line, placed.length)] = note;
  }
  return Array.from(placed);
}

function paintLine(
  block: Block,
  { start, end }: LineRange,
  marks: readonly Mark[],
  painter: Painter,
): string {
  const { start: from } = block.span;
  const here = marks.filter(({ span }) => span.start < from + end && span.end > from + start);
  return cutRuns(from + start, from + end, here)
    .map((run) => {
      const words = block.text.slice(run.start - from, run.end - from);
      return run.layer === null ? painter.block(block.kind, words) : painter.layer(run.layer, words);
    })
    .join('');
}

/** The names of the layers in their colours, in as many lines as they need. */
function legend({ painter, labelOf }: Page, layers: ReadonlySet<Layer>, width: number): string[] {
  const lines: Layer[][] = [[]];
  let used = 0;
  for (const layer of LAYERS.filter((known) => layers.has(known))) {
    const size = stringWidth(labelOf(layer)) + 2;
    if (used > 0 && used + size - 2 > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(layer);
    used += size;
  }
  return lines.map((line) => line.map((layer) => painter.layer(layer, labelOf(layer))).join('  '));
}
