import { expect, test } from 'vitest';
import { parseStructure } from '../../src';
import { seedText } from '../support/articles';

const article = parseStructure(seedText);
const HEADLINE = '什么是党员民警应有的模样?靖边公安党建品牌这样回答';

test('headline, time and outlet', () => {
  expect(article.headline?.text).toBe(HEADLINE);
  expect(article.published).toMatchObject({
    value: '2023-11-22T09:27:59+08:00',
    text: '2023-11-22 09:27:59',
  });
  expect(article.publisher?.name).toBe('陕西法制网');
});

test('the headline that stands again in the body is a lost photo', () => {
  const images = article.blocks.filter(({ kind }) => kind === 'image');
  const lineOf = (offset: number) => seedText.slice(0, offset).split('\n').length;
  expect(images.map(({ span }) => lineOf(span.start))).toEqual([5, 11, 19, 33]);
});

test('lead, headings and the paragraphs under them', () => {
  expect(article.blocks.find(({ kind }) => kind === 'paragraph')?.text).toMatch(
    /^30秒勇救.*警务效能持续提升。$/,
  );
  const headings = article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  expect(headings).toEqual([
    '冲锋在前,“小作为”激发“大担当”',
    '做优做实,“主动”勤务模式转起来',
    '党旗引领警旗红社会治安持续向好',
  ]);
  const kindOf = new Map(article.blocks.map(({ id, kind }) => [id, kind]));
  const counts = article.sections.map(
    ({ blocks }) => blocks.filter((id) => kindOf.get(id) === 'paragraph').length,
  );
  expect(counts).toEqual([1, 3, 3, 3]);
});

test('credits, and the one line that is not the article’s', () => {
  expect(article.credits.map(({ role, name }) => [role, name])).toEqual([
    ['author', '郭世霞'],
    ['reviewer', '姚启明'],
    ['editor', '郑黎波'],
  ]);
  const junk = article.blocks.filter(({ kind }) => kind === 'boilerplate');
  expect(junk.map(({ text }) => text)).toEqual(['今日热搜']);
});
