import { matchAll } from '../text/match';

/** A line of the source that holds something, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether an empty line (or the start of the text) comes before it. */
  readonly apart: boolean;
  /** Whether it is set in by white space (　　), as Chinese paragraphs are. */
  readonly indented: boolean;
}

/** CR, LF, LINE SEPARATOR, PARAGRAPH SEPARATOR, form feed, vertical tab: each ends a line. */
const LINE = /[^\n\r\u2028\u2029\f\v]+/g;

/** Splits a text into its lines that are not blank. Offsets are UTF-16 code units of `text`. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let before = -1; // where the last line that was not blank ended, its break not included
  for (const { 0: raw, index: from } of matchAll(LINE, text)) {
    const kept = raw.trim();
    if (kept === '') continue;
    const start = from + raw.length - raw.trimStart().length;
    // One break, or CR LF, joins two lines; anything more between them is at least one empty line.
    const apart = before < 0 || !/^(?:.|\r\n)$/s.test(text.slice(before, from));
    lines.push({ start, end: start + kept.length, text: kept, apart, indented: start > from });
    before = from + raw.length;
  }
  return lines;
}

/**
 * Puts together the lines of paragraphs that were broken at a fixed width, as mail and old systems do. A joined line's
 * text is the source's, breaks included.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => line.text.length > MAX_WRAPPED)) return lines;
  const widths = lines.map((line) => columns(line.text));
  // Lines broken before a stop or a number come out a few columns short, and the first ones are set in.
  const edge = widths.reduce((longest, width) => Math.max(longest, width), 0) - 4;
  if (edge < MIN_EDGE) return lines;
  /** Whether a line runs to the edge without ending a sentence, and the next one goes on. */
  const broken = lines.map((line, i) => {
    const next = lines[i + 1];
    // Rows of words set apart are no prose.
    const full =
      (widths[i] ?? 0) >= edge && !/[。！？!?…：:][”’」』）)]*$|[^\w\s]\s+\S+\s+[^\w\s]/.test(line.text);
    return full && next !== undefined && !next.apart && !next.indented;
  });
  const count = broken.filter(Boolean).length;
  if (count < 2 || count < lines.length / 4) return lines;
  const joined: Line[] = [];
  lines.forEach((line, i) => {
    const last = joined.at(-1);
    if (last && broken[i - 1]) {
      joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    } else joined.push(line);
  });
  return joined;
}

/** In text broken at a fixed width no line is longer than 80 columns, as terminals had them … */
const MAX_WRAPPED = 80;
/** … and the edge is not so near that names and headlines reach it. */
const MIN_EDGE = 28;

/** How wide a line is: a Chinese character takes two columns. */
function columns(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}

/** A line with the white space inside it taken out: for comparing lines that differ in spacing alone. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
