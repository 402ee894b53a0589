import {
  DAY_WORDS,
  DIVISION_WORDS,
  type DivisionWord,
  MONTH_WORDS,
  SEASON_WORDS,
  WEEK_WORDS,
  WEEKDAYS,
  YEAR_WORDS,
} from '../../lexicon/calendar-words';
import { DAY_PARTS } from '../../lexicon/day-parts';
import { ERAS } from '../../lexicon/eras';
import { FESTIVALS, HOLIDAY_WORDS, LUNAR_MONTHS } from '../../lexicon/festivals';
import { charSet, isOneOf } from '../../text/chars';
import { longestAt, wordTable } from '../../text/longest';
import { matchAt, sticky } from '../../text/match';
import { digitOf, evaluateHanzi, readInteger } from '../numerals';
import type { Division, Point } from './types';
import { beginsClause, guardedTable, wordAt } from './words';

/** Some fields of a point, and where their words end. */
export interface ReadFields {
  readonly fields: Point;
  readonly end: number;
}

const yearWords = /* @__PURE__ */ guardedTable(YEAR_WORDS);
const monthWords = /* @__PURE__ */ guardedTable(MONTH_WORDS);
const weekWords = /* @__PURE__ */ guardedTable(WEEK_WORDS);
const dayWords = /* @__PURE__ */ guardedTable(DAY_WORDS);
const yearDivisions = /* @__PURE__ */ guardedTable(DIVISION_WORDS.filter((word) => word.of === 'year'));
const monthDivisions = /* @__PURE__ */ guardedTable(DIVISION_WORDS.filter((word) => word.of === 'month'));
const seasons = /* @__PURE__ */ guardedTable(SEASON_WORDS);
const festivals = /* @__PURE__ */ guardedTable(FESTIVALS);
const holidays = /* @__PURE__ */ wordTable(HOLIDAY_WORDS.map((word): [string, true] => [word, true]));
const eras = /* @__PURE__ */ wordTable(ERAS.map(([name, first]): [string, number] => [name, first]));
const parts = /* @__PURE__ */ new Map(DAY_PARTS.map((part) => [part.text, part]));

/** What makes another word of 年, 月 and 日: 20日元, 3月饼, 7日内. */
const WEEKDAY_NAME = /* @__PURE__ */ sticky('周星礼', /(?:周|星期|礼拜)(?=[一二三四五六日天末])/y);
const NOT_YEAR = /* @__PURE__ */ charSet('级制');
const NOT_MONTH = /* @__PURE__ */ charSet('球饼亮饷嫂薪供租票光色龄历娥均息');
const NOT_DAY = /* @__PURE__ */ sticky(
  '志元均内游线龄圆军方伪系裔语企籍本',
  /[志元均内游线龄圆军方伪系裔语企籍]|本(?![报网台市省县区届轮月周社站馆院校场季地该])/y,
);
const AFTER_NUMBER_DAY = /* @__PURE__ */ charSet('早晚上下中凌晨清傍深夜，,）)（(');

const AWAY = /* @__PURE__ */ charSet('前后之以');
const NOT_FREE = /* @__PURE__ */ charSet('一二两三四五六七八九十几数半0123456789圆外成色');

const given = (value: number) => ({ kind: 'given', value }) as const;

/** 2023年, 二〇二三年, 08年5月, 民国112年, 今年, 当年. */
export function readYear(folded: string, at: number): ReadFields | null {
  const word = wordAt(yearWords, folded, at);
  if (word !== null) {
    const { from, by } = word.value;
    return { fields: { year: { kind: 'shifted', from, by } }, end: afterYear(folded, word.end) };
  }
  return readCommonEra(folded, at) ?? readEra(folded, at) ?? readBareYear(folded, at);
}

/** The number of a year and where its words end, 年 included; null for 三年级 and 80年代. */
function readYearNumber(folded: string, at: number) {
  const number = readInteger(folded, at);
  if (number === null || folded.charAt(number.end) !== '年') return null;
  if (isOneOf(NOT_YEAR, folded, number.end + 1) || folded.startsWith('年代', number.end)) return null;
  return { ...number, behind: afterYear(folded, number.end + 1) };
}

