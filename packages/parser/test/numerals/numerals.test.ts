import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInteger, readNumeral } from '../../src/mentions/numerals';
import { readTable } from '../tables';

test.each(readTable('numerals.tsv'))('%s', (text = '', numeral, value) => {
  const found = readNumeral(text, 0);
  expect([found ? text.slice(0, found.end) : '-', found ? String(found.value) : '-']).toEqual([
    numeral,
    value,
  ]);
});

test('a number is read from any place in any string, and never reaches beyond it', () => {
  const text = fc.array(fc.constantFrom(...'012,.点〇零一二两十百千万亿廿O年'), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(30), (chars, at) => {
      const string = chars.join('');
      for (const found of [readInteger(string, at), readNumeral(string, at)]) {
        if (found === null) continue;
        expect(found.start).toBe(at);
        expect(found.end).toBeGreaterThan(at);
        expect(found.end).toBeLessThanOrEqual(string.length);
        expect(Number.isNaN(found.value)).toBe(false);
      }
    }),
  );
});
