import type { Time } from '../../model';
import type { Reading } from '../../reading';
import { yearsStretch } from './calendar';
import { isoDuration } from './duration';
import { outlookAt } from './outlook';
import { readPublication } from './reference';
import { resolveOffset, resolveReach } from './resolve-offset';
import { resolvePoint } from './resolve-point';
import { resolveRange } from './resolve-range';
import { NOTHING, type Resolved, type Setting } from './setting';
import type { Context, Surroundings } from './settle';
import type { Expression, Meaning } from './types';

/** An expression with the block it stands in. */
export interface Placed {
  readonly expression: Expression;
  readonly block: string;
}

type Set = Extract<Meaning, { kind: 'set' }> & { readonly end: number };

/** What joins times that recur alike: 每周三、周六. A comma joins hours alone: 每天9时至11时，14时至17时. */
const JOINT = /^[、和与及或]?$/;
const JOINT_OF_HOURS = /^[,，]$/;
const STOP = /[。！？!?\n]/;

/** What is joined to a set by the words `between` and names no day of its own recurs with it. */
function recurring(meaning: Meaning, set: Set, between: string): Meaning {
  const point = meaning.kind === 'point' ? meaning.point : meaning.kind === 'range' ? meaning.from : null;
  const hours = JOINT_OF_HOURS.test(between) && !point?.day && !point?.weekday;
  if (!hours && !JOINT.test(between)) return meaning;
  if (point === null || point.year || point.month || point.week || point.festival || point.lunar)
    return meaning;
  if (point.day?.kind === 'shifted' || point.division) return meaning;
  const { value, granularity } = set;
  return { kind: 'set', value, granularity, ...(point.weekday && { weekday: point.weekday }) };
}

const SINCE = /^[^。！？!?\n]{0,40}以来/;

/** 这是自1989年10月4日工厂爆炸以来最严重的事故: a date that the text measures from, and does not move to. */
function isBackground(folded: string, { start, end }: Expression): boolean {
  return /[自继从]/.test(folded.charAt(start - 1)) && SINCE.test(folded.slice(end, end + 43));
}

const LINE_BEFORE = /(?:^|\n)[[【( ]?$/;
const CLOCK_AT_HEAD = /^\d{1,2}:\d{2}(?:[\])】] ?|[ \n丨|])[\p{Script=Han}“]/u;

/** Whether the expression is a clock in digits at the head of its line, as live reports have it. */
function opensLine(folded: string, { start }: Expression): boolean {
  return (
    LINE_BEFORE.test(folded.slice(Math.max(0, start - 2), start)) &&
    CLOCK_AT_HEAD.test(folded.slice(start, start + 9))
  );
}

const OTHER_DAY = /(?:第[^，。]{1,4}|[一某几])[天日]的?$/;
/** 以前写到十点, 平时八点起床: what used to be so is told of no day. */
const HABIT = /(?:每天|平时|平日|通常|一般|以前|往常|往往|总是|常常|经常)[^。！？；]{0,12}$/;

/** Resolves the expressions in the order of the text, each against the publication and the time before it. */
export function resolveTimes(placed: readonly Placed[], reading: Reading): readonly Time[] {
  const { timeZone } = reading;
  const setting = { timeZone, publication: readPublication(reading.reference?.value, timeZone) };
  const times: Time[] = [];
  let previous: Set | null = null;
  let last = { start: 0, end: 0 };
  let context: (Omit<Context, 'near'> & { readonly block: string }) | null = null;
  for (const { expression, block } of placed) {
    const id = `t${times.length + 1}`;
    const around: Surroundings = {
      publication: setting.publication,
      context: context && { ...context, near: context.block === block },
      outlook: () => outlookAt(reading.folded, expression.start, expression.end),
      outlookBefore: () => outlookAt(reading.folded, last.start, last.end),
      sameSentence: () => !STOP.test(reading.folded.slice(last.end, expression.start)),
      opensLine: () => opensLine(reading.folded, expression),
      behindDay: () => {
        const before = reading.folded.slice(Math.max(0, expression.start - 16), expression.start);
        return OTHER_DAY.test(before) || HABIT.test(before);
      },
    };
    const between = reading.folded.slice(previous?.end ?? expression.start, expression.start);
    const meaning: Meaning = previous ? recurring(expression.meaning, previous, between) : expression.meaning;
    const resolved = resolve(meaning, around, setting);
    previous = meaning.kind === 'set' ? { ...meaning, end: expression.end } : null;
    times.push(timeOf(id, expression, resolved, reading.text));
    // A case is named by a date, but the text does not move there.
    if (
      resolved.context !== null &&
      expression.rule !== 'time/case' &&
      !isBackground(reading.folded, expression)
    ) {
      context = { ...resolved.context, id, block };
      last = expression;
    }
  }
  return times;
}

function timeOf(id: string, { start, end, rule }: Expression, resolved: Resolved, text: string): Time {
  const { type, stretch, anchor, implied, approximate, weekday } = resolved;
  const { value, start: from, end: to, granularity } = stretch;
  const words = text.slice(start, end);
  const span = { start, end };
  if (!approximate && weekday === undefined) {
    // Nearly all times have no more to tell, and a literal without a spread is made faster.
    return { id, text: words, span, type, value, start: from, end: to, granularity, anchor, implied, rule };
  }
  return {
    ...{ id, text: words, span, type, value, start: from, end: to, granularity, anchor, implied },
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
      const type = value.includes('/') ? 'interval' : 'date';
      return { ...plain, type, stretch: yearsStretch(first, last, value, granularity ?? 'year') };
    }
    case 'duration': {
      const stretch = { ...NOTHING, value: isoDuration(meaning.length) };
      return { ...plain, type: 'duration', stretch, approximate: meaning.approximate };
    }
    case 'reach':
      return (
        resolveReach(meaning, around.publication) ??
        resolve({ ...meaning, kind: 'duration' }, around, setting)
      );
    case 'unplaced': {
      const { type, granularity } = meaning;
      return { ...plain, type, stretch: { ...NOTHING, granularity } };
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
