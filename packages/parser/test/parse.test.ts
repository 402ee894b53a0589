import { expect, test } from 'vitest';
import { parseArticle } from '../src';

test('an empty text is an empty article', () => {
  const article = parseArticle('');
  expect(article.blocks).toEqual([]);
  expect(article.headline).toBeNull();
});
