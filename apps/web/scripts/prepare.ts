// Before `next build`: reads the folder of articles once, so that the pages need not each do it again, and bundles
// what runs in the browser outside React.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_KINDS } from '../lib/indexes/kinds';
import { PREPARED } from '../lib/paths';
import { BrokenArticles, readArticles } from './prepare/articles';
import { bundleAssets } from './prepare/assets';
import { listEntries } from './prepare/entries';
import { buildIndex } from './prepare/indexes';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.resolve(root, process.env.WENMAI_ARTICLES ?? 'seeds');

try {
  const articles = await readArticles(folder);
  rmSync(PREPARED, { recursive: true, force: true });
  for (const name of ['articles', 'indexes']) mkdirSync(path.join(PREPARED, name), { recursive: true });
  for (const { slug, article } of articles) write(`articles/${slug}.json`, article);
  write('library.json', listEntries(articles));
  for (const kind of INDEX_KINDS) write(`indexes/${kind}.json`, buildIndex(kind, articles));
  write('assets.json', await bundleAssets());
  console.log(`Prepared ${articles.length} article(s) from ${folder}`);
} catch (error) {
  if (!(error instanceof BrokenArticles)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function write(name: string, value: unknown): void {
  writeFileSync(path.join(PREPARED, name), JSON.stringify(value));
}
