import { SELF_COUNTED } from '../../lexicon/classifiers';
import { CURRENCIES_BEFORE, CURRENCY_SIGNS } from '../../lexicon/measures';
import type { Modifier, Quantity, Unit } from '../../model';
import { longestBefore, wordTable } from '../../text/longest';
import { matchAt, sticky } from '../../text/match';
import { exact } from '../numerals';
import { type Amount, readAmount } from './amount';
import { findCounted } from './counted';
import { isCountedOne, isPartOfCode, nameEnd, opensSlogan } from './guards';
import { modifiersAfter, modifiersBefore } from './modifiers';
import { readRank } from './ordinals';
import type { Stretch } from './stretch';
import { type FoundUnit, readUnit } from './units';

/** One number, or the two ends of a range, with the unit. */
interface Measured {
  readonly first: Amount;
  readonly last: Amount;
  readonly unit: Unit;
  readonly scale: number;
  readonly rest?: number;
  /** The second number of a range is below zero: 零下5℃至零下3℃. */
  readonly lastBelow?: boolean;
  /** The first number of a range has a unit of its own: 零下5℃至3℃. */
  readonly own?: boolean;
  readonly end: number;
  readonly rule: string;
}

const RULES = {
  measure: 'quantity/measure',
  classifier: 'quantity/classifier',
  noun: 'quantity/noun',
} as const;
const LETTER = /[A-Za-z]/;
/** What makes a number negative. */
const BELOW = /* @__PURE__ */ sticky('零-−', /零下|[-−](?=\d)/y);
const RANGE_SIGN = /(?:至|到|~|--?|—{1,2}|–)/y;
const signs = /* @__PURE__ */ wordTable(CURRENCY_SIGNS);
const currencies = /* @__PURE__ */ wordTable(CURRENCIES_BEFORE);
/** What may follow a number that stands alone. */
const ALONE = /^(?:[,。;:、!?)\s]|左右|以上|大关|[增升降减涨跌][至到加]|扩[至大]|提[升高]|缩[至减]|$)/;
/** 3.5亿抑郁症患者, 4000万农民工: people by the ten thousand need no classifier. */
const PEOPLE =
  /^\p{Script=Han}{0,6}?(?:患者|用户|人口|网民|粉丝|会员|观众|游客|学生|学子|考生|农民|儿童|老人|居民|家庭|职工|群众|股民|球迷|读者|乘客|旅客|消费者|劳动者|毕业生|选民|难民)/u;
/** Verbs of quotations. */
const QUOTED_AT = /(?:报|[收报]于|收在)$/;
/** What 两 counts without a classifier: 两客车司机, 两男子. */
const PAIRED =
  /(?:\p{Script=Han}{0,2}(?:同学|司机|男子|女子|嫌疑人|民警|干部|学生|员工)|孩子|儿童|老人|村民|游客|工人|公司|企业|部门|货车|客车|轿车|女孩|男孩|少年|女生|男生)/uy;

/**
 * Reads the quantity that begins at `at`.
 *
 * @param id what it is to be called
 * @param previous the quantity before it, which may be weighed against it (三女一男)
 * @returns the quantity or null, and where the search goes on
 */
export function readQuantity(
  stretch: Stretch,
  at: number,
  id: string,
  previous: Quantity | undefined,
): { readonly found: Quantity | null; readonly next: number } {
  const { text, folded } = stretch;
  if (folded.charAt(at) === '第') {
    const rank = readRank(text, folded, at, id);
    const found = rank !== null && rank.span.end <= stretch.end ? rank : null;
    return { found, next: found?.span.end ?? readAmount(folded, at + 1)?.end ?? at + 1 };
  }
  const name = nameEnd(folded, at);
  if (name !== null) return { found: null, next: name };
  const amount = readAmount(folded, at);
  if (amount === null) return { found: null, next: at + 1 };
  const none = { found: null, next: amount.end };
  const unit = amount.form === 'percent' || amount.form === 'fraction' ? null : readUnit(folded, amount);
  const measured = readRange(folded, amount, unit) ?? readSingle(stretch, amount, unit);
  if (measured === null || measured.end > stretch.end) return none;
  if (isPartOfCode(folded, at) || opensSlogan(folded, amount)) return none;
  if (LETTER.test(folded.charAt(at - 1)) && measured.unit.code === null) return none;
  const found = draft(stretch, measured, id, previous);
  return found === null ? none : { found, next: found.span.end };
}

