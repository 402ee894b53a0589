import { tzOffset } from '@date-fns/tz/tzOffset';
import type { PublishedPrecision } from '../model/credits';

/** A date as a dateline gives it, before it is placed in a year and a time zone. */
export interface RawDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Offset of the zone as written (`+08:00`, `Z`), if it is. */
  readonly offset: string | null;
  /** Where it stands in the string it was read from. */
  readonly start: number;
  readonly end: number;
}

/** What stands between the day and the time: a weekday, a sign, the name of the zone. */
const BETWEEN =
  '[\\s\\u200b]*(?:[(（]?(?:星期|[周週])?[一二三四五六日天][)）]?)?\\s*(?:[T,，|｜/·—–-]|HKT|北京时间)?\\s*';
const TIME_OF_DAY = `${BETWEEN}(?<part>上午|下午|早上|晚上|凌晨|中午|晚间|晚|AM|PM|am|pm)?\\s*(?<hour>[01]?\\d|2[0-4])\\s*(?:[:：](?<minute>[0-5]\\d)(?:[:：](?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?|[时時点點](?:(?<minute2>[0-5]?\\d)分?)?)(?<half>\\s?(?:AM|PM|am|pm))?(?<offset>Z|[+-]\\d{2}:?\\d{2})?`;
const CLOCK = `(?:${TIME_OF_DAY})?`;

/** The forms a dateline's date takes, each with a word or sign without which it cannot be there. */
const FORMS: readonly { readonly sign: string; readonly regex: RegExp }[] = [
  // 2023-11-22 09:27:59, 2019/09/07, 2008.06.13, 2019年6月15日08:18, 2023年11月22日 星期三 9时5分
  {
    sign: '',
    regex: new RegExp(
      `(?<!\\d)(?<year>(?:19|20)\\d{2})(?:(?:\\s?[-/.—－]\\s?|\\s{1,4})(?<month>1[0-2]|0?[1-9])\\s?[-/.—－]\\s?(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d{3,})|\\s?年\\s?(?<month2>1[0-2]|0?[1-9])\\s?月\\s?(?:(?<day2>3[01]|[12]\\d|0?[1-9])\\s?[日号號])?)${CLOCK}`,
    ),
  },
  // 中華民國112年11月22日
  {
    sign: '民',
    regex: new RegExp(
      `(?:中[华華])?民[国國](?<roc>\\d{2,3})年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\\d|0?[1-9])日${CLOCK}`,
    ),
  },
  // 25/07/2009
  {
    sign: '/',
    regex: new RegExp(
      `(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])/(?<month>1[0-2]|0?[1-9])/(?<year>(?:19|20)\\d{2})(?!\\d)${CLOCK}`,
    ),
  },
  // 2005-12
  { sign: '', regex: /(?<!\d)(?<year>(?:19|20)\d{2})[-/](?<month>1[0-2]|0[1-9])(?![-/\d])/ },
  // 19-12-12 08:23, 19-12-1208:23: accounts leave out the century, and always give the time of day
  {
    sign: ':',
    regex: new RegExp(
      `(?<![\\d/.\\-])(?<century>[0-4]\\d)-(?<month>1[0-2]|0?[1-9])-(?<day>3[01]|[12]\\d|0?[1-9])${TIME_OF_DAY}`,
    ),
  },
  // 09-30 22:46, 9月30日 22:46, 09-3022:46: no year
  {
    sign: '',
    regex: new RegExp(
      `(?<![\\d/.\\-])(?:(?<month>1[0-2]|0?[1-9])[-/](?<day>3[01]|[12]\\d|0?[1-9])|(?<month2>1[0-2]|0?[1-9])月(?<day2>3[01]|[12]\\d|0?[1-9])[日号號])${CLOCK}`,
    ),
  },
];

