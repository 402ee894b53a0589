import * as Dates from 'temporal-polyfill/fns/PlainDate';
import type { Anchor } from '../../model';
import {
  dayStretch,
  isAfter,
  momentStretch,
  monthStretch,
  offsetsOf,
  type Stretch,
  secondsAfter,
  yearStretch,
} from './calendar';
import type { Publication } from './reference';
import { NOTHING, type Resolved, type Setting } from './setting';
import type { Context, Surroundings } from './settle';
import type { Length, Meaning } from './types';

/** 三天前 is counted from the publication, 2小时后 from the time mentioned last, where that is as exact. */
export function resolveOffset(
  meaning: Extract<Meaning, { kind: 'offset' }>,
  around: Surroundings,
  setting: Setting,
): Resolved {
  const { length, sign } = meaning;
  const { publication, context } = around;
  const fromPublication = sign < 0 || (isBehind(around) && around.outlook() !== 'past');
  const base = fromPublication ? publication : context;
  const anchor: Anchor | null = fromPublication
    ? { kind: 'publication' }
    : context && { kind: 'time', id: context.id };
  const counted = base && !length.vague ? shift(base, length, sign, setting) : null;
  // 潜逃23年后落网: what the news tells of has happened; a time to come was counted from the wrong one.
  const stretch = sign > 0 && counted && isToCome(counted, around) ? null : counted;
  const fine = length.hours !== undefined || length.minutes !== undefined || length.seconds !== undefined;
  return {
    type: fine ? 'time' : 'date',
    stretch: stretch ?? NOTHING,
    anchor: stretch && anchor,
    implied: [],
    approximate: meaning.approximate,
    context: {
      year: stretch?.year ?? null,
      month: stretch?.month ?? null,
      date: stretch?.date ?? null,
      moment: stretch?.moment ?? null,
      yearWritten: false,
    },
  };
}

/**
 * 近三年来, 未来三天: from the day at that distance to the publication, or the other way; both are days of a calendar
 * that the words do not count by, so that they are approximate. Null where the length or the publication is not known
 * well enough.
 */
export function resolveReach(
  { length, sign }: Extract<Meaning, { kind: 'reach' }>,
  publication: Publication | null,
): Resolved | null {
  const here = publication && reachEnd(publication, {}, sign);
  const there = publication && !length.vague ? reachEnd(publication, length, sign) : null;
  const granularity = REACH_UNITS.find((unit) => length[`${unit}s`] !== undefined);
  if (!here || !there || granularity === undefined || there.year === null || there.year < 1) return null;
  const [first, last] = sign < 0 ? [there, here] : [here, there];
  return {
    type: 'interval',
    stretch: { value: `${first.value}/${last.value}`, start: first.start, end: last.end, granularity },
    anchor: { kind: 'publication' },
    implied: [],
    approximate: true,
    context: null,
  };
}

/** From the finest to the coarsest. */
const REACH_UNITS = ['day', 'week', 'month', 'year'] as const;

/** The day at a distance from the publication. Hours from it are not told: the minute it came out says little of them. */
function reachEnd({ date }: Publication, length: Partial<Length>, sign: 1 | -1): Stretch | null {
  const { years = 0, months = 0, weeks = 0, days = 0, hours, minutes, seconds } = length;
  const counted = [years, months, weeks, days];
  if (date === null || hours || minutes || seconds) return null;
  if (counted.some((value) => value > 9999 || !Number.isInteger(value))) return null;
  const month = Dates.addMonths(date, sign * (years * 12 + months));
  return dayStretch(Dates.addDays(month, sign * (weeks * 7 + days)));
}

/** Whether the publication lies behind the time mentioned last: then 三天后将 is counted from it. */
function isBehind({ publication, context }: Surroundings): boolean {
  if (!publication?.date || !context?.date) return context === null;
  return isAfter(publication.date, context.date);
}

function isToCome({ year, date }: Stretch, { publication, outlook }: Surroundings): boolean {
  if (publication === null) return false;
  const later =
    date && publication.date ? isAfter(date, publication.date) : year !== null && year > publication.year;
  return later && outlook() === 'past';
}

/** A time at a distance, as exact as the distance. */
function shift(
  base: Pick<Context, 'year' | 'month' | 'date' | 'moment'>,
  length: Length,
  sign: 1 | -1,
  setting: Setting,
): Stretch | null {
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = length;
  // Nobody reckons with more; and Temporal refuses to.
  if (
    [years, months, weeks, days, hours, minutes, seconds].some(
      (value) => value > 100_000 || !Number.isInteger(value),
    )
  )
    return null;
  if (seconds || minutes || hours) {
    if (!base.moment || years || months || weeks) return null;
    const granularity = seconds ? 'second' : minutes ? 'minute' : 'hour';
    const distance = days * 86_400 + hours * 3600 + minutes * 60 + seconds;
    const zone = offsetsOf(setting.timeZone);
    return momentStretch(secondsAfter(base.moment, sign * distance), granularity, zone);
  }
  if (days || weeks) {
    if (base.date === null) return null;
    const month = Dates.addMonths(base.date, sign * (years * 12 + months));
    return dayStretch(Dates.addDays(month, sign * (weeks * 7 + days)));
  }
  if (base.year === null) return null;
  if (months) {
    if (base.month === null) return null;
    const at = base.year * 12 + base.month - 1 + sign * (years * 12 + months);
    return monthStretch(Math.floor(at / 12), (at % 12) + 1);
  }
  return Math.abs(base.year + sign * years) > 9999 ? null : yearStretch(base.year + sign * years);
}
