import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src';

const seed = readFileSync(new URL('../../../../seeds/000_837d566d99c7ca68.txt', import.meta.url), 'utf8');
const article = parseArticle(seed);
const person = (name: string) => article.people.find((one) => one.name === name);
const formsOf = (list: readonly { name: string; aliases: readonly string[] }[]) =>
  list.flatMap(({ name, aliases }) => [name, ...aliases]).sort();

test('finds the nine people of the seed and no other', () => {
  expect(article.people.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual(
    [
      '吴亮 named',
      '姚启明 named',
      '孙慧 named',
      '张先生 surname-only',
      '杨龙 named',
      '武某 anonymised',
      '郑黎波 named',
      '郭世霞 named',
      '魏某 anonymised',
    ].sort(),
  );
});

test('finds all five mentions of 杨龙', () => {
  expect(person('杨龙')?.mentions.map(({ text }) => text)).toEqual(['杨龙', '杨龙', '杨龙', '杨龙', '杨龙']);
});

test('reads the roles with the organizations they are held in', () => {
  const roles = (name: string) =>
    person(name)?.roles.map(({ title, organization }) => {
      const body = article.organizations.find(({ id }) => id === organization);
      return body ? `${body.name} ${title}` : title;
    });
  expect(roles('杨龙')).toContain('巡特警大队 大队长');
  expect(roles('孙慧')).toEqual(['龙洲派出所 党支部书记']);
  expect(roles('吴亮')).toEqual(['副县长', '靖边县公安局 党委书记', '靖边县公安局 局长']);
  expect(roles('张先生')).toEqual(['市民']);
  expect(roles('武某')).toEqual(['嫌疑人']);
});

test('finds the organizations of the seed and no other', () => {
  const publisher = article.publisher ? [article.publisher.name] : [];
  expect(formsOf(article.organizations)).toEqual(
    [
      '靖边县公安局',
      '靖边公安',
      '公安局',
      '巡特警大队',
      '龙洲派出所',
      '刑侦大队党支部',
      '森林警察大队党支部',
      '环食药侦查大队党支部',
      '宁条梁派出所党支部',
      '义警服务队',
      '破案攻坚队',
      '青年突击队',
      ...publisher,
    ].sort(),
  );
});

test('finds the places of the seed with their codes', () => {
  expect(article.places.map(({ name, aliases, code, within }) => ({ name, aliases, code, within }))).toEqual([
    { name: '靖边县', aliases: ['靖边'], code: '610824', within: undefined },
    { name: '东坑镇', aliases: [], code: null, within: article.places[0]?.id },
  ]);
});
