import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Event, nest } from '../../src/export/shared/nest';

type Range = { readonly span: { readonly start: number; readonly end: number } };

const range = (start: number, end: number): Range => ({ span: { start, end } });

const inOrder = (ranges: readonly Range[]) =>
  ranges.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

/** Replays events: each part closes what was opened last, and covers what lies between. */
function replay(events: readonly Event<Range>[]): Map<Range, { start: number; end: number; part: number }[]> {
  const parts = new Map<Range, { start: number; end: number; part: number }[]>();
  const stack: { range: Range; start: number; part: number }[] = [];
  let at = events.find((event) => event.type === 'text')?.span.start ?? 0;
  for (const event of events) {
    if (event.type === 'text') {
      expect(event.span.start).toBe(at);
      at = event.span.end;
    } else if (event.type === 'open') stack.push({ range: event.range, start: at, part: event.part });
    else {
      const opened = stack.pop();
      expect([opened?.range, opened?.part]).toEqual([event.range, event.part]);
      parts.set(event.range, [
        ...(parts.get(event.range) ?? []),
        { start: opened?.start ?? -1, end: at, part: event.part },
      ]);
    }
  }
  expect(stack).toEqual([]);
  return parts;
}

describe('nesting of ranges that cross', () => {
  test('any ranges: elements nest, and the parts of a range are the range', () => {
    const anyRange = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => range(start, Math.min(21, start + length)));
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 12 }), (drawn) => {
        const ranges = inOrder(drawn);
        const { blocks, parts } = nest(ranges, [range(0, 21)]);
        const read = replay(blocks[0] ?? []);
        for (const each of ranges) {
          const pieces = read.get(each) ?? [];
          expect(pieces.map(({ part }) => part)).toEqual(pieces.map((_, i) => i + 1));
          expect(parts(each)).toBe(pieces.length);
          expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([each.span.start, each.span.end]);
          pieces.slice(1).forEach((piece, i) => {
            expect(piece.start).toBe(pieces[i]?.end);
          });
        }
      }),
      { seed: 20311 },
    );
  });

  test('a range over blocks has a part in each, and none between', () => {
    const long = range(2, 9);
    const { blocks, parts } = nest([long], [range(0, 4), range(5, 6), range(8, 12)]);
    expect(parts(long)).toBe(3);
    expect(
      blocks.map((events) =>
        replay(events)
          .get(long)
          ?.map(({ start, end }) => [start, end]),
      ),
    ).toEqual([[[2, 4]], [[5, 6]], [[8, 9]]]);
  });

  test('two hundred thousand ranges are read, nested or crossing, which quadratic time would not do in time', () => {
    const n = 200_000;
    const nested = Array.from({ length: n }, (_, i) => range(i, 2 * n - i));
    const chained = Array.from({ length: n }, (_, i) => range(i * 2, i * 2 + 3));
    for (const ranges of [nested, chained]) {
      expect(nest(ranges, [range(0, 2 * n + 1)]).blocks).toHaveLength(1);
    }
  });
});
