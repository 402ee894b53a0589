import type { MetadataRoute } from 'next';
import { DOCS } from '../lib/docs';
import { INDEX_KINDS } from '../lib/indexes/kinds';
import { loadLibrary } from '../lib/library';
import { pageHref } from '../lib/links';
import { LOCALES, messagesFor } from '../lib/locales';
import { absolute } from '../lib/metadata';

export const dynamic = 'force-static';

/** Every page in every language, each with its twin. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    '',
    'articles',
    ...INDEX_KINDS,
    'search',
    'try',
    'docs',
    ...DOCS.map(({ name }) => `docs/${name}`),
    ...loadLibrary().map(({ slug }) => `articles/${slug}`),
  ];
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(
      LOCALES.map((locale) => [messagesFor(locale).lang, absolute(pageHref(locale, path))]),
    );
    return LOCALES.map((locale) => ({ url: absolute(pageHref(locale, path)), alternates: { languages } }));
  });
}
