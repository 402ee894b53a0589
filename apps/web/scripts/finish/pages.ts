import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withPolicy } from './policy';

/**
 * Takes out of the export what no page of this site needs:
 *
 * - the `.txt` payloads beside every page: they serve Next's client-side navigation, and the links here are plain ones;
 * - from pages without client components (those without `data-interactive`), Next's run-time and the copy of the page
 *   it would hydrate: there is nothing to hydrate. `client/site.ts` does what those pages do;
 * - the copy of the Open Graph tags for Twitter, which reads those, and of the description, which whoever reads those
 *   takes where they hold none.
 *
 * @returns how many pages there are
 */
export function slimPages(out: string): number {
  let pages = 0;
  for (const entry of readdirSync(out, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (isPayload(entry.name)) rmSync(file);
    if (!entry.name.endsWith('.html')) continue;
    const html = readFileSync(file, 'utf8').replace(
      /<meta (?:name="twitter:(?!card)|property="og:description")[^>]*>/g,
      '',
    );
    const page = html.includes('data-interactive') ? html : withoutRuntime(html);
    writeFileSync(file, withPolicy(page));
    pages++;
  }
  return pages;
}

function isPayload(name: string): boolean {
  return (
    name === 'index.txt' || /^__next\..*\.txt$/.test(name) || name === '404.txt' || name === '_not-found.txt'
  );
}

/**
 * Keeps the scripts that the site's own components wrote (`data-own`) and drops the framework's. Text of an article has
 * its `<` escaped, so every `<script` and `<link` in the HTML is an element.
 */
function withoutRuntime(html: string): string {
  return html
    .replace(/<script(?![^>]*\bdata-own)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link[^>]*\bas="script"[^>]*>/g, '')
    .replaceAll(' data-precedence="next"', '')
    .replaceAll('<div hidden=""><!--$--><!--/$--></div>', '');
}
