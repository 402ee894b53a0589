import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src';
import { showStatistic } from './show';

const text = readFileSync(new URL('../../../../seeds/000_837d566d99c7ca68.txt', import.meta.url), 'utf8');

test('the statistics of a whole article: six claims, five of them from one sentence', () => {
  const { statistics, times, sentences } = parseArticle(text);
  const period = '2023年1月至11月';
  expect(statistics.map((claim) => showStatistic(claim, times).slice(0, 7))).toEqual([
    ['城区街面可防性案件', 'decrease', '9.5 %', '-', 'year-on-year', '-', '-'],
    ['刑事 (警情)', 'decrease', '11.12 %', '-', 'year-on-year', period, '全县'],
    ['治安警情', 'decrease', '12.1 %', '-', 'year-on-year', period, '全县'],
    ['刑事破案', 'increase', '21.5 %', '-', 'year-on-year', period, '全县'],
    ['电诈破案数', 'increase', '26.3 %', '-', 'year-on-year', period, '全县'],
    ['抓获人数 (电诈)', 'increase', '56 %', '-', 'year-on-year', period, '全县'],
  ]);
  expect(new Set(statistics.slice(1).map((claim) => claim.evidence)).size).toBe(1);
  for (const claim of statistics) {
    const sentence = sentences.find(({ id }) => id === claim.evidence);
    expect(sentence && text.slice(sentence.span.start, sentence.span.end)).toContain(claim.indicator.text);
  }
});
