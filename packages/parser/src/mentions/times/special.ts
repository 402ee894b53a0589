import { WEEKDAYS } from '../../lexicon/calendar-words';
import { matchAt, sticky } from '../../text/match';
import { digitOf, readInteger } from '../numerals';
import { readClock } from './clock';
import { isoDuration, type ReadLength, readLength } from './duration';
import { readPoint } from './point';
import type { Expression, Meaning, Point } from './types';
import { beginsClause } from './words';

type Found = Omit<Expression, 'rule'> | null;

const found = (start: number, end: number, meaning: Meaning): Found => ({ start, end, meaning });

const CENTURY = /* @__PURE__ */ sticky(
  '0123456789一二三四五六七八九十上本',
  /(?:(\d{1,2}|[一二三四五六七八九十]{1,3})|(上)|(本))(?:个)?世纪/y,
);
const DECADE = /* @__PURE__ */ sticky(
  '123456789一二三四五六七八九',
  /(?:([1-9]0)年代)|(?:([一二三四五六七八九])十年代)/y,
);
/** 80、90年代, 五六十年代. */
const DECADES = /* @__PURE__ */ sticky(
  '123456789二三四五六七八',
  /(?:([1-9]0)(?:[、到至~-]|—{1,2})([1-9]0)|([二三四五六七八])([三四五六七八九])十)年代/y,
);
const PART_OF_AGE = /* @__PURE__ */ sticky('初末中前后', /[初末]|中期|前期|后期|中叶|前半叶|后半叶/y);

/** 20世纪80年代, 上世纪九十年代初, 80年代, 21世纪. A bare decade is one of the last century from the thirties on. */
export function readAge(folded: string, at: number): Found {
  if (folded.startsWith('公元', at)) return readCenturyOfEra(folded, at);
  const century = matchAt(CENTURY, folded, at);
  const written = century?.[1] ? readInteger(folded, at)?.value : undefined;
  const hundreds = written === undefined ? (century?.[2] ? 19 : century?.[3] ? 20 : null) : written - 1;
  if (century && hundreds !== null && (hundreds < 0 || hundreds > 29)) return null;
  const from = at + (century?.[0].length ?? 0);
  const decades = readDecades(folded, from);
  if (decades !== null) {
    if (century === null && decades.first < 3) return null;
    const values = [decades.first, decades.last].map((tens) => `${pad(hundreds ?? 19)}${tens}X`);
    return found(at, endOfAge(folded, decades.end), {
      kind: 'years',
      first: (hundreds ?? 19) * 100 + decades.first * 10,
      last: (hundreds ?? 19) * 100 + decades.last * 10 + 9,
      value: decades.first === decades.last ? (values[0] ?? '') : values.join('/'),
      granularity: 'decade',
    });
  }
  return century === null || hundreds === null
    ? null
    : found(at, endOfAge(folded, from), hundredYears(hundreds * 100, `${pad(hundreds)}XX`));
}

/** 公元前3世纪, 公元7世纪. The years before the first are counted from 0 down, as ISO 8601 does. */
function readCenturyOfEra(folded: string, at: number): Found {
  const before = folded.startsWith('前', at + 2);
  const from = at + (before ? 3 : 2);
  const century = matchAt(CENTURY, folded, from);
  const number = century?.[1] ? readInteger(folded, from)?.value : undefined;
  if (century === null || number === undefined || number < 1 || number > 29) return null;
  const hundreds = pad(number - 1);
  const meaning = before
    ? hundredYears(1 - number * 100, `-${hundreds}XX`)
    : hundredYears((number - 1) * 100, `${hundreds}XX`);
  return found(at, endOfAge(folded, from + century[0].length), meaning);
}

const pad = (value: number) => String(value).padStart(2, '0');

/** 世纪初, 80年代中期 */
function endOfAge(folded: string, end: number): number {
  return end + (matchAt(PART_OF_AGE, folded, end)?.[0].length ?? 0);
}

function hundredYears(first: number, value: string): Meaning {
  return { kind: 'years', first, last: first + 99, value, granularity: 'century' };
}

