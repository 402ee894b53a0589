import { EVENTS } from '../../lexicon/events';
import type { Granularity } from '../../model';
import { matchAt, sticky } from '../../text/match';
import { type ReadLength, readLength } from './duration';
import { readPoint } from './point';
import { granularityOf } from './resolve-point';
import { readDays } from './special';
import type { Expression } from './types';
import { guardedTable, wordAt } from './words';

const events = /* @__PURE__ */ guardedTable(EVENTS);

/** What events begin with, a side of it behind those of one character. */
export const EVENT_BEGINNINGS: readonly string[] = EVENTS.flatMap(({ text }) =>
  text.length > 1 ? [text.slice(0, 2)] : [`${text}前`, `${text}后`, `${text}当`],
);

const HAPPENING = /* @__PURE__ */ sticky('发结', /发生|结束/y);
const SIDE = /* @__PURE__ */ sticky('之以前后', /(?:之|以)?[前后]的?/y);
const COUNTED = /* @__PURE__ */ sticky(
  '第',
  /第[\d一二两三四五六七八九十]{1,3}个?(年(?!级)|月|星期|周|[天日]|小时)/y,
);

const WITHIN = /^(?:[内间里来]|[之以][内来]|时间)/;

const UNITS: ReadonlyMap<string, Granularity> = new Map([
  ['年', 'year'],
  ['月', 'month'],
  ['星期', 'week'],
  ['周', 'week'],
  ['天', 'day'],
  ['日', 'day'],
  ['小时', 'hour'],
]);

/**
 * 事发前两天, 事故发生后第三天, 案发当晚, 手术后3小时: counted from an event. When it was the words do not say, and where
 * the text does, nothing tells that the time mentioned last is that of the event.
 */
export function readFromEvent(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const word = wordAt(events, folded, at);
  if (word === null) return null;
  const event = word.end + (matchAt(HAPPENING, folded, word.end)?.[0].length ?? 0);
  const read = folded.charAt(event) === '当' ? readWord(folded, event) : readDistance(folded, event);
  if (read === null) return null;
  const inner = read.granularity === 'day' ? readPoint(folded, read.end) : null;
  const { day, month, year, week, weekday } = inner?.point ?? {};
  const finer = inner !== null && !inner.to && !(day ?? month ?? year ?? week ?? weekday);
  const granularity = finer ? granularityOf(inner.point) : read.granularity;
  const type = FINE.has(granularity) ? 'time' : 'date';
  return {
    start: at,
    end: finer ? inner.end : read.end,
    meaning: { kind: 'unplaced', type, granularity },
  };
}

const FINE: ReadonlySet<Granularity> = new Set(['part-of-day', 'hour', 'minute', 'second']);

interface Read {
  readonly end: number;
  readonly granularity: Granularity;
}

/** 前两天, 后第三天, 后次日. */
function readDistance(folded: string, at: number): Read | null {
  const side = matchAt(SIDE, folded, at);
  if (side === null) return null;
  const from = at + side[0].length;
  const counted = matchAt(COUNTED, folded, from);
  const unit = UNITS.get(counted?.[1] ?? '');
  if (counted !== null && unit !== undefined) return { end: from + counted[0].length, granularity: unit };
  if (/[当次翌]/.test(folded.charAt(from))) return readWord(folded, from);
  const read = readLength(folded, from) ?? readDays(folded, from);
  // 发生后24小时内: a length, that begins with the event.
  return read === null || WITHIN.test(folded.slice(read.end, read.end + 2))
    ? null
    : { end: read.end, granularity: finest(read) };
}

/** 当晚, 次日: a word for a day or year by its distance. */
function readWord(folded: string, at: number): Read | null {
  const read = readPoint(folded, at);
  const granularity = read && !read.to ? granularityOf(read.point) : null;
  return read && granularity && { end: read.end, granularity };
}

function finest({ length }: ReadLength): Granularity {
  const units = ['second', 'minute', 'hour', 'day', 'week', 'month'] as const;
  return units.find((unit) => length[`${unit}s`] !== undefined) ?? 'year';
}
