import type { Article } from '@wenmai/parser';
import { isSetAsText } from '../../lib/reading/anchors';
import { type Mark, marksOf } from '../../lib/reading/notes';

const WIDTH = 1200;
const HEIGHT = 630;
/** The column of text: its left edge, one character's width, one line's height, characters a line. */
const LEFT = 250;
const STEP = 19.5;
const LEADING = 22;
const PER_LINE = 36;
const TOP = 70;
const INK = '#211d18';
const VERMILION = '#ad2e1b';

/** A stretch of one line on the page, in characters from its beginning. */
interface Stroke {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The article's preview image as SVG: its own page seen from afar, every line a stroke of ink, every marked word in
 * vermilion, its notes in the margins. It needs no font, and no two articles look the same.
 */
export function previewSvg(article: Article): string {
  const marks = marksOf(article);
  const ink: Stroke[] = [];
  const red: Stroke[] = [];
  const notes: { readonly line: number; readonly left: boolean }[] = [];
  let line = 0;
  const set = (start: number, end: number, indent: number) => {
    const place = (offset: number) => offset - start + indent;
    ink.push(...strokes(line, indent, place(end)));
    for (const mark of marks.filter(
      (candidate) => candidate.span.start >= start && candidate.span.end <= end,
    )) {
      if (mark.layer !== 'quotations')
        red.push(...strokes(line, place(mark.span.start), place(mark.span.end)));
      if (mark.note)
        notes.push({ line: line + Math.floor(place(mark.span.start) / PER_LINE), left: isLeft(mark) });
    }
    line += Math.ceil(place(end) / PER_LINE);
  };
  for (const block of article.blocks.filter(isSetAsText)) {
    const heading = block.kind === 'heading';
    if (heading) line += 0.6;
    set(block.span.start, block.span.end, heading ? 0 : 2);
    line += 0.4;
    if (y(line) > HEIGHT) break;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#faf7f0"/>${SEAL}${ink
    .map((stroke) => bar(stroke, INK, 0.82))
    .join('')}${red.map((stroke) => bar(stroke, VERMILION, 1)).join('')}${notes.map(noteBar).join('')}</svg>`;
}

const SEAL = `<g transform="translate(60 60) scale(3.4)"><rect width="30" height="30" rx="4" fill="${VERMILION}"/><path d="M15 4.5v4M5.5 9.5h19M20.5 10C19 17 14 22 6.5 25M9.5 10C11 17 16 22 23.5 25" fill="none" stroke="#faf7f0" stroke-width="2.4" stroke-linecap="round"/></g>`;

/** Breaks a stretch of characters into lines. */
function strokes(line: number, from: number, to: number): Stroke[] {
  const parts: Stroke[] = [];
  for (let at = from; at < to; ) {
    const row = Math.floor(at / PER_LINE);
    const end = Math.min(to, (row + 1) * PER_LINE);
    parts.push({ line: line + row, from: at - row * PER_LINE, to: end - row * PER_LINE });
    at = end;
  }
  return parts;
}

function y(line: number): number {
  return TOP + line * LEADING;
}

function bar({ line, from, to }: Stroke, colour: string, opacity: number): string {
  if (y(line) > HEIGHT) return '';
  const [x, width] = [LEFT + from * STEP, (to - from) * STEP - 3];
  return `<rect x="${x}" y="${y(line).toFixed(1)}" width="${width.toFixed(1)}" height="8" fill="${colour}" opacity="${opacity}"/>`;
}

/** When, where and what is doubtful on the left; who and how many on the right, as on the page. */
function isLeft({ layer }: Mark): boolean {
  return layer === 'times' || layer === 'places' || layer === 'checks';
}

function noteBar({ line, left }: { readonly line: number; readonly left: boolean }): string {
  if (y(line) > HEIGHT) return '';
  const x = left ? LEFT - 20 - 70 : LEFT + PER_LINE * STEP + 20;
  return `<rect x="${x}" y="${y(line).toFixed(1)}" width="70" height="5" fill="${VERMILION}" opacity=".7"/>`;
}
