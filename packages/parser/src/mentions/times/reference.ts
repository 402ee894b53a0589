import { Temporal } from 'temporal-polyfill';
import { dateOf, type PlainDate, type PlainDateTime } from './calendar';

/** The publication as relative times are counted from it: as much of it as is known. */
export interface Publication {
  readonly year: number;
  readonly month: number | null;
  readonly date: PlainDate | null;
  readonly moment: PlainDateTime | null;
}

/** Reads an ISO 8601 year, month, date, or date and time; null for anything else. */
export function readPublication(value: string | undefined, timeZone: string): Publication | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/.exec(value ?? '');
  if (value === undefined || match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (match[4] !== undefined) return fromMoment(value, timeZone);
  if (month > 12 || (day > 0 && dateOf(year, month, day) === null)) return null;
  const date = day > 0 ? dateOf(year, month, day) : null;
  return { year, month: month || null, date, moment: null };
}

function fromMoment(value: string, timeZone: string): Publication | null {
  try {
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value);
    const moment = zoned
      ? Temporal.Instant.from(value).toZonedDateTimeISO(timeZone).toPlainDateTime()
      : Temporal.PlainDateTime.from(value);
    return { year: moment.year, month: moment.month, date: moment.toPlainDate(), moment };
  } catch {
    // A time that Temporal cannot read is no reference.
    return null;
  }
}
