import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/mentions/quantities';
import { findTimes } from '../../src/mentions/times';
import { readingOf } from '../readings';
import { readTable } from '../tables';
import { showQuantity } from './show';

function quantitiesOf(text: string) {
  const reading = readingOf(text, '2023-11-22');
  return findQuantities(reading, findTimes(reading));
}

describe('tables/quantities.tsv', () => {
  const rows = readTable('quantities.tsv');
  test('has at least 150 rows', () => expect(rows.length).toBeGreaterThanOrEqual(150));
  test.each(rows)('%s', (text = '', expected) => {
    expect(quantitiesOf(text).map(showQuantity).join(' ; ') || '-').toBe(expected);
  });
});

const FRAGMENTS = [
  ...'0123456789.,%‰-—~至到约近超余多来几数〇一二两三五十百千万亿个名人起次元米成倍第上之男女，。、“”$￥',
  '9'.repeat(400),
  '百分之',
  '分之',
  '个百分点',
  '千瓦时',
  '零下',
  'IPS/W',
  '三台县',
  '\n',
  '\ud800',
];

test('any text: spans slice to their text, stand in order, overlap no time and lie in one block', () => {
  const arbitrary = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(arbitrary, (text) => {
      const reading = readingOf(text);
      const times = findTimes(reading);
      const quantities = findQuantities(reading, times);
      let last = 0;
      for (const { span, text: words, value, lower, upper } of quantities) {
        expect(text.slice(span.start, span.end)).toBe(words);
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(words).not.toContain('\n');
        expect(value !== null || lower !== undefined || upper !== undefined).toBe(true);
        for (const number of [value, lower, upper]) expect(Number.isFinite(number ?? 0)).toBe(true);
        expect(times.some((time) => time.span.start < span.end && span.start < time.span.end)).toBe(false);
        last = span.end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['digits', '1'],
  ['grouped digits', '1,234,'],
  ['Chinese digits', '一'],
  ['vague numbers', '数'],
  ['magnitudes behind digits', '1万'],
  ['ordinals', '第'],
  ['nouns behind a unit', '3名党'],
  ['lines without a number', '无\n'],
])(
  'two hundred thousand %s are read, which quadratic time would not do before the test runs out',
  (_name, unit) => {
    expect(findQuantities(readingOf(unit.repeat(200_000)), [])).toBeInstanceOf(Array);
  },
);
