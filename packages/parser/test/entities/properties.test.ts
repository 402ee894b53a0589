import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src';

const piece = fc.constantFrom(
  '张',
  '王某',
  '局长',
  '、',
  '李小明',
  '先生',
  '北京',
  '市',
  '公安局',
  '说',
  '“',
  '”',
  '。',
  '，',
  '\n',
  '·',
  '马克',
  '布朗',
  '（',
  '）',
  '和',
  '有限公司',
  '总统',
  '普京',
  '朝阳区',
  '3',
  '岁',
  'A',
  '镇',
  '的',
  '\ud800',
  '𠮷',
  '國',
  '記者',
); // prettier-ignore
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

test('whatever the text, mentions are slices of readable blocks or of the credits', () => {
  fc.assert(
    fc.property(text, (source) => {
      const article = parseArticle(source);
      const spans = [...article.blocks, ...article.credits].map(({ span }) => span);
      if (article.publisher) spans.push(article.publisher.span);
      for (const { mentions } of [...article.people, ...article.organizations, ...article.places]) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const { text: words, span } of mentions) {
          expect(source.slice(span.start, span.end)).toBe(words);
          expect(spans.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
        }
      }
      const ids = new Set(
        [...article.people, ...article.organizations, ...article.places].map(({ id }) => id),
      );
      for (const { within } of article.places) if (within) expect(ids.has(within)).toBe(true);
      for (const { parent } of article.organizations) if (parent) expect(ids.has(parent)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
