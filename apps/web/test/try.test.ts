import { json } from 'node:stream/consumers';
import { parseArticle } from '@wenmai/parser';
import { describe, expect, test } from 'vitest';
import { expectAccessible, seedText, siteOpener } from './setup/pages';

const open = siteOpener();
const article = parseArticle(seedText);

describe('try page', () => {
  test('parses a pasted text in the browser and shows it as any article; nothing is sent', async () => {
    const page = await open('/en/try/');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || !request.url().startsWith(new URL(page.url()).origin))
        sent.push(request.url());
    });
    await page.getByLabel('The text of the article').fill(seedText);
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.locator('.reader h1').waitFor();
    expect(await page.locator('.text > div').count()).toBe(article.blocks.length);
    const person = article.people[0];
    expect(await page.locator(`#note-${person?.id}`).textContent()).toContain(person?.name);
    await page.locator('.text u:has(> a)').first().hover();
    expect(await page.locator('.note.lit').count()).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await expectAccessible(page);
  });

  test('reads a file in GB18030, which is found out', async () => {
    const page = await open('/zh/try/');
    // 标题 / 正文写在这里。
    const bytes = Buffer.from('b1eacce20a0ad5fdcec4d0b4d4dad5e2c0efa1a30a', 'hex');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'gb.txt', mimeType: 'text/plain', buffer: bytes });
    await page.locator('.reader h1').waitFor();
    expect(await page.locator('.reader').textContent()).toContain('正文写在这里');
  });

  test('says why a file that is no text cannot be read', async () => {
    const page = await open('/en/try/');
    const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]);
    await page.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await page.getByText('a PNG picture').waitFor();
  });

  test('the result can be downloaded', async () => {
    const page = await open('/zh/try/');
    await page.locator('#text').fill(seedText);
    await page.getByRole('button', { name: '加批' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON', exact: true }).click(),
    ]);
    expect(await json(await download.createReadStream())).toEqual(JSON.parse(JSON.stringify(article)));
  });

  test('a link carries the text in its fragment', async () => {
    const page = await open('/zh/try/');
    await page.locator('#text').fill(seedText);
    await page.getByRole('button', { name: '加批' }).click();
    await page.getByRole('button', { name: '复制分享链接' }).click();
    await page.waitForURL(/#text=/);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.reader h1').waitFor();
    expect(await page.locator('#text').inputValue()).toBe(seedText);
  });

  test('a damaged link does no harm', async () => {
    const page = await open('/zh/try/#text=%00not-packed');
    expect(await page.locator('.reader').count()).toBe(0);
  });
});
