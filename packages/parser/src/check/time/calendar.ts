/** Days of the calendar as numbers, so that they can be compared and subtracted: days since 1970-01-01. */

const DAY = 86_400_000;

/** The day of an ISO 8601 date or date and time, by its own calendar. Null where it is no date. */
export function dayOf(iso: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The day of the week as ISO 8601 counts: 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has; 29 for February where no year is given. */
export function daysInMonth(month: number, year: number | null): number {
  return year === null
    ? ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
    : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const WEEKDAYS = '一二三四五六日';
