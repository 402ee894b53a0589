import { matchAt, sticky } from '../../text/match';
import type { Expression, Field, Point } from './types';

/** How far the words lie from the publication, in years, months, weeks or days. */
const DISTANCES: ReadonlyMap<string, number> = new Map([
  ['前', -2],
  ['昨', -1],
  ['去', -1],
  ['今', 0],
  ['明', 1],
  ['后', 2],
]);

const NEIGHBOURS = /* @__PURE__ */ sticky(
  '前昨去今明',
  /(前昨|昨前|昨今|前去|去今|今明后?|明后)(?:[两二2三3](年|[天日晚])|([天年]))(?!之?[前后])/y,
);

/** 今明两年, 昨今两日, 明后年: neighbouring years or days, named by their first characters. */
export function readNeighbours(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const match = matchAt(NEIGHBOURS, folded, at);
  if (match?.[1] === undefined || /[从如至自以目说声光证]/.test(folded.charAt(at - 1))) return null;
  const unit = match[2] ?? match[3];
  const distances = Array.from(match[1], (char) => DISTANCES.get(char) ?? 0);
  const point = (by: number): Point => {
    const field: Field = { kind: 'shifted', from: 'publication', by };
    return unit === '年' ? { year: field } : { day: field };
  };
  return {
    start: at,
    end: at + match[0].length,
    meaning: { kind: 'range', from: point(Math.min(...distances)), to: point(Math.max(...distances)) },
  };
}
