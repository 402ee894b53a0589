import type { Anchor, Time, TimeType } from '../../model';
import type { Reading } from '../../reading';
import {
  clockStretch,
  dayStretch,
  daysStretch,
  divisionStretch,
  momentStretch,
  monthStretch,
  type OffsetOf,
  offsetsOf,
  partStretch,
  type Stretch,
  yearStretch,
  yearsStretch,
} from './calendar';
import { isoDuration } from './duration';
import { type LunarCalendar, lunarCalendar } from './lunar';
import { outlookAt } from './outlook';
import { type Publication, readPublication } from './reference';
import { type Context, type Settled, type Surroundings, settle } from './settle';
import type { Expression, Length, Meaning, Point } from './types';

/** An expression with the block it stands in. */
export interface Placed {
  readonly expression: Expression;
  readonly block: string;
}

/** What a reading gives for all of its times. */
interface Setting {
  readonly reading: Reading;
  readonly publication: Publication | null;
  readonly lunar: LunarCalendar;
  readonly offsetOf: (zone: string) => OffsetOf;
}

/** What an expression was resolved to, without its place in the text. */
interface Resolved {
  readonly type: TimeType;
  readonly stretch: Pick<Stretch, 'value' | 'start' | 'end'> & { readonly granularity: Time['granularity'] };
  readonly anchor: Anchor | null;
  readonly implied: Time['implied'];
  readonly approximate: boolean;
  readonly weekday?: Time['weekday'];
  /** What later times may be counted from; null leaves the context as it was. */
  readonly context: Omit<Context, 'id' | 'near'> | null;
}

const NOTHING = { value: null, start: null, end: null, granularity: null } as const;

const OTHER_DAY = /(?:第[^，。]{1,4}|[一某几])[天日]的?$/;

/** Resolves the expressions in the order of the text, each against the publication and the time before it. */
export function resolveTimes(placed: readonly Placed[], reading: Reading): readonly Time[] {
  const setting = openSetting(reading);
  const times: Time[] = [];
  let context: (Omit<Context, 'near'> & { readonly block: string }) | null = null;
  for (const { expression, block } of placed) {
    const id = `t${times.length + 1}`;
    const around: Surroundings = {
      publication: setting.publication,
      context: context && { ...context, near: context.block === block },
      outlook: outlookAt(reading.folded, expression.start, expression.end),
      lunar: setting.lunar,
      behindDay: OTHER_DAY.test(reading.folded.slice(Math.max(0, expression.start - 8), expression.start)),
    };
    const resolved = resolve(expression.meaning, around, setting);
    times.push(timeOf(id, expression, resolved, reading.text));
    if (resolved.context !== null) context = { ...resolved.context, id, block };
  }
  return times;
}

function openSetting(reading: Reading): Setting {
  const zones = new Map<string, OffsetOf>();
  const offsetOf = (zone: string) => {
    const known = zones.get(zone) ?? offsetsOf(zone);
    zones.set(zone, known);
    return known;
  };
  const publication = readPublication(reading.reference?.value, reading.timeZone);
  return { reading, publication, lunar: lunarCalendar(), offsetOf };
}

function timeOf(id: string, { start, end, rule }: Expression, resolved: Resolved, text: string): Time {
  const { type, stretch, anchor, implied, approximate, weekday } = resolved;
  return {
    id,
    text: text.slice(start, end),
    span: { start, end },
    type,
    value: stretch.value,
    start: stretch.start,
    end: stretch.end,
    granularity: stretch.granularity,
    anchor,
    implied,
    ...(approximate ? { approximate } : {}),
    ...(weekday ? { weekday } : {}),
    rule,
  };
}

