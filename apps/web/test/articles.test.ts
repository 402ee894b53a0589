import { parseArticle } from '@wenmai/parser';
import { RULES } from '@wenmai/parser/rules';
import { describe, expect, inject, test } from 'vitest';
import { SEED, seedText, siteOpener } from './setup/pages';

const open = siteOpener();
const article = parseArticle(seedText);

describe('list of articles', () => {
  test.each(['zh', 'en'])('links to the article (%s)', async (locale) => {
    const page = await open(`/${locale}/articles/`);
    await page.getByRole('link', { name: article.headline?.text ?? '' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/articles/${SEED}/`);
    expect(await page.locator('h1').textContent()).toBe(article.headline?.text);
  });
});

describe('article page', () => {
  test('shows headline, dateline, body and credits', async () => {
    const page = await open(`/zh/articles/${SEED}/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      '什么是党员民警应有的模样?靖边公安党建品牌这样回答',
    );
    expect(await page.locator('.head time').getAttribute('datetime')).toBe('2023-11-22T09:27:59+08:00');
    for (const block of article.blocks.filter(({ kind }) => kind === 'paragraph')) {
      expect(await page.locator(`#${block.id}`).isVisible()).toBe(true);
    }
    expect(await page.locator('.credits').count()).toBe(article.credits.length > 0 ? 1 : 0);
    expect(await page.locator('.slot').count()).toBe(
      article.blocks.filter(({ kind }) => kind === 'image').length,
    );
  });

  test('the source view shows every block of the raw text with its kind and rule', async () => {
    const page = await open(`/en/articles/${SEED}/`);
    expect(await page.locator('.text .label').first().isVisible()).toBe(false);
    await page.getByLabel('Source').check();
    const shown = await page.locator('.text > div').evaluateAll((blocks) =>
      blocks.map((block) => {
        const body = block.cloneNode(true) as HTMLElement;
        for (const extra of body.querySelectorAll('.label, .slot, .note')) extra.remove();
        return { text: body.textContent, rule: block.querySelector('code')?.textContent };
      }),
    );
    expect(shown).toEqual(article.blocks.map(({ text, rule }) => ({ text, rule })));
    for (const label of await page.locator('.text .label').all()) expect(await label.isVisible()).toBe(true);
  });

  test('works without JavaScript', async () => {
    const page = await open(`/zh/articles/${SEED}/`, { javaScriptEnabled: false });
    await page.getByLabel('原貌').check();
    expect(await page.locator('.text .label').first().isVisible()).toBe(true);
  });

  test('runs none but its own scripts', async () => {
    const page = await open(`/zh/articles/${SEED}/`);
    const sources = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
    expect(sources).toEqual([expect.stringMatching(/^\/assets\/site\.js/)]);
  });
});

describe('at a glance', () => {
  test('stand the figures, who said what, who is who, the checks that found something and how many did not', async () => {
    const page = await open(`/zh/articles/${SEED}/`);
    expect(await page.locator('.figure-chart tr').count()).toBe(article.statistics.length);
    expect(await page.locator('.figure-chart .bar').count()).toBeGreaterThan(0);
    const speaker = article.quotations.find((quotation) => quotation.speaker)?.speaker?.text ?? '';
    expect(await page.locator('.said').textContent()).toContain(speaker);
    expect(await page.locator('.persons li').count()).toBeGreaterThan(0);
    const found = new Set(article.diagnostics.map(({ rule }) => rule));
    expect(await page.locator('.findings li').count()).toBeGreaterThanOrEqual(found.size);
    expect(await page.locator('.passed').textContent()).toContain(` ${RULES.length - found.size} `);
  });

  test('times are told in order and in the language of the page', async () => {
    const page = await open(`/en/articles/${SEED}/`);
    const times = page.locator('.timeline li:not(.published) time');
    const starts = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(starts).toEqual(starts.toSorted());
    expect((await times.allTextContents()).join()).not.toMatch(/\p{Script=Han}/u);
  });
});

test.each(['zh', 'en'])(
  'the home page shows what a note is, beside the box to paste into (%s)',
  async (locale) => {
    const page = await open(`/${locale}/`, { viewport: { width: 1440, height: 900 } });
    expect(await page.locator('.specimen .note:visible').count()).toBeGreaterThan(3);
    const box = await page.locator('form.paste button').boundingBox();
    expect((box?.y ?? 901) + (box?.height ?? 0)).toBeLessThan(900);
  },
);

describe('frame', () => {
  test('the root goes to the language of the browser, and to the one last used', async () => {
    const page = await open('/', { locale: 'zh-CN' });
    await page.waitForURL('**/zh/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/');
    await page.goto(inject('site'));
    await page.waitForURL('**/en/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('the language link leads to the same page in the other language', async () => {
    const page = await open(`/zh/articles/${SEED}/`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/en/articles/${SEED}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('article').getAttribute('lang')).toBe('zh');
  });

  test('the theme button overrules the system and is remembered', async () => {
    const page = await open('/zh/', { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('button.theme').click();
    await page.locator('button.theme').click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    expect(await paper()).not.toBe(light);
  });

  test('an address that is not there gets the page that helps', async () => {
    const page = await open('/zh/no-such-page/');
    expect(await page.getByRole('link', { name: '回首页' }).getAttribute('href')).toBe('/zh/');
  });
});
