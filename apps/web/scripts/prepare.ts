// Before `next build`. Parses every article once, on all cores, and renders what its page holds in each language: Next
// would render it several times over (for the page, for hydration, for navigation), which takes ten times as long.
// Also bundles what runs in the browser outside React.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_KINDS } from '../lib/indexes/kinds';
import { PREPARED } from '../lib/paths';
import { BrokenArticles, listTasks, prepareAll } from './prepare/articles';
import { bundleAssets } from './prepare/assets';
import { compareEntries } from './prepare/entries';
import { buildIndex, indexArticles } from './prepare/indexes';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.resolve(root, process.env.WENMAI_ARTICLES ?? 'seeds');

try {
  const tasks = await listTasks(folder);
  rmSync(PREPARED, { recursive: true, force: true });
  for (const name of ['articles', 'files', 'indexes', 'pages']) {
    mkdirSync(path.join(PREPARED, name), { recursive: true });
  }
  const articles = (await prepareAll(tasks)).sort((a, b) => compareEntries(a.entry, b.entry));
  write(
    'library.json',
    articles.map(({ entry }) => entry),
  );
  write('indexes/articles.json', indexArticles(articles));
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
