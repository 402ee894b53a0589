/** Tells whether a text holds at least one of some words. */
export type Search = (words: readonly string[]) => boolean;

/** Characters are noted by their lowest twelve bits, sixteen to a number: few that differ share a place. */
const PLACES = 0x100;
const BITS = 16;

/**
 * Prepares a text to be asked for many words most of which it does not hold: it notes the characters that occur, which
 * takes one pass, so that a word is looked for only where its first character may be there.
 */
export function openSearch(text: string): Search {
  const noted = new Array<number>(PLACES).fill(0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    noted[placeOf(code)] = (noted[placeOf(code)] ?? 0) | bitOf(code);
  }
  const mayOccur = (code: number) => ((noted[placeOf(code)] ?? 0) & bitOf(code)) !== 0;
  return (words) => {
    for (const word of words) if (mayOccur(word.charCodeAt(0)) && text.includes(word)) return true;
    return false;
  };
}

function placeOf(code: number): number {
  return (code >> 4) % PLACES;
}

function bitOf(code: number): number {
  return 1 << (code % BITS);
}
