import type { Quantity, Span } from '../../model';
import { matchAll } from '../../text/match';
import type { Draft, Passage } from '../draft';
import { report, within } from '../report';
import type { Finding, Rule } from '../rule';
import { countOf } from './figures';

/** An exact count. */
function isExact({ value, modifier, lower, ordinal }: Quantity): boolean {
  return value !== null && modifier.length === 0 && lower === undefined && ordinal === undefined;
}

interface Breakdown {
  /** What the parts may add up to: the nearest count before them, and where that is a change the one before it too. */
  readonly totals: readonly Quantity[];
  readonly parts: readonly Quantity[];
  /** The words from 其中 to the last part. */
  readonly words: string;
  /** The last character of what each part counts: 件 of 盗窃案件. */
  readonly kinds: readonly string[];
}

/** Whether something stands in brackets that open behind `at`: there parts are divided further. */
function bracketsIn(folded: string, at: number, end: number): (span: Span) => boolean {
  return within(
    matchAll(/\([^()]*\)/g, folded.slice(at, end)).map(({ index, 0: { length } }) => ({
      start: at + index,
      end: at + index + length,
    })),
  );
}

/** A count by which something grew or shrank, rather than what there is of it. */
const CHANGE =
  /(?:增加|减少|增长|净增|净减|下降|上升|提高|降低|扩大|缩小|增|减|多|少|[增减]加?至?到?)(?:了|值|额|人口|人数)?$/;

/** The totals of a sentence with the parts that 其中 opens: those with the unit of the total, up to the next 其中. */
function breakdowns(
  { folded }: Draft,
  { sentence, quantities, folded: words }: Passage,
): readonly Breakdown[] {
  if (!words.includes('其中')) return [];
  const marks = matchAll(/其中|[;。]/g, words);
  return marks.flatMap((mark, i): Breakdown[] => {
    if (mark[0] !== '其中') return [];
    const at = sentence.span.start + mark.index;
    const end = sentence.span.start + (marks[i + 1]?.index ?? words.length);
    const bracketed = bracketsIn(folded, at, end);
    const behind = quantities.filter(({ span }) => span.start >= at && span.end <= end && !bracketed(span));
    const unit = behind[0]?.unit.text;
    // The parts may be persons of whom the total counts cases: only counts in the same unit are totals.
    const before = quantities.filter(({ span, unit: { text } }) => span.end <= at && text === unit);
    const total = before.at(-1);
    const parts = behind.filter(({ unit: { text } }) => text === unit);
    const last = parts.at(-1);
    const kinds = parts.map(({ span }) => folded.charAt(span.start - 1));
    if (total === undefined || last === undefined || unit === '%' || ![total, ...parts].every(isExact))
      return [];
    const lead = folded.slice(Math.max(sentence.span.start, total.span.start - 12), total.span.start);
    if (!isWhole(total, lead)) return [];
    const totals = CHANGE.test(lead) ? before.slice(-2) : [total];
    return [{ totals, parts, words: folded.slice(at, Math.min(end, last.span.end + 6)), kinds }];
  });
}

/** What is measured at each place or moment anew and added up by nobody: heat, age, speed, marks. */
const INTENSIVE = /^(?:℃|°C|摄氏度|度|岁|毫米|分|级|倍|名次|码|层|楼)$|[/每]/;

/** Whether a quantity is a whole that has parts, and no average or extreme of several. */
function isWhole({ unit }: Quantity, lead: string): boolean {
  return !INTENSIVE.test(unit.text) && !/均|每|最[高低大小多少长短]/.test(lead);
}

/** Words of parts that share members: of 12 people, 8 may be women and 9 members. */
const OVERLAPPING =
  /岁|女|党员|学历|本科|大专|硕士|博士|以上|以下|少数民族|外籍|同时|既|又|先后|级|示范|拘|捕|诉|移送|立案/;
/** A part that is a total of something else. */
const OTHER_TOTAL = /累计|总数|总量|总计|共/;

const REST = /其余|其他|另|还有|等|剩余|下落不明|失踪/;

/** Parts that make up a whole by themselves. */
function isPartition(words: string): boolean {
  return (
    (/男/.test(words) && /女/.test(words) && !/党员|岁|学历/.test(words)) || /金牌.*银牌.*铜牌/.test(words)
  );
}

/** 8人伤亡: nobody is both dead and injured. */
function isCasualties(folded: string, totals: readonly Quantity[]): boolean {
  return totals.some(({ span }) => folded.startsWith('伤亡', span.end));
}

/** Classifiers of which a sentence counts several kinds of things: of 12个村 one has 30个村民小组. */
const GENERAL = /^[个条座项处家种间栋套]$/;

/** Whether a part may count something else than the whole does: the names of what they count end in other characters. */
function mayBeOther(folded: string, part: Quantity, whole: Quantity): boolean {
  return GENERAL.test(whole.unit.text) && endOfName(folded, part) !== endOfName(folded, whole);
}

