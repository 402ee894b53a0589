import { charSet, codeAt, isOneOf } from '../../text/chars';
import { matchAt, type Sticky, sticky } from '../../text/match';
import { isArabicAt, isNumeralAt, type Numeral, readInteger, readNumeral } from '../numerals';
import type { Length } from './types';

type LengthUnit = Exclude<keyof Length, 'vague'>;

interface UnitPattern {
  readonly pattern: Sticky;
  readonly unit: LengthUnit;
  /** How many of `unit` it is; 0 for words that begin like a unit and are none. */
  readonly times: number;
}

/** The units of lengths. `个` may stand before those that allow it. */
const UNITS: readonly UnitPattern[] = [
  { pattern: sticky('个季', /个?季度/y), unit: 'months', times: 3 },
  { pattern: sticky('个', /个(?:多)?月(?!饼|亮|球|期(?![间内限满末初]))/y), unit: 'months', times: 1 },
  { pattern: sticky('周年', /周年|周岁|年代|年级|年制|年期?货/y), unit: 'years', times: 0 },
  {
    pattern: sticky('年', /年(?![级轻龄薪费货会华代画味鉴谊份糕均夜]|期(?![间内限满末初]))/y),
    unit: 'years',
    times: 1,
  },
  { pattern: sticky('个星礼', /个?(?:星期|礼拜)(?![一二三四五六日天])/y), unit: 'weeks', times: 1 },
  { pattern: sticky('周', /周(?![年岁边报围期密刊一二三四五六日末])/y), unit: 'weeks', times: 1 },
  {
    pattern: sticky(
      '个昼天',
      /(?:个?昼夜|天(?![然津气地窗空山使王安河门文台花线生涯堂宫舟问府梯]|下(?!来)))/y,
    ),
    unit: 'days',
    times: 1,
  },
  { pattern: sticky('日', /日(?=内|之内|游|以内)/y), unit: 'days', times: 1 },
  { pattern: sticky('个小钟', /个?(?:小时|钟头)/y), unit: 'hours', times: 1 },
  { pattern: sticky('刻', /刻钟/y), unit: 'minutes', times: 15 },
  {
    pattern: sticky('分', /分钟|分(?=[\d一二三四五六七八九十]{1,3}(?:\.\d{1,3})?秒)/y),
    unit: 'minutes',
    times: 1,
  },
  { pattern: sticky('秒', /秒(?:钟)?(?![杀懂回])/y), unit: 'seconds', times: 1 },
];

/** The units by the character that they begin with. */
const unitsAt = /* @__PURE__ */ new Map(
  UNITS.flatMap(({ pattern }) => [...pattern.first]).map((first): [number, readonly UnitPattern[]] => [
    first,
    UNITS.filter(({ pattern }) => pattern.first.has(first)),
  ]),
);

/** Which half of a unit is a whole number of the next: 半年 is six months, 半小时 thirty minutes. */
const HALVES: Readonly<Record<LengthUnit, Length>> = {
  years: { months: 6, vague: false },
  months: { months: 0.5, vague: false },
  weeks: { weeks: 0.5, vague: false },
  days: { hours: 12, vague: false },
  hours: { minutes: 30, vague: false },
  minutes: { seconds: 30, vague: false },
  seconds: { seconds: 0.5, vague: false },
};

/** A length of time as read. */
export interface ReadLength {
  readonly length: Length;
  readonly approximate: boolean;
  readonly end: number;
}

interface ReadUnit {
  readonly unit: LengthUnit;
  readonly times: number;
  readonly end: number;
}

const VAGUE_NUMBER = /* @__PURE__ */ sticky(
  '几数多十百千万',
  /(?:[几数]?[十百千万][几余多]|[几数][十百千万]|[几数]|多(?=[年天日周月个小]))/y,
);
const ESTIMATE = /* @__PURE__ */ sticky(
  '二两三四五六七八九',
  /[二两三四五六七八九](?=[三四五六七八九十])[三四五六七八九]/y,
);
const RANGE_SIGN = /* @__PURE__ */ sticky('至到~-—–', /(?:至|到|~|-|—{1,2}|–)/y);
const MORE = /* @__PURE__ */ sticky('余多来', /[余多来]/y);
/** 半小时, 半个多月. */
const HALF = /* @__PURE__ */ sticky('半', /半(个?)(多?)(?=月|年|天|小时|钟头|星期|世纪|日)/y);
/** The 半 of 一个半小时, and that of 三年半. */
const AND_HALF = /* @__PURE__ */ sticky('个半', /(个?)半(?=个?月|个?小时|个?钟头|天|年|个?星期)/y);
const HALF_BEHIND = /* @__PURE__ */ sticky('半', /半(?![小天年个夜])/y);
const MORE_BEHIND = /* @__PURE__ */ sticky('余多', /[余多](?=[的，,。、；;后前来])/y);
const MORE_OF_UNIT = /* @__PURE__ */ sticky('个', /个[多余](?=小时|钟头|月|星期)/y);
const NIGHTS = /* @__PURE__ */ sticky(
  '一二两三四五六七八九十0123456789',
  /[一二两三四五六七八九十\d]{1,2}夜/y,
);
const APPROXIMATE = /* @__PURE__ */ sticky('左上', /左右|上下/y);
const FRACTION = /* @__PURE__ */ sticky(
  '0123456789',
  /\d{1,3}(?![\d.:%年月日号个名人岁次时分秒点元米公千万亿]|,\d)/y,
);