/** 公元618年, 公元前221年. */
function readCommonEra(folded: string, at: number): ReadFields | null {
  if (!folded.startsWith('公元', at)) return null;
  const before = folded.startsWith('前', at + 2);
  const number = readYearNumber(folded, at + (before ? 3 : 2));
  if (number === null || number.value < 1 || number.value >= 3000) return null;
  return { fields: { year: given(before ? 1 - number.value : number.value) }, end: number.behind };
}

/** No reign has been longer. */
const LONGEST_ERA = 150;

/** 民国26年, 光绪二十四年, 令和元年. */
function readEra(folded: string, at: number): ReadFields | null {
  const era = longestAt(eras, folded, at);
  if (era === null) return null;
  if (folded.startsWith('元年', era.end)) return { fields: { year: given(era.value) }, end: era.end + 2 };
  const number = readYearNumber(folded, era.end);
  if (number === null || number.value < 1 || number.value > LONGEST_ERA) return null;
  // 绍兴三年内将建十所学校: the city, and a length.
  if (/[内来间]/.test(folded.charAt(number.behind))) return null;
  return { fields: { year: given(era.value + number.value - 1) }, end: number.behind };
}

function readBareYear(folded: string, at: number): ReadFields | null {
  const number = readYearNumber(folded, at) ?? readBusinessYear(folded, at);
  if (number === null) return null;
  const digits = number.end - at;
  const end = number.behind;
  if (number.form !== 'hanzi' && digits === 4 && number.value >= 1000 && number.value < 2200) {
    return { fields: { year: given(number.value) }, end };
  }
  if (number.form === 'arabic' && digits === 3) {
    const { value } = number;
    if (isBracketed(folded, at, end)) return { fields: { year: given(value) }, end };
    // 113年度, 112年12月: years of the Republic, which Taiwan's news counts by without saying so.
    const republic = value >= 80 && value < 200 && /年度|年\d{1,2}月/.test(folded.slice(number.end, end + 4));
    return republic ? { fields: { year: given(value + 1911) }, end } : null;
  }
  return twoDigitYear(folded, at, digits, number.value, number.form)
    ? { fields: { year: given(century(number.value)) }, end }
    : null;
}

/** 2023财年. */
function readBusinessYear(folded: string, at: number) {
  const number = readInteger(folded, at);
  return number !== null && folded.startsWith('财年', number.end)
    ? { ...number, behind: number.end + 2 }
    : null;
}

/** 贞观三年（629年）, （618年—907年）: alone in its brackets, a number is a year though it is a small one. */
function isBracketed(folded: string, at: number, end: number): boolean {
  return /[(—–~至-]/.test(folded.charAt(at - 1)) && /[)—–~至-]/.test(folded.charAt(end));
}

/** 2022年度, 今年全年: what says that all of the year is meant belongs to it. */
function afterYear(folded: string, end: number): number {
  if (folded.startsWith('全年', end) && folded.charAt(end + 2) !== '级') return end + 2;
  return folded.charAt(end) === '度' && folded.charAt(end + 1) !== '假' ? end + 1 : end;
}

/** 08年 and 98年5月 are years, 30年 alone is a length. */
function twoDigitYear(folded: string, at: number, digits: number, value: number, form: string): boolean {
  if (digits !== 2 || form === 'hanzi') return false;
  if (folded.charAt(at) === '0') return true;
  const behind = readInteger(folded, at + 3);
  return value >= 10 && behind !== null && behind.value <= 12 && folded.charAt(behind.end) === '月';
}

function century(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}

const MONTHS_TO_DATE = /* @__PURE__ */ sticky('前', /前([\d一二两三四五六七八九十]{1,2})个?月份?(?![前内])/y);
/** 目前两个月, 提前两个月: 前 is the end of another word. */
const CURRENT = /* @__PURE__ */ charSet('目之以日此提');

