/** White space as JavaScript's `\s` has it: it counts U+3000, U+00A0 and U+FEFF, but no zero-width characters. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** A Chinese character, as a regular expression class for use inside `[]` with the `u` flag. 𠮷 and 𬱖 count. */
export const HAN = '\\p{Script=Han}';
