import { expect, test } from 'vitest';
import { parseStructure } from '../../src';
import { readTable } from '../support/table';

test.each(readTable('sentences'))('line $line: $paragraph', ({ paragraph = '' }) => {
  const text = paragraph.replaceAll('‖', '');
  // A headline and a dateline above make the line a paragraph, whatever it ends with.
  const before = '小镇迎来新书店\n\n2023-11-22 10:00\n\n书店开张了。\n\n';
  const article = parseStructure(`${before}${text}\n\n书店又关门了。`);
  const found = article.sentences
    .filter(({ span }) => span.start >= before.length && span.end <= before.length + text.length)
    .map(({ span }) => article.source.text.slice(span.start, span.end));
  expect(found).toEqual(paragraph.split('‖').map((sentence) => sentence.trim()));
});