/** 上半年, 三季度, 前11个月, 年底, 春季 behind a year, or alone where they can stand so. */
export function readYearDivision(folded: string, at: number, hasYear: boolean): ReadFields | null {
  const toDate = matchAt(MONTHS_TO_DATE, folded, at);
  const count = toDate ? readInteger(folded, at + 1)?.value : undefined;
  const current = isOneOf(CURRENT, folded, at - 1);
  if (
    toDate &&
    !current &&
    count !== undefined &&
    count >= 2 &&
    count <= 11 &&
    (hasYear || /个|^前\d/.test(toDate[0]))
  ) {
    return {
      fields: { division: { of: 'year', kind: 'months-to-date', number: count } },
      end: at + toDate[0].length,
    };
  }
  const word = wordAt(yearDivisions, folded, at);
  if (word === null || (!hasYear && !word.value.alone && !isQuarter(folded, at, word))) return null;
  return { fields: { division: divisionOf(word.value) }, end: word.end };
}

/** What Hong Kong and Taiwan tell of a quarter: 第三季失业率, 较第二季上升. Elsewhere 第三季 is the season of a show. */
const OF_QUARTER = /^(?:失业|就业|经济|本地|净|营[收业]|毛利|零售|私人|楼价|住宅|访港|旅客|贸易|产能|GDP)/;
const THAN_QUARTER = /^[的上下增减升跌降高低多少]/;

function isQuarter(
  folded: string,
  at: number,
  { end, value }: { end: number; value: DivisionWord },
): boolean {
  if (value.kind !== 'quarter') return false;
  const behind = folded.slice(end, end + 3);
  return OF_QUARTER.test(behind) || (/[较比]/.test(folded.charAt(at - 1)) && THAN_QUARTER.test(behind));
}

function divisionOf({ of, kind, number, through }: DivisionWord): Division {
  return through === undefined ? { of, kind, number } : { of, kind, number, through };
}

/** 今春, at the beginning of a clause. */
export function readSeasonWord(folded: string, at: number): ReadFields | null {
  const word = wordAt(seasons, folded, at);
  if (word === null || !beginsClause(folded, at)) return null;
  const { by, season } = word.value;
  const division = { of: 'year', kind: 'season', number: season } as const;
  return { fields: { year: { kind: 'shifted', from: 'publication', by }, division }, end: word.end };
}

/** 9月, 十一月份, 上月, 当月; 月初, 上旬 behind it. */
export function readMonth(folded: string, at: number): ReadFields | null {
  const word = wordAt(monthWords, folded, at);
  const month = word === null ? readNumberedMonth(folded, at) : null;
  if (word === null && month === null) return null;
  const fields: Point = word
    ? { month: { kind: 'shifted', from: word.value.from, by: word.value.by } }
    : { month: given(month?.value ?? 0) };
  const end = word?.end ?? month?.end ?? at;
  const division = wordAt(monthDivisions, folded, end);
  if (division === null) return { fields, end };
  return { fields: { ...fields, division: divisionOf(division.value) }, end: division.end };
}

function readNumberedMonth(
  folded: string,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const number = readInteger(folded, at);
  if (number === null || number.value < 1 || number.value > 12 || number.form === 'digits') return null;
  if (folded.charAt(number.end) !== '月' || isOneOf(NOT_MONTH, folded, number.end + 1)) return null;
  // 八月十五 and 五月初五 are days of the Chinese calendar, read by readLunar.
  const behind = number.form === 'hanzi' ? readInteger(folded, number.end + 1) : null;
  if (behind !== null && !/[日号]/.test(folded.charAt(behind.end))) return null;
  return { value: number.value, end: number.end + (folded.startsWith('月份', number.end) ? 2 : 1) };
}

/** 上旬, 月底 without a month before them. */
export function readBareMonthDivision(folded: string, at: number): ReadFields | null {
  const word = wordAt(monthDivisions, folded, at);
  if (word === null || !word.value.alone) return null;
  return { fields: { division: divisionOf(word.value) }, end: word.end };
}

