import {
  DAY_WORDS,
  DIVISION_WORDS,
  MONTH_WORDS,
  SEASON_WORDS,
  WEEK_WORDS,
  YEAR_WORDS,
} from '../../lexicon/calendar-words';
import { DAY_PARTS } from '../../lexicon/day-parts';
import { ERAS } from '../../lexicon/eras';
import { FESTIVALS, LUNAR_MONTHS } from '../../lexicon/festivals';
import { TIME_NAMES } from '../../lexicon/time-names';
import { TIME_ZONES } from '../../lexicon/time-zones';
import { VAGUE_TIMES } from '../../lexicon/vague-times';
import type { Block } from '../../model';
import { longestAt, wordTable } from '../../text/longest';
import { matchAt, sticky } from '../../text/match';
import { digitsEnd, numberEnd } from '../numerals';
import { combine, headsOf, type RuleSet, tabulate } from './beginnings';
import { readClock } from './clock';
import { EVENT_BEGINNINGS, readFromEvent } from './events';
import { findLasting } from './lasting';
import { readNeighbours } from './neighbours';
import { type ReadPoint, readPoint } from './point';
import { REIGN_BEGINNINGS, readReign } from './reigns';
import {
  readAge,
  readCaseDate,
  readDuration,
  readOffset,
  readPlan,
  readSeasonYears,
  readSet,
} from './special';
import type { Expression, Meaning, Point } from './types';
import { guardedTable, wordAt } from './words';

/** A way to read a time expression that begins at `at`, with an example of what it is for. */
export interface Rule {
  readonly name: string;
  readonly example: string;
  /** What it can begin with: one character, or the first two. Most places are passed over by them alone. */
  readonly begins: readonly string[];
  /** What stands behind the number that it begins with. Most numbers count something else, which one look tells. */
  readonly behindNumber?: string;
  readonly read: (folded: string, at: number) => Omit<Expression, 'rule'> | null;
}

const names = /* @__PURE__ */ wordTable(TIME_NAMES.map((name): [string, true] => [name, true]));
const vague = /* @__PURE__ */ guardedTable(VAGUE_TIMES);

const ARABIC = '0123456789';
const HANZI = '〇○零一二三四五六七八九十廿卅百千万亿兆两';
/** What numbers a five-year plan begins with. */
const PLANS = '三四五六七八九十';
/** Lengths of time: 30秒, 半年, 几天, 数十年, 多年. */
const LENGTHS = [
  ...ARABIC,
  ...HANZI,
  ...combine('半', '个多月年天小星世日'),
  ...combine('几数', '十百千万个季月周年星礼天昼日小钟刻分秒'),
  ...combine('多', '年天日周月个小'),
];

/** A unit of time, more of it, or the sign of a range. */
const BEHIND_LENGTHS = '.点余多来个半几百千万季周年星礼昼天日小钟刻分秒至到~-—–';
const BEHIND_POINTS = '年月日号时点:./至到~-—–、财O';

/** What points in time begin with. */
function pointBeginnings(): readonly string[] {
  const words = [
    ...[YEAR_WORDS, MONTH_WORDS, WEEK_WORDS, DAY_WORDS, SEASON_WORDS, FESTIVALS].flat(),
    ...DIVISION_WORDS.filter(({ alone, kind }) => alone || kind === 'quarter'),
    ...DAY_PARTS.filter(({ text }) => text.length > 1),
  ].map(({ text }) => text);
  const boundParts = DAY_PARTS.map(({ text }) => text).filter((text) => text.length === 1);
  return [
    ...ARABIC,
    ...HANZI,
    ...headsOf([...words, ...ERAS.map(([name]) => name), ...TIME_ZONES.keys(), ...LUNAR_MONTHS.keys()]),
    ...combine(boundParts.join(''), ARABIC + HANZI),
    ...combine('前', ARABIC + HANZI),
    ...combine('周', '一二三四五六日天末'),
    ...combine('今昨明当前', '('),
    ...FESTIVALS.map(({ text }) => `“${text.charAt(0)}`),
    ...['星期', '礼拜', '农历', '阴历', '夏历', '旧历', '大年', '公元', '截至', '截止'],
  ];
}

