import { DYNASTIES, ERAS } from '../../lexicon/eras';
import { longestAt, wordTable } from '../../text/longest';
import { matchAt, sticky } from '../../text/match';
import { readPoint } from './point';
import type { Expression } from './types';

const eras = /* @__PURE__ */ wordTable(ERAS.map((era): [string, typeof era] => [era[0], era]));
const dynasties = /* @__PURE__ */ wordTable(DYNASTIES.map((name): [string, true] => [name, true]));

/** What reigns begin with. A dynasty of one character needs the name of a reign behind it: 清 alone is part of many words. */
export const REIGN_BEGINNINGS: readonly string[] = [
  ...ERAS.map(([name]) => name.slice(0, 2)),
  ...DYNASTIES.flatMap((name) =>
    name.length > 1 ? [name.slice(0, 2)] : ERAS.map(([era]) => name + era.charAt(0)),
  ),
];

const REIGN = /* @__PURE__ */ sticky('年初末时中晚', /年间|初年|末年|时期|[初中晚]期|中叶/y);

/** 康熙年间, 明嘉靖三十年, 北宋末年: a reign, a year of it with its dynasty, or a part of a dynasty, which has no years here. */
export function readReign(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const dynasty = longestAt(dynasties, folded, at);
  const from = dynasty?.end ?? at;
  const era = longestAt(eras, folded, from);
  const part = matchAt(REIGN, folded, era?.end ?? from);
  if (era === null) {
    const alone = part !== null && (dynasty?.word.length ?? 0) > 1;
    return alone ? { start: at, end: from + part[0].length, meaning: { kind: 'vague' } } : null;
  }
  if (part === null) {
    const year = dynasty && readPoint(folded, from);
    return year?.point.year?.kind === 'given' && !year.to
      ? { start: at, end: year.end, meaning: { kind: 'point', point: year.point } }
      : null;
  }
  const [, first, last] = era.value;
  const end = era.end + part[0].length;
  if (last === null) return { start: at, end, meaning: { kind: 'vague' } };
  const value = [first, last].map((year) => String(year).padStart(4, '0')).join('/');
  return { start: at, end, meaning: { kind: 'years', first, last, value, granularity: 'year' } };
}
