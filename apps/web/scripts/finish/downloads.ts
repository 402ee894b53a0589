import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FORMATS } from '../../lib/formats';
import { loadArticle, loadLibrary } from '../../lib/library';
import { PREPARED } from '../../lib/paths';

/** Writes every article beside its page in every format: `articles/<slug>.json`, `articles/<slug>.md`, … */
export function writeDownloads(out: string): void {
  for (const { slug } of loadLibrary()) {
    const article = loadArticle(slug);
    for (const { extension, write } of FORMATS) {
      writeFileSync(path.join(out, 'articles', `${slug}.${extension}`), write(article));
    }
  }
}

/** The indexes as files: what their tables load, and what anybody may build on. */
export function writeIndexes(out: string): void {
  mkdirSync(path.join(out, 'data'), { recursive: true });
  cpSync(path.join(PREPARED, 'indexes'), path.join(out, 'data'), { recursive: true });
}
