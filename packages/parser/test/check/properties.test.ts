import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src';
import { openDraft } from '../../src/check/draft';
import { RULES } from '../../src/check/rules';
import { openReading } from '../../src/reading';
import { parseStructure } from '../../src/structure';

/** Text full of what the rules look for. */
const PIECES = [
  '“',
  '”',
  '‘',
  '（',
  '）',
  '《',
  '》',
  '，',
  ',',
  '。',
  '、',
  '…',
  '...',
  '分别',
  '其中',
  '共',
  '12人',
  '3%',
  '2月30日',
  '25时',
  '至',
  '一是',
  '二是',
  '昨天（9日）',
  '由100增至80',
  '占',
  '十三五',
  '\n',
  '\n\n',
  '周文远',
  '局长',
  '说',
  '\ud800',
  '约300余',
  '年',
  '2031',
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string(),
);

test('every span and edit lies in the text, and the edits of a correction do not overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { span, related, fix } of parseArticle(text, { published: '2031-05-10' }).diagnostics) {
        for (const place of [span, ...related.map((one) => one.span)]) {
          expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true);
        }
        const edits = fix ? [fix, ...(fix.also ?? [])] : [];
        edits.sort((a, b) => a.span.start - b.span.start);
        for (const [i, edit] of edits.entries()) {
          expect(edit.span.start).toBeGreaterThanOrEqual(edits[i - 1]?.span.end ?? 0);
          expect(edit.span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  '“',
  '”',
  '（',
  '，',
  '。',
  '…',
  '1',
  '千',
  '年',
  '至',
  '占',
  '二0',
  '分别',
  '其中',
  '一是，',
  '、等',
  '1～',
  '三、',
  '（5月',
  '共3人',
  '男占50%，',
  '去年1吨，今年2吨，',
  '第一，第二，',
  '（1）',
  '1岁，',
  '大概有1',
  '从1增至1，',
  '、周文',
])('linear time: one line of %s', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const structure = parseStructure(text, {});
  const span = { start: 0, end: text.length };
  const reading = openReading(
    {
      ...structure,
      blocks: [{ id: 'b1', kind: 'paragraph', text, span, rule: 'test' }],
      sentences: [{ id: 's1', block: 'b1', span }],
    },
    'Asia/Shanghai',
  );
  const nothing = {
    times: [],
    quantities: [],
    statistics: [],
    quotations: [],
    people: [],
    organizations: [],
    places: [],
  };
  const draft = openDraft(reading, { ...structure, sentences: reading.sentences, ...nothing });
  // Quadratic rules take longer than the test may.
  for (const rule of RULES) expect([...rule.find(draft)]).toBeInstanceOf(Array);
});
