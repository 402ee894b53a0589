/** Marks the link to the page that one is on, or is below: an article is one of the articles. */
export function markCurrent(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')) {
    if (location.pathname === link.pathname) link.ariaCurrent = 'page';
    else if (location.pathname.startsWith(link.pathname)) link.ariaCurrent = 'true';
  }
}
