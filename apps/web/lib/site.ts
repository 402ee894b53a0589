/** Where the site will stand; absolute addresses (feeds, sitemap, canonical links) are made from it. */
export const SITE_URL = (process.env.WENMAI_SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

/** The path the site stands under on its host: empty, or `/some/folder`. */
export const BASE_PATH = new URL(SITE_URL).pathname.replace(/\/+$/, '');
