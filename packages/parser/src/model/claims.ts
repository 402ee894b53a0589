import type { Span, TextSpan } from './span';

export type Comparison =
  /** 同比 */
  | 'year-on-year'
  /** 环比 */
  | 'previous-period'
  /** 比2019年, 较年初: the base is named */
  | 'since-baseline'
  /** 累计增长 and the like: no base is given */
  | 'none';

/**
 * A number as a claim gives it: 12.3 with `亿元`, 5.6 with `%`. The unit is `%`, `‰`, `pp` (percentage points) or `x`
 * (times) for shares and multiples, else the unit as written; the quantity at the same place has the number in the
 * unit's code.
 */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly span: Span;
}

/** One claim about one indicator. */
export interface Statistic {
  /** `f1`, `f2`, … (figure) */
  readonly id: string;
  /** The words that make the claim. */
  readonly span: Span;
  /** What is measured. `implied` holds words that the text gives once for several (警情 of 刑事、治安警情). */
  readonly indicator: TextSpan & { readonly implied?: TextSpan };
  readonly direction: 'increase' | 'decrease' | 'unchanged' | 'level';
  /** By how much, without a sign; null where only a level is given. */
  readonly change: Figure | null;
  /** The level after the change (or the only one). */
  readonly value?: Figure;
  /** The level before. */
  readonly from?: Figure;
  readonly comparison: Comparison;
  /** The words that name the base of the comparison: 同比, 比上年. */
  readonly base?: TextSpan;
  /** Id of the time it holds for. */
  readonly period: string | null;
  /** Where it holds: 全县, 全国. */
  readonly scope: TextSpan | null;
  /** Id of the total's claim of which this is a part (其中…). */
  readonly partOf?: string;
  /** Which fields were carried over from a neighbouring clause. */
  readonly implied: readonly ('indicator' | 'comparison' | 'period' | 'scope' | 'direction')[];
  /** Id of the sentence. */
  readonly evidence: string;
  readonly rule: string;
}
