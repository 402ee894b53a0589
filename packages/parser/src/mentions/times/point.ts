import { TIME_ZONES } from '../../lexicon/time-zones';
import { charSet, codeAt, isOneOf } from '../../text/chars';
import { longestAt, wordTable } from '../../text/longest';
import { matchAt, sticky } from '../../text/match';
import { isNumeralAt, readInteger } from '../numerals';
import { dayParts, hourOfDay, readClock } from './clock';
import {
  type ReadFields,
  readBareMonthDivision,
  readBracketedDay,
  readDay,
  readFestival,
  readLunar,
  readMonth,
  readSeasonWord,
  readWeek,
  readYear,
  readYearDivision,
} from './fields';
import type { Point } from './types';
import { beginsClause, wordAt } from './words';

/** A point in time as read; `to` where its last number is a range (5月10—12日). */
export interface ReadPoint {
  readonly point: Point;
  readonly to?: Point;
  readonly end: number;
}

const zones = /* @__PURE__ */ wordTable(TIME_ZONES);
const NUMERIC_DATE = /* @__PURE__ */ sticky('0123456789', /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/y);
const BARE_RANGE = /* @__PURE__ */ sticky('至到~-—–、', /(?:至|到|~|-|—{1,2}|–|、)/y);
const APPROXIMATE_DAY = /* @__PURE__ */ sticky('左前', /左右|前后/y);

const ABOUT_THEN = /* @__PURE__ */ sticky('时左前', /时分|左右|前后/y);
const [SPACE, OF] = [0x20, '的'.charCodeAt(0)];
const COMMA = /* @__PURE__ */ charSet(',，');
const BRACKET = /* @__PURE__ */ charSet('(（');

type Step = (folded: string, at: number, point: Point) => ReadFields | null;

/** The steps from coarse to fine; each may take words, and the next goes on behind them. */
const STEPS: readonly Step[] = [
  (folded, at) => {
    const zone = longestAt(zones, folded, at);
    return zone === null ? null : { fields: { zone: zone.value }, end: zone.end };
  },
  readNumericDate,
  (folded, at, point) => (point.year ? null : (readYear(folded, at) ?? readSeasonWord(folded, at))),
  (folded, at, point) =>
    point.month || point.division ? null : readYearDivision(folded, at, point.year !== undefined),
  (folded, at, point) =>
    point.month || point.division
      ? null
      : (readLunar(folded, at) ?? readFestival(folded, at, point.year !== undefined)),
  (folded, at, point) => (point.month || hasDay(point) || point.division ? null : readMonth(folded, at)),
  (folded, at, point) => (hasFields(point) ? null : readBareMonthDivision(folded, at)),
  (folded, at, point) => (hasDay(point) ? null : readWeek(folded, at, point.month !== undefined)),
  (folded, at, point) => (hasFields(point) ? null : readBracketedDay(folded, at)),
  (folded, at, point) =>
    hasDay(point) || point.division || (point.year && !point.month)
      ? null
      : readDay(folded, at, point.month !== undefined),
  (folded, at, point) => (hasDay(point) ? readBracket(folded, at, point) : null),
  (folded, at, point) => (hasDay(point) && !point.weekday ? readWeekdayBehind(folded, at) : null),
  (folded, at, point) => (hasDay(point) && point.zone === undefined ? readZoneBehind(folded, at) : null),
  (folded, at, point) => (point.part || !allowsPart(point) ? null : readPart(folded, at, point)),
  (folded, at, point) => (allowsPart(point) ? readClockStep(folded, at, point) : null),
  (folded, at, point) => {
    const about = hasDay(point) && !point.clock ? matchAt(APPROXIMATE_DAY, folded, at) : null;
    return about && { fields: { approximate: true }, end: at + about[0].length };
  },
];

/**
 * Reads a point in time from coarse to fine: 北京时间2008年5月12日（星期一）下午2时28分许.
 *
 * @returns the point and where its words end, or null where none begins at `at`
 */
export function readPoint(folded: string, at: number): ReadPoint | null {
  let point: Point = {};
  let end = at;
  let tried = -1;
  for (const step of STEPS) {
    // Whatever goes before, the next words may be a range.
    const range = end === tried ? null : readBareRange(folded, end, point);
    if (range !== null) return range;
    tried = end;
    const read = step(folded, gapBefore(folded, end, point), point);
    if (read === null) continue;
    point = { ...point, ...read.fields };
    end = read.end;
  }
  return hasFields(point) && stands(folded, at, end, point) ? { point, end } : null;
}

