import { expect, test } from 'vitest';
import { findStatistics } from '../../src/claims/statistics';
import { findQuantities } from '../../src/mentions/quantities';
import { findTimes } from '../../src/mentions/times';
import { readingOf } from '../readings';
import { readTable } from '../tables';
import { showStatistic } from './show';

interface Case {
  readonly text: string;
  readonly claims: string[];
}

function readCases(): readonly Case[] {
  const cases: Case[] = [];
  for (const [text = '', ...cells] of readTable('statistics.tsv')) {
    if (text !== '') cases.push({ text, claims: [] });
    else cases.at(-1)?.claims.push(cells.join('\t'));
  }
  return cases;
}

function claimsOf(text: string): readonly string[] {
  const reading = readingOf(text, '2023-11-22T09:00:00+08:00');
  const times = findTimes(reading);
  const quantities = findQuantities(reading, times);
  const statistics = findStatistics(reading, { times, quantities, places: [] });
  return statistics.map((claim) => showStatistic(claim, times).join('\t'));
}

// The floors may be raised, never lowered.
const PRECISION = 0.97;
const RECALL = 0.92;

test(`claims of tables/statistics.tsv: precision at least ${PRECISION}, recall at least ${RECALL}`, () => {
  const cases = readCases();
  expect(cases.length).toBeGreaterThanOrEqual(60);
  let found = 0;
  let expected = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const { text, claims } of cases) {
    const got = claimsOf(text);
    found += got.length;
    expected += claims.length;
    right += claims.filter((claim) => got.includes(claim)).length;
    const extra = got.filter((claim) => !claims.includes(claim));
    const missed = claims.filter((claim) => !got.includes(claim));
    if (extra.length + missed.length > 0)
      wrong.push(
        [text, ...extra.map((claim) => `  + ${claim}`), ...missed.map((claim) => `  - ${claim}`)].join('\n'),
      );
  }
  const report = `${right} right of ${found} found and ${expected} expected\n${wrong.join('\n')}`;
  expect(right / found, report).toBeGreaterThanOrEqual(PRECISION);
  expect(right / expected, report).toBeGreaterThanOrEqual(RECALL);
});
