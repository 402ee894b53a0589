import { expect, test } from 'vitest';
import { parseArticle } from '../../src';

/** The organizations of a text, each as its names joined by `=`. */
const linked = (text: string) =>
  parseArticle(text).organizations.map(({ name, aliases }) => [name, ...aliases].join('='));

test.each([
  ['芜湖市统计局发布数据。市统计局副局长周敏说，运行平稳。', ['芜湖市统计局=市统计局']],
  [
    '芜湖市公安局通报，市公安局交警支队已到场。市公安局已立案。',
    ['芜湖市公安局=市公安局', '市公安局交警支队'],
  ],
  [
    '芜湖市教育局与鸠江区教育局联合发文，区教育局局长王丽说，市教育局将拨款。',
    ['芜湖市教育局=市教育局', '鸠江区教育局=区教育局'],
  ],
  [
    '省交通投资集团有限公司原董事长郭永昌受查。省交通投资集团表示支持。',
    ['省交通投资集团有限公司=省交通投资集团'],
  ],
  // Which of the two cities nobody can tell.
  ['芜湖市统计局与合肥市统计局交流。市统计局副局长周敏参加。', ['芜湖市统计局', '合肥市统计局', '市统计局']],
])('a body named by its level is that of the place: %s', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});

test.each([
  ['作家柳青山，原名柳德厚，1935年出生。', '柳青山', '柳德厚'],
  ['歌手林晚晚（本名林秀英）昨晚登台。', '林晚晚', '林秀英'],
])('a person has another name: %s', (text, name, other) => {
  expect(parseArticle(text).people.map((person) => [person.name, ...person.aliases])).toEqual([
    [name, other],
  ]);
});