/** The decades that begin at `at`, as their tens: 80年代 is 8. */
function readDecades(folded: string, at: number) {
  const one = matchAt(DECADE, folded, at);
  const match = one ?? matchAt(DECADES, folded, at);
  if (match === null) return null;
  const digits = match.slice(1).filter((part) => part !== undefined);
  const [first = 0, last = first] = digits.map((part) => digitOf(part) ?? Number(part) / 10);
  return last < first ? null : { first, last, end: at + match[0].length };
}

const SEASON_YEARS = /* @__PURE__ */ sticky(
  '12',
  /((?:19|20)\d{2})(?:[-/~至]|—{1,2}|–)((?:19|20)?\d{2})(?:年度?)?(?:赛季|学年度?|雪季|财年|榨季|[采供]暖季)/y,
);

/** 2023-2024学年, 2023/24赛季: years that begin in one calendar year and end in the next. */
export function readSeasonYears(folded: string, at: number): Found {
  const match = matchAt(SEASON_YEARS, folded, at);
  const first = Number(match?.[1]);
  if (match === null || (first + 1) % 100 !== Number(match[2]) % 100) return null;
  const last = first + 1;
  return found(at, at + match[0].length, {
    kind: 'years',
    first,
    last,
    value: `${first}/${last}`,
    granularity: 'year',
  });
}

const PLAN = /* @__PURE__ */ sticky(
  '“"三四五六七八九十',
  /[“"]?(十[一二三四五六七]?|[三四五六七八九])五[”"]?(?:规划)?(?:期间|时期|以来|初期|末期|末)/y,
);

/** “十四五”期间: the five-year plans, counted from the third (1966–1970) on; the eleventh is 2006–2010. */
export function readPlan(folded: string, at: number): Found {
  const match = matchAt(PLAN, folded, at);
  const number = match?.[1]?.startsWith('十') ? 10 + (digitOf(match[1][1]) ?? 0) : digitOf(match?.[1]);
  if (match === null || number === null) return null;
  const first = 1966 + 5 * (number - 3);
  return found(at, at + match[0].length, {
    kind: 'years',
    first,
    last: first + 4,
    value: `${first}/${first + 4}`,
    granularity: 'year',
  });
}

