import { test } from 'vitest';
import { expectAccessible, siteOpener } from './setup/pages';

const open = siteOpener('samples');

/** One page of each kind. */
const PAGES = [
  '/zh/',
  '/en/',
  '/zh/articles/',
  '/zh/articles/statistics--numbered-headings/',
  '/en/articles/traditional--newspaper/',
  '/zh/people/',
  '/en/figures/',
  '/zh/search/?q=%E8%AE%B0%E8%80%85',
  '/en/try/',
  '/en/docs/api/',
  '/404.html',
];

test.each(PAGES)('axe finds nothing on %s', async (path) => {
  await expectAccessible(await open(path, { colorScheme: 'light' }));
});

test.each(PAGES)('the contrast of %s is enough in the dark, too', async (path) => {
  await expectAccessible(await open(path, { colorScheme: 'dark' }), ['color-contrast']);
});
