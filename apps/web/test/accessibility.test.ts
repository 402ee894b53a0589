import { describe, test } from 'vitest';
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
  '/404.html',
];

describe('axe finds nothing', () => {
  test.each(PAGES.flatMap((page) => [[page, 'light'] as const, [page, 'dark'] as const]))(
    'on %s (%s)',
    async (path, colorScheme) => {
      await expectAccessible(await open(path, { colorScheme }));
    },
  );
});
