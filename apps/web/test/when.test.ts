import { describe, expect, test } from 'vitest';
import { messagesFor } from '../lib/locales';
import { spread } from '../lib/reading/spread';
import { wordTime } from '../lib/reading/when';

describe('times are worded for the reader', () => {
  test.each([
    ['2014', '2014年', '2014'],
    ['2014-05', '2014年5月', 'May 2014'],
    ['2014-03-17', '2014年3月17日', '17 March 2014'],
    ['2014-03-17T02', '2014年3月17日2时', '17 March 2014, 2 a.m.'],
    ['2021-04-03T06:12', '2021年4月3日 06:12', '3 April 2021, 06:12'],
    ['2021-04-03T18:12:09', '2021年4月3日 18:12', '3 April 2021, 18:12'],
    ['2015-40', '2015年上半年', 'first half of 2015'],
    ['2024-33', '2024年一季度', 'first quarter of 2024'],
    ['1983-21', '1983年春', 'spring 1983'],
    ['197X', '1970年代', 'the 1970s'],
    ['2014/..', '2014年起', 'from 2014'],
    ['../2014', '至2014年', 'until 2014'],
    ['2019/2021', '2019年至2021年', '2019–2021'],
    ['2024-01/2024-05', '2024年1月至5月', 'January–May 2024'],
    ['2024-08-12/2024-08-13', '2024年8月12日至13日', '12–13 August 2024'],
    [
      '2024-08-12T14/2024-08-12T16',
      '2024年8月12日14时至16时',
      '12 August 2024, 2 p.m. – 12 August 2024, 4 p.m.',
    ],
    ['2024-04-29/2024-05-03', '2024年4月29日至5月3日', '29 April – 3 May 2024'],
    ['2023-40/2023-41', '2023年上半年至下半年', 'first half of 2023 – second half of 2023'],
    ['2020-12-30/2021-01-02', '2020年12月30日至2021年1月2日', '30 December 2020 – 2 January 2021'],
    ['去年', '去年', '去年'],
    ['2024-99', '2024-99', '2024-99'],
  ])('%s: %s, %s', (value, chinese, english) => {
    expect(wordTime(value, messagesFor('zh'))).toBe(chinese);
    expect(wordTime(value, messagesFor('en'))).toBe(english);
  });
});

describe('notes in a margin', () => {
  const heights = (edges: readonly number[]) => edges.map((wanted) => ({ wanted, height: 30 }));

  test('stand where they want to if there is room', () => {
    expect(spread(heights([10, 50, 200]), 0)).toEqual([10, 50, 200]);
  });

  test('share the lack of room, up and down', () => {
    expect(spread(heights([100, 100, 100]), 0)).toEqual([70, 100, 130]);
  });

  test('never stand above the top, nor over one another', () => {
    const edges = spread(heights([0, 0, 5, 300, 290]), 0);
    expect(edges.slice(0, 3)).toEqual([0, 30, 60]);
    expect(edges[4]).toBe((edges[3] ?? 0) + 30);
  });
});
