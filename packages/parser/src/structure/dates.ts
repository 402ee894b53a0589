import { CLOCK_BEFORE, CLOCK_BEHIND, DATE_FORMS } from '../lexicon/structure';
import type { PublishedPrecision } from '../model/credits';
import { DEFAULT_TIME_ZONE } from '../options';

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

const DIGITS = '〇一二三四五六七八九';

/** The number that 2023, 二〇二三 or 二十三 writes. */
function numberOf(text: string): number {
  const arabic = Number(text);
  if (!Number.isNaN(arabic)) return arabic;
  const places = text.replace(/^十/, '一十').replace(/十$/, '〇').replace('十', '');
  return Number([...places].map((c) => Math.max(0, DIGITS.indexOf(c))).join(''));
}

/** The first date of publication in a short string, or null. Impossible dates (2月30日) are no dates. */
export function readDate(text: string): RawDate | null {
  for (const { sign, regex } of DATE_FORMS) {
    const match = text.includes(sign) ? regex.exec(text) : null;
    const g = match?.groups;
    if (!match || !g) continue;
    const end = match.index + match[0].length;
    CLOCK_BEHIND.lastIndex = end;
    const behind = g['hour'] === undefined ? CLOCK_BEHIND.exec(text) : null;
    const time = behind?.groups ?? g;
    const before = time['hour'] === undefined ? CLOCK_BEFORE.exec(text.slice(0, match.index)) : null;
    const date = {
      year: yearOf(g),
      month: numberOf(g['month'] ?? ''),
      day: optional(g['day']),
      hour: clockHour(optional(time['hour'] ?? before?.[1]), time['part'] ?? time['half'] ?? before?.[4]),
      minute: optional(time['minute'] ?? time['minute2'] ?? before?.[2]),
      second: optional(time['second'] ?? before?.[3]),
      offset: time['offset'] ?? null,
      start: before?.index ?? match.index,
      end: end + (behind?.[0].length ?? 0),
    };
    if (exists(date)) return date;
  }
  return null;
}

function yearOf({ roc, century, year }: Readonly<Record<string, string | undefined>>): number | null {
  if (roc !== undefined) return Number(roc) + 1911;
  return optional(century === undefined ? year : `20${century}`);
}

function optional(digits: string | undefined): number | null {
  return digits === undefined ? null : numberOf(digits);
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
  return (['second', 'minute', 'hour', 'day'] as const).find((unit) => date[unit] !== null) ?? 'month';
}

/**
 * ISO 8601 for a raw date: `2023-11-22`, or `2023-11-22T09:27:59+08:00` with the offset that `timeZone` had then.
 * A year that the text leaves out is taken from `reference` (an ISO date): the latest such day not after it, for
 * news looks back. Null where no year is known.
 */
export function isoDate(date: RawDate, timeZone: string, reference: string | undefined): string | null {
  const year = date.year ?? yearBefore(date, reference);
  if (year === null) return null;
  const month = `${pad(year, 4)}-${pad(date.month)}`;
  if (date.day === null) return month;
  const day = `${month}-${pad(date.day)}`;
  if (date.hour === null) return day;
  const minute = date.minute ?? 0;
  const wallClock = Date.parse(day) + (date.hour * 60 + minute) * 60_000;
  const clock = `${day}T${pad(date.hour)}:${pad(minute)}:${pad(date.second ?? 0)}`;
  return clock + (date.offset ?? offsetAt(wallClock, timeZone));
}

/** The offset (`+08:00`) of a zone at a moment of its own wall clock, given as if it were UTC. */
function offsetAt(wallClock: number, timeZone: string): string {
  // China has kept one time, without summer time, since 1992.
  if (timeZone === DEFAULT_TIME_ZONE && wallClock >= Date.UTC(1992, 0, 1)) return '+08:00';
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  // GMT+08:00, or GMT alone where there is no difference.
  const offsetOf = (moment: number) => /GMT(.{6})/.exec(format.format(moment))?.[1] ?? '+00:00';
  // The offset at the wall clock read as UTC is a guess that a change of summer time can put wrong: ask again.
  return offsetOf(wallClock + Date.parse(`1970-01-01T00:00${offsetOf(wallClock)}`));
}

function yearBefore({ month, day }: RawDate, reference: string | undefined): number | null {
  if (reference === undefined) return null;
  const later = `${pad(month)}-${pad(day ?? 1)}` > reference.slice(5, 10);
  return Number(reference.slice(0, 4)) - (later ? 1 : 0);
}
