/** Writes what text/packed.ts reads: lexicons of Chinese characters in a form that compresses well. */
import { writeFileSync } from 'node:fs';
import { gapsOf } from '../src/text/gaps';
import { FIRST_SIGN, LAST_DIGITS, LEADING_DIGITS } from '../src/text/packed';

/** Whole numbers from 0 on as signs, for `numbersOf`. */
export function signsOf(numbers: readonly number[]): string {
  const sign = (digit: number) => String.fromCharCode(FIRST_SIGN + digit);
  return numbers
    .map((number) => {
      let signs = sign(number % LAST_DIGITS);
      for (let rest = Math.floor(number / LAST_DIGITS); rest > 0; ) {
        signs = sign(LAST_DIGITS + ((rest - 1) % LEADING_DIGITS)) + signs;
        rest = Math.floor((rest - 1) / LEADING_DIGITS);
      }
      return signs;
    })
    .join('');
}

/**
 * The Chinese characters of a text as tiers, for `alphabetOf`: those of about the same frequency together, so that
 * frequent ones have small places, and yet most gaps in a tier are small.
 */
export function tiersOf(text: string): string {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const tiers: string[] = [];
  for (const [character, count] of counts) {
    const tier = Math.floor(Math.log2(count) / 2);
    tiers[tier] = (tiers[tier] ?? '') + character;
  }
  return Object.values(tiers).reverse().map(gapsOf).join(' ');
}

/** A text as signs, for `textOf`; the alphabet holds all of its characters. */
export function placesOf(text: string, alphabet: string): string {
  return signsOf(Array.from(text, (character) => alphabet.indexOf(character)));
}

/** A text as signs, for `textAlong`: small ones where code units near each other follow each other. */
export function distancesOf(text: string): string {
  let before = 0;
  const distances = Array.from({ length: text.length }, (_, i) => {
    const distance = text.charCodeAt(i) - before;
    before += distance;
    return distance < 0 ? -distance * 2 - 1 : distance * 2;
  });
  return signsOf(distances);
}

/** Words of one length in whatever order as signs, for `wordsOf`; the alphabet holds all of their characters. */
export function columnsOf(words: readonly string[], alphabet: string): string {
  const rows = words
    .map((word) => Array.from(word, (character) => alphabet.indexOf(character)))
    .sort((a, b) => {
      const column = a.findIndex((place, i) => place !== b[i]);
      return (a[column] ?? 0) - (b[column] ?? 0);
    });
  const numbers = rows.map((row, i) => {
    const before = rows[i - 1] ?? [];
    const column = row.findIndex((place, j) => place !== (before[j] ?? 0));
    return row.map((place, j) => (column < 0 || j <= column ? place - (before[j] ?? 0) : place));
  });
  return signsOf((numbers[0] ?? []).flatMap((_, column) => numbers.map((row) => row[column] ?? 0)));
}

/**
 * Writes a generated lexicon to src/lexicon. With `--print` on the command line, prints the lines that it stands for
 * instead, for people to read.
 */
export function writeLexicon(name: string, source: string, readable: readonly string[]): void {
  if (process.argv.includes('--print')) console.log(readable.join('\n'));
  else writeFileSync(new URL(`../src/lexicon/${name}.generated.ts`, import.meta.url), source);
}
