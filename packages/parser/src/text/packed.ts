/*
 * Chinese text written as numbers, and numbers as signs of ASCII. A character of its own takes three bytes that hardly
 * compress; its place in an alphabet that begins with the frequent characters, or its distance from a character nearby,
 * is a small number and mostly a single sign. What is read here is written by scripts/packing.ts.
 */
import { charactersOf } from './gaps';

/** The first sign. The signs from it on that end a number stand for 0, 1, 2 and so on. */
export const FIRST_SIGN = 40;
/** How many signs end a number. */
export const LAST_DIGITS = 70;
/** How many signs, those behind, stand before the end of a number: digits from 1 on, so that no number has two forms. */
export const LEADING_DIGITS = 17;

/** The numbers, from 0 on, that a row of signs stands for; those below 70 are single signs. */
export function numbersOf(signs: string): number[] {
  const numbers: number[] = [];
  let leading = 0;
  for (let i = 0; i < signs.length; i++) {
    const digit = signs.charCodeAt(i) - FIRST_SIGN;
    if (digit < LAST_DIGITS) {
      numbers.push(leading * LAST_DIGITS + digit);
      leading = 0;
    } else leading = leading * LEADING_DIGITS + digit - LAST_DIGITS + 1;
  }
  return numbers;
}

/** The alphabet that tiers from frequent to rare stand for, each written as the gaps between its characters. */
export function alphabetOf(tiers: string): string {
  return tiers.split(' ').map(charactersOf).join('');
}

/**
 * The text that a row of signs stands for: each character is written as its place in the alphabet. As the characters are
 * handed over in a single call, which is fastest, there may be some ten thousand of them, not many more.
 */
export function textOf(places: string, alphabet: string): string {
  return String.fromCharCode(...numbersOf(places).map((place) => alphabet.charCodeAt(place)));
}

/**
 * The text that a row of signs stands for: each code unit is written as its distance from the one before, 0, 1, 2, 3
 * standing for the distances 0, -1, 1, -2 and so on. Of its length holds what holds for `textOf`.
 */
export function textAlong(distances: string): string {
  let code = 0;
  const codes = numbersOf(distances).map((distance) => {
    code += distance % 2 === 0 ? distance / 2 : -(distance + 1) / 2;
    return code;
  });
  return String.fromCharCode(...codes);
}

/**
 * The words, all of one length, that a row of signs stands for: first the numbers of all first characters, then those of
 * all second ones and so on. The words are sorted by the places of their characters in the alphabet. As far as a word
 * begins like the one before, and one character further, a number is the distance from the place in the one before;
 * behind that, it is the place itself.
 */
export function wordsOf(columns: string, length: number, alphabet: string): string[] {
  const numbers = numbersOf(columns);
  const count = numbers.length / length;
  const places = new Array<number>(length).fill(0);
  const words: string[] = [];
  for (let row = 0; row < count; row++) {
    let word = '';
    let alike = true;
    for (let column = 0; column < length; column++) {
      const number = numbers[column * count + row] ?? 0;
      const place = alike ? (places[column] ?? 0) + number : number;
      alike &&= number === 0;
      places[column] = place;
      word += alphabet.charAt(place);
    }
    words.push(word);
  }
  return words;
}