/** What a length that has no number begins with. */
const NO_NUMERALS = /* @__PURE__ */ charSet('半几数多');
const LARGE = /* @__PURE__ */ charSet('百千万亿');

/** Reads a length of time: 30秒, 一个半小时, 两年零三个月, 3至5天, 几天, 半年, 三天三夜. */
export function readLength(folded: string, at: number): ReadLength | null {
  if (at !== last.at || folded !== last.folded) {
    last.length = lengthAt(folded, at);
    last.folded = folded;
    last.at = at;
  }
  return last.length;
}

/** The length read last: whether it is a distance and how long it is are asked one after the other. */
const last: { folded: string; at: number; length: ReadLength | null } = { folded: '', at: -1, length: null };

function lengthAt(folded: string, at: number): ReadLength | null {
  if (!isNumeralAt(folded, at) && !isOneOf(NO_NUMERALS, folded, at)) return null;
  const first = isArabicAt(folded, at)
    ? readNumbered(folded, at)
    : (readHalf(folded, at) ?? readVague(folded, at) ?? readNumbered(folded, at));
  if (first === null) return null;
  const whole = readRest(folded, first);
  const fraction = matchAt(FRACTION, folded, whole.end)?.[0];
  if (fraction !== undefined && folded.charAt(whole.end - 1) === '秒') return withFraction(whole, fraction);
  const about = matchAt(APPROXIMATE, folded, whole.end);
  return about === null ? whole : { ...whole, end: whole.end + about[0].length, approximate: true };
}

/** 9秒98: the time of a race goes on below the second. */
function withFraction({ length, end }: ReadLength, digits: string): ReadLength {
  const seconds = Number(`${length.seconds ?? 0}.${digits}`);
  return { length: { ...length, seconds }, approximate: false, end: end + digits.length };
}

function readUnit(folded: string, at: number): ReadUnit | null {
  for (const { pattern, unit, times } of unitsAt.get(codeAt(folded, at)) ?? []) {
    const match = matchAt(pattern, folded, at);
    if (match !== null) return times === 0 ? null : { unit, times, end: at + match[0].length };
  }
  return null;
}

/** 半小时, 半个多月, 半年. */
function readHalf(folded: string, at: number): ReadLength | null {
  const match = matchAt(HALF, folded, at);
  if (match === null) return null;
  const behind = at + match[0].length;
  // Half a month needs its 个 to be found as a unit.
  const unit =
    match[1] && folded.startsWith('月', behind)
      ? ({ unit: 'months', times: 1, end: behind + 1 } as const)
      : readUnit(folded, behind);
  if (unit === null) return null;
  return { length: HALVES[unit.unit], approximate: match[2] !== '', end: unit.end };
}

/** 几天, 数小时, 十几分钟, 数十年: no number is known. */
function readVague(folded: string, at: number): ReadLength | null {
  const match = matchAt(VAGUE_NUMBER, folded, at) ?? matchAt(ESTIMATE, folded, at);
  const dayLike =
    match && /日/.test(folded.charAt(at + match[0].length))
      ? ({ unit: 'days', times: 1, end: at + match[0].length + 1 } as const)
      : null;
  const unit =
    match && (readUnit(folded, at + match[0].length) ?? (/^[几数]$/.test(match[0]) ? dayLike : null));
  if (match === null || !unit) return null;
  // 十多年 has a number, only more.
  const ten = /^十[余多]$/.test(match[0]);
  const length = lengthIn(unit.unit, ten ? 10 * unit.times : unit.times, !ten);
  return { length, approximate: true, end: unit.end };
}

/** What stands behind the number of a length: a unit, more of it, or the sign of a range. */
const BEHIND_NUMBERS = /* @__PURE__ */ charSet('余多来个半季周年星礼昼天日小钟刻分秒至到~-—–');

/** A number of units, or a range of such numbers. */
function readNumbered(folded: string, at: number): ReadLength | null {
  const number = readNumeral(folded, at);
  if (number === null || !isOneOf(BEHIND_NUMBERS, folded, number.end)) return null;
  return readRange(folded, number) ?? readSingle(folded, number);
}

/** 3至5天, 2-3小时. */
function readRange(folded: string, first: Numeral): ReadLength | null {
  const ownUnit = readUnit(folded, first.end);
  const sign = matchAt(RANGE_SIGN, folded, ownUnit?.end ?? first.end);
  if (!sign) return null;
  const last = readNumeral(folded, (ownUnit?.end ?? first.end) + sign[0].length);
  const unit = last && readUnit(folded, last.end);
  if (!last || !unit || (ownUnit && ownUnit.unit !== unit.unit)) return null;
  // 2018至2020年 is a range of years.
  if (unit.unit === 'years' && first.value >= 1000) return null;
  return { length: lengthIn(unit.unit, unit.times, true), approximate: false, end: unit.end };
}