function readSingle({ folded }: Stretch, amount: Amount, found: FoundUnit | null): Measured | null {
  const single = (unit: Unit, rule: string) => ({
    first: amount,
    last: amount,
    unit,
    scale: 1,
    end: amount.end,
    rule,
  });
  if (amount.form === 'percent') {
    const text = folded.slice(amount.start, amount.start + 3);
    return single({ text, code: text === '百分之' ? '%' : '‰' }, 'quantity/percent');
  }
  if (amount.form === 'fraction') return single({ text: '', code: null }, 'quantity/fraction');
  if (found !== null) {
    const { unit, scale, rest, end } = found;
    // 新台币1280元: whose 元 it is stands before.
    const before = unit.code === 'CNY' ? longestBefore(currencies, folded, amount.start, 0) : null;
    const measured = {
      first: amount,
      last: amount,
      unit: before === null ? unit : { ...unit, code: before.value },
      scale,
      end,
      rule: RULES[found.kind],
    };
    return rest === undefined ? measured : { ...measured, rest };
  }
  const sign = longestBefore(signs, folded, amount.start, 0);
  if (sign !== null) return single({ text: sign.word, code: sign.value }, 'quantity/measure');
  // 用户达1.2亿: a number of ten thousands may stand alone.
  if (
    amount.form === 'arabic' &&
    amount.magnitude >= 1e4 &&
    (ALONE.test(folded.slice(amount.end, amount.end + 2)) ||
      PEOPLE.test(folded.slice(amount.end, amount.end + 10)))
  ) {
    const text = folded.slice(amount.unitStart, amount.end).replace(/[余多几]/, '');
    return single({ text, code: null }, 'quantity/bare');
  }
  if (isQuote(folded, amount)) return single({ text: '', code: null }, 'quantity/bare');
  PAIRED.lastIndex = amount.end;
  const paired = folded.slice(amount.start, amount.end) === '两' && PAIRED.test(folded);
  return paired ? single({ text: '', code: null }, 'quantity/bare') : null;
}

/** 中间价报7.0812: what a market quotes has no unit, but it has decimals. */
function isQuote(folded: string, { start, end, form }: Amount): boolean {
  if (form !== 'arabic' || !QUOTED_AT.test(folded.slice(Math.max(0, start - 2), start))) return false;
  return /^\d+\.\d{2,4}$/.test(folded.slice(start, end)) && ALONE.test(folded.slice(end, end + 2));
}

/** 3至5人, 20%—30%, 2元—10元: the unit stands behind the second number, or behind both. */
function readRange(folded: string, first: Amount, ownUnit: FoundUnit | null): Measured | null {
  for (const start of ownUnit === null ? [first.end] : [ownUnit.end, first.end]) {
    RANGE_SIGN.lastIndex = start;
    const sign = RANGE_SIGN.exec(folded)?.[0];
    if (sign === undefined) continue;
    const minus = matchAt(BELOW, folded, start + sign.length)?.[0] ?? '';
    const last = readAmount(folded, start + sign.length + minus.length);
    if (last === null) continue;
    const unit = rangeUnit(folded, last);
    const sameUnit = start === first.end || (unit !== null && unit.unit.code === ownUnit?.unit.code);
    if (unit === null || !sameUnit) continue;
    // 从5人到8人 tells a change, not a range.
    if (start !== first.end && /[从由自]/.test(folded.charAt(first.start - 1))) continue;
    // 8人--3 is no range: only what is measured can be below zero.
    if (/[-−]/.test(minus) && unit.unit.code === null) continue;
    return {
      ...{ first, last, unit: unit.unit, scale: unit.scale, end: unit.end },
      ...(minus === '' ? {} : { lastBelow: true }),
      ...(start === first.end ? {} : { own: true }),
      rule: 'quantity/range',
    };
  }
  return null;
}

function rangeUnit(folded: string, last: Amount): Pick<FoundUnit, 'unit' | 'scale' | 'end'> | null {
  if (last.form === 'percent') return { unit: { text: '百分之', code: '%' }, scale: 1, end: last.end };
  return readUnit(folded, last);
}

