import { describe, expect, test } from 'vitest';
import { encodeShard, findPostings, foldForSearch } from '../lib/search/format';
import { matchPhrase, readQuery } from '../lib/search/query';
import { siteOpener } from './setup/pages';
import { sampleTexts } from './setup/samples';

const open = siteOpener('samples');

describe('posting lists', () => {
  test('come back as they were written', () => {
    const lists = new Map([
      [
        '中文',
        new Map([
          [0, [0, 1, 300]],
          [7, [70_000]],
        ]),
      ],
      ['\ud842\udfb7', new Map([[129, [0]]])],
      ['ab', new Map([[2, [5, 6]]])],
    ]);
    const shard = encodeShard(lists);
    for (const [bigram, postings] of lists) expect(findPostings(shard, bigram)).toEqual(postings);
    expect(findPostings(shard, '没有')).toEqual(new Map());
  });

  test('folding keeps every offset', () => {
    const text = '臺灣ＡＢＣ İstanbul 龍';
    expect(foldForSearch(text)).toHaveLength(text.length);
    expect(foldForSearch('體育ＡＢ')).toBe(foldForSearch('体育ab'));
  });

  test('a phrase stands only where its pairs fall into place', () => {
    const [phrase] = readQuery('收冬藏');
    if (!phrase) throw new Error('no phrase');
    const lists = [
      new Map([
        [1, [4]],
        [2, [4]],
      ]),
      new Map([
        [1, [5]],
        [2, [9]],
      ]),
    ];
    expect(matchPhrase(phrase, lists)).toEqual(new Map([[1, [4]]]));
  });
});

describe('search page', () => {
  /** What plain `includes` finds in the texts of the site, without their boilerplate (which the examples' bodies hold none of). */
  const holding = (words: string) =>
    [...sampleTexts()]
      .filter(([, text]) => foldForSearch(text).includes(foldForSearch(words)))
      .map(([name]) => name);

  test('finds every two characters of a sentence, across word boundaries', async () => {
    const sentence = /[\p{Script=Han}]{8}/u.exec(sampleTexts().get('court--wire-copy') ?? '')?.[0] ?? '';
    expect(sentence).toHaveLength(8);
    const page = await open('/zh/search/');
    for (let i = 0; i + 3 <= sentence.length; i++) {
      const words = sentence.slice(i, i + 3);
      await page.getByLabel('要找的字').fill(words);
      await page.waitForFunction(
        (wanted) => document.querySelector('.hits mark')?.textContent === wanted,
        words,
      );
      const found = await page
        .locator('.hits a')
        .evaluateAll((all) =>
          all.map((link) => /articles\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
        );
      expect(found.toSorted()).toEqual(holding(words).toSorted());
    }
  });

  test('takes Simplified and Traditional for the same, and leads to the block', async () => {
    const text = sampleTexts().get('traditional--newspaper') ?? '';
    const words = /[\p{Script=Han}]{4}/u.exec(text.slice(text.length / 2))?.[0] ?? '';
    const page = await open(`/en/search/?q=${encodeURIComponent(foldForSearch(words))}`);
    await page.locator('.hits a').first().click();
    await page.waitForURL(/traditional--newspaper\/#b\d+/);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('says when nothing is found, and when there is too little to look for', async () => {
    const page = await open('/en/search/');
    await page.getByLabel('Characters to find').fill('龘');
    await page.getByText('two characters at least').waitFor();
    await page.getByLabel('Characters to find').fill('龘靐齉');
    await page.getByText('No article has these').waitFor();
  });

  test('is reached by a key from every page, and by its form without scripts', async () => {
    const page = await open('/en/articles/');
    await page.keyboard.press('/');
    await page.keyboard.type('AB');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=AB');
    expect(await page.locator('#q').inputValue()).toBe('AB');
  });
});
