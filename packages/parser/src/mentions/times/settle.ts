import * as Dates from 'temporal-polyfill/fns/PlainDate';
import type { Anchor, Granularity } from '../../model';
import { dateOf, isAfter, type Moment, type PlainDate } from './calendar';
import { lunarDate } from './lunar';
import type { Outlook } from './outlook';
import type { Publication } from './reference';
import type { Division, Field, Point } from './types';

/** The time that the text mentioned last. */
export interface Context {
  readonly id: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly date: PlainDate | null;
  readonly moment: Moment | null;
  /** Its year stood in the text. */
  readonly yearWritten: boolean;
  /** Whether it stands in the same block as the time that is counted from it. */
  readonly near: boolean;
}

/** What a point may be filled in from. */
export interface Surroundings {
  readonly publication: Publication | null;
  readonly context: Context | null;
  /** Where the sentence looks; asked only where it matters, because telling takes a search. */
  readonly outlook: () => Outlook;
  /** Where the sentence looked at the time mentioned last. */
  readonly outlookBefore: () => Outlook;
  /** Whether no sentence ends between the time mentioned last and this one. */
  readonly sameSentence: () => boolean;
  /** Whether a day that no calendar can place goes before: 第十四天上午, 一天上午. */
  readonly behindDay: () => boolean;
  /** Whether a time of the clock opens its line: 14:32 首批物资运抵. */
  readonly opensLine: () => boolean;
}

/** The date of a point with everything filled in that could be; what stays unknown is null. */
export interface Settled {
  readonly year: number | null;
  readonly month: number | null;
  readonly date: PlainDate | null;
  /** Monday of the week, where a week is meant. */
  readonly week?: PlainDate | null;
  readonly anchor: Anchor | null;
  readonly implied: readonly Granularity[];
}

const PUBLICATION: Anchor = { kind: 'publication' };
const UNKNOWN: Settled = { year: null, month: null, date: null, anchor: null, implied: [] };

/** Fills in the date of a point from the publication and from the time mentioned last. */
export function settle(point: Point, around: Surroundings): Settled {
  if (point.lunar || point.festival) return settleFestival(point, around);
  if (point.week || ((point.weekday || point.weekend) && !point.day)) return settleWeek(point, around);
  if (point.day?.kind === 'shifted') return settleShiftedDay(point.day, around);
  if (point.year) return settleYear(point, point.year, around);
  if (point.month?.kind === 'shifted') return settleShiftedMonth(point, point.month, around);
  if (point.month) return settleMonth(point, point.month.value, around);
  if (point.day) return settleBareDay(point, point.day.value, around);
  if (point.division) return settleDivision(point.division, around);
  return settleClock(around);
}

const anchorOf = (context: Context): Anchor => ({ kind: 'time', id: context.id });
const given = (field: Field | undefined) => (field?.kind === 'given' ? field.value : null);

function settled(
  date: PlainDate | null,
  anchor: Anchor | null,
  implied: readonly Granularity[] = [],
): Settled {
  return {
    year: date?.year ?? null,
    month: date?.month ?? null,
    date,
    anchor: date && anchor,
    implied: date ? implied : [],
  };
}

/** 昨天 and 当日. */
function settleShiftedDay(
  day: Extract<Field, { kind: 'shifted' }>,
  { publication, context }: Surroundings,
): Settled {
  const base = day.from === 'publication' ? publication : context;
  const anchor = day.from === 'publication' ? PUBLICATION : context && anchorOf(context);
  return settled(base?.date ? Dates.addDays(base.date, day.by) : null, anchor);
}

/** 2023年, 今年, 当年, with what follows. */
function settleYear(point: Point, field: Field, { publication, context }: Surroundings): Settled {
  // 当年 far behind the time it would be counted from is just 'in those days'.
  const told = context?.near ? context : null;
  const base = field.kind === 'given' ? null : field.from === 'publication' ? publication : told;
  const anchor =
    field.kind === 'given' || !base
      ? null
      : field.from === 'publication'
        ? PUBLICATION
        : context && anchorOf(context);
  const year = field.kind === 'given' ? field.value : base?.year == null ? null : base.year + field.by;
  if (year === null) return UNKNOWN;
  const [month, day] = [given(point.month), given(point.day)];
  if (month !== null && day !== null) {
    const date = dateOf(year, month, day);
    return date ? settled(date, anchor) : UNKNOWN;
  }
  return { year, month, date: null, anchor, implied: [] };
}

/** 本月8日, 上月, 当月. */
function settleShiftedMonth(
  point: Point,
  field: Extract<Field, { kind: 'shifted' }>,
  around: Surroundings,
): Settled {
  const { publication, context } = around;
  const base = field.from === 'publication' ? publication : context;
  const anchor = field.from === 'publication' ? PUBLICATION : context && anchorOf(context);
  if (base?.year == null || base.month === null) return UNKNOWN;
  const first = Dates.addMonths(Dates.create(base.year, base.month, 1), field.by);
  const day = given(point.day);
  if (day !== null) return settled(dateOf(first.year, first.month, day), anchor);
  return { year: first.year, month: first.month, date: null, anchor, implied: [] };
}

