/** A Chinese character, as a regular expression class for use inside `[]` with the `u` flag. 𠮷 and 𬱖 count. */
export const HAN = '\\p{Script=Han}';

/** The code unit at `at`; 0 outside of the text, where `charCodeAt` gives a NaN, for which every table is slow. */
export function codeAt(text: string, at: number): number {
  return text.charCodeAt(at) | 0;
}

/** Characters to be asked for by code unit: a character as a string would have to be made and hashed first. */
export type CharSet = ReadonlySet<number>;

/** @param chars the characters, each one code unit long */
export function charSet(chars: string): CharSet {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

/** Whether the character of `text` at `at` is one of the set; none is before or behind the text. */
export function isOneOf(chars: CharSet, text: string, at: number): boolean {
  return chars.has(codeAt(text, at));
}

/** The characters as a table by code unit, for what is asked of every character of a text. */
export function charTable(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return table;
}
