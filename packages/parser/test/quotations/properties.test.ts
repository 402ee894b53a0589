import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/claims/speakers';
import { findWords } from '../../src/mentions/entities';
import { findQuotedWords } from '../../src/mentions/quotations';
import type { Quotation } from '../../src/model';
import { entitiesOf, readingOf } from './reading';

function read(text: string): readonly Quotation[] {
  const reading = readingOf(text);
  return attributeQuotations(
    reading,
    findQuotedWords(reading),
    entitiesOf(text, ['王芳', '李强'], ['青河水务公司']),
    findWords(reading),
  );
}

const newsLike = fc
  .array(
    fc.constantFrom(
      ...'“ ” “ ” " \' ‘ ’ 「 」 『 』 （ ） 《 》 ， 。 ： ！ ？ … 王芳 李强 他 他们 该负责人 负责人 青河水务公司 一位目击者 说 表示 的话 通报 称 在 对记者 昨天 我们 不涨价 桥修好了 的 \ud800'.split(
        ' ',
      ),
      '\n',
      ' ',
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(''));

test('every span is a slice of the text, quotations nest, links point back', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const quotations = read(text);
      for (const [
        i,
        { id, text: words, span, speaker, cue, continues, attribution, kind },
      ] of quotations.entries()) {
        expect(id).toBe(`q${i + 1}`);
        for (const part of [{ text: words, span }, speaker, cue]) {
          if (part) expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
        }
        for (const other of quotations.slice(i + 1)) {
          const apart = other.span.start >= span.end;
          expect(apart || other.span.end <= span.end).toBe(true);
        }
        if (continues) expect(Number(continues.slice(1))).toBeLessThan(i + 1);
        expect(attribution === 'none').toBe(speaker === null);
        if (speaker) expect(['speech', 'thought', 'document']).toContain(kind);
      }
    }),
    { numRuns: 800 },
  );
});

/** A second or two where the time is linear, hours where it is quadratic. */
const MINUTE = 60_000;

test.each([
  ['a million marks', '“'.repeat(1_000_000)],
  ['many pairs on one line', '“”'.repeat(200_000)],
  ['speech on one line', '“好。”王芳说，'.repeat(30_000)],
  ['a line each', '王芳说：“好。”\n'.repeat(15_000)],
  ['one clause without end', '王芳说'.repeat(200_000)],
  ['nested deeply', '“‘'.repeat(50_000) + '’”'.repeat(50_000)],
])(
  'linear time: %s',
  (_, text) => {
    expect(read(text)).toBeDefined();
  },
  MINUTE,
);
