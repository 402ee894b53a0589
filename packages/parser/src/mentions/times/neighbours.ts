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

const SEASONS = '春夏秋冬';
/** 今冬明春: neighbouring seasons of two years. */
const NEIGHBOURING_SEASONS = /* @__PURE__ */ sticky('去今', /([去今])([秋冬])([今明])([春夏])/y);

function readSeasons(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const match = matchAt(NEIGHBOURING_SEASONS, folded, at);
  if (match === null) return null;
  const [, year = '', season = '', laterYear = '', laterSeason = ''] = match;
  const [from, to] = [DISTANCES.get(year) ?? 0, DISTANCES.get(laterYear) ?? 0];
  if (to !== from + 1) return null;
  const point = (by: number, name: string): Point => ({
    year: { kind: 'shifted', from: 'publication', by },
    division: { of: 'year', kind: 'season', number: 21 + SEASONS.indexOf(name) },
  });
  const meaning = { kind: 'range', from: point(from, season), to: point(to, laterSeason) } as const;
  return { start: at, end: at + match[0].length, meaning };
}

/** 今明两年, 昨今两日, 明后年, 今冬明春: neighbouring years or days, named by their first characters. */
export function readNeighbours(folded: string, at: number): Omit<Expression, 'rule'> | null {
  const seasons = readSeasons(folded, at);
  if (seasons !== null) return seasons;
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