function resolve(meaning: Meaning, around: Surroundings, setting: Setting): Resolved {
  const plain = { anchor: null, implied: [], approximate: false, context: null } as const;
  switch (meaning.kind) {
    case 'point':
      return resolvePoint(meaning.point, around, setting);
    case 'range':
      return resolveRange(meaning.from, meaning.to, around, setting);
    case 'years': {
      const { first, last, value, granularity } = meaning;
      return { ...plain, type: 'date', stretch: yearsStretch(first, last, value, granularity ?? 'year') };
    }
    case 'duration': {
      const stretch = { ...NOTHING, value: isoDuration(meaning.length) };
      return { ...plain, type: 'duration', stretch, approximate: meaning.approximate };
    }
    case 'offset':
      return resolveOffset(meaning, around, setting);
    case 'set': {
      const { value, granularity, weekday } = meaning;
      return {
        ...plain,
        type: 'set',
        stretch: { ...NOTHING, value, granularity },
        ...(weekday && { weekday }),
      };
    }
    case 'vague':
      return { ...plain, type: 'vague', stretch: NOTHING };
  }
}

function resolvePoint(point: Point, around: Surroundings, setting: Setting): Resolved {
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
    context: {
      year: stretch?.year ?? null,
      month: stretch?.month ?? null,
      date: stretch?.date ?? null,
      moment: stretch?.moment ?? null,
      yearWritten: point.year?.kind === 'given' || (point.year === undefined && inherits(settled, around)),
    },
  };
}

/** Whether a year was taken over from a time whose own year stood in the text. */
function inherits({ anchor }: Settled, { context }: Surroundings): boolean {
  return anchor?.kind === 'time' && context?.id === anchor.id && context.yearWritten;
}

/** The stretch that the settled fields make, or null where something that it needs is unknown. */
function stretchOf(point: Point, settled: Settled, { reading, offsetOf }: Setting): Stretch | null {
  const { year, month, date, week } = settled;
  if (point.clock || point.part) {
    if (date === null) return null;
    const offset = point.zone === null ? null : offsetOf(point.zone ?? reading.timeZone);
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
function granularityOf({
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
}: Point): Time['granularity'] {
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
  'quarters-to-date': 'quarter',
  'months-to-date': 'month',
  season: 'season',
  'ten-days': 'ten-days',
} as const;

/** From … to: the end takes from the beginning what its words leave out. */
function resolveRange(from: Point, to: Point | null, around: Surroundings, setting: Setting): Resolved {
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

/** 下午2时至5时: the part of the day holds for both ends. */
function afternoon(to: Point, from: Point): Point {
  if (!to.clock || !from.clock || from.clock.hour < 12) return to;
  const hour = to.clock.hour + 12;
  return hour >= from.clock.hour && hour <= 24 ? { ...to, clock: { ...to.clock, hour } } : to;
}

/** 三天前 is counted from the publication, 2小时后 from the time mentioned last, where that is as exact. */
function resolveOffset(
  meaning: Extract<Meaning, { kind: 'offset' }>,
  around: Surroundings,
  setting: Setting,
): Resolved {
  const { length, sign } = meaning;
  const { publication, context } = around;
  const base = sign < 0 ? publication : context;
  const anchor: Anchor | null =
    sign < 0 ? { kind: 'publication' } : context && { kind: 'time', id: context.id };
  const stretch = base && !length.vague ? shift(base, length, sign, setting) : null;
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
    const moment = base.moment?.add({
      days: sign * days,
      hours: sign * hours,
      minutes: sign * minutes,
      seconds: sign * seconds,
    });
    if (!moment || years || months || weeks) return null;
    const granularity = seconds ? 'second' : minutes ? 'minute' : 'hour';
    const zone = setting.offsetOf(setting.reading.timeZone);
    return momentStretch(
      moment.round({ smallestUnit: granularity, roundingMode: 'floor' }),
      granularity,
      zone,
    );
  }
  if (days)
    return (
      base.date &&
      dayStretch(
        base.date.add({ years: sign * years, months: sign * months, weeks: sign * weeks, days: sign * days }),
      )
    );
  if (weeks) return base.date && dayStretch(base.date.add({ weeks: sign * weeks }));
  if (base.year === null) return null;
  if (months) {
    if (base.month === null) return null;
    const at = base.year * 12 + base.month - 1 + sign * (years * 12 + months);
    return monthStretch(Math.floor(at / 12), (at % 12) + 1);
  }
  return Math.abs(base.year + sign * years) > 9999 ? null : yearStretch(base.year + sign * years);
}
