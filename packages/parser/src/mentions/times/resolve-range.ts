import * as Dates from 'temporal-polyfill/fns/PlainDate';
import type { PlainDate } from './calendar';
import { resolvePoint } from './resolve-point';
import { NOTHING, type Resolved, type Setting } from './setting';
import type { Context, Surroundings } from './settle';
import type { Point } from './types';

/** From … to: the end takes from the beginning what its words leave out. */
export function resolveRange(
  from: Point,
  to: Point | null,
  around: Surroundings,
  setting: Setting,
): Resolved {
  const first = resolvePoint(from, around, setting);
  const base = { ...first, type: 'interval', weekday: undefined } as const;
  if (to === null)
    return {
      ...base,
      stretch: { ...first.stretch, value: first.stretch.value && openEnded(first.stretch.value), end: null },
    };
  const last = endOfRange(from, to, first, around, setting);
  const approximate = first.approximate || last?.approximate === true;
  if (!last || first.stretch.value === null || last.stretch.value === null) {
    return {
      ...base,
      stretch: { ...NOTHING, granularity: first.stretch.granularity },
      anchor: null,
      implied: [],
      approximate,
    };
  }
  const value = `${beginningOf(first.stretch.value)}/${endOf(last.stretch.value)}`;
  // 8:30—11:00 ends at eleven, while 10日至12日 lasts until the twelfth is over.
  const end = to.clock ? last.stretch.start : last.stretch.end;
  return {
    ...base,
    stretch: { value, start: first.stretch.start, end, granularity: first.stretch.granularity },
    approximate,
    context: last.context,
  };
}

const beginningOf = (value: string) => value.split('/')[0] ?? value;
const endOf = (value: string) => value.split('/').at(-1) ?? value;
const openEnded = (value: string) => `${beginningOf(value)}/..`;

function endOfRange(
  from: Point,
  to: Point,
  first: Resolved,
  around: Surroundings,
  setting: Setting,
): Resolved | null {
  if (first.context === null) return null;
  const context: Context = { ...first.context, id: '', near: true };
  const filled = fillFrom(to, from, context);
  const last = resolvePoint(filled, { ...around, context }, setting);
  if (last.stretch.start === null || first.stretch.start === null)
    return last.stretch.value === null ? null : last;
  return last.stretch.start < first.stretch.start ? null : last;
}

/** Gives the end of a range the coarser fields of its beginning; 28日至3日 runs into the next month. */
function fillFrom(to: Point, from: Point, { year, month, date }: Context): Point {
  const given = (value: number) => ({ kind: 'given', value }) as const;
  const zone = to.zone === undefined && from.zone !== undefined ? { zone: from.zone } : {};
  if (from.week && to.weekday && !to.week && !to.day && date !== null)
    return { ...zone, ...to, ...weekdayFrom(date, to.weekday.value) };
  if (
    to.year ||
    to.week ||
    to.weekday ||
    to.festival ||
    to.lunar ||
    to.day?.kind === 'shifted' ||
    year === null
  )
    return { ...zone, ...to };
  if (to.month?.kind === 'given') {
    const over = month !== null && to.month.value < month ? 1 : 0;
    return { ...zone, ...to, year: given(year + over) };
  }
  if (to.day?.kind === 'given' && month !== null) {
    const over = date !== null && to.day.value < date.day ? 1 : 0;
    const next =
      month + over > 12
        ? { year: given(year + 1), month: given(1) }
        : { year: given(year), month: given(month + over) };
    return { ...zone, ...to, ...next };
  }
  const part =
    to.clock && !to.part && from.part && to.clock.hour < 12 && from.part.hours !== 'am'
      ? afternoon(to, from)
      : to;
  return { ...zone, ...part };
}

/** 本周二至周四: the first such day of the week from the beginning on. */
function weekdayFrom(date: PlainDate, weekday: number): Pick<Point, 'year' | 'month' | 'day'> {
  const { year, month, day } = Dates.addDays(date, (weekday - Dates.dayOfWeek(date) + 7) % 7);
  const given = (value: number) => ({ kind: 'given', value }) as const;
  return { year: given(year), month: given(month), day: given(day) };
}

/** 下午2时至5时: the part of the day holds for both ends. */
function afternoon(to: Point, from: Point): Point {
  if (!to.clock || !from.clock || from.clock.hour < 12) return to;
  const hour = to.clock.hour + 12;
  return hour >= from.clock.hour && hour <= 24 ? { ...to, clock: { ...to.clock, hour } } : to;
}
