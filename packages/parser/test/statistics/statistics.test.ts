import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStatistics } from '../../src/claims/statistics';
import { findQuantities } from '../../src/mentions/quantities';
import { findTimes } from '../../src/mentions/times';
import { readingOf } from '../readings';

function statisticsOf(text: string) {
  const reading = readingOf(text, '2023-11-22');
  const times = findTimes(reading);
  const quantities = findQuantities(reading, times);
  return { times, statistics: findStatistics(reading, { times, quantities, places: [] }) };
}

const WORDS = [
  ...'全市，。；、和与由从至到的占比\n“”\ue000\ue001',
  '5%',
  '3.2个百分点',
  '12.3亿元',
  '两倍',
  '数十人',
  '2023年',
  '上半年',
  '同比',
  '环比',
  '比上年',
  '分别',
  '均',
  '增长',
  '下降',
  '降至',
  '为',
  '达',
  '其中',
  '营业收入',
  '刑事警情',
  '增速',
  '持平',
  '翻一番',
  '与上年同期相比，',
];

test('any text: spans lie in the sentence, indicators and figures slice right, parts name a claim before', () => {
  const arbitrary = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(arbitrary, (parts) => {
      const text = parts.join('');
      const { times, statistics } = statisticsOf(text);
      const ids = new Set<string>();
      for (const claim of statistics) {
        const { span, indicator, change, value, from, base, scope } = claim;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const words of [indicator, indicator.implied, base, scope]) {
          if (words) expect(text.slice(words.span.start, words.span.end)).toBe(words.text);
        }
        expect(indicator.text).not.toBe('');
        for (const figure of [change, value, from]) {
          if (figure) expect(Number.isFinite(figure.value)).toBe(true);
        }
        expect(change === null || change.value >= 0).toBe(true);
        expect(claim.period === null || times.some((time) => time.id === claim.period)).toBe(true);
        expect(claim.partOf === undefined || ids.has(claim.partOf)).toBe(true);
        ids.add(claim.id);
      }
      expect(ids.size).toBe(statistics.length);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['claims in one sentence', '营收增长5%，'],
  ['claims in sentences', '营收增长5%。'],
  ['parts of a total', '其中，出口额增长5%，'],
  ['figures in a list', '5%、'],
  ['words before a figure', '为'],
])(
  'a hundred thousand %s are read, which quadratic time would not do before the test runs out',
  (_name, unit) => {
    const reading = readingOf(`${unit.repeat(100_000)}营收增长5%`);
    const quantities = findQuantities(reading, []);
    expect(findStatistics(reading, { times: [], quantities, places: [] })).toBeInstanceOf(Array);
  },
);

test('a paragraph that begins with 其中 goes on about the total of the one before, another does not', () => {
  const total = '前三季度，全市生产总值2864亿元，同比增长5.6%。\n';
  const [first, part] = statisticsOf(`${total}其中，第一产业增加值186亿元，增长3.8%。`).statistics;
  expect(part).toMatchObject({ period: first?.period, partOf: first?.id, comparison: 'year-on-year' });
  const [, other] = statisticsOf(`${total}第一产业增加值186亿元，增长3.8%。`).statistics;
  expect(other).toMatchObject({ period: null, comparison: 'none' });
});
