import { evaluateHanzi } from '../../mentions/numerals';
import type { Figure } from '../../model';

/** A number with the bounds between which what was rounded to it must lie. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Units of things that are counted one by one: nothing is rounded. */
const COUNTED = /^[人名位个家所户起件项座辆份只头台套间栋条例次场]$/;

/**
 * The bounds of a figure as written: 11.1% stands for anything from 11.05 to 11.15. Null where the words say that it
 * is approximate.
 */
export function boundsOf(
  { folded }: { readonly folded: string },
  { value, unit, span }: Figure,
): Bounds | null {
  const before = folded.slice(Math.max(0, span.start - 2), span.start);
  const behind = folded.slice(span.start, span.end + 2);
  if (/[约近逾超]|[几数]$/.test(before) || /[余多]|左右|以上/.test(behind)) return null;
  const decimals = /\.(\d+)/.exec(folded.slice(span.start, span.end))?.[1]?.length ?? 0;
  const half = COUNTED.test(unit) ? 0 : 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** Whether two stretches of numbers have anything in common, with room for the noise of floating point. */
export function meet(a: Bounds, b: Bounds): boolean {
  return a.low <= b.high + 1e-9 && b.low <= a.high + 1e-9;
}

/** The value of a count in Arabic or Chinese digits (两 is 2), or null. */
export function countOf(words: string | undefined): number | null {
  if (words === undefined || words === '') return null;
  return /^\d+$/.test(words) ? Number(words) : evaluateHanzi(words, Number.NaN) || null;
}