/** 19日, 十二日, 3月5号, 今天, 昨晚, 当日. */
export function readDay(folded: string, at: number, hasMonth: boolean): ReadFields | null {
  const word = hasMonth ? null : wordAt(dayWords, folded, at);
  if (word !== null) {
    const { from, by, part } = word.value;
    const named = part === undefined ? undefined : parts.get(part);
    return { fields: { day: { kind: 'shifted', from, by }, ...(named && { part: named }) }, end: word.end };
  }
  const number = readInteger(folded, at);
  if (number === null || number.value < 1 || number.value > 31 || number.form === 'digits') return null;
  const unit = folded.charAt(number.end);
  if (number.form === 'arabic' && number.end - at > 2) return null;
  if (unit === '日') {
    if (!hasMonth && matchAt(NOT_DAY, folded, number.end + 1) !== null) return null;
    // 三日后 is a distance, 一日 mostly a length; 11日前 is a date.
    const small = number.form === 'hanzi' && number.value <= 10 && !hasMonth;
    if (small && isOneOf(AWAY, folded, number.end + 1)) return null;
  } else if (unit !== '号' || (!hasMonth && !isNumberedDay(folded, at, number.end + 1))) return null;
  return { fields: { day: given(number.value) }, end: number.end + 1 };
}

/** A bare 5号 is a day at the beginning of a clause, with more of the time behind: 天宫一号，and 5号楼 are none. */
function isNumberedDay(folded: string, at: number, end: number): boolean {
  return beginsClause(folded, at) && (end === folded.length || isOneOf(AFTER_NUMBER_DAY, folded, end));
}

const BRACKETED_DAY = /* @__PURE__ */ sticky('今昨明当前', /[今昨明当前][(（](\d{1,2})[日号]?[)）][日天]/y);

/** 今（12）日: the day stands in brackets within the word. */
export function readBracketedDay(folded: string, at: number): ReadFields | null {
  const match = matchAt(BRACKETED_DAY, folded, at);
  const day = Number(match?.[1]);
  return match && day >= 1 && day <= 31 ? { fields: { day: given(day) }, end: at + match[0].length } : null;
}

/** 上周五, 本周, 周三, 星期日, 下周末. */
export function readWeek(folded: string, at: number, hasDay: boolean): ReadFields | null {
  const word = hasDay ? null : wordAt(weekWords, folded, at);
  const name = word === null && followsFreely(folded, at) ? matchAt(WEEKDAY_NAME, folded, at) : null;
  if (word === null && name === null) return null;
  const week = word && { kind: 'shifted' as const, from: word.value.from, by: word.value.by };
  const end = word?.end ?? at + (name?.[0].length ?? 0);
  const char = folded.charAt(end);
  const value = WEEKDAYS.get(char);
  if (value !== undefined && !isOtherWord(folded, end)) {
    const weekday = { value, span: { start: at, end: end + 1 } };
    return { fields: { weekday, ...(week && { week }) }, end: end + 1 };
  }
  if (char === '末' && (week || beginsClause(folded, at)))
    return { fields: { weekend: true, ...(week && { week }) }, end: end + 1 };
  return week ? { fields: { week }, end } : null;
}

/** 一周, 圆周, 黑色星期五: what follows there is no day of the week. */
function followsFreely(folded: string, at: number): boolean {
  return !isOneOf(NOT_FREE, folded, at - 1);
}

/** 周日本, 周三岁: the character behind makes another word; 星期天报 is a newspaper, but 星期天报道 tells of a day. */
function isOtherWord(folded: string, at: number): boolean {
  const next = folded.charAt(at + 1);
  if (next === '报') return !/[道告案名警]/.test(folded.charAt(at + 2));
  return folded.charAt(at) === '日' ? next === '本' : /[岁年贯]/.test(next);
}

/** 今年十一 is a festival, but 今年十一月 and 今年五一路 are none. */
const NOT_FESTIVAL = /[月年日号个届路村点时]/;

