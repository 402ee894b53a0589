import { isSpace } from '../text/chars';
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
  for (const match of matchAll(LINE, text)) {
    const from = match.index;
    const to = from + match[0].length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    // One break, or CR LF, joins two lines; anything more between them is at least one empty line.
    const gap = text.slice(before, Math.min(from, before + 3));
    const apart = before < 0 || !(from - before === 1 || (from - before === 2 && gap === '\r\n'));
    lines.push({ start, end, text: text.slice(start, end), apart, indented: start > from });
    before = to;
  }
  return lines;
}

/**
 * Puts together the lines of paragraphs that were broken at a fixed width, as mail and old systems do. A joined line's
 * text is the source's, breaks included.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(lines);
  if (width === Number.POSITIVE_INFINITY) return lines;
  const joined: Line[] = [];
  let full = false; // whether the line before runs to the edge without ending a sentence
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && full && !line.apart && !line.indented) {
      joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
    } else joined.push(line);
    full = line.text.length >= width && !/[。！？!?…：:][”’」』）)]*$/u.test(line.text);
  }
  return joined;
}

/**
 * The width at which a text was broken into lines, or Infinity where it was not: in broken text no line is long, and
 * many are nearly as long as the longest.
 */
function wrapWidth(lines: readonly Line[]): number {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.text.length);
  if (longest > 80 || longest < 15) return Number.POSITIVE_INFINITY;
  // Lines broken before a stop or a number come out a few characters short.
  const width = longest - 4;
  const full = lines.filter((line) => line.text.length >= width).length;
  return full >= 3 && full >= lines.length / 4 ? width : Number.POSITIVE_INFINITY;
}

/** A line with the white space inside it taken out: for comparing lines that differ in spacing alone. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
