import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, distancesOf, placesOf, signsOf, tiersOf } from '../scripts/packing';
import { WORD_ALPHABET, WORDS } from '../src/lexicon/words.generated';
import { alphabetOf, numbersOf, textAlong, textOf, wordsOf } from '../src/text/packed';

const characters = fc.constantFrom(...'一丁七万丈三上下不与中国人民银行鿿');
const texts = fc.string({ unit: characters, maxLength: 40 });

describe('what is packed is unpacked', () => {
  test('numbers', () => {
    // 70 numbers of one sign, 17 × 70 of two, 17 × 17 × 70 of three.
    const edges = [0, 69, 70, 1259, 1260, 21_489, 21_490, 365_399];
    expect(signsOf(edges)).toMatch(/^[(-~]*$/);
    expect(edges.map((edge) => signsOf([edge]).length)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(numbersOf(signsOf(edges))).toEqual(edges);
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(numbersOf(signsOf(numbers))).toEqual(numbers);
      }),
    );
  });

  test('alphabets: every character once, frequent ones first', () => {
    expect(alphabetOf(tiersOf('丁一国国国国中中中中'))).toBe('中国一丁');
    fc.assert(
      fc.property(texts, (text) => {
        expect([...alphabetOf(tiersOf(text))].sort()).toEqual([...new Set(text)].sort());
      }),
    );
  });

  test('texts by places and by distances', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alphabet = `\n${alphabetOf(tiersOf(text))}`;
        const lines = `${text}\n\n${text}`;
        expect(textOf(placesOf(lines, alphabet), alphabet)).toBe(lines);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textAlong(distancesOf(text))).toBe(text);
      }),
    );
  });

  test.each([
    [[]],
    [['一']],
    [['一一']],
    [['一一', '一丁', '丁一', '丁丁']],
    [['丁一丁', '丁一一', '一丁丁', '丁一丁']],
  ])('the words %j', (words) => {
    const alphabet = '一丁';
    const unpacked = wordsOf(columnsOf(words, alphabet), words[0]?.length ?? 1, alphabet);
    expect(unpacked.sort()).toEqual([...words].sort());
  });

  test('any words of one length', () => {
    const lists = fc
      .integer({ min: 1, max: 5 })
      .chain((length) => fc.array(fc.string({ unit: characters, minLength: length, maxLength: length })));
    fc.assert(
      fc.property(lists, (words) => {
        const alphabet = alphabetOf(tiersOf(words.join('')));
        const unpacked = wordsOf(columnsOf(words, alphabet), words[0]?.length ?? 1, alphabet);
        expect(unpacked.sort()).toEqual([...words].sort());
      }),
    );
  });
});

test('the words of the lexicon are of the length that their entry tells, and none stands twice', () => {
  const alphabet = alphabetOf(WORD_ALPHABET);
  const words = WORDS.flatMap((entry) => {
    const [, , length, columns = ''] = entry.split(' ');
    const list = wordsOf(columns, Number(length), alphabet);
    expect(list.filter((word) => word.length !== Number(length))).toEqual([]);
    return list;
  });
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual(expect.arrayContaining(['中国', '人民', '银行', '发言人', '无产阶级']));
});