/** A space between a date and the clock, or 的 between a year and a month, belong to the expression. */
function gapBefore(folded: string, at: number, point: Point): number {
  const code = codeAt(folded, at);
  if (code === SPACE && hasDay(point)) return at + 1;
  return code === OF && (point.year || hasDay(point)) ? at + 1 : at;
}

function hasFields(point: Point): boolean {
  // Asked at every step of every place: no list of keys is made for it.
  for (const key in point) if (key !== 'zone') return true;
  return false;
}

function hasDay({ day, weekday, weekend, festival, lunar, week }: Point): boolean {
  return Boolean(day ?? weekday ?? weekend ?? festival ?? lunar ?? week);
}

function allowsPart(point: Point): boolean {
  return hasDay(point) || !(point.year || point.month || point.division);
}

/** 2023-11-22, 2023/11/22, 2023.11.22, and 2015.03 in the dates of a career. */
function readNumericDate(folded: string, at: number): ReadFields | null {
  const match = matchAt(NUMERIC_DATE, folded, at);
  if (match === null) return readNumericMonth(folded, at);
  if (/[\d./-]/.test(folded.charAt(at - 1))) return null;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const given = (value: number) => ({ kind: 'given', value }) as const;
  return { fields: { year: given(year), month: given(month), day: given(day) }, end: at + match[0].length };
}

/** 2015.03—2018.07, 2018.07—至今: only in a range, since 2015.03 alone is a number. */
const NUMERIC_MONTH = /* @__PURE__ */ sticky(
  '12',
  /((?:19|20)\d{2})\.(0[1-9]|1[0-2])(?:(?=(?:[-—–~]{1,2}|至)(?:(?:19|20)\d{2}\.\d{2}(?!\d)|至?今))|(?<=\.\d{2}(?:[-—–~]{1,2}|至).{7})(?![\d.]))/y,
);

function readNumericMonth(folded: string, at: number): ReadFields | null {
  const match = matchAt(NUMERIC_MONTH, folded, at);
  if (match === null || /[\d.]/.test(folded.charAt(at - 1))) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const given = (value: number) => ({ kind: 'given', value }) as const;
  return { fields: { year: given(year), month: given(month) }, end: at + match[0].length };
}

/** What stands in brackets behind a day: its weekday, whose time it is, or the day itself behind 昨日. */
function readBracket(folded: string, at: number, point: Point): ReadFields | null {
  if (!isOneOf(BRACKET, folded, at)) return null;
  const zone = longestAt(zones, folded, at + 1);
  if (zone !== null && /[)）]/.test(folded.charAt(zone.end)))
    return { fields: { zone: zone.value }, end: zone.end + 1 };
  const inner =
    readWeek(folded, at + 1, true) ??
    (point.day?.kind === 'given' ? null : (readFullDay(folded, at + 1) ?? readDay(folded, at + 1, false)));
  if (inner === null || !/[)）]/.test(folded.charAt(inner.end))) return null;
  return { fields: inner.fields, end: inner.end + 1 };
}

function readFullDay(folded: string, at: number): ReadFields | null {
  const month = readMonth(folded, at);
  const day = month && readDay(folded, month.end, true);
  return day && { fields: { ...month.fields, ...day.fields }, end: day.end };
}

/** 5月12日，北京时间14点28分: the comma does not part them. */
function readZoneBehind(folded: string, at: number): ReadFields | null {
  const from = at + (isOneOf(COMMA, folded, at) ? 1 : 0);
  const zone = longestAt(zones, folded, from);
  if (zone === null) return null;
  const part = wordAt(dayParts, folded, zone.end);
  const clock = readClock(folded, part?.end ?? zone.end, part?.value, true);
  return clock && { fields: { zone: zone.value }, end: zone.end };
}

/** 5月12日星期一, and with a space. */
function readWeekdayBehind(folded: string, at: number): ReadFields | null {
  const read = readWeek(folded, at, true);
  return read?.fields.weekday && !read.fields.week ? read : null;
}

