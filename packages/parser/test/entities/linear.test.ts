import { expect, test } from 'vitest';
import { findEntities, findWords } from '../../src/mentions/entities';
import { openReading } from '../../src/reading';
import { parseStructure } from '../../src/structure/index';

test.each([
  ['one character of foreign names', '卡'],
  ['a surname', '王'],
  ['names in a list', '王小明、'],
  ['nested bodies', '公安局'],
  ['names with dots', '马·'],
  ['titles', '局长'],
  ['quotation marks', '“'],
  ['lists of unknown names', '芯澜矽、'],
  ['offices behind unknown names', '澜矽总裁'],
  ['companies before unknown names', '公司澜矽'],
  ['brackets in names of firms', '（澜）公司'],
  ['clubs', '联赛成都铁鹰2比0，'],
  ['abbreviations of bodies', '湖底科学研究所湖科所，湖工所，'],
  ['spaces between names', '（记者 费可 '],
])(
  '%s, two hundred thousand characters of it, are read, which quadratic time would not do in time',
  (_, piece) => {
    const structure = parseStructure(piece.repeat(200_000 / piece.length));
    const reading = openReading(structure, 'Asia/Shanghai');
    expect(findEntities(reading, structure, findWords(reading)).people).toBeInstanceOf(Array);
  },
);
