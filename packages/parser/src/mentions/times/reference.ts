import * as Instants from 'temporal-polyfill/fns/Instant';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { dateOf, type Moment, offsetsOf, type PlainDate } from './calendar';

/** The publication as relative times are counted from it: as much of it as is known. */
export interface Publication {
  readonly year: number;
  readonly month: number | null;
  readonly date: PlainDate | null;
  readonly moment: Moment | null;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Reads an ISO 8601 year, month, date, or date and time; null for anything else. */
export function readPublication(value: string | undefined, timeZone: string): Publication | null {
  const match = value === undefined ? null : ISO.exec(value);
  if (value === undefined || match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (day === 0) return month > 12 ? null : { year, month: month || null, date: null, moment: null };
  const date = dateOf(year, month, day);
  if (date === null) return null;
  if (match[4] === undefined) return { year, month, date, moment: null };
  const moment = { date, second: hour * 3600 + minute * 60 + second };
  // What names no zone, or the offset that the reading's zone has then, is read as it stands.
  const local = match[7] === undefined || match[7] === offsetsOf(timeZone)(moment);
  return ofMoment(local ? moment : momentOf(value, timeZone));
}

const ofMoment = (moment: Moment): Publication => {
  const { date } = moment;
  return { year: date.year, month: date.month, date, moment };
};

/** An instant as the clocks of a zone show it. */
function momentOf(value: string, timeZone: string): Moment {
  const local = Instants.toZonedDateTimeISO(Instants.fromString(value), timeZone);
  return { date: Zoned.toPlainDate(local), second: local.hour * 3600 + local.minute * 60 + local.second };
}