function readPart(folded: string, at: number, point: Point): ReadFields | null {
  const word = wordAt(dayParts, folded, at);
  if (word === null) return null;
  const alone = !hasFields(point);
  if (alone && word.value.bound && readClock(folded, word.end, word.value, true) === null) return null;
  return { fields: { part: word.value }, end: word.end };
}

function readClockStep(folded: string, at: number, point: Point): ReadFields | null {
  const read = readClock(folded, at, point.part, hasFields(point));
  if (read === null) {
    const about = point.part ? matchAt(ABOUT_THEN, folded, at) : null;
    return about && { fields: about[0] === '时分' ? {} : { approximate: true }, end: at + about[0].length };
  }
  return { fields: { clock: read.clock, ...(read.approximate ? { approximate: true } : {}) }, end: read.end };
}

/** 1至11月, 10—12日, 2018-2020年, 9-11时: two numbers with one unit. */
function readBareRange(folded: string, at: number, point: Point): ReadPoint | null {
  const first = isNumeralAt(folded, at) ? readInteger(folded, at) : null;
  if (first === null || first.end - at > 4) return null;
  const sign = matchAt(BARE_RANGE, folded, first.end);
  if (sign === null) return null;
  const from = first.end + sign[0].length;
  // 、 lists: only 6、7月, neighbours, are taken together.
  const list = sign[0] === '、';
  const last = readUnitPoint(folded, from, point);
  if (last === null || (list && last.value !== first.value + 1)) return null;
  const build = last.build(first.value);
  return build === null ? null : { point: { ...point, ...build }, to: last.point, end: last.end };
}

/** A number with its unit that may end a range, and how the range's other number is read with that unit. */
function readUnitPoint(folded: string, at: number, point: Point) {
  const given = (value: number) => ({ kind: 'given', value }) as const;
  const year = point.year || point.month ? null : readYear(folded, at);
  if (year?.fields.year?.kind === 'given') {
    const { value } = year.fields.year;
    const build = (first: number): Point | null => {
      const full = first < 100 ? Math.floor(value / 100) * 100 + first : first;
      return full >= 1000 && full < value ? { year: given(full) } : null;
    };
    return { point: year.fields, value, end: year.end, build };
  }
  const month = point.month || hasDay(point) || point.division ? null : readMonth(folded, at);
  if (month?.fields.month?.kind === 'given' && !month.fields.division) {
    const { value } = month.fields.month;
    const build = (first: number): Point | null =>
      first >= 1 && first <= 12 ? { month: given(first) } : null;
    return { point: month.fields, value, end: month.end, build };
  }
  const day = hasDay(point) ? null : readDay(folded, at, point.month !== undefined);
  if (day?.fields.day?.kind === 'given') {
    const { value } = day.fields.day;
    const build = (first: number): Point | null => (first >= 1 && first <= 31 ? { day: given(first) } : null);
    return { point: day.fields, value, end: day.end, build };
  }
  if (!allowsPart(point)) return null;
  const clock = readClock(folded, at, point.part, true);
  if (clock === null || clock.clock.minute !== undefined || !/[时点整]/.test(folded.charAt(clock.end - 1)))
    return null;
  const build = (first: number): Point | null => {
    const hour = first <= 24 ? hourOfDay(first, point.part) : null;
    return hour === null ? null : { clock: { hour } };
  };
  return { point: { clock: clock.clock }, value: clock.clock.hour, end: clock.end, build };
}

/** Whether the words can stand as a time where they are: 夜间施工 and 年底 in 少年底色 cannot. */
function stands(folded: string, at: number, end: number, point: Point): boolean {
  const { part, clock, year } = point;
  const keys = Object.keys(point).filter((key) => key !== 'zone' && key !== 'approximate');
  if (keys.length === 1 && part?.weak && !beginsClause(folded, at)) return false;
  // 今年59岁 tells an age.
  if (keys.length === 1 && year?.kind === 'shifted' && isAge(folded, end)) return false;
  if (keys.length === 1 && clock && /[第号]/.test(folded.charAt(at - 1))) return false;
  return end > at;
}

function isAge(folded: string, at: number): boolean {
  const number = readInteger(folded, at);
  return number !== null && folded.charAt(number.end) === '岁';
}
