import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteOpener } from './setup/pages';
import { HOSTILE } from './setup/samples';

const open = siteOpener('samples');

/** Expects the text on the page to be text: nothing ran, nothing of it became an element, nothing is lost. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(
    await page.locator('.reader :is(script, style, img, iframe, svg[onload], [onclick], [onerror])').count(),
  ).toBe(0);
  expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
  const shown = await page.locator('.text > div').evaluateAll((blocks) =>
    blocks.map((block) => {
      const body = block.cloneNode(true) as HTMLElement;
      for (const extra of body.querySelectorAll('.label, .slot, .note')) extra.remove();
      return body.textContent;
    }),
  );
  expect(shown.join('').replace(/\s/g, '')).toBe(HOSTILE.replace(/\s/g, ''));
}

describe('text can never become markup', () => {
  test.each(['zh', 'en'])('on the article page (%s)', async (locale) => {
    await expectHarmless(await open(`/${locale}/articles/hostile/`));
  });

  test('on the try page', async () => {
    const page = await open('/zh/try/');
    await page.locator('#text').fill(HOSTILE);
    await page.getByRole('button', { name: '加批' }).click();
    await page.locator('.reader').waitFor();
    await expectHarmless(page);
  });

  test('in search results and lists', async () => {
    const page = await open(`/zh/search/?q=${encodeURIComponent('记号')}`);
    await page.locator('.hits li').first().waitFor();
    expect(await page.locator('.hits').textContent()).toContain('img src=x onerror="window.hacked=2">');
    await page.goto(page.url().replace(/search.*/, 'articles/'));
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

test('every page forbids scripts that are not its own', () => {
  const html = readFileSync(
    path.join(import.meta.dirname, '../.samples/zh/articles/hostile/index.html'),
    'utf8',
  );
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});
