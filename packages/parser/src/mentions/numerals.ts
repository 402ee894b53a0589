import { charSet, charTable, codeAt, isOneOf } from '../text/chars';

/** The digits by code unit. */
const DIGITS: ReadonlyMap<number, number> = new Map([
  ...Array.from('零一二三四五六七八九', (char, value) => [char.charCodeAt(0), value] as const),
  ...Array.from('〇○', (char) => [char.charCodeAt(0), 0] as const),
  ['两'.charCodeAt(0), 2],
]);

/** The magnitudes by code unit: 十 to 千 multiply a digit, 万 and above what stands before them. */
const MAGNITUDES: ReadonlyMap<number, number> = new Map(
  Object.entries({ 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 }).map(
    ([char, value]): [number, number] => [char.charCodeAt(0), value],
  ),
);
const SEVERAL = /* @__PURE__ */ charSet('几数');

/** The value of one Chinese digit, or null. */
export function digitOf(char: string | undefined): number | null {
  return char?.length === 1 ? (DIGITS.get(char.charCodeAt(0)) ?? null) : null;
}

/** The magnitude at `at`, or null where there is none. */
export function magnitudeAt(text: string, at: number): number | null {
  return MAGNITUDES.get(text.charCodeAt(at)) ?? null;
}

/**
 * The value of a number written in Chinese characters (三千二百亿, 一百二), or null where the characters
 * make no number. 几 and 数 count as `several`. Digit strings (二〇二三) are for `readNumeral`.
 */
export function evaluateHanzi(run: string, several: number): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = 0;
  let lastLarge = 0;
  for (let i = 0; i < run.length; i++) {
    const magnitude = magnitudeAt(run, i);
    if (magnitude === null) {
      const value = isOneOf(SEVERAL, run, i) ? several : (DIGITS.get(run.charCodeAt(i)) ?? null);
      if (value === null || (digit !== null && digit !== 0)) return null;
      digit = value;
      continue;
    }
    if (magnitude < 1e4) {
      section += magnitude === 20 || magnitude === 30 ? magnitude : (digit ?? 1) * magnitude;
    } else {
      const below: number = section + (digit ?? 0);
      // 三万亿 multiplies the whole; 两亿三千万 only what stands behind 亿.
      if (total > 0 && magnitude > lastLarge) total = (total + below) * magnitude;
      else total += (below || 1) * magnitude;
      section = 0;
      lastLarge = magnitude;
    }
    digit = null;
    last = magnitude;
  }
  // 一百二 is 120 and 三万五 is 35000, but 一百零二 is 102.
  const short = last >= 100 && magnitudeAt(run, run.length - 2) !== null;
  return total + section + (digit ?? 0) * (short ? last / 10 : 1);
}

/** A number as written in the text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `arabic` 3000 and 3万5千, `hanzi` 三千, `digits` 二〇二三 and 二00八. */
  readonly form: 'arabic' | 'hanzi' | 'digits';
}

const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d)|\d+/y;
const DECIMALS = /\.\d+/y;
const HANZI_DECIMALS = /点[〇○零一二三四五六七八九]+/y;
/** Digits alone, where zeros may be typed as 0, O or ○: 二〇二三, 二00八, 二OO八. */
const DIGIT_STRING =
  /[〇○零一二三四五六七八九][〇○零一二三四五六七八九0O]+(?![〇○零一二三四五六七八九0O十百千万亿兆])/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const [ZERO, COMMA, POINT, SPOKEN_POINT] = [0x30, 0x2c, 0x2e, '点'.charCodeAt(0)];
const STRING_DIGITS = /* @__PURE__ */ charSet('〇○零一二三四五六七八九0O');

const numeralChars = /* @__PURE__ */ charTable('0123456789〇○零一二三四五六七八九两十廿卅百千万亿兆');

/** Whether the character at `at` is part of a number in Arabic or Chinese digits. */
export function isNumeralAt(text: string, at: number): boolean {
  return numeralChars[codeAt(text, at)] === 1;
}

/**
 * Where the digits that begin at `at` end, commas between them included; `at` where there are none. Arabic digits behind
 * Chinese ones begin another number (高三8月), unless they are the zeros of 二00八.
 */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isNumeralAt(text, end)) {
    const arabic = isArabicAt(text, end);
    end++;
    if (!arabic && isArabicAt(text, end) && text.charCodeAt(end) !== ZERO) break;
    if (text.charCodeAt(end) === COMMA && isNumeralAt(text, end + 1)) end++;
  }
  return end;
}

