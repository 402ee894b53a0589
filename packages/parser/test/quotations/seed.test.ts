import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src';

const seed = new URL('../../../../seeds/000_837d566d99c7ca68.txt', import.meta.url);
const { quotations } = parseArticle(readFileSync(seed, 'utf8'));
const spoken = quotations.filter(({ kind }) => kind === 'speech');

test('the seed article holds six quotations of speech, five with their speakers', () => {
  expect(
    spoken.map(({ text, speaker, cue }) => [
      text.slice(0, 6),
      speaker?.text.slice(-3) ?? null,
      cue?.text ?? null,
    ]),
  ).toEqual([
    ['我为什么入党', null, null],
    ['现在想起当时', '杨龙', '回忆起当时的情景说'],
    ['但是,我必须', '杨龙', '回忆起当时的情景说'],
    ['我们要发扬新', '孙慧', '话'],
    ['真没想到,被', '张先生', null],
    ['作为公安民警', '吴亮', '说道'],
  ]);
});

test('the split quotation is joined, the follow-up sentence counts as implicit', () => {
  expect(spoken[2]?.continues).toBe(spoken[1]?.id);
  expect(spoken.map(({ attribution }) => attribution)).toEqual([
    'none',
    'explicit',
    'explicit',
    'explicit',
    'implicit',
    'explicit',
  ]);
});

test('names, slogans and scare quotes are no speech, nor are the two nested in speech', () => {
  const nested = 2;
  expect(quotations.length - spoken.length - nested).toBe(25);
});