/** 9月26日, 9月: the year is the one of the text before it, or the latest that is not after the publication. */
function settleMonth(point: Point, month: number, around: Surroundings): Settled {
  const { publication, context } = around;
  const day = given(point.day);
  const ahead = goesOnAhead(around);
  const follows = context?.near && (context.yearWritten || ahead) && context.year !== null;
  if (follows && !isBefore(context, month, day)) {
    return yearFilled(context.year, month, day, anchorOf(context));
  }
  if (publication === null) return UNKNOWN;
  const outlook = ahead && around.outlook() === 'past' ? 'near' : around.outlook();
  const year = nearestYear(publication, month, day, outlook);
  if (year === null) return UNKNOWN;
  const settledIn = yearFilled(year, month, day, PUBLICATION);
  return point.weekday && day !== null && settledIn.date
    ? settled(dayNamed(settledIn.date, dateOf(year + 1, month, day), point, publication), PUBLICATION, [
        'year',
      ])
    : settledIn;
}

/** 今年国庆假期为10月1日至7日: a sentence that has told of what is to come goes on with it. */
function goesOnAhead({ publication, context, sameSentence, outlookBefore }: Surroundings): boolean {
  if (!publication?.date || !context?.date || !context.near || !sameSentence()) return false;
  return isAfter(context.date, publication.date) || outlookBefore() !== 'past';
}

/** How far ahead a day may lie for the weekday beside it to place it there, in days. */
const NAMED_AHEAD = 200;

/** The day, or the one ahead where that alone falls on the weekday named beside it: 周三（19日） on the eighteenth. */
function dayNamed(
  date: PlainDate,
  ahead: PlainDate | null,
  { weekday }: Point,
  { date: today }: Publication,
): PlainDate {
  if (!weekday || !today || ahead === null || Dates.dayOfWeek(date) === weekday.value) return date;
  const near = isAfter(ahead, today) && Dates.diffDays(today, ahead) <= NAMED_AHEAD;
  return near && Dates.dayOfWeek(ahead) === weekday.value ? ahead : date;
}

function yearFilled(year: number, month: number, day: number | null, anchor: Anchor): Settled {
  if (day === null) return { year, month, date: null, anchor, implied: ['year'] };
  return settled(dateOf(year, month, day), anchor, ['year']);
}

/** Whether a month and day lie before the context in its year: then the text has moved on to another. */
function isBefore({ month, date }: Context, ofMonth: number, day: number | null): boolean {
  if (month === null) return false;
  return ofMonth < month || (ofMonth === month && date !== null && day !== null && day < date.day);
}

/** The year in which a month, or a day of it, is the one meant. */
function nearestYear(
  { year, month, date }: Publication,
  ofMonth: number,
  day: number | null,
  outlook: Outlook,
): number | null {
  if (month === null) return outlook === 'past' ? null : year;
  const later = ofMonth > month || (ofMonth === month && date !== null && day !== null && day > date.day);
  const earlier = ofMonth < month || (ofMonth === month && date !== null && day !== null && day < date.day);
  if (outlook === 'ahead') return earlier ? year + 1 : year;
  if (outlook === 'past') return later ? year - 1 : year;
  const distance = ofMonth - month;
  if (outlook === 'due' && distance > 0) return year;
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
}

/** 19日: in the month of the text before it, or the latest 19th that is not after the publication. */
function settleBareDay(point: Point, day: number, around: Surroundings): Settled {
  const { publication, context } = around;
  const implied: Granularity[] = ['year', 'month'];
  const byContext =
    context?.year != null && context.month !== null && !(context.date && day < context.date.day)
      ? dateOf(context.year, context.month, day)
      : null;
  const today = publication?.date;
  if (!today) return settled(byContext, context && anchorOf(context), implied);
  const outlook = around.outlook() === 'past' && goesOnAhead(around) ? 'near' : around.outlook();
  const latest = latestDay(today, day, outlook);
  const byPublication =
    latest && point.weekday
      ? dayNamed(latest, dayOfMonths(today, day, day <= today.day ? 1 : 0, 1), point, publication)
      : latest;
  const past = byContext !== null && (outlook !== 'past' || !isAfter(byContext, today));
  if (context?.near && byContext && past && !(byPublication && Dates.equals(byContext, byPublication))) {
    return settled(byContext, anchorOf(context), implied);
  }
  return settled(byPublication, PUBLICATION, implied);
}

/** The latest such day of a month not after today; the next one, or the nearer one, where the sentence looks ahead. */
function latestDay(today: PlainDate, day: number, outlook: Outlook): PlainDate | null {
  const past = outlook === 'ahead' ? null : dayOfMonths(today, day, day > today.day ? -1 : 0, -1);
  if (outlook === 'past') return past;
  const next = dayOfMonths(today, day, day < today.day ? 1 : 0, 1);
  if (past === null || next === null) return next;
  return Dates.diffDays(today, next) <= Dates.diffDays(past, today) ? next : past;
}

