import { Temporal } from 'temporal-polyfill';
import type { DayPart } from '../../lexicon/day-parts';
import type { Granularity } from '../../model';
import type { Clock, Division } from './types';

export type PlainDate = Temporal.PlainDate;
export type PlainDateTime = Temporal.PlainDateTime;

/** A stretch of the calendar or the clock, as the model tells it, with what later times may be counted from. */
export interface Stretch {
  readonly value: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: Granularity;
  readonly year: number | null;
  readonly month: number | null;
  readonly date: PlainDate | null;
  readonly moment: PlainDateTime | null;
}

/** Gives a local time the offset that a zone has then. */
export type OffsetOf = (moment: PlainDateTime) => string;

/**
 * The offsets of a time zone. Asking the platform is slow, so that a day whose beginning and end have the same offset
 * is asked for once.
 */
export function offsetsOf(timeZone: string): OffsetOf {
  const days = new Map<string, string | null>();
  const ask = (moment: PlainDateTime) => moment.toZonedDateTime(timeZone).offset;
  return (moment) => {
    const date = moment.toPlainDate();
    const key = date.toString();
    let offset = days.get(key);
    if (offset === undefined) {
      const [first, last] = [ask(date.toPlainDateTime()), ask(date.add({ days: 1 }).toPlainDateTime())];
      offset = first === last ? first : null;
      days.set(key, offset);
    }
    return offset ?? ask(moment);
  };
}

/** The day, or null where the calendar has none such (2月30日). */
export function dateOf(year: number, month: number, day: number): PlainDate | null {
  // The range of Temporal's dates, with room for arithmetic.
  if (Math.abs(year) > 200_000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
  return date.day === day ? date : null;
}

export function isAfter(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const yearText = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
const monthText = (year: number, month: number) => `${yearText(year)}-${pad(month)}`;
const first = (year: number, month: number) => Temporal.PlainDate.from({ year, month, day: 1 });

function stretch(
  granularity: Granularity,
  value: string,
  start: PlainDate,
  end: PlainDate,
  known: Partial<Stretch>,
): Stretch {
  const nothing = { year: null, month: null, date: null, moment: null };
  return { ...nothing, value, start: start.toString(), end: end.toString(), granularity, ...known };
}

export function yearStretch(year: number): Stretch {
  return stretch('year', yearText(year), first(year, 1), first(year + 1, 1), { year });
}

export function monthStretch(year: number, month: number): Stretch {
  const start = first(year, month);
  return stretch('month', monthText(year, month), start, start.add({ months: 1 }), { year, month });
}

export function dayStretch(date: PlainDate): Stretch {
  const { year, month } = date;
  return stretch('day', date.toString(), date, date.add({ days: 1 }), { year, month, date });
}

/** Several days: a week, a weekend. */
export function daysStretch(start: PlainDate, days: number, granularity: Granularity): Stretch {
  const last = start.add({ days: days - 1 });
  return stretch(granularity, `${start}/${last}`, start, last.add({ days: 1 }), { year: start.year });
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
    case 'quarters-to-date':
      return months(year, 1, 3 * number, 'quarter', `${text}-33/${text}-${32 + number}`);
    case 'months-to-date':
      return months(year, 1, number, 'month', `${text}-01/${monthText(year, number)}`);
    case 'season':
      // Meteorological seasons; winter runs into the next year.
      return months(year, 3 * (number - 20), 3 * (number - 20) + 2, 'season', `${text}-${number}`);
    case 'ten-days': {
      const start = first(year, month ?? 1).add({ days: 10 * (number - 1) });
      const end = number === 3 ? first(year, month ?? 1).add({ months: 1 }) : start.add({ days: 10 });
      const value = `${start}/${end.subtract({ days: 1 })}`;
      return stretch('ten-days', value, start, end, { year, month });
    }
    case 'near':
      return month === null ? yearStretch(year) : monthStretch(year, month);
  }
}

function months(year: number, from: number, to: number, granularity: Granularity, value: string): Stretch {
  const start = first(year, from);
  return stretch(granularity, value, start, start.add({ months: to - from + 1 }), { year });
}

/** Hours from 24 on lie on the next day; the others need no arithmetic, which is dear. */
function atClock(date: PlainDate, hour: number, minute = 0, second = 0): PlainDateTime {
  const day = hour < 24 ? date : date.add({ days: Math.floor(hour / 24) });
  return day.toPlainDateTime({ hour: hour % 24, minute, second });
}

const clockText = (moment: PlainDateTime, offset: OffsetOf) =>
  `${moment.toString({ smallestUnit: 'second' })}${offset(moment)}`;

/** A part of a day. EDTF has no such thing, so that the value is the day. `offset` is null where the zone is unknown. */
export function partStretch(date: PlainDate, part: DayPart, offset: OffsetOf | null): Stretch {
  const [start, end] = [atClock(date, part.from), atClock(date, part.to)];
  return {
    ...dayStretch(date),
    granularity: 'part-of-day',
    start: offset && clockText(start, offset),
    end: offset && clockText(end, offset),
  };
}

/** A time of the clock, as exact as its words. Hours from 24 on lie on the next day. */
export function clockStretch(date: PlainDate, clock: Clock, offset: OffsetOf | null): Stretch {
  const { hour, minute, second } = clock;
  const start = atClock(date, hour, minute, second);
  const granularity = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  return momentStretch(start, granularity, offset);
}

/** The hour, minute or second that begins at `moment`. */
export function momentStretch(
  moment: PlainDateTime,
  granularity: 'hour' | 'minute' | 'second',
  offset: OffsetOf | null,
): Stretch {
  const text = moment.toString({ smallestUnit: 'second' });
  const value = text.slice(0, text.length - { hour: 6, minute: 3, second: 0 }[granularity]);
  const date = moment.toPlainDate();
  return {
    value,
    start: offset && clockText(moment, offset),
    end: offset && clockText(moment.add({ [`${granularity}s`]: 1 }), offset),
    granularity,
    year: date.year,
    month: date.month,
    date,
    moment,
  };
}
