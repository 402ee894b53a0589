import {
  DAY_WORDS,
  DIVISION_WORDS,
  MONTH_WORDS,
  SEASON_WORDS,
  WEEK_WORDS,
  YEAR_WORDS,
} from '../../lexicon/calendar-words';
import { DAY_PARTS } from '../../lexicon/day-parts';
import { FESTIVALS, LUNAR_MONTHS } from '../../lexicon/festivals';
import { TIME_NAMES } from '../../lexicon/time-names';
import { TIME_ZONES } from '../../lexicon/time-zones';
import { VAGUE_TIMES } from '../../lexicon/vague-times';
import type { Block } from '../../model';
import { longestAt, wordTable } from '../../text/longest';
import { isNumeralChar, readInteger } from '../numerals';
import { readPoint } from './point';
import { readAge, readCaseDate, readDuration, readOffset, readPlan, readSet } from './special';
import type { Expression, Meaning, Point } from './types';
import { guardedTable, matchAt, wordAt } from './words';

/** A way to read a time expression that begins at `at`, with an example of what it is for. */
export interface Rule {
  readonly name: string;
  readonly example: string;
  /** The characters it can begin with; null where its words decide. Most places are passed over by them alone. */
  readonly begins: ReadonlySet<string> | null;
  readonly read: (folded: string, at: number) => Omit<Expression, 'rule'> | null;
}

const names = /* @__PURE__ */ wordTable(TIME_NAMES.map((name): [string, true] => [name, true]));
const vague = /* @__PURE__ */ guardedTable(VAGUE_TIMES);

const NUMERALS = '0123456789〇○零一二三四五六七八九十廿卅百千万亿兆两';
const LENGTHS = `${NUMERALS}半几数多`;

/** The characters that the words of points in time begin with. */
function pointBeginnings(): ReadonlySet<string> {
  const words = [
    YEAR_WORDS,
    MONTH_WORDS,
    WEEK_WORDS,
    DAY_WORDS,
    DIVISION_WORDS,
    SEASON_WORDS,
    DAY_PARTS,
    FESTIVALS,
  ];
  const texts = [...words.flat().map(({ text }) => text), ...TIME_ZONES.keys(), ...LUNAR_MONTHS.keys()];
  return new Set([...texts.map((text) => text.charAt(0)), ...NUMERALS, ...'周星礼农阴夏公民前截今昨明当']);
}

/** The rules in the order in which they are tried: the first that reads something wins. */
export const RULES: readonly Rule[] = [
  { name: 'time/set', example: '每周一', begins: new Set('每'), read: readSet },
  {
    name: 'time/case',
    example: '“7.16”流动赌博案',
    begins: new Set('0123456789“"\'‘「'),
    read: readCaseDate,
  },
  { name: 'time/plan', example: '“十四五”期间', begins: new Set('“"三四五六七八九十'), read: readPlan },
  { name: 'time/age', example: '上世纪80年代', begins: new Set(`${NUMERALS}上本`), read: readAge },
  { name: 'time/vague', example: '连日来', begins: null, read: readVague },
  { name: 'time/offset', example: '2小时后', begins: new Set(LENGTHS), read: readOffset },
  { name: 'time/point', example: '今年7月12日', begins: pointBeginnings(), read: readPointOrRange },
  { name: 'time/duration', example: '30秒', begins: new Set(`${LENGTHS}近过最未此今`), read: readDuration },
];

const RANGE_SIGN = /(?:起?至|持续到|到|~|-{1,2}|—{1,2}|–)/y;
const UNTIL_NOW = /(?:至今|迄今|以来|来(?=[,，]))/y;
const DURING = /期间|之间/y;
const UP_TO = /(?:截至|截止)到?/y;

/** 今年7月12日, 5月10日至12日, 2018年以来, 截至21日6时. */
function readPointOrRange(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const upTo = matchAt(UP_TO, folded, at)?.[0].length ?? 0;
  const first = readPoint(folded, at + upTo);
  if (first === null) return null;
  const read = (end: number, meaning: Meaning) => ({ start: at, end, meaning });
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
  const last = sign && readPoint(folded, at + sign[0].length);
  if (!last || last.to) return null;
  // 昨日到上午 tells of two times; the end of a range is as exact as its beginning, or an hour of it.
  return from.festival || last.point.festival ? null : last;
}

function readVague(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const word = wordAt(vague, folded, at);
  return word === null ? null : { start: at, end: word.end, meaning: { kind: 'vague' } };
}

/** The characters that a time can begin with; everything else is passed over unread. */
const beginnings = /* @__PURE__ */ beginningsTable();

function beginningsTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const words = [...VAGUE_TIMES.map(({ text }) => text), ...TIME_NAMES];
  for (const word of words) table[word.charCodeAt(0)] = 1;
  for (const { begins } of RULES) for (const char of begins ?? []) table[char.charCodeAt(0)] = 1;
  // A number behind 第 is passed over with it.
  table['第'.charCodeAt(0)] = 1;
  return table;
}

/** The time expressions of a block, in order and apart from each other. */
export function recognise(folded: string, block: Block): readonly Expression[] {
  const found: Expression[] = [];
  // What is read ends with the block, so that no expression runs into the next.
  const limit = folded.slice(block.span.start, block.span.end);
  for (let at = 0; at < limit.length; ) {
    if (beginnings[limit.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    const expression = readAt(limit, at);
    if (expression === null) at = passOver(limit, at);
    else {
      found.push(shift(expression, block.span.start));
      at = expression.end;
    }
  }
  return found;
}

/** What stands behind the first number of a time in Arabic digits: a unit, another number's sign, more or less of it. */
const BEHIND_DIGITS = new Set(
  '年月日号时点分秒刻周天个小星礼世昼夜旬季钟余多来几数半十百千万亿至到~-—–、./·・•:（( 学财',
);

/** Most numbers count something else: one look behind them saves trying every rule. */
function countsOtherThings(folded: string, at: number): boolean {
  const char = folded.charAt(at);
  if (char < '0' || char > '9') return false;
  const number = readInteger(folded, at);
  return number !== null && !BEHIND_DIGITS.has(folded.charAt(number.end));
}

function readAt(folded: string, at: number): Expression | null {
  if (countsOtherThings(folded, at) || longestAt(names, folded, at) !== null) return null;
  const char = folded.charAt(at);
  for (const { name, begins, read } of RULES) {
    if (begins !== null && !begins.has(char)) continue;
    const expression = read(folded, at);
    if (expression !== null && expression.end > at) return { ...expression, rule: name };
  }
  return null;
}

/** Where the search goes on: behind a name, or behind a whole number, so that 一百二十 is never read from 二十 on. */
function passOver(folded: string, at: number): number {
  const name = longestAt(names, folded, at);
  if (name !== null) return name.end;
  const number = folded.charAt(at) === '第' ? at + 1 : at;
  if (!isNumeralChar(folded.charAt(number))) return at + 1;
  let end = readInteger(folded, number)?.end ?? number + 1;
  while (
    isNumeralChar(folded.charAt(end)) ||
    (folded.charAt(end) === '.' && isNumeralChar(folded.charAt(end + 1)))
  )
    end++;
  return end;
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
