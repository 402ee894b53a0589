/*
 * Characters in ascending order, written as their distances: a sign of ASCII holds the distance of a character from the
 * one before it, where the character itself would take three bytes that hardly pack.
 */

/** The code point that the first distance counts from: the last one before the Chinese characters in common use. */
const ORIGIN = 0x4dff;
/** The sign of the distance 0; the one behind it stands for 1, and so on up to FURTHEST. */
const ZERO = 40;
/** A distance that the sign for 0 adds to the one behind it. */
const FURTHEST = 86;

/** The characters that a string of distances stands for. */
export function charactersOf(gaps: string): string {
  let code = ORIGIN;
  let characters = '';
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps.charCodeAt(i) - ZERO;
    code += gap || FURTHEST;
    if (gap > 0) characters += String.fromCharCode(code);
  }
  return characters;
}

/** The distances of characters of the basic Chinese block, in whatever order, each counted once. */
export function gapsOf(characters: string): string {
  let code = ORIGIN;
  let gaps = '';
  for (const character of [...new Set(characters)].sort()) {
    const gap = character.charCodeAt(0) - code - 1;
    gaps += String.fromCharCode(ZERO).repeat(Math.floor(gap / FURTHEST));
    gaps += String.fromCharCode(ZERO + 1 + (gap % FURTHEST));
    code = character.charCodeAt(0);
  }
  return gaps;
}
