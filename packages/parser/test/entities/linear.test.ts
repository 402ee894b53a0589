import { expect, test } from 'vitest';
import { findEntities } from '../../src/mentions/entities';
import { openReading } from '../../src/reading';
import { parseStructure } from '../../src/structure/index';

function seconds(text: string): number {
  const structure = parseStructure(text);
  const reading = openReading(structure, 'Asia/Shanghai');
  const start = process.cpuUsage().user;
  findEntities(reading, structure);
  return (process.cpuUsage().user - start) / 1e6;
}

test.each([
  ['one character of foreign names', '卡'],
  ['a surname', '王'],
  ['names in a list', '王小明、'],
  ['nested bodies', '公安局'],
  ['names with dots', '马·'],
  ['titles', '局长'],
  ['quotation marks', '“'],
])(
  '%s, over and over, take linear time',
  (_, piece) => {
    const small = 8_000;
    seconds(piece.repeat(small / piece.length));
    const once = seconds(piece.repeat(small / piece.length));
    const eightfold = seconds(piece.repeat((8 * small) / piece.length));
    // Quadratic time would make it 64 times; the constant is for timers and a busy machine.
    expect(eightfold).toBeLessThan(24 * once + 0.5);
  },
  20_000,
);
