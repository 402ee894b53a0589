import { NUMERIC_NAMES } from '../../lexicon/numeric-names';
import { longestAt, wordTable } from '../../text/longest';
import type { Amount } from './amount';
import type { FoundUnit } from './units';

/** The names by what stands from the numeral on, with what must stand before it. */
const names = /* @__PURE__ */ wordTable(
  NUMERIC_NAMES.map((name): [string, string] => {
    const bar = name.indexOf('|');
    return bar < 0 ? [name, ''] : [name.slice(bar + 1), name.slice(0, bar)];
  }),
);

/** Where the name that begins with the numeral at `at` ends, or null: 五台山, 三心二意, 东|三省. */
export function nameEnd(folded: string, at: number): number | null {
  const found = longestAt(names, folded, at);
  if (found === null || !folded.startsWith(found.value, at - found.value.length)) return null;
  return found.end;
}

/** A code, version or score goes on before the number: T2000, 3-1, 2.0.1, 第3, №5. */
export function isPartOfCode(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  if (before === '第' || before === '№' || before === '#' || before === '_') return true;
  return /[-.:/]/.test(before) && /[0-9A-Za-z]/.test(folded.charAt(at - 2));
}

const AFTER_ONE = /^(?:死亡|身亡|受伤|遇难|获救|失踪|失联|重伤|轻伤|被困|幸存|在逃|死|伤)/;
const BEFORE_ONE = /(?:仅|只有|只剩|唯一的|各|共有?|不到|不足)$/;

/**
 * Whether 一 with a classifier is a count. In running text it is mostly a determiner (一起案件, 一名男子); it counts
 * where it is weighed against other numbers (仅一人, 三女一男) or tells the toll (一人死亡).
 */
export function isCountedOne(folded: string, amount: Amount, found: FoundUnit, beside: boolean): boolean {
  if (found.unit.code !== null) return true;
  if (beside || BEFORE_ONE.test(folded.slice(Math.max(0, amount.start - 3), amount.start))) return true;
  return found.unit.text === '人' && AFTER_ONE.test(folded.slice(found.end, found.end + 2));
}

/** A slogan counted in its quotation marks: “两个确立”, “三个一批”. */
const SLOGAN = /^[“‘「『"][^”’」』"\n]{2,10}[”’」』"]/;

/** Whether the number opens a short quoted phrase, which is a name and no count. */
export function opensSlogan(folded: string, amount: Amount): boolean {
  if (amount.form !== 'hanzi') return false;
  return SLOGAN.test(folded.slice(amount.start - 1, amount.start + 12));
}
