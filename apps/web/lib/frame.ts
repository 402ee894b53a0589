/**
 * Every article's page has the same frame. Next makes it once in each language, with these words where the article's own
 * go; `scripts/finish` puts them in. Made one by one, thousands of pages would take Next most of the build's time.
 */
export const FRAME = {
  slug: 'frame-slug',
  title: 'frame-title',
  lead: 'frame-lead',
  body: 'frame-body',
} as const;
