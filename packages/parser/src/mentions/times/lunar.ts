import * as Dates from 'temporal-polyfill/fns/PlainDate';
import type { PlainDate } from './calendar';

/** The years for which the platforms' Chinese calendars agree with the published tables, but for `FIRST_DAYS`. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/**
 * First days of months whose new moon falls within minutes of midnight in Beijing, on the wrong side of which some
 * platforms put it. By GB/T 33661-2017, from new moons after Meeus, Astronomical Algorithms, chapter 49.
 */
const FIRST_DAYS: ReadonlyMap<string, readonly [year: number, month: number, day: number]> = new Map([
  ['1954-1', [1954, 2, 3]],
  ['1955-2', [1955, 2, 22]],
  ['1998-12', [1999, 1, 17]],
  ['2012-7', [2012, 8, 17]],
  ['2018-10', [2018, 11, 8]],
  ['2027-1', [2027, 2, 6]],
  ['2030-1', [2030, 2, 3]],
  ['2070-2', [2070, 3, 12]],
]);
/** Every month has that many days; of the listed ones nobody dates news by the thirtieth. */
const SHORTEST_MONTH = 29;
/** The Chinese New Year falls between 21 January and 21 February: the middle of that, in days from 1 January. */
const NEW_YEAR = 35;
const MONTH_DAYS = 29.53;
/** A first guess is at most a month off, and every step brings it within a few days or to the day itself. */
const STEPS = 6;

/** What the platform has said before: asking is slow, and there are no more days than the years have. */
const known = new Map<string, PlainDate | null>();
let format: Intl.DateTimeFormat | null | undefined;

/**
 * The day of a month of the Chinese year that begins in `year`, by the Chinese calendar of the platform; null where it
 * has no such day (the 30th of a short month), or the platform no such calendar.
 */
export function lunarDate(year: number, month: number, day: number): PlainDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const first = day > SHORTEST_MONTH ? undefined : FIRST_DAYS.get(`${year}-${month}`);
  if (first !== undefined) return Dates.addDays(Dates.create(...first), day - 1);
  const key = `${year}-${month}-${day}`;
  let date = known.get(key);
  if (date === undefined) {
    format ??= openFormat();
    date = format === null ? null : search(format, year, month, day);
    known.set(key, date);
  }
  return date;
}

function openFormat(): Intl.DateTimeFormat | null {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return format.resolvedOptions().calendar === 'chinese' ? format : null;
}

/** Steps from a guess to the day by what the calendar calls the day guessed. */
function search(format: Intl.DateTimeFormat, year: number, month: number, day: number): PlainDate | null {
  let shift = Math.round(NEW_YEAR + MONTH_DAYS * (month - 1) + day - 1);
  for (let step = 0; step < STEPS; step++) {
    const parts = format.formatToParts(Date.UTC(year, 0, 1 + shift));
    const part = (type: string) => parts.find((each) => (each.type as string) === type)?.value ?? '';
    const found = part('month');
    const number = Number.parseInt(found, 10);
    // A leap month is written 2bis, and is the next one after the second.
    const leap = found.endsWith('bis') && month <= number ? 1 : 0;
    const months = 12 * (year - Number(part('relatedYear'))) + month - number - leap;
    const days = day - Number(part('day'));
    if (months === 0 && days === 0) return Dates.addDays(Dates.create(year, 1, 1), shift);
    shift += Math.round(MONTH_DAYS * months) + days;
  }
  return null;
}
