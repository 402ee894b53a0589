import { describe, expect, inject, test } from 'vitest';
import { INDEX_KINDS } from '../lib/indexes/kinds';
import { siteOpener } from './setup/pages';

const open = siteOpener('samples');

describe('indexes', () => {
  test('each entry leads to the very words', async () => {
    const page = await open('/zh/people/');
    const first = page.locator('.index-table tbody a').first();
    const name = await first.textContent();
    await first.click();
    await page.waitForURL(/#p\d+/);
    const anchor = page.locator(new URL(page.url()).hash);
    expect(await anchor.count()).toBe(1);
    expect(await anchor.isVisible()).toBe(true);
    expect(await page.locator('main').textContent()).toContain(name);
  });

  test.each(INDEX_KINDS)('every link of %s finds its anchor', async (kind) => {
    const page = await open(`/en/${kind}/`);
    const links = await page
      .locator('.index-table tbody a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const missing: string[] = [];
    for (const [address, group] of Map.groupBy(links, (link) => link.replace(/#.*/, ''))) {
      const html = await (await fetch(inject('samples') + address)).text();
      for (const link of group) if (!html.includes(`id="${link.replace(/.*#/, '')}"`)) missing.push(link);
    }
    expect(missing).toEqual([]);
  });

  test('can be filtered and sorted', async () => {
    const page = await open('/zh/people/');
    const names = () => page.locator('.index-table tbody td:first-child').allTextContents();
    const all = await names();
    expect(all.length).toBeGreaterThan(5);
    const sorting = page.getByRole('button', { name: '名称' });
    await sorting.click();
    expect(await page.locator('th').first().getAttribute('aria-sort')).toBe('ascending');
    await sorting.click();
    expect((await names())[0]).toBe(all.at(-1));
    const wanted = all[0] ?? '';
    await page.getByLabel('筛选').fill(wanted);
    const rows = await page.locator('.index-table tbody tr').allTextContents();
    expect(rows.length).toBeLessThan(all.length);
    expect(rows.every((row) => row.includes(wanted))).toBe(true);
  });

  test('can be read without JavaScript', async () => {
    const page = await open('/zh/quotations/', { javaScriptEnabled: false });
    expect(await page.locator('.index-table tbody tr').count()).toBeGreaterThan(0);
  });
});
