import { expect, test } from 'vitest';
import { parseArticle } from '../../src';

test('marks nested without end do not make the article grow without bound', () => {
  const deep = 20_000;
  const text = `他说：${'“'.repeat(deep)}好${'”'.repeat(deep)}。`;
  const { quotations } = parseArticle(text);
  expect(quotations.length).toBeGreaterThan(0);
  expect(quotations.reduce((sum, quotation) => sum + quotation.text.length, 0)).toBeLessThan(
    10 * text.length,
  );
});
