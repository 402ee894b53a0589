import { SIMPLIFIED, TRADITIONAL_GAPS } from '../lexicon/traditional.generated';
import { charactersOf } from './gaps';
import { textAlong } from './packed';

const folds = /* @__PURE__ */ buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  // Full-width ASCII stands at a fixed distance from ASCII.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  const traditional = charactersOf(TRADITIONAL_GAPS);
  const simplified = textAlong(SIMPLIFIED);
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  return table;
}

/**
 * The text as patterns see it: full-width ASCII as ASCII, Traditional characters as Simplified ones. One code unit
 * becomes one code unit, so every offset into the result is an offset into the text.
 */
export function fold(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = folds[code];
    if (folded !== undefined && folded !== code) {
      parts.push(text.slice(kept, i), String.fromCharCode(folded));
      kept = i + 1;
    }
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}
