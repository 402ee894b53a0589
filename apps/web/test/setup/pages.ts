import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Article, parseArticle } from '@wenmai/parser';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { sampleTexts } from './samples';

export const SEED = '000_837d566d99c7ca68';

export const seedText = readFileSync(
  path.join(import.meta.dirname, '../../../../seeds', `${SEED}.txt`),
  'utf8',
);

/** One of the fictional articles, parsed as the site parses it. */
export function sampleArticle(name: string): Article {
  return parseArticle(sampleTexts().get(name) ?? '');
}

/** Opens pages in the shared browser and closes them behind each test. What goes wrong in a page fails the test. */
export function siteOpener(
  site: 'site' | 'samples' = 'site',
): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  let errors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seen = errors;
    errors = [];
    expect(seen).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (address, options = {}) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    // A breach of the Content-Security-Policy is reported on the console.
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    await page.goto(inject(site) + address);
    return page;
  };
}

/** Expects axe to find nothing on the page, by all of its rules or by those named. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}
