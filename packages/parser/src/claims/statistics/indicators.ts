import { CASE_ENDINGS, INDICATOR_ENDINGS, NOT_INDICATORS } from '../../lexicon/indicators';
import { FALL_NOUNS, LOWER_IS_BETTER, RISE_NOUNS } from '../../lexicon/trends';
import { longestBefore, wordTable } from '../../text/longest';
import type { Range } from './subject';

const endings = /* @__PURE__ */ wordTable(INDICATOR_ENDINGS.map((word): [string, true] => [word, true]));
const cases = /* @__PURE__ */ wordTable(CASE_ENDINGS.map((word): [string, true] => [word, true]));
const burdens = /* @__PURE__ */ wordTable(LOWER_IS_BETTER.map((word): [string, true] => [word, true]));
const exceptions = /* @__PURE__ */ wordTable(NOT_INDICATORS.map((word): [string, true] => [word, true]));
/** Nouns that tell of what goes before: its growth, or its share. */
const rates: ReadonlySet<string> = new Set([...RISE_NOUNS, ...FALL_NOUNS, '比重', '占比']);

/** Where a name ends without the note in brackets behind it: 居民消费价格|（CPI）. */
function endOfName(words: string): number {
  return words.endsWith(')') ? Math.max(0, words.lastIndexOf('(')) : words.length;
}

/** Whether the words end in the name of something measured: 营业收入, 破案率. */
export function isMeasured(words: string): boolean {
  const end = endOfName(words);
  if (longestBefore(exceptions, words, end, 0) !== null) return false;
  return longestBefore(endings, words, end, 0) !== null;
}

/** Whether less is better of what the words name: 平均浓度, 失业率. */
export function isBetterLow(words: string): boolean {
  return longestBefore(burdens, words, endOfName(words), 0) !== null;
}

/** Whether the words end in something whose number rises and falls: 治安警情, 游客. */
export function isCounted(words: string): boolean {
  return longestBefore(cases, words, endOfName(words), 0) !== null;
}

/** Whether the words name a rate of change or a share, whose subject is named elsewhere: 增速, 比重. */
export function isRate(words: string): boolean {
  return rates.has(words);
}

/** One of several indicators that share a predicate, with the words that the text gives once for several. */
export interface Part extends Range {
  readonly implied?: Range;
}

/**
 * The indicators in a list that is to be shared out over `count` figures, or null where it has another number of parts.
 * A first part without a noun of its own borrows that of the last (刑事、治安|警情); a later part that is no more than
 * a noun borrows the qualifier of the first (电诈|破案数、抓获人数).
 */
export function splitList(text: string, range: Range, count: number | null): readonly Part[] | null {
  for (const joints of [/、/g, /[、和与及]|以及/g]) {
    const parts = cut(text, range, joints);
    if (parts.length > 1 && (count === null || parts.length === count)) return lend(text, parts);
  }
  return null;
}

/** 外商企业、国有企业分别|进出口: a list with the noun that all of it shares, or null. */
export function splitShared(text: string, range: Range, count: number): readonly Part[] | null {
  const at = text.slice(range.start, range.end).indexOf('分别');
  if (at <= 0) return null;
  const list = { start: range.start, end: range.start + at };
  const noun = { start: list.end + 2, end: range.end };
  if (noun.start >= noun.end) return null;
  return splitList(text, list, count)?.map(({ start, end }) => ({ start, end, implied: noun })) ?? null;
}

function cut(text: string, range: Range, joints: RegExp): readonly Range[] {
  const parts: Range[] = [];
  let start = range.start;
  for (const joint of text.slice(range.start, range.end).matchAll(joints)) {
    const end = range.start + joint.index;
    if (end > start) parts.push({ start, end });
    start = end + joint[0].length;
  }
  if (range.end > start) parts.push({ start, end: range.end });
  return parts;
}

function lend(text: string, parts: readonly Range[]): readonly Part[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return parts;
  const words = (range: Range) => text.slice(range.start, range.end);
  const named = (range: Range) => isMeasured(words(range)) || isCounted(words(range));
  const noun = nounOf(words(last), words(first));
  const prefix = prefixOf(words(first), words(last));
  return parts.map((part, index) => {
    if (noun > 0 && !named(part) && part !== last) {
      return { ...part, implied: { start: last.end - noun, end: last.end } };
    }
    if (index > 0 && prefix > 0 && isPlain(words(part))) {
      return { ...part, implied: { start: first.start, end: first.start + prefix } };
    }
    return part;
  });
}

/** Qualifiers that stand in pairs, so that all behind them is shared: 城镇、农村|居民人均可支配收入. */
const CONTRASTED: readonly RegExp[] = [
  /^第?[一二三四](?![一二三四])/,
  /^(?:城镇|农村|城乡)/,
  /^(?:国内|国际|国外|境内|境外)/,
  /^(?:刑事|治安)/,
  /^(?:民用|工业)/,
  /^(?:男性|女性)/,
];

/** Length of the noun that ends the words: 警情 of 治安警情, 产业增加值 of 第三产业增加值. */
function nounOf(words: string, first: string): number {
  const qualifier = CONTRASTED.find((pattern) => pattern.test(first))?.exec(words)?.[0];
  if (qualifier !== undefined && qualifier !== words) return words.length - qualifier.length;
  const found =
    longestBefore(cases, words, words.length, 0) ?? longestBefore(endings, words, words.length, 0);
  if (found === null) return 0;
  // 额 and 量 alone name nothing: 进口额, 发电量 go with the character before them.
  const length = found.word.length === 1 ? 2 : found.word.length;
  return length < words.length ? length : 0;
}

/** A noun that does not say of what it tells the number: 抓获人数, 销量. */
const PLAIN =
  /^(?:(?:抓获|死亡|受伤|逮捕|起诉|就业|参保|报名|确诊|住院)?人数|[户件起宗例次]数|[产销存]量|[出进]口(?:额|量|值)?|销售额|销售收入|利润|净利润|收入|支出|营收|营业收入|[破立结发]案(?:数|率|量)?|抓获数|价格|均价)$/;

function isPlain(words: string): boolean {
  return PLAIN.test(words);
}

/** Length of the qualifier that the first part has and the last, a plain noun, has not. */
function prefixOf(first: string, last: string): number {
  if (!isPlain(last) || isPlain(first)) return 0;
  for (let length = 2; length < first.length; length++) {
    if (isPlain(first.slice(length))) return length;
  }
  return 0;
}
