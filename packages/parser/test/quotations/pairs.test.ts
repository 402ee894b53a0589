import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairMarks } from '../../src/text/pairs';

/** The pairs as `outer text`, mistyped ones with `~` before them, then what is loose as `mark:why`. */
function show(text: string): string[] {
  const { pairs, loose } = pairMarks(text);
  return [
    ...pairs.map((p) => (p.mistyped ? '~' : '') + text.slice(p.outer.start, p.outer.end)),
    ...loose.map((l) => `${text.slice(l.span.start, l.span.end)}:${l.why}`),
  ];
}

test.each<[string, string[]]>([
  ['他说：“好。”', ['“好。”']],
  ['“读‘春’与‘秋’。”', ['“读‘春’与‘秋’。”', '‘春’', '‘秋’']],
  ['“读“春”与“秋”。”', ['“读“春”与“秋”。”', '“春”', '“秋”']],
  ['"读"与"写"', ['"读"', '"写"']],
  ['“所谓"秘密"不存在”', ['“所谓"秘密"不存在”', '"秘密"']],
  ['「他唱『茉莉』」（掌聲)', ['「他唱『茉莉』」', '『茉莉』', '（掌聲)']],
  ['《湖》和（“春”）', ['《湖》', '（“春”）', '“春”']],
  // marks that point the wrong way
  ['“春“，又“秋”', ['~“春“', '“秋”']],
  ['“春“和”秋”', ['“春“和”秋”', '“和”']],
  ['“春“，”秋”', ['~“春“', '~”秋”']],
  ['“春”，”秋”', ['“春”', '~”秋”']],
  ['”春”与”秋”', ['~”春”', '~”秋”']],
  ['取名”春“的店', ['~”春“']],
  ['叫“春"的店', ['~“春"']],
  // what stays without a partner
  ['“我先走了。', ['“:unclosed']],
  ['就这样。”他说，“我们', ['”:unopened', '“:unclosed']],
  ['（据报道“来了）走', ['（据报道“来了）', '“:unclosed']],
  ['“春（夏”秋）', ['“春（夏”', '（:crossed', '）:crossed']],
  ['（春“夏）秋”', ['“夏）秋”', '（:crossed', '）:crossed']],
  ['1）报名', ['）:unopened']],
  // apostrophes
  ["It's “Ma’s”", ['“Ma’s”']],
  ['', []],
])('%s', (text, expected) => {
  expect(show(text)).toEqual(expected);
});

test('marks beyond the range are not seen', () => {
  const text = '“春”\n“夏”';
  expect(pairMarks(text, { start: 4, end: 7 }).pairs.map((p) => p.inner)).toEqual([{ start: 5, end: 6 }]);
});

const marks = fc.string({
  unit: fc.constantFrom(...'“”"‘’\'「」『』（）()《》：，。说春a1 \n'),
  maxLength: 60,
});

test('every mark is in one pair or loose; pairs nest', () => {
  fc.assert(
    fc.property(marks, (text) => {
      const { pairs, loose } = pairMarks(text);
      const used = [
        ...pairs.flatMap((p) => [p.outer.start, p.outer.end - 1]),
        ...loose.map((l) => l.span.start),
      ];
      expect(new Set(used).size).toBe(used.length);
      for (const a of pairs) {
        expect(a.inner).toEqual({ start: a.outer.start + 1, end: a.outer.end - 1 });
        const around = pairs.filter((b) => b.outer.start < a.outer.start && a.outer.start < b.outer.end);
        expect(around).toHaveLength(a.depth);
        for (const b of around) expect(a.outer.end).toBeLessThan(b.outer.end);
      }
    }),
    { numRuns: 2000 },
  );
});

/** A second where the time is linear, hours where it is quadratic. */
const MINUTE = 60_000;

test.each(['“（”）'])(
  'a million marks %s take linear time',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const { pairs, loose } = pairMarks(text);
    expect(pairs.length * 2 + loose.length).toBe(text.length);
  },
  MINUTE,
);