/** Where the number that begins at `at` ends, with decimals and whatever else is joined to it by points: 3.5, 2.0.1. */
export function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  while (end > at && text.charCodeAt(end) === POINT && isNumeralAt(text, end + 1))
    end = digitsEnd(text, end + 1);
  return end;
}

/** Whether the character at `at` is an Arabic digit. */
export function isArabicAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/**
 * The whole number without decimals that begins at `at` of the folded text, or null. It always takes all digits that
 * follow; that none goes before (so that 一百二十 is not read from 二十 on) the caller sees to, by passing over
 * numbers as a whole.
 */
export function readInteger(folded: string, at: number): Numeral | null {
  if (!isNumeralAt(folded, at)) return null;
  if (at !== last.at || folded !== last.folded) {
    last.numeral = isArabicAt(folded, at) ? readArabic(folded, at) : readHanzi(folded, at);
    last.folded = folded;
    last.at = at;
  }
  return last.numeral;
}

/** The number read last: one rule after another asks for the number that stands at the same place. */
const last: { folded: string; at: number; numeral: Numeral | null } = { folded: '', at: -1, numeral: null };

/** Digits, grouped by commas or not. Most numbers of the news are short and plain, and scanned without a pattern. */
function readArabic(folded: string, at: number): Numeral {
  let end = at + 1;
  while (isArabicAt(folded, end)) end++;
  const grouped = folded.charCodeAt(end) === COMMA && end - at <= 3 ? matchAt(GROUPED, folded, at) : null;
  const value = Number(grouped === null ? folded.slice(at, end) : grouped.replaceAll(',', ''));
  return { start: at, end: grouped === null ? end : at + grouped.length, value, form: 'arabic' };
}

function readHanzi(folded: string, at: number): Numeral | null {
  // A string of digits has a second digit behind the first: 二〇二三, but not 二十.
  const string = isOneOf(STRING_DIGITS, folded, at + 1) ? matchAt(DIGIT_STRING, folded, at) : null;
  if (string !== null) {
    const value = Number(Array.from(string, (char) => digitOf(char) ?? 0).join(''));
    return { start: at, end: at + string.length, value, form: 'digits' };
  }
  let end = at + 1;
  while (isNumeralAt(folded, end) && !isArabicAt(folded, end)) end++;
  const value = evaluateHanzi(folded.slice(at, end), 0);
  return value === null ? null : { start: at, end, value, form: 'hanzi' };
}

/** The number that begins at `at` of the folded text, decimals (5.9, 三点五) and magnitudes (3万5千) included, or null. */
export function readNumeral(folded: string, at: number): Numeral | null {
  const whole = readInteger(folded, at);
  if (whole === null) return null;
  const sign = folded.charCodeAt(whole.end);
  if (sign !== POINT && sign !== SPOKEN_POINT) {
    // Nearly all numbers are whole.
    return whole.form === 'arabic' && MAGNITUDES.has(sign) ? withMagnitudes(folded, whole) : whole;
  }
  const decimals = matchAt(whole.form === 'arabic' ? DECIMALS : HANZI_DECIMALS, folded, whole.end);
  const fraction = Array.from(decimals?.slice(1) ?? '', (char) => digitOf(char) ?? char).join('');
  const end = whole.end + (decimals?.length ?? 0);
  const value = decimals === null ? whole.value : Number(`${whole.value}.${fraction}`);
  return whole.form === 'arabic'
    ? withMagnitudes(folded, { ...whole, end, value })
    : { ...whole, end, value };
}

/** Rounds away what binary fractions add: 5.9 × 10000 is 59000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Arabic digits with magnitudes behind: 5.9万, 3万5千, 1亿2000万. */
function withMagnitudes(folded: string, first: Numeral): Numeral {
  let total = 0;
  let part: Numeral | null = first;
  let end = first.end;
  let least = Number.POSITIVE_INFINITY;
  while (part !== null) {
    let magnitude = 1;
    let last = 1;
    let at: number = part.end;
    // There may be several: 2千万.
    for (let next = magnitudeAt(folded, at); next !== null; next = magnitudeAt(folded, ++at)) {
      magnitude *= next;
      last = next;
    }
    if (magnitude >= least) break;
    total += part.value * magnitude;
    end = at;
    least = magnitude;
    part = last >= 1e4 && isArabicAt(folded, at) ? readArabic(folded, at) : null;
  }
  return { ...first, end, value: exact(total) };
}
