import type { Granularity } from '../../model';
import {
  clockStretch,
  dayStretch,
  daysStretch,
  divisionStretch,
  monthStretch,
  offsetsOf,
  partStretch,
  type Stretch,
  yearStretch,
} from './calendar';
import { NOTHING, type Resolved, type Setting } from './setting';
import { type Settled, type Surroundings, settle } from './settle';
import type { Point } from './types';

/** Resolves one point in time against what surrounds it. */
export function resolvePoint(point: Point, around: Surroundings, setting: Setting): Resolved {
  const settled = settle(point, around);
  const stretch = stretchOf(point, settled, setting);
  const fine = point.clock !== undefined || point.part !== undefined;
  const near = point.division?.kind === 'near';
  return {
    type: fine ? 'time' : stretch?.value?.includes('/') ? 'interval' : 'date',
    stretch: stretch ?? { ...NOTHING, granularity: granularityOf(point) },
    anchor: stretch && settled.anchor,
    implied: stretch ? settled.implied : [],
    approximate: point.approximate === true || near,
    weekday: point.weekday,
    // 全年 of nobody knows which year moves the text nowhere.
    context: isLost(point, settled)
      ? null
      : {
          year: stretch?.year ?? null,
          month: stretch?.month ?? null,
          date: stretch?.date ?? null,
          moment: stretch?.moment ?? null,
          yearWritten:
            point.year?.kind === 'given' || (point.year === undefined && inherits(settled, around)),
        },
  };
}

/** Whether a year is counted from a time that the text has not told. */
function isLost({ year }: Point, settled: Settled): boolean {
  return year?.kind === 'shifted' && year.from === 'context' && settled.year === null;
}

/** Whether a year was taken over from a time whose own year stood in the text. */
function inherits({ anchor }: Settled, { context }: Surroundings): boolean {
  return anchor?.kind === 'time' && context?.id === anchor.id && context.yearWritten;
}

/** The stretch that the settled fields make, or null where something that it needs is unknown. */
function stretchOf(point: Point, settled: Settled, { timeZone }: Setting): Stretch | null {
  const { year, month, date, week } = settled;
  if (point.clock || point.part) {
    if (date === null) return null;
    const offset = point.zone === null ? null : offsetsOf(point.zone ?? timeZone);
    if (point.clock) return clockStretch(date, point.clock, offset);
    return point.part ? partStretch(date, point.part, offset) : null;
  }
  if (point.weekend) return date && daysStretch(date, 2, 'day');
  if (date !== null) return dayStretch(date);
  if (week) return daysStretch(week, 7, 'week');
  if (point.day || point.weekday || point.lunar) return null;
  if (year === null || Math.abs(year) > 9999) return null;
  if (point.division) return divisionStretch(year, month, point.division);
  if (point.festival) return null;
  return month === null ? yearStretch(year) : monthStretch(year, month);
}

/** How exact the words are, though nothing is known of the day. */
export function granularityOf({
  clock,
  part,
  day,
  weekday,
  weekend,
  week,
  lunar,
  festival,
  month,
  division,
}: Point): Granularity {
  if (clock) return clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  if (part) return 'part-of-day';
  if (day || weekday || weekend || lunar || festival) return 'day';
  if (week) return 'week';
  if (division) return division.kind === 'near' ? division.of : DIVISION_GRANULARITY[division.kind];
  return month ? 'month' : 'year';
}

const DIVISION_GRANULARITY = {
  half: 'half-year',
  quarter: 'quarter',
  'quarter-away': 'quarter',
  'quarters-to-date': 'quarter',
  'months-to-date': 'month',
  season: 'season',
  'ten-days': 'ten-days',
} as const;
