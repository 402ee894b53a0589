import type { Modifier } from '../../model';
import { charSet, isOneOf } from '../../text/chars';
import { digitOf, evaluateHanzi, exact, isArabicAt, magnitudeAt } from '../numerals';

/** A number as written, without its unit. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Where the unit as written begins: the magnitude behind Arabic digits is part of it (5.9|万元). */
  readonly unitStart: number;
  readonly value: number | null;
  /** Bounds of what is vague (数十) or a range in itself (三四). */
  readonly lower?: number;
  readonly upper?: number;
  /** 余, 多, 来 within the number. */
  readonly modifiers: readonly Modifier[];
  /** What the Arabic digits are multiplied by (万); 1 where nothing is. */
  readonly magnitude: number;
  readonly form: 'arabic' | 'hanzi' | 'percent' | 'fraction';
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const INNER = /* @__PURE__ */ charSet('余多几');
const TWENTIES = /* @__PURE__ */ charSet('廿卅');
const HUNDREDS = /* @__PURE__ */ charSet('百千');
const RUN = /* @__PURE__ */ charSet('〇零一二两三四五六七八九十廿卅百千万亿兆几数余多来');
const LONGEST_RUN = 24;
const ABOUT = /[余多来]/;
const DECIMALS = /点[〇零一二三四五六七八九]{1,12}/y;
const MAGNITUDE = /[百千万亿]{1,2}/y;
/** 千瓦, 千克 and the like are units of their own, and 百分点 is no hundred. */
const UNIT_HEADS = /* @__PURE__ */ charSet('百千兆');
const UNIT_WITH_MAGNITUDE = /(?:千[瓦克伏帕卡赫米]|百帕|百分|兆[瓦帕赫])/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const readUnitOfMagnitude = (folded: string, at: number) =>
  isOneOf(UNIT_HEADS, folded, at) ? matchAt(UNIT_WITH_MAGNITUDE, folded, at) : null;

/** The number that begins at `at` of the folded text, or null. */
export function readAmount(folded: string, at: number): Amount | null {
  const percent = readPercent(folded, at);
  if (percent !== null) return percent;
  const plain = readPlain(folded, at);
  return plain && (readFraction(folded, plain) ?? plain);
}

function readPlain(folded: string, at: number): Amount | null {
  return readArabic(folded, at) ?? readHanzi(folded, at);
}

function readPercent(folded: string, at: number): Amount | null {
  if (!isOneOf(HUNDREDS, folded, at) || !folded.startsWith('分之', at + 1)) return null;
  const number = readPlain(folded, at + 3);
  if (number === null) return null;
  return { ...number, start: at, unitStart: at, form: 'percent' };
}

function readFraction(folded: string, whole: Amount): Amount | null {
  if (whole.value === null || !folded.startsWith('分之', whole.end)) return null;
  const part = readPlain(folded, whole.end + 2);
  if (part?.value == null || whole.value === 0) return null;
  const value = exact(part.value / whole.value);
  return {
    start: whole.start,
    end: part.end,
    unitStart: part.end,
    value,
    modifiers: [],
    magnitude: 1,
    form: 'fraction',
  };
}

function readArabic(folded: string, at: number): Amount | null {
  const digits = isArabicAt(folded, at) ? matchAt(ARABIC, folded, at) : null;
  if (digits === null) return null;
  const modifiers: Modifier[] = [];
  let end = at + digits.length;
  const unitStart = end;
  let value = 0;
  let part = Number(digits.replaceAll(',', ''));
  let magnitude = 1;
  // 1亿2000万: each round reads the magnitude behind the digits, then digits that go on below it.
  for (;;) {
    const behind = readMagnitude(folded, end);
    end = behind.end;
    modifiers.push(...behind.modifiers);
    value += part * behind.value;
    if (magnitude === 1) magnitude = behind.value;
    const more = behind.value >= 1e4 && modifiers.length === 0 ? matchAt(ARABIC, folded, end) : null;
    if (more === null || readMagnitude(folded, end + more.length).value >= behind.value) break;
    part = Number(more.replaceAll(',', ''));
    end += more.length;
    magnitude = Number.NaN;
  }
  const mixed = Number.isNaN(magnitude);
  return {
    start: at,
    end,
    unitStart: mixed ? end : unitStart,
    value: exact(value),
    modifiers,
    magnitude: mixed ? 1 : magnitude,
    form: 'arabic',
  };
}

