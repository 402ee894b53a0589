import { expect, test } from 'vitest';
import { parseStructure } from '../../src';
import { readTable } from '../support/table';

const PARAGRAPH = '这是文章的第一段，讲的是一件发生在小镇上的事情，人们都很高兴。';

test.each(readTable('datelines'))('dateline $line: $dateline', ({ dateline, published, publisher }) => {
  const article = parseStructure(`小镇迎来新书店\n\n${dateline}\n\n${PARAGRAPH}\n`);
  expect(article.headline?.text).toBe('小镇迎来新书店');
  const value = article.published ? (article.published.value ?? '?') : '-';
  expect([value, article.publisher?.name ?? '-']).toEqual([published, publisher]);
});

test.each(readTable('credits'))('credits $line', ({ line: _, credits, ...row }) => {
  const article = parseStructure(
    `小镇迎来新书店\n\n2023-11-22 10:00\n\n${PARAGRAPH}\n\n${row['credit line'] ?? ''}\n`,
  );
  expect(article.credits.map(({ role, name }) => `${role}=${name}`).join(' ') || '-').toBe(credits);
});

test.each(readTable('wires'))('wire $line: $paragraph', ({ paragraph, agency, place, date, credits }) => {
  const { wire, ...article } = parseStructure(`小镇迎来新书店\n\n2023-11-22 10:00\n\n${paragraph}\n`);
  const text = (part: { readonly text: string } | null | undefined) => part?.text ?? '-';
  const names = article.credits.map(({ role, name }) => `${role}=${name}`).sort();
  expect([text(wire?.agency), text(wire?.place), text(wire?.date)]).toEqual([agency, place, date]);
  expect(names.join(' ') || '-').toBe(credits?.split(' ').sort().join(' '));
});

test('an option supplies the year that the dateline leaves out', () => {
  const text = `小镇迎来新书店\n\n发布时间：09-30 22:46\n\n${PARAGRAPH}`;
  const value = (published: string) => parseStructure(text, { published }).published?.value;
  expect(parseStructure(text).published?.value).toBeNull();
  expect(value('2019-10-02')).toBe('2019-09-30T22:46:00+08:00');
  expect(value('2019-03-01')).toBe('2018-09-30T22:46:00+08:00');
});

test('the time zone sets the offset, summer time included', () => {
  const text = `小镇迎来新书店\n\n2023-07-22 10:00\n\n${PARAGRAPH}`;
  expect(parseStructure(text, { timeZone: 'America/New_York' }).published?.value).toBe(
    '2023-07-22T10:00:00-04:00',
  );
});