function draft(
  stretch: Stretch,
  measured: Measured,
  id: string,
  previous: Quantity | undefined,
): Quantity | null {
  const { text, folded, from } = stretch;
  const { first, last, unit, end } = measured;
  // 不超过人民币3亿元: the currency stands between.
  const lead = longestBefore(currencies, folded, first.start, from)?.start ?? first.start;
  const modifiers = modifiersBefore(folded, lead, from);
  const spanFrom = lead === first.start ? modifiers.start : first.start;
  const modifier: Modifier[] = [...modifiers.modifiers];
  const bareMagnitude = /[百千万亿]/.test(folded.charAt(first.start)) && first.form === 'hanzi';
  if (bareMagnitude && folded.charAt(first.start - 1) === '上') modifier.push('over');
  modifier.push(...first.modifiers, ...(last === first ? [] : last.modifiers));
  if (bareMagnitude && modifier.length === 0) return null;
  if (!isCount(folded, measured, previous)) return null;
  const number = values(folded, measured);
  // A number of hundreds of digits is none that anybody counted.
  const { value, lower = 0, upper = 0 } = number;
  if (!Number.isFinite(value ?? 0) || !Number.isFinite(lower) || !Number.isFinite(upper)) return null;
  modifier.push(...modifiersAfter(folded, end));
  const span = { start: spanStart(folded, spanFrom, measured), end };
  const counted = unit.code === null && !/fraction|noun/.test(measured.rule);
  const selfCounted = SELF_COUNTED.has(unit.text.replace(/^[十百千万亿兆]+/, ''));
  const words = text.slice(span.start, span.end);
  const written = folded.endsWith(unit.text, end) ? text.slice(end - unit.text.length, end) : unit.text;
  const named = { text: written, code: unit.code };
  const of = counted ? findCounted(stretch, span, selfCounted, previous) : null;
  const { rule } = measured;
  return number.value === null
    ? { id, text: words, span, ...number, unit: named, of, modifier, rule }
    : // Nearly all numbers are exact, and a literal without a spread is made faster.
      { id, text: words, span, value: number.value, unit: named, of, modifier, rule };
}

/** Whether a number with its unit counts something, rather than being a determiner (一起) or a bare noun (三女). */
function isCount(folded: string, measured: Measured, previous: Quantity | undefined): boolean {
  const { first, rule, end } = measured;
  const numeral = folded.slice(first.start, first.end);
  const beside = previous?.span.end === first.start && previous.rule === rule;
  if (rule === 'quantity/noun' && first.form === 'hanzi') {
    return (
      beside || /^[一二两三四五六七八九十百]{1,3}(?:[男女死伤亡]|[重轻]伤)/.test(folded.slice(end, end + 5))
    );
  }
  const unit = { unit: measured.unit, scale: measured.scale, end, kind: 'classifier' } as const;
  if (numeral === '一') return isCountedOne(folded, first, unit, beside);
  return numeral !== '二' || measured.unit.code !== null;
}

/** The span begins with 约, with a sign of currency, or with the sign of a negative number. */
function spanStart(folded: string, start: number, measured: Measured): number {
  const before = folded.charAt(start - 1);
  const sign = longestBefore(signs, folded, start, 0);
  if (sign !== null) return sign.start;
  if (/[-−+]/.test(before) && measured.unit.code !== null) return start - 1;
  if (folded.startsWith('零下', start - 2)) return start - 2;
  if (before === '上' && /[百千万亿]/.test(folded.charAt(start))) return start - 1;
  return start;
}

/** Whether a sign or 零下 before the number puts it below zero. */
function isBelow(folded: string, { first, unit }: Measured): boolean {
  const before = folded.slice(Math.max(0, first.start - 2), first.start);
  return before === '零下' || (unit.code !== null && /[-−]$/.test(before));
}

function values(folded: string, measured: Measured): Pick<Quantity, 'value' | 'lower' | 'upper'> {
  const { first, last, scale } = measured;
  if (first === last) {
    if (first.value !== null) {
      const negative = isBelow(folded, measured);
      const value = (first.value + (measured.rest ?? 0)) * scale;
      return { value: exact(negative ? -value : value) };
    }
    return { value: null, ...bounds(first.lower, first.upper, scale) };
  }
  const low = first.value ?? first.lower;
  const high = last.value ?? last.upper;
  // 3至5万元: the magnitude holds for both, unless that would turn the range round (5000至1万元).
  const shared =
    low !== undefined && high !== undefined && first.magnitude === 1 && low * last.magnitude <= high;
  const from = low === undefined ? low : low * (shared ? last.magnitude : 1);
  const below = isBelow(folded, measured);
  // 零下3至5℃: the word holds for both numbers, unless the first has a unit of its own.
  const both = below && !measured.own && folded.startsWith('零下', first.start - 2);
  const a = from !== undefined && below ? -from : from;
  const b = high !== undefined && (measured.lastBelow || both) ? -high : high;
  const turned = a !== undefined && b !== undefined && b < 0 && a > b;
  return { value: null, ...(turned ? bounds(b, a, scale) : bounds(a, b, scale)) };
}

function bounds(lower: number | undefined, upper: number | undefined, scale: number) {
  return {
    ...(lower === undefined ? {} : { lower: exact(lower * scale) }),
    ...(upper === undefined ? {} : { upper: exact(upper * scale) }),
  };
}
