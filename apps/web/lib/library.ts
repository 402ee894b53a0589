import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '@wenmai/parser';
import type { IndexData, IndexKind } from './indexes/kinds';
import { PREPARED } from './paths';

/** One line of the list of articles. */
export interface Entry {
  /** What the article is called in addresses. */
  readonly slug: string;
  /** Name of the file it was read from. */
  readonly file: string;
  readonly headline: string | null;
  /** ISO 8601, as in the article. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** The first paragraph, cut short. */
  readonly lead: string;
}

let library: readonly Entry[] | undefined;

/** All articles, newest first; those without a date come last. */
export function loadLibrary(): readonly Entry[] {
  library ??= JSON.parse(readFileSync(path.join(PREPARED, 'library.json'), 'utf8')) as readonly Entry[];
  return library;
}

/** One article as it was parsed. */
export function loadArticle(slug: string): Article {
  return JSON.parse(readFileSync(path.join(PREPARED, 'articles', `${slug}.json`), 'utf8')) as Article;
}

/** The articles before and behind one in the list. */
export function neighbours(slug: string): { readonly previous: Entry | null; readonly next: Entry | null } {
  const all = loadLibrary();
  const at = all.findIndex((entry) => entry.slug === slug);
  return { previous: all[at - 1] ?? null, next: all[at + 1] ?? null };
}

/** Addresses of the scripts bundled outside React. */
export interface Assets {
  /** What every page runs. */
  readonly site: string;
  /** What the search page runs besides. */
  readonly search: string;
  /** The parser, to run in a worker. */
  readonly parser: string;
}

export function loadAssets(): Assets {
  return JSON.parse(readFileSync(path.join(PREPARED, 'assets.json'), 'utf8')) as Assets;
}

/** One index over all articles. */
export function loadIndex(kind: IndexKind): IndexData {
  return JSON.parse(readFileSync(path.join(PREPARED, 'indexes', `${kind}.json`), 'utf8')) as IndexData;
}
