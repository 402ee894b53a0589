import type { Quantity, Span } from '../../model';
import type { Draft, Passage } from '../draft';
import { within } from '../report';
import type { Finding, Rule } from '../rule';

/** An exact count. */
function isExact({ value, modifier, lower, ordinal }: Quantity): boolean {
  return value !== null && modifier.length === 0 && lower === undefined && ordinal === undefined;
}

interface Breakdown {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** The words from 其中 to the last part. */
  readonly words: string;
  /** The last character of what each part counts: 件 of 盗窃案件. */
  readonly kinds: readonly string[];
}

/** Whether something stands in brackets that open behind `at`: there parts are divided further. */
function bracketsIn(folded: string, at: number, end: number): (span: Span) => boolean {
  return within(
    [...folded.slice(at, end).matchAll(/\([^()]*\)/g)].map(({ index, 0: { length } }) => ({
      start: at + index,
      end: at + index + length,
    })),
  );
}

/** The totals of a sentence with the parts that 其中 opens: those with the unit of the total, up to the next 其中. */
function breakdowns(
  { folded }: Draft,
  { sentence, quantities, folded: words }: Passage,
): readonly Breakdown[] {
  const marks = [...words.matchAll(/其中|[;。]/g)];
  return marks.flatMap((mark, i): Breakdown[] => {
    if (mark[0] !== '其中') return [];
    const at = sentence.span.start + mark.index;
    const end = sentence.span.start + (marks[i + 1]?.index ?? words.length);
    const bracketed = bracketsIn(folded, at, end);
    const behind = quantities.filter(({ span }) => span.start >= at && span.end <= end && !bracketed(span));
    const unit = behind[0]?.unit.text;
    // The parts may be persons of whom the total counts cases: only the nearest count in the same unit is a total.
    const total = quantities.findLast(({ span, unit: { text } }) => span.end <= at && text === unit);
    const parts = behind.filter(({ unit: { text } }) => text === unit);
    const last = parts.at(-1);
    const kinds = parts.map(({ span }) => folded.charAt(span.start - 1));
    if (total === undefined || last === undefined || unit === '%' || ![total, ...parts].every(isExact))
      return [];
    return [{ total, parts, words: folded.slice(at, Math.min(end, last.span.end + 6)), kinds }];
  });
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

export const sum: Rule = {
  id: 'number/sum',
  severity: 'error',
  find: (draft) => [
    ...draft.passages.flatMap((passage) => breakdowns(draft, passage).flatMap(wrongBreakdown)),
    ...draft.passages.flatMap((passage) => wrongTotals(draft, passage)),
  ],
};

function wrongBreakdown({ total, parts, words, kinds }: Breakdown): Finding[] {
  const whole = total.value ?? 0;
  const added = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const partition = isPartition(words);
  if (OTHER_TOTAL.test(words)) return [];
  const tooLarge = parts.some(({ value }) => (value ?? 0) > whole);
  // Parts of one kind (邻里纠纷、土地纠纷) hardly ever share members.
  const apart = new Set(kinds).size === 1 && !OVERLAPPING.test(words);
  const tooMuch = parts.length > 1 && added > whole && (partition || apart);
  const tooLittle = partition && parts.length > 1 && added < whole && !REST.test(words);
  return tooLarge || tooMuch || tooLittle ? [mismatch(total, parts, added)] : [];
}

function mismatch(total: Quantity, parts: readonly Quantity[], added: number): Finding {
  const sumText = String(Number(added.toPrecision(12)));
  return {
    span: total.span,
    message: { en: `the parts make ${sumText}`, zh: `分项合计为${sumText}` },
    related: parts.slice(0, 9).map(({ span }) => ({ span, message: { en: 'a part', zh: '分项' } })),
  };
}

const ADDED_UP = /^[,、]?(?:总共|合计|总计|共计|共)$/;

/** Lists that are added up behind: 甲村3户、乙村4户，共8户. */
function wrongTotals({ folded }: Draft, { quantities }: Passage): Finding[] {
  return quantities.flatMap((total, i): Finding[] => {
    const last = quantities[i - 1];
    if (!last || !isExact(total) || !ADDED_UP.test(folded.slice(last.span.end, total.span.start))) return [];
    const parts = [last];
    for (let at = i - 2; at >= 0; at--) {
      const [part, next] = [quantities[at], parts[0]];
      if (!part || !next || !/^、[^,。;、:共]{1,10}$/.test(folded.slice(part.span.end, next.span.start)))
        break;
      parts.unshift(part);
    }
    const same = parts.every((part) => isExact(part) && part.unit.text === total.unit.text);
    const added = parts.reduce((all, { value }) => all + (value ?? 0), 0);
    // A lone count before 共 is no list, and a list that opens with 、 began earlier.
    const opens = !/、[^,。;、:]{0,10}$/.test(
      folded.slice(Math.max(0, (parts[0]?.span.start ?? 0) - 12), parts[0]?.span.start),
    );
    return same && parts.length > 1 && opens && added !== total.value ? [mismatch(total, parts, added)] : [];
  });
}
