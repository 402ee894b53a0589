import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/mentions/times';
import { RULES } from '../../src/mentions/times/recognise';
import { readingOf } from '../readings';

const timesOf = (text: string, published?: string) => findTimes(readingOf(text, published));

describe('rules', () => {
  test.each(RULES.map(({ name, example }) => [name, example]))('%s reads its example %s', (name, example) => {
    expect(timesOf(example, '2023-11-22').map(({ rule }) => rule)).toContain(name);
  });
});

const FRAGMENTS = [
  ...'0123456789年月日号时点分秒周天个前后第每上下本今昨明当次至到-—~:：()（）“”.·、，。的许半多几数',
  ...'〇零一二三十廿百万两',
  ...[
    '今年',
    '昨晚',
    '当日',
    '次日',
    '以来',
    '期间',
    '凌晨',
    '下午',
    '星期',
    '世纪',
    '年代',
    '春节',
    '正月',
    '初一',
    '农历',
  ],
  ...[
    '公元前',
    '小时',
    '分钟',
    '北京时间',
    '当地时间',
    '截至',
    '将于',
    '季度',
    '上旬',
    '\n',
    '\ud800',
    '𠮷',
    '\t',
    ' ',
  ],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join('')),
);
const anyReference = fc.constantFrom(
  undefined,
  '2023-11-22',
  '2024-02-29T23:59:59+08:00',
  '2023-01-01',
  '2023-01-01T00:00:00Z',
);

test('any text: spans slice to their text, stand in order and lie in one line', () => {
  fc.assert(
    fc.property(anyText, anyReference, (text, published) => {
      let last = 0;
      for (const { span, text: words, start, end } of timesOf(text, published)) {
        expect(text.slice(span.start, span.end)).toBe(words);
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(words).not.toContain('\n');
        // Years before the common era do not compare as strings.
        if (start !== null && end !== null && /^\d/.test(start)) expect(end > start).toBe(true);
        last = span.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['digits', '1'],
  ['Chinese digits', '一'],
  ['years', '2023年'],
  ['days', '3日'],
  ['weeks', '周'],
  ['opening marks', '“'],
  ['dotted numbers', '1.'],
  ['clock times', '10:30'],
  ['lists of months', '6、'],
  ['lengths', '1小时'],
  ['lines', '今天\n'],
])('ten thousand %s take linear time', (_name, unit) => {
  const time = (count: number) => {
    const reading = readingOf(unit.repeat(count), '2023-11-22');
    const started = performance.now();
    findTimes(reading);
    return performance.now() - started;
  };
  time(1_000);
  // A busy machine may slow down either run; quadratic time would be a hundredfold in every one.
  const short = Math.max(time(1_000), 10);
  expect(Math.min(time(10_000), time(10_000))).toBeLessThan(short * 50);
});
