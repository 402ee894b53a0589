/** What XML 1.0 forbids even as a reference (production 2, Char): most control characters and lone surrogates. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The text with every character that XML and HTML documents may not hold replaced by U+FFFD, one for one, so that
 * offsets in code units still hold.
 */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD');
}