/** A case that is named by its date: “7.16”流动赌博案, 9·02专案. Famous days (9·11事件) name no date of the article's. */
const CASE = /* @__PURE__ */ sticky(
  '“"\'‘「0123456789',
  /([“"'‘「]?)(1[0-2]|0?[1-9])[.·・•](3[01]|[12]\d|0?[1-9])([”"'’」]?)/y,
);
const CASE_NOUN = /^(?:特大|重大|系列|专案|案|[^，。；！？、\s“”"：\d]{0,14}案(?!例|件数))/;

export function readCaseDate(folded: string, at: number): Found {
  const match = matchAt(CASE, folded, at);
  if (match === null || /[\d.·]/.test(folded.charAt(at - 1))) return null;
  const [whole, open = '', month = '', day = '', close = ''] = match;
  const end = at + whole.length;
  if (/[\d.·・%万亿元]/.test(folded.charAt(end)) || (open === '') !== (close === '')) return null;
  const noun = folded.slice(end, end + 16);
  if (!CASE_NOUN.test(noun) || /^[^案]{0,6}(?:事件|事变|惨案|恐怖|恐袭)/.test(noun)) return null;
  if (open === '' && !/^(?:特大|重大|系列|专案|案)/.test(noun)) return null;
  const given = (value: string) => ({ kind: 'given', value: Number(value) }) as const;
  const start = at + open.length;
  return found(start, end - close.length, { kind: 'point', point: { month: given(month), day: given(day) } });
}

const EACH = /* @__PURE__ */ sticky('每', /每(?:逢|到|隔|个)?/y);
const EACH_UNIT: readonly (readonly [RegExp, string | null])[] = [
  [/^年/, 'P1Y'],
  [/^季度?/, 'P3M'],
  [/^月(?!饼)/, 'P1M'],
  [/^(?:周末|周|星期|礼拜)(?![年岁])/, 'P1W'],
  [/^[天日](?!然)/, 'P1D'],
  [/^(?:[晚夜](?!会)|早(?=[\d一二三四五六七八九十上晨])|天)/, 'P1D'],
  [/^小时/, 'PT1H'],
  [/^分钟/, 'PT1M'],
  [/^秒/, 'PT1S'],
];

/** 每年, 每周一, 每天8时, 每隔两小时, 每年5月12日: what recurs. The value is the length after which it does. */
export function readSet(folded: string, at: number): Found {
  const each = matchAt(EACH, folded, at);
  if (each === null) return readRecurringDays(folded, at);
  // 45米每秒 is a speed.
  if (/[\d一二三四五六七八九十百千万][千公海]?[米里升吨瓦]$/.test(folded.slice(Math.max(0, at - 4), at)))
    return null;
  const from = at + each[0].length;
  const length = readLength(folded, from);
  if (length !== null && !length.length.vague) {
    return found(at, length.end, { kind: 'set', value: isoDuration(length.length), granularity: null });
  }
  const weekday = readPoint(folded, from);
  if (weekday?.point.weekday && !weekday.point.week && !weekday.to) {
    return found(at, readUntil(folded, readUntil(folded, weekday.end, weekday.point)), {
      kind: 'set',
      value: 'P1W',
      granularity: 'day',
      weekday: weekday.point.weekday,
    });
  }
  for (const [pattern, value] of EACH_UNIT) {
    const unit = pattern.exec(folded.slice(from, from + 4));
    if (unit === null) continue;
    const end = from + unit[0].length;
    const inner = /^PT/.test(value ?? '') ? null : readPoint(folded, end);
    const until = readUntil(folded, inner?.end ?? end, inner?.point);
    // 每年6月至9月 is no single month.
    const single = until === (inner?.end ?? end);
    return found(at, until, {
      kind: 'set',
      value: single ? annual(inner, value) : value,
      granularity: null,
    });
  }
  return null;
}

/** 周一闭馆, 周一至周五每天: days of every week, though no 每 goes before. */
const RECURRING_DAYS = /* @__PURE__ */ sticky(
  '周星礼',
  /(?:周|星期|礼拜)([一二三四五六日天])(?:(?:[至到、-]|—{1,2})(?:周|星期|礼拜)?[一二三四五六日天])*(?=闭馆|休馆|闭园|休市|公休|停诊|不开放|除外|每[天日])/y,
);

function readRecurringDays(folded: string, at: number): Found {
  const match = matchAt(RECURRING_DAYS, folded, at);
  const value = WEEKDAYS.get(match?.[1] ?? '');
  if (match === null || value === undefined || /[上下本这今]/.test(folded.charAt(at - 1))) return null;
  const weekday = { value, span: { start: at, end: at + match[0].indexOf(match[1] ?? '') + 1 } };
  return found(at, at + match[0].length, { kind: 'set', value: 'P1W', granularity: 'day', weekday });
}

const UNTIL = /* @__PURE__ */ sticky('至到~-—', /[至到~-]|—{1,2}/y);

/** 每天9时至11时: where what recurs ends. Behind an hour another one is meant, whatever follows it (2点至4点免费). */
function readUntil(folded: string, at: number, from: Point = {}): number {
  const sign = matchAt(UNTIL, folded, at);
  if (sign === null) return at;
  const behind = at + sign[0].length;
  const hour = () => (from.clock ? readClock(folded, behind, from.part, true) : null);
  return (readPoint(folded, behind) ?? hour())?.end ?? at;
}

/** 每年5月12日 as EDTF, the year unspecified. */
function annual(inner: ReturnType<typeof readPoint>, value: string | null): string | null {
  const { month, day, division } = inner?.point ?? {};
  if (value !== 'P1Y' || month?.kind !== 'given' || inner?.to || division) return value;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `XXXX-${pad(month.value)}${day?.kind === 'given' ? `-${pad(day.value)}` : ''}`;
}

/** 公布之日起, 收到之后的: what is counted from. */
const FROM_EVENT = /之(?:日|时|后)起?的?$/;
const AGO = /* @__PURE__ */ sticky(
  '之前后',
  /(?:之?前(?![往来去进方锋线景夕提台卫言期])|之?后(?![续方卫果备勤台期来]))/y,
);

/** 三天前, 2小时后, 半个月前: a distance. */
export function readOffset(folded: string, at: number): Found {
  const counted = FROM_EVENT.test(folded.slice(Math.max(0, at - 3), at));
  const read = readLength(folded, at) ?? readDays(folded, at, counted);
  const sign = read && matchAt(AGO, folded, read.end);
  if (!read || !sign) return null;
  // 自公布之日起30日后: nobody knows here when that was.
  if (counted) {
    const meaning = { kind: 'unplaced', type: 'date', granularity: 'day' } as const;
    return found(at, read.end + sign[0].length, meaning);
  }
  const { length, approximate } = read;
  return found(at, read.end + sign[0].length, {
    kind: 'offset',
    length,
    approximate,
    sign: sign[0].includes('前') ? -1 : 1,
  });
}

/**
 * 三日后: only a distance may count days as 日.
 *
 * @param counted whether what stands before says that days are counted (之日起30日后)
 */
export function readDays(folded: string, at: number, counted = false): ReadLength | null {
  const number = readInteger(folded, at);
  if (number === null || folded.charAt(number.end) !== '日') return null;
  if (!counted && (number.form === 'arabic' || number.value > 10)) return null;
  return { length: { days: number.value, vague: false }, approximate: false, end: number.end + 1 };
}

const PERIOD_BEFORE = /* @__PURE__ */ sticky(
  '近过最未此今',
  /近(?=[\d一二两三四五六七八九十百半几数])|(?:过去|最近|未来|此前|今后)的?(?=[\d一二两三四五六七八九十百半几数])/y,
);
const PERIOD_BEHIND = /* @__PURE__ */ sticky('以多来', /(?:以|多)?来(?![自到源回往])/y);

/** 30秒, 五年来: a length of time; 近三年来, 未来三天: one that ends or begins at the publication. */
export function readDuration(folded: string, at: number): Found {
  const before = matchAt(PERIOD_BEFORE, folded, at)?.[0] ?? '';
  const read = readLength(folded, at + before.length);
  if (read === null || isOrdinal(folded, at)) return null;
  const behind = matchAt(PERIOD_BEHIND, folded, read.end)?.[0] ?? '';
  const end = read.end + behind.length;
  const { length } = read;
  const sign = reachOf(folded, at, before.replace('的', ''), { end, approximate: read.approximate });
  const approximate = read.approximate || before === '近';
  if (sign !== null) return found(at, end, { kind: 'reach', length, sign, approximate });
  return found(at, end, { kind: 'duration', length, approximate });
}

/** 已经过去三年, 转眼过去两个月: there 过去 is what time does. */
const PASSES = /[已经又就才快间眼故情晃了]/;
/** 近三年的努力, 近三个月后: there 近 rather means nearly. */
const NEARLY = /^(?:的|之|了|时间|[前后]|下来)/;

/** Where a length lies from the publication by the word before it: behind it (-1), ahead (1), or null where it tells neither. */
function reachOf(
  folded: string,
  at: number,
  word: string,
  { end, approximate }: { readonly end: number; readonly approximate: boolean },
): 1 | -1 | null {
  const behind = folded.slice(end, end + 2);
  if (/^之?[前后]/.test(behind)) return null;
  switch (word) {
    case '未来':
    case '今后':
      return 1;
    case '最近':
      return /[离距]/.test(folded.charAt(at - 1)) ? null : -1;
    case '过去':
      return PASSES.test(folded.charAt(at - 1)) || /^[了多]/.test(behind) ? null : -1;
    case '近': {
      const recent = folded.charAt(end - 1) === '来' || /^[内间]/.test(behind);
      const alone = beginsClause(folded, at) && !approximate && !NEARLY.test(behind);
      return recent || alone ? -1 : null;
    }
    default:
      return null;
  }
}

/** 第三年, 这一天, 有一天, 新的一年 are no lengths. */
function isOrdinal(folded: string, at: number): boolean {
  if (/[第这那某哪每同整满]/.test(folded.charAt(at - 1)) && !/[整满]/.test(folded.charAt(at - 1)))
    return true;
  return /^一[天年日]/.test(folded.slice(at, at + 2)) && /[有的后前头]/.test(folded.charAt(at - 1));
}
