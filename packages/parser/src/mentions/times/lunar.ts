import { dateOf, type PlainDate } from './calendar';

/** Finds days of the Chinese calendar: the day of a month in the Chinese year that begins in `year`. */
export type LunarCalendar = (year: number, month: number, day: number) => PlainDate | null;

/** The years for which the platforms' Chinese calendars agree with the published tables. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** The Chinese New Year falls between 21 January and 21 February. */
const EARLIEST_NEW_YEAR = 20;
const MONTH_DAYS = 29.53;

/** The Chinese calendar of the platform. Where it has none, every day is null. */
export function lunarCalendar(): LunarCalendar {
  let format: Intl.DateTimeFormat | null | undefined;
  const known = new Map<string, PlainDate | null>();
  return (year, month, day) => {
    if (format === undefined) format = openFormat();
    const key = `${year}-${month}-${day}`;
    let date = known.get(key);
    if (date === undefined) {
      date =
        format === null || year < FIRST_YEAR || year > LAST_YEAR ? null : search(format, year, month, day);
      known.set(key, date);
    }
    return date;
  };
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

/** Looks through the days on which it can fall: a leap month (闰) may move it by one month. */
function search(format: Intl.DateTimeFormat, year: number, month: number, day: number): PlainDate | null {
  const january = dateOf(year, 1, 1);
  const from = Math.floor(EARLIEST_NEW_YEAR + MONTH_DAYS * (month - 1) + day - 3);
  for (let shift = from; shift < from + 68; shift++) {
    const parts = format.formatToParts(Date.UTC(year, 0, 1 + shift));
    const part = (type: string) => parts.find((each) => (each.type as string) === type)?.value;
    // A leap month is written 2bis, which is no number.
    if (
      Number(part('month')) === month &&
      Number(part('day')) === day &&
      part('relatedYear') === String(year)
    ) {
      return january?.add({ days: shift }) ?? null;
    }
  }
  return null;
}