/** The last character of what is counted, which stands behind the count or before it: 库 of 6座水库 and 水库6座. */
function endOfName(folded: string, { of, span }: Quantity): string {
  return of === null ? folded.charAt(span.start - 1) : folded.charAt(of.span.end - 1);
}

export const sum: Rule = {
  id: 'number/sum',
  severity: 'error',
  find: (draft) => [
    ...draft.passages.flatMap((passage) => [
      ...breakdowns(draft, passage).flatMap((breakdown) => wrongBreakdown(draft, breakdown)),
      ...wrongTotals(draft, passage),
    ]),
    ...wrongMedals(draft),
  ],
};

function wrongBreakdown({ folded }: Draft, { totals, parts, words, kinds }: Breakdown): Finding[] {
  const added = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const partition = isPartition(words);
  if (OTHER_TOTAL.test(words)) return [];
  // Parts of one kind (邻里纠纷、土地纠纷) hardly ever share members.
  const apart = (new Set(kinds).size === 1 || isCasualties(folded, totals)) && !OVERLAPPING.test(words);
  const isWrong = (total: Quantity) => {
    const whole = total.value ?? 0;
    if (parts.some((part) => mayBeOther(folded, part, total))) return false;
    const tooLarge = parts.some(({ value }) => (value ?? 0) > whole);
    const tooMuch = parts.length > 1 && added > whole && (partition || apart);
    const tooLittle = partition && parts.length > 1 && added < whole && !REST.test(words);
    return tooLarge || tooMuch || tooLittle;
  };
  const [total] = totals;
  return total !== undefined && totals.every(isWrong) ? [mismatch(total, parts, added)] : [];
}

function mismatch(total: Quantity, parts: readonly Quantity[], added: number): Finding {
  const sumText = String(Number(added.toPrecision(12)));
  return {
    span: total.span,
    message: { en: `the parts make ${sumText}`, zh: `分项合计为${sumText}` },
    related: parts.slice(0, 9).map(({ span }) => ({ span, message: { en: 'a part', zh: '分项' } })),
  };
}

/** Prices and prizes are given for one each. */
const EACH = /奖|每|各|均|单价|票/;

const ADDED_UP = /^[,、]?(?:总共|合计|总计|共计|共)$/;

/** Lists that are added up behind: 甲村3户、乙村4户，共8户. */
function wrongTotals({ folded }: Draft, { quantities, folded: words }: Passage): Finding[] {
  if (!words.includes('共') && !words.includes('计')) return [];
  return quantities.flatMap((total, i): Finding[] => {
    const last = quantities[i - 1];
    if (!last || !isExact(total) || !ADDED_UP.test(folded.slice(last.span.end, total.span.start))) return [];
    const parts = [last];
    const separator = separatorBefore(folded, quantities[i - 2], last);
    for (let at = i - 2; at >= 0 && separator !== null; at--) {
      const [part, next] = [quantities[at], parts[0]];
      if (!part || !next || separatorBefore(folded, part, next) !== separator) break;
      parts.unshift(part);
    }
    const same = parts.every((part) => isExact(part) && part.unit.text === total.unit.text);
    const added = parts.reduce((all, { value }) => all + (value ?? 0), 0);
    const [first] = parts;
    // A lone count before 共 is no list, and a list that opens with 、 began earlier.
    const opens = !/、[^,。;、:]{0,10}$/.test(
      folded.slice(Math.max(0, (first?.span.start ?? 0) - 12), first?.span.start),
    );
    const listed = folded.slice(Math.max(0, (first?.span.start ?? 0) - 6), total.span.start);
    const rest = REST.test(folded.slice(total.span.end, total.span.end + 20)) || EACH.test(listed);
    return same && parts.length > 1 && opens && !rest && added !== total.value
      ? [mismatch(total, parts, added)]
      : [];
  });
}

/** The mark that parts two members of a list, with a name of at most ten characters behind it. */
function separatorBefore(folded: string, part: Quantity | undefined, next: Quantity): string | null {
  if (part === undefined) return null;
  return /^([、,])[^,。;、:共]{1,10}$/.exec(folded.slice(part.span.end, next.span.start))?.[1] ?? null;
}

const DIGITS = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const MEDALS = {
  regex: new RegExp(
    `${DIGITS}金${DIGITS}银${DIGITS}铜,?(?:总?共|合计|总计)?(?:计|获得?)?${DIGITS}[枚块]奖?牌`,
    'g',
  ),
  needs: ['铜'],
};

/** 5金3银2铜共10枚奖牌. */
function wrongMedals(draft: Draft): readonly Finding[] {
  return report(draft, MEDALS, ([, ...counts]) => {
    const [gold, silver, bronze, total] = counts.map(countOf);
    if (!gold || !silver || !bronze || !total) return null;
    const added = gold + silver + bronze;
    return added === total ? null : { en: `the parts make ${added}`, zh: `分项合计为${added}` };
  });
}
