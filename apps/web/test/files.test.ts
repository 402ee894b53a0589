import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sampleArticle, siteOpener } from './setup/pages';
import { sampleTexts } from './setup/samples';

const open = siteOpener('samples');
const out = path.join(import.meta.dirname, '../.samples');
const names = [...sampleTexts().keys()];

const get = async (address: string) => {
  const response = await fetch(inject('samples') + address);
  expect(response.status, address).toBe(200);
  return response;
};

describe('files beside the pages', () => {
  test('every article as JSON is what the parser gives', async () => {
    const article = await (await get('/articles/court--wire-copy.json')).json();
    const { source, ...rest } = JSON.parse(JSON.stringify(sampleArticle('court--wire-copy')));
    expect(article).toMatchObject(rest);
    expect(article.source.text).toBe(source.text);
  });

  test.each(['md', 'png'])('every article as .%s', async (extension) => {
    for (const name of names) {
      const { size } = await (await get(`/articles/${name}.${extension}`)).blob();
      expect(size).toBeGreaterThan(50);
    }
  });

  test.each(['rss', 'atom'])('the %s feed lists the fifty newest articles, well-formed', async (kind) => {
    const page = await open('/zh/');
    const xml = await (await get(`/zh/${kind}.xml`)).text();
    const links = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      if (feed.querySelector('parsererror')) return null;
      return [...feed.querySelectorAll('item > link, entry > link')].map(
        (link) => link.getAttribute('href') ?? link.textContent,
      );
    }, xml);
    expect(links).toHaveLength(Math.min(50, names.length));
    const listed = new Set(links?.map((link) => new URL(link ?? '').pathname.split('/').at(-2)));
    const days = (inFeed: boolean) =>
      names
        .filter((name) => listed.has(name) === inFeed)
        .map((name) => sampleArticle(name).published?.value?.slice(0, 10) ?? '')
        .sort();
    const [oldestListed = '', newestLeftOut = ''] = [days(true)[0], days(false).at(-1)];
    expect(oldestListed >= newestLeftOut, `${oldestListed} before ${newestLeftOut}`).toBe(true);
  });

  test('the sitemap names pages that are there, and robots.txt the sitemap', async () => {
    const sitemap = await (await get('/sitemap.xml')).text();
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => new URL(address ?? '').pathname,
    );
    expect(addresses.length).toBeGreaterThan(2 * names.length);
    for (const address of addresses) await get(address);
    expect(await (await get('/robots.txt')).text()).toMatch(/Sitemap: .*\/sitemap\.xml/);
  });
});

test('no page links to an address that is not there', async () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  const addresses = new Set<string>();
  for (const file of pages) {
    const html = readFileSync(path.join(out, file), 'utf8');
    for (const [, address] of html.matchAll(/(?:href|src)="?(\/[^"#?\s>]*)/g))
      if (address) addresses.add(address);
  }
  const missing: string[] = [];
  for (const address of addresses) {
    const { status } = await fetch(inject('samples') + address, { method: 'HEAD' });
    if (status !== 200) missing.push(address);
  }
  expect(missing).toEqual([]);
  expect(addresses.size).toBeGreaterThan(60);
});

describe('docs', () => {
  test('show the model with links that find their places', async () => {
    const page = await open('/en/docs/model/');
    await page.getByRole('link', { name: 'Published' }).first().click();
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
  });

  test('lead from one document to another', async () => {
    const page = await open('/zh/docs/api/');
    await page.getByRole('link', { name: 'docs/model.md' }).first().click();
    await page.waitForURL('**/zh/docs/model/');
  });
});

test('a text pasted on the home page is read on the try page', async () => {
  const page = await open('/en/');
  await page.getByLabel('The text of the article').fill(sampleTexts().get('weather--short-notice') ?? '');
  await page.getByRole('button', { name: 'Annotate' }).click();
  await page.locator('.reader h1').waitFor();
  expect(new URL(page.url()).pathname).toBe('/en/try/');
});
