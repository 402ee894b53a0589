import { report } from '../report';
import type { Rule } from '../rule';

/** The years of the five-year plans (国民经济和社会发展五年规划). From the third on they follow one another. */
function yearsOfPlan(ordinal: number): readonly [number, number] | null {
  if (ordinal === 1) return [1953, 1957];
  if (ordinal === 2) return [1958, 1962];
  const first = 1966 + (ordinal - 3) * 5;
  return ordinal >= 3 && ordinal <= 20 ? [first, first + 4] : null;
}

const PLAN = '“?(十?[一二三四五六七八九]|十)五”?(?:规划|计划)?';

const RANGE = {
  regex: new RegExp(`${PLAN}(?:期间|时期)?\\((\\d{4})年?(?:[~\\-—–]{1,2}|至|到)(\\d{4})年?\\)`, 'g'),
  needs: ['五'],
};

/** 2025年是“十四五”收官之年. */
const ENDS = {
  regex: new RegExp(`(?<!\\d)(\\d{4})年,?(?:既?是|作为)${PLAN}的?(开局|起步|收官)(?:之年|年)`, 'g'),
  needs: ['开局', '起步', '收官'],
};

export const fiveYearPlan: Rule = {
  id: 'time/five-year-plan',
  severity: 'error',
  find: (draft) => [
    ...report(draft, RANGE, ({ 1: ordinal = '', 2: first, 3: last }) => {
      const years = yearsOfPlan(ordinalOf(ordinal));
      if (years === null || (years[0] === Number(first) && years[1] === Number(last))) return null;
      return { en: `it runs from ${years[0]} to ${years[1]}`, zh: `应为${years[0]}—${years[1]}年` };
    }),
    ...report(draft, ENDS, ({ 1: year, 2: ordinal = '', 3: end }) => {
      const right = yearsOfPlan(ordinalOf(ordinal))?.[end === '收官' ? 1 : 0];
      return right === undefined || right === Number(year)
        ? null
        : { en: `that is ${right}`, zh: `应为${right}年` };
    }),
  ],
};

function ordinalOf(words: string): number {
  const digit = '一二三四五六七八九'.indexOf(words.at(-1) ?? '') + 1;
  return words.startsWith('十') ? 10 + digit : digit;
}
