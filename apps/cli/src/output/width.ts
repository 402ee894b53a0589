import stringWidth from 'string-width';

/** Closing and pausing punctuation may not begin a line (GB/T 15834): it hangs over the edge instead. */
const NO_START = /^[，。、；：？！）》〉」』】〕”’…,.;:?!)\]}]/u;

/** A stretch of a text that fits on one line, as offsets. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks a text to a width in terminal columns, and at its own line breaks. Chinese text breaks between any two
 * characters, but not inside a Western word or number.
 */
export function wrap(text: string, width: number): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  const close = (next: number) => {
    if (end > start) lines.push({ start, end });
    start = end = next;
    used = 0;
  };
  for (const { 0: piece, index } of text.matchAll(/[!-~]+|\s|[^!-~\s]/gu)) {
    const after = index + piece.length;
    if (/[\r\n\u2028\u2029]/.test(piece)) {
      close(after);
      continue;
    }
    const size = stringWidth(piece);
    if (used > 0 && used + size > width && !NO_START.test(piece)) close(index);
    // White space at the start of a line indents nothing, and at its end shows nothing.
    if (piece.trim() === '') {
      if (used === 0) start = end = after;
      else used += size;
      continue;
    }
    end = after;
    used += size;
  }
  close(text.length);
  return lines;
}

/** Fills a text with spaces up to a width in terminal columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** A text cut to a width in terminal columns, with … where something is left out. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text cut to a width in terminal columns at its start, with … in place of what is left out. */
export function cutStart(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const kept: string[] = [];
  let used = 0;
  for (const character of [...text].reverse()) {
    used += stringWidth(character);
    if (used > width - 1) break;
    kept.push(character);
  }
  return `…${kept.reverse().join('')}`;
}
