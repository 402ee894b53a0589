import { expect, test } from 'vitest';
import { parseArticle } from '../src';

test.each(['2031-05-10', '2031-05-10T09:27', '2031-05-10T09:27:59+08:00', '2031-05-10T01:27:59.5Z'])(
  'a date of publication: %s',
  (published) => {
    expect(parseArticle('一句话。', { published }).reference).toEqual({ value: published, from: 'option' });
  },
);

test.each(['yesterday', '2031', '2031-13-01', '10/05/2031', ''])(
  'no date of publication: %s',
  (published) => {
    expect(() => parseArticle('', { published })).toThrow(RangeError);
  },
);

test('a time zone that does not exist is refused', () => {
  expect(() => parseArticle('', { timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  expect(parseArticle('', { timeZone: 'Asia/Urumqi' }).blocks).toEqual([]);
});