/** The first month from `from` on, in steps of `step`, that has such a day: no two short months follow each other. */
function dayOfMonths(today: PlainDate, day: number, from: number, step: 1 | -1): PlainDate | null {
  for (const by of [from, from + step]) {
    const months = today.year * 12 + today.month - 1 + by;
    const date = dateOf(Math.floor(months / 12), (months % 12) + 1, day);
    if (date !== null) return date;
  }
  return null;
}

/** 上半年, 三季度, 年底 of the publication's year. */
function settleDivision({ of, kind }: Division, around: Surroundings): Settled {
  const { publication, context } = around;
  if (of === 'month') return settleMonthDivision(around);
  if (kind === 'quarter-away') {
    const month = publication?.month ?? null;
    return publication && month
      ? { ...UNKNOWN, year: publication.year, month, anchor: PUBLICATION }
      : UNKNOWN;
  }
  if (context?.near && context.yearWritten && context.year !== null) {
    return { ...UNKNOWN, year: context.year, anchor: anchorOf(context), implied: ['year'] };
  }
  return publication
    ? { ...UNKNOWN, year: publication.year, anchor: PUBLICATION, implied: ['year'] }
    : UNKNOWN;
}

/** 月底前将完工 looks to the end of this month, or of the one told of in its sentence; any other 月底 stays unknown. */
function settleMonthDivision({ publication, context, outlook, sameSentence }: Surroundings): Settled {
  if (outlook() === 'past') return UNKNOWN;
  const told = context?.near && context.month !== null && sameSentence() ? context : null;
  const base = told ?? publication;
  if (base?.month == null || base.year === null) return UNKNOWN;
  return {
    ...UNKNOWN,
    year: base.year,
    month: base.month,
    anchor: told ? anchorOf(told) : PUBLICATION,
    implied: ['year', 'month'],
  };
}

/** 上周五 counts weeks from Monday; a bare 周五 is the latest one. */
function settleWeek(point: Point, around: Surroundings): Settled {
  const shift = point.week?.kind === 'shifted' ? point.week : null;
  const today = around.publication?.date;
  if (!today) return UNKNOWN;
  const monday = Dates.startOfWeek(today);
  const week = shift ? Dates.addWeeks(monday, shift.by) : null;
  const weekday = point.weekend ? 6 : point.weekday?.value;
  if (weekday === undefined) return { ...UNKNOWN, week, anchor: week && PUBLICATION };
  let date = Dates.addDays(week ?? monday, weekday - 1);
  const past = around.outlook() === 'past';
  if (!shift && past && isAfter(date, today)) date = Dates.subtractWeeks(date, 1);
  if (!shift && !past && isAfter(today, date)) date = Dates.addWeeks(date, 1);
  return settled(date, PUBLICATION, shift ? [] : ['week']);
}

/** News tells of a festival from some weeks before it on. */
const COMING_DAYS = 45;

/** A festival or a day of the Chinese calendar, in its year, else the latest one or the one that is coming. */
function settleFestival(point: Point, around: Surroundings): Settled {
  const { publication, context } = around;
  const year = point.year ? settleYear({}, point.year, around) : null;
  const find = (of: number) => festivalDate(point, of);
  if (year)
    return year.year === null
      ? UNKNOWN
      : { ...settled(find(year.year), year.anchor), year: year.year, anchor: year.anchor };
  if (context?.near && context.yearWritten && context.year !== null) {
    return settled(find(context.year), anchorOf(context), ['year']);
  }
  const today = publication?.date;
  if (!today) return UNKNOWN;
  const dates = [-1, 0, 1, 2].map((by) => find(today.year + by)).filter((date) => date !== null);
  const next = dates.find((date) => !isAfter(today, date)) ?? null;
  const coming = next !== null && (around.outlook() !== 'past' || Dates.diffDays(today, next) <= COMING_DAYS);
  return settled(coming ? next : (dates.findLast((date) => !isAfter(date, today)) ?? null), PUBLICATION, [
    'year',
  ]);
}

function festivalDate({ festival, lunar }: Point, year: number): PlainDate | null {
  if (lunar) return lunar.day === null ? null : lunarDate(year, lunar.month, lunar.day);
  if (!festival?.day) return null;
  const { calendar, month, day } = festival.day;
  const date = calendar === 'gregory' ? dateOf(year, month, day) : lunarDate(year, month, day);
  return date && Dates.addDays(date, festival.plus ?? 0);
}

/**
 * A time of the day alone belongs to the day mentioned last, unless another day stands right before it. Where none has
 * been mentioned, the clock that opens a line of a live report tells of the day it was published.
 */
function settleClock({ context, publication, behindDay, opensLine }: Surroundings): Settled {
  const implied = ['year', 'month', 'day'] as const;
  if (context === null) {
    return publication?.date && opensLine() ? settled(publication.date, PUBLICATION, implied) : UNKNOWN;
  }
  return context.date && !behindDay() ? settled(context.date, anchorOf(context), implied) : UNKNOWN;
}
