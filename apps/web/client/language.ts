import { remember } from './storage';

/** Points the language link at this very page's twin, and remembers the language for the next visit at the root. */
export function rememberLanguage(): void {
  const here = document.documentElement.dataset.locale;
  if (here) remember('locale', here);
  const link = document.querySelector<HTMLAnchorElement>('a.language');
  const twin = document.querySelector<HTMLLinkElement>(`link[rel=alternate][hreflang="${link?.hreflang}"]`);
  if (!link || !twin) return;
  link.addEventListener('click', () => {
    // The place in the page goes along.
    link.href = new URL(twin.href).pathname + location.search + location.hash;
  });
}