function readSingle(folded: string, number: Numeral): ReadLength | null {
  // 百年 and 千年 alone are said of what is old.
  if (isOneOf(LARGE, folded, number.start)) return null;
  const more = matchAt(MORE, folded, number.end);
  let end = number.end + (more?.[0].length ?? 0);
  const inner = matchAt(AND_HALF, folded, end);
  const half = inner !== null && more === null;
  if (half) end += inner[0].length;
  const unit =
    half && inner[1] && folded.charAt(end) === '月'
      ? ({ unit: 'months', times: 1, end: end + 1 } as const)
      : readUnitOfNumber(folded, end, number.value);
  if (unit === null) return null;
  const behind = half ? null : matchAt(HALF_BEHIND, folded, unit.end);
  const base = lengthOf(number.value * unit.times, unit.unit);
  const length = half || behind ? add(base, HALVES[unit.unit]) : base;
  const later = matchAt(MORE_BEHIND, folded, unit.end);
  return {
    length,
    approximate: more !== null || later !== null || /多/.test(folded.slice(number.end, unit.end)),
    end: unit.end + (behind ? 1 : 0) + (later ? 1 : 0),
  };
}

/** The unit behind a number; 个多 and 多个 belong to it (两个多小时). */
function readUnitOfNumber(folded: string, at: number, value: number): ReadUnit | null {
  const more = matchAt(MORE_OF_UNIT, folded, at);
  if (more === null) {
    const unit = readUnit(folded, at);
    // 2023年 is a year and 9020年 a slip of the keys; of 1500年 the words behind say that it is a length.
    return unit?.unit === 'years' && value >= 1000 && !/[前历来间以]/.test(folded.charAt(unit.end))
      ? null
      : unit;
  }
  const behind = at + more[0].length;
  return folded.startsWith('月', behind)
    ? { unit: 'months', times: 1, end: behind + 1 }
    : readUnit(folded, behind);
}

/** Smaller units behind: 1小时20分钟, 两年零三个月, 2分30秒, and 三天三夜. */
function readRest(folded: string, first: ReadLength): ReadLength {
  if (first.length.vague || first.approximate) return first;
  const night = first.length.days ? matchAt(NIGHTS, folded, first.end) : null;
  if (night !== null) return { ...first, end: first.end + night[0].length };
  const zero = folded.startsWith('零', first.end) ? 1 : 0;
  const next = readInteger(folded, first.end + zero);
  if (next === null) return first;
  const minutes =
    first.length.hours && folded.charAt(next.end) === '分' && !folded.startsWith('分钟', next.end);
  const unit = minutes
    ? ({ unit: 'minutes', times: 1, end: next.end + 1 } as const)
    : readUnit(folded, next.end);
  if (unit === null || !isSmaller(unit.unit, first.length)) return first;
  // 一年365天, 一天24小时 say the same twice.
  if (next.value * unit.times >= MOST[unit.unit]) return first;
  return readRest(folded, {
    ...first,
    length: add(first.length, lengthOf(next.value * unit.times, unit.unit)),
    end: unit.end,
  });
}

/** How many of a unit make the next larger one. */
const MOST: Readonly<Record<LengthUnit, number>> = {
  years: Number.POSITIVE_INFINITY,
  months: 12,
  weeks: 5,
  days: 365,
  hours: 24,
  minutes: 60,
  seconds: 60,
};
const ORDER: readonly LengthUnit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

function isSmaller(unit: LengthUnit, length: Length): boolean {
  return ORDER.findLastIndex((field) => length[field] !== undefined) < ORDER.indexOf(unit);
}

/** A number of units; 1.5小时 is an hour and thirty minutes. */
function lengthOf(value: number, unit: LengthUnit): Length {
  const whole = Math.floor(value);
  if (value - whole === 0.5)
    return whole === 0 ? HALVES[unit] : add(lengthIn(unit, whole, false), HALVES[unit]);
  return lengthIn(unit, value, false);
}

function lengthIn(unit: LengthUnit, value: number, vague: boolean): Length {
  const length: { -readonly [Field in keyof Length]: Length[Field] } = { vague };
  length[unit] = value;
  return length;
}

function add(a: Length, b: Length): Length {
  const sum: Partial<Record<LengthUnit, number>> = {};
  for (const field of ORDER) {
    const value = (a[field] ?? 0) + (b[field] ?? 0);
    if (value > 0) sum[field] = value;
  }
  return { ...sum, vague: a.vague || b.vague };
}

/** ISO 8601: PT30S, P2Y3M, PT1H30M; null where the length is vague. */
export function isoDuration(length: Length): string | null {
  const { years, months, weeks, days, hours, minutes, seconds, vague } = length;
  if (vague || ORDER.some((field) => !Number.isFinite(length[field] ?? 0) || (length[field] ?? 0) >= 1e15))
    return null;
  const part = (value: number | undefined, letter: string) => (value ? `${value}${letter}` : '');
  const date = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
  const time = part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S');
  return date || time ? `P${date}${time ? `T${time}` : ''}` : null;
}
