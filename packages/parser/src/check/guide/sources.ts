import type { Text } from '../rule';

/** What the reasons of rules rest on. */
export const ARITHMETIC: Text = { en: 'arithmetic', zh: '算术' };
export const CALENDAR: Text = { en: 'calendar', zh: '历法' };
export const CLOCK: Text = { en: 'clock', zh: '时刻' };
export const LOGIC: Text = { en: 'logic', zh: '逻辑' };
export const NEWSROOM: Text = { en: 'newsroom practice', zh: '编辑惯例' };
export const THREE_READINGS: Text = {
  en: 'newsroom practice: three readings, three proofs',
  zh: '编辑惯例：三审三校',
};
export const PLANS: Text = { en: 'the five-year plans', zh: '历次五年规划' };
export const STATISTICS: Text = { en: 'statistical terms', zh: '统计术语' };

/** Use of punctuation: clauses of GB/T 15834—2011. */
export function punctuation(...clauses: readonly string[]): Text {
  return standard('GB/T 15834—2011', clauses);
}

/** Use of numerals: clauses of GB/T 15835—2011. */
export function numerals(...clauses: readonly string[]): Text {
  return standard('GB/T 15835—2011', clauses);
}

function standard(name: string, clauses: readonly string[]): Text {
  return { en: `${name}, ${clauses.join(', ')}`, zh: `${name} ${clauses.join('、')}` };
}
