import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAY_WORDS,
  DIVISION_WORDS,
  MONTH_WORDS,
  WEEK_WORDS,
  YEAR_WORDS,
} from '../../src/lexicon/calendar-words';
import { DAY_PARTS } from '../../src/lexicon/day-parts';
import { FESTIVALS } from '../../src/lexicon/festivals';
import { TIME_NAMES } from '../../src/lexicon/time-names';
import { VAGUE_TIMES } from '../../src/lexicon/vague-times';
import { findTimes } from '../../src/mentions/times';
import { RULES } from '../../src/mentions/times/recognise';
import { readingOf } from '../readings';
import { readTable } from '../tables';
import { showTime } from './show';

const timesOf = (text: string, published?: string) => findTimes(readingOf(text, published));

describe('tables/times.tsv', () => {
  const rows = readTable('times.tsv');
  test('has at least 250 rows', () => expect(rows.length).toBeGreaterThanOrEqual(250));
  test.each(rows)('%s (%s)', (text = '', published, expected) => {
    const times = timesOf(text, published === '-' ? undefined : published);
    expect(times.map(showTime).join(' ; ') || '-').toBe(expected);
  });
});

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
])(
  'a hundred thousand %s are read, which quadratic time would not do before the test runs out',
  (_name, unit) => {
    expect(findTimes(readingOf(unit.repeat(100_000), '2023-11-22'))).toBeInstanceOf(Array);
  },
);

describe('where a time lies', () => {
  const only = (text: string, published?: string) => {
    const [time, ...rest] = timesOf(text, published);
    expect(rest).toEqual([]);
    return time;
  };
  const bounds = (text: string, published = '2023-11-22') => {
    const time = only(text, published);
    return [time?.start, time?.end, time?.granularity];
  };

  test('days and what is coarser have dates, the end exclusive', () => {
    expect(bounds('9月26日')).toEqual(['2023-09-26', '2023-09-27', 'day']);
    expect(bounds('2023年1月至11月')).toEqual(['2023-01-01', '2023-12-01', 'month']);
    expect(bounds('2023年')).toEqual(['2023-01-01', '2024-01-01', 'year']);
    expect(bounds('上世纪80年代')).toEqual(['1980-01-01', '1990-01-01', 'decade']);
    expect(bounds('2023年冬季')).toEqual(['2023-12-01', '2024-03-01', 'season']);
    expect(bounds('2月下旬')).toEqual(['2023-02-21', '2023-03-01', 'ten-days']);
    expect(bounds('“十四五”期间')).toEqual(['2021-01-01', '2026-01-01', 'year']);
  });

  test('parts of the day and the clock have the offset of the time zone', () => {
    expect(bounds('昨晚')).toEqual(['2023-11-21T18:00:00+08:00', '2023-11-22T00:00:00+08:00', 'part-of-day']);
    expect(bounds('22日8时')).toEqual(['2023-11-22T08:00:00+08:00', '2023-11-22T09:00:00+08:00', 'hour']);
    expect(bounds('22日8:30—11:00')).toEqual([
      '2023-11-22T08:30:00+08:00',
      '2023-11-22T11:00:00+08:00',
      'minute',
    ]);
    expect(bounds('莫斯科时间21日10时')[0]).toBe('2023-11-21T10:00:00+03:00');
    // Daylight saving time was in force in Shanghai.
    expect(bounds('1988年7月1日8时')[0]).toBe('1988-07-01T08:00:00+09:00');
  });

  test('no offset is made up for 当地时间', () => {
    expect(bounds('当地时间21日10时')).toEqual([null, null, 'hour']);
  });

  test('what was filled in is told, and from where', () => {
    expect(only('9月26日', '2023-11-22')).toMatchObject({
      anchor: { kind: 'publication' },
      implied: ['year'],
    });
    expect(only('今年9月26日', '2023-11-22')).toMatchObject({ anchor: { kind: 'publication' }, implied: [] });
    expect(only('2023年9月26日', '2023-11-22')).toMatchObject({ anchor: null, implied: [] });
    const [, second] = timesOf('9月26日，他进城。下午3时，他回家。', '2023-11-22');
    expect(second).toMatchObject({ anchor: { kind: 'time', id: 't1' }, implied: ['year', 'month', 'day'] });
  });

  test('a time zone without daylight saving from the options', () => {
    const reading = { ...readingOf('22日8时', '2023-11-22'), timeZone: 'Asia/Tokyo' };
    expect(findTimes(reading)[0]?.start).toBe('2023-11-22T08:00:00+09:00');
  });
});

describe('lexicons', () => {
  const tables: readonly (readonly [string, readonly { readonly text: string }[]])[] = [
    ['years', YEAR_WORDS],
    ['months', MONTH_WORDS],
    ['weeks', WEEK_WORDS],
    ['days', DAY_WORDS],
    ['parts of years', DIVISION_WORDS.filter((word) => word.of === 'year')],
    ['parts of months', DIVISION_WORDS.filter((word) => word.of === 'month')],
    ['parts of days', DAY_PARTS],
    ['festivals', FESTIVALS],
    ['vague times', VAGUE_TIMES],
    ['names', TIME_NAMES.map((text) => ({ text }))],
  ];
  test.each(tables)('%s: no word is empty or stands twice', (_name, words) => {
    const texts = words.map(({ text }) => text);
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('every part of the day that a day word names is listed', () => {
    const parts = new Set(DAY_PARTS.map(({ text }) => text));
    for (const { part } of DAY_WORDS) if (part !== undefined) expect(parts).toContain(part);
  });
});