/** The rules in the order in which they are tried: the first that reads something wins. */
export const RULES: readonly Rule[] = [
  {
    name: 'time/set',
    example: '每周一',
    begins: ['每', ...combine('周', '一二三四五六日天'), '星期', '礼拜'],
    read: readSet,
  },
  {
    name: 'time/case',
    example: '“7.16”流动赌博案',
    begins: [...ARABIC, ...combine(`“"'‘「`, ARABIC)],
    behindNumber: '.·・•',
    read: readCaseDate,
  },
  {
    name: 'time/plan',
    example: '“十四五”期间',
    begins: [...PLANS, ...combine('“"', PLANS)],
    behindNumber: '”"规期时以初末',
    read: readPlan,
  },
  {
    name: 'time/season-years',
    example: '2023-2024学年',
    begins: ['1', '2'],
    behindNumber: '-/~至—–',
    read: readSeasonYears,
  },
  {
    name: 'time/age',
    example: '上世纪80年代',
    begins: [...ARABIC, ...HANZI, ...combine('上本', '世个'), '公元'],
    behindNumber: '世年个、到至~-—',
    read: readAge,
  },
  {
    name: 'time/from-event',
    example: '案发当晚',
    begins: EVENT_BEGINNINGS,
    read: readFromEvent,
  },
  {
    name: 'time/reign',
    example: '清康熙年间',
    begins: REIGN_BEGINNINGS,
    read: readReign,
  },
  {
    name: 'time/neighbours',
    example: '今明两年',
    begins: ['前昨', '前去', '昨前', '昨今', '去今', '今明', '明后', ...combine('去今', '秋冬')],
    read: readNeighbours,
  },
  {
    name: 'time/vague',
    example: '连日来',
    begins: headsOf(VAGUE_TIMES.map(({ text }) => text)),
    read: readVague,
  },
  {
    name: 'time/offset',
    example: '2小时后',
    begins: LENGTHS,
    behindNumber: BEHIND_LENGTHS,
    read: readOffset,
  },
  {
    name: 'time/point',
    example: '今年7月12日',
    begins: pointBeginnings(),
    behindNumber: BEHIND_POINTS,
    read: readPointOrRange,
  },
  {
    name: 'time/duration',
    example: '30秒',
    begins: [
      ...LENGTHS,
      ...combine('近', `${ARABIC}${HANZI}半几数`),
      ...headsOf(['过去', '最近', '未来', '此前', '今后']),
    ],
    behindNumber: BEHIND_LENGTHS,
    read: readDuration,
  },
];

const RANGE_SIGN = /* @__PURE__ */ sticky('起至持到~-—–', /(?:起?至|持续到|到|~|-{1,2}|—{1,2}|–)/y);
const UNTIL_NOW = /* @__PURE__ */ sticky(
  '至-—–迄以来',
  /(?:(?:至|[-—–]{1,2}至?)今(?![年天日晚早晨夜春夏秋冬])|迄今|以来|来(?=[,，]))/y,
);
const DURING = /* @__PURE__ */ sticky('期之间', /期间|之间|间(?![接隔谍或歇断距])/y);
const UP_TO = /* @__PURE__ */ sticky('截', /(?:截至|截止)到?/y);
/** 去年同期: the stretch that answers to the one told of; its words belong to the year or month it lies in. */
const SAME_PERIOD = /* @__PURE__ */ sticky('的同', /的?同期(?![声生学录班数值])/y);

const isExact = ({ day, weekday, part, clock }: Point) => Boolean(day ?? weekday ?? part ?? clock);

/** 今年7月12日, 5月10日至12日, 2018年以来, 截至21日6时. */
function readPointOrRange(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const upTo = matchAt(UP_TO, folded, at)?.[0].length ?? 0;
  const first = readPoint(folded, at + upTo);
  if (first === null) return null;
  const read = (end: number, meaning: Meaning) => ({ start: at, end, meaning });
  const same =
    first.to === undefined && !isExact(first.point) ? matchAt(SAME_PERIOD, folded, first.end) : null;
  if (same !== null) return read(first.end + same[0].length, { kind: 'point', point: first.point });
  const until = matchAt(UNTIL_NOW, folded, first.end);
  if (until !== null && first.to === undefined) {
    return read(first.end + until[0].length, { kind: 'range', from: first.point, to: null });
  }
  const last = first.to ? { point: first.to, end: first.end } : readRangeEnd(folded, first.end, first.point);
  if (last === null) return read(first.end, { kind: 'point', point: first.point });
  const during = matchAt(DURING, folded, last.end)?.[0].length ?? 0;
  return read(last.end + during, { kind: 'range', from: first.point, to: last.point });
}

