import { describe, expect, inject, test } from 'vitest';
import { INDEX_KINDS, PER_PAGE } from '../lib/indexes/kinds';
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
      const ids = new Set([...html.matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id));
      for (const link of group) if (!ids.has(link.replace(/.*#/, ''))) missing.push(link);
    }
    expect(missing).toEqual([]);
  });

  test('can be filtered and sorted', async () => {
    const page = await open('/zh/people/');
    const names = () => page.locator('.index-table tbody td:first-child').allTextContents();
    const all = await names();
    expect(all.length).toBeGreaterThan(5);
    const sorting = page.getByRole('button', { name: '名称' });
    const sorted = page.locator('th').first();
    await sorting.click();
    expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await sorted.getAttribute('aria-sort')).toBe('descending');
    await page.waitForFunction(() => location.search === '?sort=-name');
    const [last = ''] = await names();
    const status = page.getByRole('status');
    const count = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
    await page.getByLabel('筛选').fill(last);
    await page.waitForFunction(() => location.search.includes('filter='));
    const rows = await page.locator('.index-table tbody tr').allTextContents();
    expect(rows.length).toBeLessThan(count);
    expect(rows.every((row) => row.includes(last))).toBe(true);
    expect(await status.textContent()).toBe(`共 ${rows.length} 条`);
    await page.reload();
    await page.waitForFunction(
      (wanted) => document.querySelector('[role=status]')?.textContent === wanted,
      `共 ${rows.length} 条`,
    );
    expect(await page.locator('.index-table tbody tr').allTextContents()).toEqual(rows);
  });

  test('drawn in the browser, a table is as the build drew it', async () => {
    const page = await open('/en/places/');
    const html = () => page.locator('.index-table tbody').innerHTML();
    const built = await html();
    await page.getByLabel('Filter').fill('x');
    await page.waitForFunction(() => location.search !== '');
    await page.getByLabel('Filter').fill('');
    await page.waitForFunction(() => location.search === '');
    expect(await html()).toBe(built);
  });

  test('a long table is turned by pages', async () => {
    const page = await open('/zh/timeline/');
    const names = () => page.locator('.index-table tbody td:first-child').allTextContents();
    const first = await names();
    expect(first).toHaveLength(PER_PAGE);
    await page.getByRole('button', { name: '后一页' }).click();
    await page.waitForFunction(() => location.search === '?page=2');
    const second = await names();
    expect(second.length).toBeGreaterThan(0);
    expect(second).not.toEqual(first);
    await page.getByRole('button', { name: '前一页' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await names()).toEqual(first);
  });

  test('can be read without JavaScript', async () => {
    const page = await open('/zh/quotations/', { javaScriptEnabled: false });
    expect(await page.locator('.index-table tbody tr').count()).toBeGreaterThan(0);
  });
});
