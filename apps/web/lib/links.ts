import type { Locale } from './locales';
import { BASE_PATH } from './site';

/** Address of a page in one language; `path` without slashes at its ends, empty for the home page. */
export function pageHref(locale: Locale, path = ''): string {
  return `${BASE_PATH}/${locale}/${path === '' ? '' : `${path}/`}`;
}

/** Address of an article's page, or of a place in it. */
export function articleHref(locale: Locale, slug: string, anchor?: string): string {
  return `${pageHref(locale, `articles/${slug}`)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Address of a file that has no language, such as `assets/site.js`. */
export function fileHref(path: string): string {
  return `${BASE_PATH}/${path}`;
}
