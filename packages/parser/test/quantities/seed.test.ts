import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src';
import { showQuantity } from './show';

const text = readFileSync(new URL('../../../../seeds/000_837d566d99c7ca68.txt', import.meta.url), 'utf8');

test('the quantities of a whole article', () => {
  expect(parseArticle(text).quantities.map(showQuantity)).toEqual([
    '823名 = 823 名 of 党员民辅警',
    '80岁 = 80 岁',
    '9.5% = 9.5 %',
    '5.9万元 = 59000 CNY',
    '约300余万元 = 3000000 CNY ~about+over',
    '6个 = 6 个 of 先进基层党组织',
    '22名 = 22 名 of 优秀共产党员',
    '11.12% = 11.12 %',
    '12.1% = 12.1 %',
    '21.5% = 21.5 %',
    '26.3% = 26.3 %',
    '56% = 56 %',
  ]);
});
