import { sha256 } from '@noble/hashes/sha2';
import type { Article, Span } from '../../model';

/** Options of the exports that point back at the text by URI. */
export interface TextUri {
  /** Where the plain text can be had. Default: an `ni:` URI (RFC 6920) that names the text by its SHA-256 hash. */
  readonly textUri?: string | undefined;
}

/**
 * Turns offsets in code units into offsets in code points, as the standards outside the browser count. A lone
 * surrogate counts as one, which is what it becomes (U+FFFD) when the text is written as UTF-8.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (let i = 1; i < text.length; i++) {
    if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) seconds.push(i++);
  }
  return (offset) => offset - countBelow(seconds, offset);
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How many of the sorted numbers are smaller than a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The URI of the text: the one given, or the text's own name by its hash (RFC 6920, with the media type). */
export function textUriOf({ source }: Article, { textUri }: TextUri): string {
  return textUri ?? `ni:///sha-256;${base64url(sha256(new TextEncoder().encode(source.text)))}?ct=text/plain`;
}

/** Hexadecimal digits that tell one text from another, for names that must be short. */
export function shortHash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text)).slice(0, 4);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Makes URIs of stretches of the text by RFC 5147 (`…#char=12,16`): positions between characters, counted in code
 * points, a line break of two characters (CR LF) counting as one.
 */
export function passageUris(article: Article, options: TextUri): (span: Span) => string {
  const base = textUriOf(article, options);
  const position = characterPositions(article.source.text);
  return ({ start, end }) => `${base}#char=${position(start)},${position(end)}`;
}

/** Positions as RFC 5147 counts them. */
export function characterPositions(text: string): (offset: number) => number {
  const codePoints = codePointOffsets(text);
  const breaks = Array.from(text.matchAll(/\r\n/g), (found) => found.index + 1);
  return (offset) => codePoints(offset) - countBelow(breaks, offset);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
