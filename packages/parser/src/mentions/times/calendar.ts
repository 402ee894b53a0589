import * as Dates from 'temporal-polyfill/fns/PlainDate';
import * as ClockTimes from 'temporal-polyfill/fns/PlainTime';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import type { DayPart } from '../../lexicon/day-parts';
import type { Granularity } from '../../model';
import type { Clock, Division } from './types';

export type PlainDate = Dates.Record;

/** In seconds. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A local time: a day, and the seconds since it began. */
export interface Moment {
  readonly date: PlainDate;
  readonly second: number;
}

/** A stretch of the calendar or the clock, as the model tells it, with what later times may be counted from. */
export interface Stretch {
  readonly value: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: Granularity;
  readonly year: number | null;
  readonly month: number | null;
  readonly date: PlainDate | null;
  readonly moment: Moment | null;
}

/** Gives a local time the offset that a zone has then. */
export type OffsetOf = (moment: Moment) => string;

/** When so many days are remembered, they are forgotten again. */
const MANY_DAYS = 20_000;

/** The days told of so far: the news keeps to few, and to make one anew takes the library longer than to find it. */
const knownDays = new Map<number, Stretch>();

const keyOf = (year: number, month: number, day: number) => (year * 12 + month) * 31 + day;

/**
 * The offsets of the days asked for so far, by zone; null where the offset changes within the day. They depend on
 * nothing else, and asking the platform is slow.
 */
const knownOffsets = new Map<string, Map<string, string | null>>();

/** The offsets of a time zone. */
export function offsetsOf(timeZone: string): OffsetOf {
  const days = knownOffsets.get(timeZone) ?? new Map<string, string | null>();
  knownOffsets.set(timeZone, days);
  return (moment) => {
    const key = dateText(moment.date);
    let offset = days.get(key);
    if (offset === undefined) {
      offset = offsetOfDay(moment.date, timeZone);
      if (days.size >= MANY_DAYS) days.clear();
      days.set(key, offset);
    }
    return offset ?? offsetAt(moment, timeZone);
  };
}

function offsetOfDay(date: PlainDate, timeZone: string): string | null {
  const first = Zoned.offset(Dates.toZonedDateTime(date, timeZone));
  const last = Zoned.offset(Dates.toZonedDateTime(Dates.addDays(date, 1), timeZone));
  return first === last ? first : null;
}

function offsetAt({ date, second }: Moment, timeZone: string): string {
  const plainTime = ClockTimes.create(
    Math.floor(second / HOUR),
    Math.floor((second % HOUR) / MINUTE),
    second % MINUTE,
  );
  return Zoned.offset(Dates.toZonedDateTime(date, { timeZone, plainTime }));
}

/** The day, or null where the calendar has none such (2月30日). */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  // The range of Temporal's dates, with room for arithmetic.
  if (Math.abs(year) > 200_000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const known = knownDays.get(keyOf(year, month, day))?.date;
  if (known) return known;
  if (day > 28 && day > Dates.daysInMonth(Dates.create(year, month, 1))) return null;
  return Dates.create(year, month, day);
}

export function isAfter(a: PlainDate, b: PlainDate): boolean {
  return Dates.compare(a, b) > 0;
}