function readRangeEnd(folded: string, at: number, from: Point) {
  const sign = matchAt(RANGE_SIGN, folded, at);
  if (sign === null) return null;
  const behind = at + sign[0].length;
  const last = readPoint(folded, behind) ?? (from.clock ? readHour(folded, behind, from) : null);
  if (!last || last.to) return null;
  // 昨日到上午 tells of two times; the end of a range is as exact as its beginning, or an hour of it.
  return from.festival || last.point.festival ? null : last;
}

/** 下午2点至4点免费开放: behind an hour, the end of the range is one whatever follows. */
function readHour(folded: string, at: number, { part }: Point): ReadPoint | null {
  const read = readClock(folded, at, part, true);
  return read && { point: { clock: read.clock }, end: read.end };
}

function readVague(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const word = wordAt(vague, folded, at);
  return word === null ? null : { start: at, end: word.end, meaning: { kind: 'vague' } };
}

const beginnings = /* @__PURE__ */ tabulate([...RULES.map(({ begins }) => begins), headsOf(TIME_NAMES)]);
const behindNumbers = /* @__PURE__ */ tabulate(RULES.map(({ behindNumber = '' }) => [...behindNumber]));
/** The names come behind the rules. */
const NAMES = 1 << RULES.length;
/** A number behind 第 is passed over with it. */
const ORDINAL = '第'.charCodeAt(0);

/** The time expressions of a block, in order and apart from each other. */
export function recognise(folded: string, block: Block): readonly Expression[] {
  const found: Expression[] = [];
  // What is read ends with the block, so that no expression runs into the next.
  const text = folded.slice(block.span.start, block.span.end);
  const lasting = findLasting(text);
  let lastingAt = lasting[0]?.start ?? text.length;
  for (let at = 0, next = 0; at < text.length; ) {
    while (at >= lastingAt) {
      const event = lasting[next];
      lastingAt = lasting[++next]?.start ?? Number.POSITIVE_INFINITY;
      if (event?.start !== at) continue;
      found.push(shift(event, block.span.start));
      at = event.end;
    }
    const ordinal = text.charCodeAt(at) === ORDINAL;
    if (!ordinal && !beginnings.mayBegin(text, at)) {
      at++;
      continue;
    }
    const one = beginnings.byOne(text, at);
    const two = beginnings.byTwo(text, at);
    if (one === 0 && two === 0 && !ordinal) {
      at++;
      continue;
    }
    const digits = digitsEnd(text, at);
    const fitting = digits > at ? one & behindNumbers.byOne(text, digits) : one;
    const name = (two & NAMES) === 0 ? null : longestAt(names, text, at);
    const expression = name === null ? readAt(text, at, fitting | two) : null;
    if (expression !== null) found.push(shift(expression, block.span.start));
    // A whole number is passed over, so that 一百二十 is never read from 二十 on.
    at = expression?.end ?? name?.end ?? Math.max(at + 1, numberEnd(text, ordinal ? at + 1 : at));
  }
  return found;
}

function readAt(folded: string, at: number, rules: RuleSet): Expression | null {
  if (rules === 0) return null;
  for (let index = 0; index < RULES.length; index++) {
    const rule = (rules & (1 << index)) === 0 ? undefined : RULES[index];
    const expression = rule?.read(folded, at) ?? null;
    if (rule && expression !== null && expression.end > at) return { ...expression, rule: rule.name };
  }
  return null;
}

/** The same expression with offsets into the whole text. */
function shift(expression: Expression, by: number): Expression {
  const { start, end, meaning } = expression;
  return { ...expression, start: start + by, end: end + by, meaning: shiftMeaning(meaning, by) };
}

function shiftMeaning(meaning: Meaning, by: number): Meaning {
  switch (meaning.kind) {
    case 'point':
      return { ...meaning, point: shiftPoint(meaning.point, by) };
    case 'range':
      return { ...meaning, from: shiftPoint(meaning.from, by), to: meaning.to && shiftPoint(meaning.to, by) };
    case 'set':
      return meaning.weekday ? { ...meaning, weekday: shiftWeekday(meaning.weekday, by) } : meaning;
    default:
      return meaning;
  }
}

function shiftPoint(point: Point, by: number): Point {
  return point.weekday ? { ...point, weekday: shiftWeekday(point.weekday, by) } : point;
}

function shiftWeekday({ value, span }: NonNullable<Point['weekday']>, by: number) {
  return { value, span: { start: span.start + by, end: span.end + by } };
}
