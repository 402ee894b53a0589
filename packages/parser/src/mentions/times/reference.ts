import * as Instants from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { dateOf, type Moment, type PlainDate } from './calendar';

/** The publication as relative times are counted from it: as much of it as is known. */
export interface Publication {
  readonly year: number;
  readonly month: number | null;
  readonly date: PlainDate | null;
  readonly moment: Moment | null;
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
    // What names no zone is read as it stands.
    const instant = Instants.fromString(zoned ? value : `${value}Z`);
    const local = Instants.toZonedDateTimeISO(instant, zoned ? timeZone : 'UTC');
    const date = Zoned.toPlainDate(local);
    const second = local.hour * 3600 + local.minute * 60 + local.second;
    return { year: date.year, month: date.month, date, moment: { date, second } };
  } catch {
    // A time that Temporal cannot read is no reference.
    return null;
  }
}
