import { describe, expect, test } from 'vitest';
import type { Mark } from '../lib/reading/notes';
import { lineCounter } from '../lib/reading/offsets';
import { marksBySpan, segment } from '../lib/reading/segments';

function mark(id: string, start: number, end: number): Mark {
  return { id, subject: id, layer: 'times', span: { start, end }, note: null };
}

describe('segments', () => {
  test('cut overlapping and nested marks, and put together are the text again', () => {
    const text = '一二三四五六七八九十';
    const marks = [mark('a', 0, 4), mark('b', 1, 3), mark('c', 2, 6), mark('d', 8, 20)];
    const segments = segment(text, { start: 1, end: 9 }, marks);
    expect(segments.map((part) => part.text).join('')).toBe(text.slice(1, 9));
    expect(segments.map(({ text: part, marks: own }) => [part, own.map(({ id }) => id).join('')])).toEqual([
      ['二', 'ab'],
      ['三', 'abc'],
      ['四', 'ac'],
      ['五六', 'c'],
      ['七八', ''],
      ['九', 'd'],
    ]);
    expect(segments.flatMap(({ opened }) => opened.map(({ id }) => id))).toEqual(['a', 'b', 'c', 'd']);
    expect(segments.flatMap(({ closed }) => closed.map(({ id }) => id))).toEqual(['b', 'a', 'c', 'd']);
  });

  test('marks are shared out among blocks; one that spans two is in both', () => {
    const spans = [
      { start: 0, end: 5 },
      { start: 6, end: 10 },
    ];
    const shares = marksBySpan(spans, [mark('a', 0, 2), mark('b', 4, 7), mark('c', 6, 8)]);
    expect(shares.map((share) => share.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });
});

test('lines are counted by LF, CR and CRLF', () => {
  const lineOf = lineCounter('甲\n乙\r\n丙\r丁');
  expect([0, 2, 5, 7].map(lineOf)).toEqual([1, 2, 3, 4]);
});