/** 09:27 2023-11-22: the time of day in front of the date. */
const CLOCK_BEFORE = /(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?\s+$/;

const DIGITS = '〇一二三四五六七八九';

/** 二〇二三年十一月二十二日 in Arabic digits, as long as before where that can be: only whole dates are looked at. */
const CHINESE_DATE =
  /(?<year>[一二][〇○零一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日/;

function smallNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (s: string | undefined, none: number) => (s ? DIGITS.indexOf(s) : none);
  return (text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}

/** The first date of publication in a short string, or null. Impossible dates (2月30日) are no dates. */
export function readDate(text: string): RawDate | null {
  for (const { sign, regex } of /\d/.test(text) ? FORMS : []) {
    const match = text.includes(sign) ? regex.exec(text) : null;
    const g = match?.groups;
    if (!match || !g) continue;
    const clock = g['hour'] === undefined ? CLOCK_BEFORE.exec(text.slice(0, match.index)) : null;
    const date = {
      year: yearOf(g),
      month: Number(g['month'] ?? g['month2']),
      day: optional(g['day'] ?? g['day2']),
      hour: clockHour(optional(g['hour'] ?? clock?.[1]), g['part'] ?? g['half']),
      minute: optional(g['minute'] ?? g['minute2'] ?? clock?.[2]),
      second: optional(g['second'] ?? clock?.[3]),
      offset: g['offset'] ?? null,
      start: clock?.index ?? match.index,
      end: match.index + match[0].length,
    };
    if (exists(date)) return date;
  }
  const chinese = text.includes('年') ? CHINESE_DATE.exec(text) : null;
  const g = chinese?.groups;
  if (!chinese || !g) return null;
  const year = [...(g['year'] ?? '')].map((c) => ('○零'.includes(c) ? 0 : DIGITS.indexOf(c))).join('');
  const date = {
    year: Number(year),
    month: smallNumber(g['month'] ?? ''),
    day: smallNumber(g['day'] ?? ''),
    hour: null,
    minute: null,
    second: null,
    offset: null,
    start: chinese.index,
    end: chinese.index + chinese[0].length,
  };
  return exists(date) ? date : null;
}

function yearOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { roc, century } = { roc: groups['roc'], century: groups['century'] };
  if (roc !== undefined) return Number(roc) + 1911;
  return century !== undefined ? 2000 + Number(century) : optional(groups['year']);
}

function optional(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** The hour of the day, with 下午 and 晚 taken into account. */
function clockHour(hour: number | null, part: string | undefined): number | null {
  if (hour === null || part === undefined) return hour;
  return /下午|晚|PM|pm/.test(part) && hour < 12 ? hour + 12 : hour;
}

/** Whether the calendar has that day; without a year, 29 February passes. */
function exists({ year, month, day }: Pick<RawDate, 'year' | 'month' | 'day'>): boolean {
  if (day === null) return true;
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return date.getUTCMonth() === month - 1;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** How exactly a raw date is given. */
export function precisionOf(date: RawDate): PublishedPrecision {
  if (date.second !== null) return 'second';
  if (date.minute !== null) return 'minute';
  if (date.hour !== null) return 'hour';
  return date.day !== null ? 'day' : 'month';
}

/**
 * ISO 8601 for a raw date: `2023-11-22`, or `2023-11-22T09:27:59+08:00` with the offset that `timeZone` had then.
 * A year that the text leaves out is taken from `reference` (an ISO date): the latest such day not after it, for
 * news looks back. Null where no year is known.
 */
export function isoDate(date: RawDate, timeZone: string, reference: string | undefined): string | null {
  const year = date.year ?? yearBefore(date, reference);
  if (year === null) return null;
  if (date.day === null) return `${pad(year, 4)}-${pad(date.month)}`;
  const day = `${pad(year, 4)}-${pad(date.month)}-${pad(date.day)}`;
  if (date.hour === null) return day;
  const clock = `T${pad(date.hour)}:${pad(date.minute ?? 0)}:${pad(date.second ?? 0)}`;
  if (date.offset !== null) return day + clock + date.offset;
  return (
    day +
    clock +
    offsetAt(Date.parse(`${day}T00:00:00Z`) + (date.hour * 60 + (date.minute ?? 0)) * 60_000, timeZone)
  );
}

/** China has kept one time, without summer time, since 1992. */
const CHINA_SINCE_1992 = '+08:00';

/** The offset (`+08:00`) of a zone at a moment of its own wall clock, given as if it were UTC. */
function offsetAt(wallClock: number, timeZone: string): string {
  if (timeZone === 'Asia/Shanghai' && wallClock >= Date.UTC(1992, 0, 1)) return CHINA_SINCE_1992;
  // The offset at the wall clock read as UTC is a guess that a change of summer time can put wrong: ask again.
  const guess = tzOffset(timeZone, new Date(wallClock));
  const minutes = tzOffset(timeZone, new Date(wallClock - guess * 60_000));
  const size = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function yearBefore(date: RawDate, reference: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(reference ?? '');
  if (!match) return null;
  const later =
    date.month > Number(match[2]) || (date.month === Number(match[2]) && (date.day ?? 1) > Number(match[3]));
  return Number(match[1]) - (later ? 1 : 0);
}