/** 国庆、中秋假期: the word behind the second holds for both. */
function sharesHoliday(folded: string, at: number): boolean {
  const from = at + (/[、和与]/.test(folded.charAt(at)) ? 1 : 0);
  const other = wordAt(festivals, folded, from);
  return other !== null && longestAt(holidays, folded, other.end) !== null;
}

/** 春节, 国庆节期间, “五一”假期, 中秋当晚; behind a year 今年五一 as well. */
export function readFestival(folded: string, at: number, hasYear: boolean): ReadFields | null {
  const marks = folded.charAt(at) === '“' ? 1 : 0;
  const word = wordAt(festivals, folded, at + marks);
  if (word === null || (marks > 0 && folded.charAt(word.end) !== '”')) return null;
  const end = word.end + marks;
  const holiday = longestAt(holidays, folded, end);
  const shares = holiday === null && word.value.needsHoliday === true && sharesHoliday(folded, end);
  const next = folded.charAt(end);
  // Its evening is read as a part of the day.
  const evening = next === '夜' || /^当[晚夜]/.test(folded.slice(end, end + 2));
  const alone = hasYear && !NOT_FESTIVAL.test(next);
  // The marks around a festival that stands for itself are no part of it.
  const bound = word.value.needsHoliday || marks > 0;
  if (bound && holiday === null && !evening && !alone && !shares) return null;
  if (evening) return { fields: { festival: word.value }, end: end + (next === '当' ? 1 : 0) };
  const exact = holiday === null ? !shares : /^当[天日]$/.test(holiday.word);
  return {
    fields: { festival: word.value, ...(exact ? {} : { approximate: true }) },
    end: holiday?.end ?? end,
  };
}

/** The calendar, and the year by its place in the cycle of sixty: 农历甲辰年. */
const LUNAR_PREFIX = /* @__PURE__ */ sticky(
  '农阴夏旧',
  /(?:农历|阴历|夏历|旧历)(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?/y,
);
/** 大年初三; 五月初五, but not 五月初一批游客. */
const NEW_YEAR_DAY = /* @__PURE__ */ sticky('大', /大年初([一二三四五六七八九十])/y);
const INITIAL_DAY = /* @__PURE__ */ sticky('月', /月初[一二三四五六七八九十](?![批个些名次场直段些支位])/y);

/**
 * 农历正月初一, 腊月廿三, 农历八月十五, 大年初三; without 农历 only the months that no other calendar has, and the days
 * that are counted with 初.
 */
export function readLunar(folded: string, at: number): ReadFields | null {
  const newYear = matchAt(NEW_YEAR_DAY, folded, at);
  if (newYear?.[1] !== undefined) {
    return {
      fields: { lunar: { month: 1, day: evaluateHanzi(newYear[1], 0) } },
      end: at + newYear[0].length,
    };
  }
  const prefix = matchAt(LUNAR_PREFIX, folded, at)?.[0].length ?? 0;
  let month = LUNAR_MONTHS.get(folded.slice(at + prefix, at + prefix + 2)) ?? null;
  let end = at + prefix + 2;
  if (month === null) {
    const number = readInteger(folded, at + prefix);
    if (number !== null && prefix === 0 && matchAt(INITIAL_DAY, folded, number.end) === null) return null;
    if (number === null || number.form !== 'hanzi' || number.value > 12 || folded.charAt(number.end) !== '月')
      return null;
    month = number.value;
    end = number.end + 1;
  }
  const initial =
    folded.charAt(end) === '初'
      ? (digitOf(folded.charAt(end + 1)) ?? (folded.charAt(end + 1) === '十' ? 10 : null))
      : null;
  if (initial !== null) return { fields: { lunar: { month, day: initial } }, end: end + 2 };
  const day = readInteger(folded, end);
  if (day === null || day.form !== 'hanzi' || day.value > 30)
    return { fields: { lunar: { month, day: null } }, end };
  return {
    fields: { lunar: { month, day: day.value } },
    end: day.end + (folded.charAt(day.end) === '日' ? 1 : 0),
  };
}