/** The moment some seconds later; a day has 24 hours here, as on a clock. */
export function secondsAfter({ date, second }: Moment, seconds: number): Moment {
  const total = second + seconds;
  const days = Math.floor(total / DAY);
  return days === 0
    ? { date, second: total }
    : { date: Dates.addDays(date, days), second: total - days * DAY };
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const yearText = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
const monthText = (year: number, month: number) => `${yearText(year)}-${pad(month)}`;
const first = (year: number, month: number) => Dates.create(year, month, 1);

function stretch(
  granularity: Granularity,
  value: string,
  start: PlainDate,
  end: PlainDate,
  known: Partial<Stretch>,
): Stretch {
  const nothing = { year: null, month: null, date: null, moment: null };
  return { ...nothing, value, start: Dates.toString(start), end: Dates.toString(end), granularity, ...known };
}

export function yearStretch(year: number): Stretch {
  return stretch('year', yearText(year), first(year, 1), first(year + 1, 1), { year });
}

export function monthStretch(year: number, month: number): Stretch {
  const start = first(year, month);
  return stretch('month', monthText(year, month), start, Dates.addMonths(start, 1), { year, month });
}

export function dayStretch(date: PlainDate): Stretch {
  const { year, month, day } = date;
  const key = keyOf(year, month, day);
  let known = knownDays.get(key);
  if (known === undefined) {
    known = stretch('day', Dates.toString(date), date, Dates.addDays(date, 1), { year, month, date });
    if (knownDays.size >= MANY_DAYS) knownDays.clear();
    knownDays.set(key, known);
  }
  return known;
}

const dateText = (date: PlainDate) => dayStretch(date).value ?? '';

/** Several days: a week, a weekend. */
export function daysStretch(start: PlainDate, days: number, granularity: Granularity): Stretch {
  const last = Dates.addDays(start, days - 1);
  const value = `${Dates.toString(start)}/${Dates.toString(last)}`;
  return stretch(granularity, value, start, Dates.addDays(last, 1), { year: start.year });
}

/** Years, both included, as a decade or a plan has them. */
export function yearsStretch(from: number, to: number, value: string, granularity: Granularity): Stretch {
  return stretch(granularity, value, first(from, 1), first(to + 1, 1), {});
}

/** Part of a year or month. EDTF: 21–24 are the seasons, 33–36 the quarters, 40 and 41 the halves of a year. */
export function divisionStretch(year: number, month: number | null, division: Division): Stretch {
  const { kind, number } = division;
  const text = yearText(year);
  switch (kind) {
    case 'half':
      return months(year, 6 * number - 5, 6 * number, 'half-year', `${text}-${39 + number}`);
    case 'quarter':
      return months(year, 3 * number - 2, 3 * number, 'quarter', `${text}-${32 + number}`);
    case 'quarter-away': {
      const quarter = Dates.addMonths(first(year, month ?? 1), 3 * number);
      const of = { ...division, kind: 'quarter', number: Math.ceil(quarter.month / 3) } as const;
      return divisionStretch(quarter.year, null, of);
    }
    case 'quarters-to-date':
      return months(year, 1, 3 * number, 'quarter', `${text}-33/${text}-${32 + number}`);
    case 'months-to-date':
      return months(year, 1, number, 'month', `${text}-01/${monthText(year, number)}`);
    case 'season':
      // Meteorological seasons; winter runs into the next year.
      return months(year, 3 * (number - 20), 3 * (number - 20) + 2, 'season', `${text}-${number}`);
    case 'ten-days': {
      const start = Dates.addDays(first(year, month ?? 1), 10 * (number - 1));
      const last = division.through ?? number;
      const end =
        last === 3
          ? Dates.addMonths(first(year, month ?? 1), 1)
          : Dates.addDays(first(year, month ?? 1), 10 * last);
      const value = `${Dates.toString(start)}/${Dates.toString(Dates.subtractDays(end, 1))}`;
      return stretch('ten-days', value, start, end, { year, month });
    }
    case 'near':
      return month === null ? yearStretch(year) : monthStretch(year, month);
  }
}

function months(year: number, from: number, to: number, granularity: Granularity, value: string): Stretch {
  const start = first(year, from);
  return stretch(granularity, value, start, Dates.addMonths(start, to - from + 1), { year });
}

/** The local time as ISO has it, to the second. */
function localText({ date, second }: Moment): string {
  const clock = [second / HOUR, (second % HOUR) / MINUTE, second % MINUTE];
  return `${dateText(date)}T${clock.map((part) => pad(Math.floor(part))).join(':')}`;
}

const zonedText = (moment: Moment, offset: OffsetOf) => `${localText(moment)}${offset(moment)}`;

/** A part of a day. EDTF has no such thing, so that the value is the day. `offset` is null where the zone is unknown. */
export function partStretch(date: PlainDate, part: DayPart, offset: OffsetOf | null): Stretch {
  const midnight = { date, second: 0 };
  const at = (hour: number) => offset && zonedText(secondsAfter(midnight, hour * HOUR), offset);
  return { ...dayStretch(date), granularity: 'part-of-day', start: at(part.from), end: at(part.to) };
}

/** A time of the clock, as exact as its words. Hours from 24 on lie on the next day. */
export function clockStretch(date: PlainDate, clock: Clock, offset: OffsetOf | null): Stretch {
  const { hour, minute = 0, second = 0 } = clock;
  const start = secondsAfter({ date, second: 0 }, hour * HOUR + minute * MINUTE + second);
  const granularity = clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  return momentStretch(start, granularity, offset);
}

const LENGTHS = { hour: HOUR, minute: MINUTE, second: 1 } as const;

/** The hour, minute or second that a moment lies in. */
export function momentStretch(
  moment: Moment,
  granularity: 'hour' | 'minute' | 'second',
  offset: OffsetOf | null,
): Stretch {
  const length = LENGTHS[granularity];
  const { date } = moment;
  const start = { date, second: moment.second - (moment.second % length) };
  const text = localText(start);
  return {
    value: text.slice(0, text.length - { hour: 6, minute: 3, second: 0 }[granularity]),
    start: offset && text + offset(start),
    end: offset && zonedText(secondsAfter(start, length), offset),
    granularity,
    year: date.year,
    month: date.month,
    date,
    moment: start,
  };
}