function readMagnitude(folded: string, at: number) {
  let end = at;
  let value = 1;
  let over = false;
  for (;;) {
    if (!over && isOneOf(INNER, folded, end)) {
      over = true;
      end++;
      continue;
    }
    const magnitude = magnitudeAt(folded, end);
    if (magnitude === null || isOneOf(TWENTIES, folded, end)) break;
    if (readUnitOfMagnitude(folded, end) !== null) break;
    value *= magnitude;
    end++;
  }
  const modifiers: Modifier[] = over ? ['over'] : [];
  return { value, end, modifiers };
}

function readHanzi(folded: string, at: number): Amount | null {
  const most = at + LONGEST_RUN;
  let end = at;
  while (end < most && isOneOf(RUN, folded, end)) end++;
  if (end === at) return null;
  let run = folded.slice(at, end);
  for (let i = 1; i < run.length; i++) {
    if (readUnitOfMagnitude(folded, at + i) === null) continue;
    // 三千米 is three thousand metres, 五万千瓦 fifty thousand kilowatts.
    if (folded.charAt(at + i + 1) === '米' && digitOf(run.charAt(i - 1)) !== null) continue;
    run = run.slice(0, i);
  }
  const approximate = run.length > 1 ? ABOUT.exec(run) : null;
  const bare = approximate === null ? run : run.replace(ABOUT, '');
  // 余, 多 and 来 stand behind a magnitude: 三十多, 百余.
  if (approximate && magnitudeAt(run, approximate.index - 1) === null) return null;
  // 零 alone begins other words: 零件, 零售.
  if (bare === '零' || ABOUT.test(bare) || !/^[^几数]|^[几数][十百千万亿]/.test(bare)) return null;
  end = at + run.length;
  const decimals = folded.charAt(end) === '点' ? matchAt(DECIMALS, folded, end) : null;
  if (decimals !== null) end += decimals.length;
  const behind = decimals === null ? null : matchAt(MAGNITUDE, folded, end);
  end += behind?.length ?? 0;
  const modifiers: Modifier[] = approximate === null ? [] : [approximate[0] === '来' ? 'about' : 'over'];
  const shape = { start: at, end, unitStart: end, modifiers, magnitude: 1, form: 'hanzi' } as const;
  if (decimals !== null) {
    const whole = evaluateHanzi(bare, 0);
    const fraction = Array.from(decimals.slice(1), (char) => digitOf(char) ?? 0).join('');
    if (whole === null) return null;
    const magnitude = behind === null ? 1 : (evaluateHanzi(behind, 0) ?? 1);
    return { ...shape, value: exact(Number(`${whole}.${fraction}`) * magnitude) };
  }
  return bounded(bare, shape);
}

/** Reads what may be vague: 数十 and 十几 have bounds in place of a value, as have 三四 and 七八百. */
function bounded(run: string, shape: Omit<Amount, 'value'>): Amount | null {
  const pair = run.length < 2 ? null : neighbours(run);
  const lowRun = pair === null ? run : run.slice(0, pair + 1) + run.slice(pair + 2);
  const highRun = pair === null ? run : run.slice(0, pair) + run.slice(pair + 1);
  // 几十 is from twenty, but 十几 from eleven.
  const lower = evaluateHanzi(lowRun, run.includes('十几') ? 1 : 2);
  const upper = evaluateHanzi(highRun, 9);
  if (lower === null || upper === null) return null;
  return lower === upper ? { ...shape, value: exact(lower) } : { ...shape, value: null, lower, upper };
}

/** Where two neighbouring digits stand together as an estimate: 三四, 七八百, 三五. */
function neighbours(run: string): number | null {
  for (let i = 0; i + 1 < run.length; i++) {
    const a = digitOf(run[i]);
    const b = digitOf(run[i + 1]);
    if (a !== null && b !== null && a > 0 && (b === a + 1 || (a === 3 && b === 5))) return i;
  }
  return null;
}
