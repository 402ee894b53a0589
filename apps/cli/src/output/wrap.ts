import stringWidth from 'string-width';

/** Punctuation that may not begin a line (GB/T 15834: 点号、后引号、后括号). */
const NO_START = /^[，。、；：？！）》〉」』】〕”’…,.;:?!)\]}]/u;

/**
 * Breaks a line to a width in terminal columns. Chinese text breaks between any two characters, but not inside a
 * Western word or number and not before closing punctuation, which hangs over the edge instead.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [piece] of text.matchAll(/[!-~]+|\s+|[^!-~\s]/gu)) {
    const size = stringWidth(piece);
    if (used > 0 && used + size > width && !NO_START.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (used === 0 && piece.trim() === '') continue;
    line += piece;
    used += size;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Fills a text with spaces up to a width in terminal columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
