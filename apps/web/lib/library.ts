import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '@wenmai/parser';
import type { IndexArticle, IndexData, IndexKind, Row } from './indexes/kinds';
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

/** Read once by each of the processes that make pages. */
const loadOnce = <T>(load: () => T): (() => T) => {
  let loaded: T | undefined;
  return () => (loaded ??= load());
};

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(PREPARED, name), 'utf8')) as T;
}

/** All articles, newest first; those without a date come last. */
export const loadLibrary = loadOnce(() => read<readonly Entry[]>('library.json'));

/** The articles' places in the list. */
const loadPlaces = loadOnce(() => new Map(loadLibrary().map(({ slug }, place) => [slug, place])));

/** One article as it was parsed. */
export function loadArticle(slug: string): Article {
  return read<Article>(`articles/${slug}.json`);
}

/** The articles before and behind one in the list. */
export function neighbours(slug: string): { readonly previous: Entry | null; readonly next: Entry | null } {
  const place = loadPlaces().get(slug) ?? -2;
  return { previous: loadLibrary()[place - 1] ?? null, next: loadLibrary()[place + 1] ?? null };
}

/** Addresses of the scripts bundled outside React. */
export interface Assets {
  /** What every page runs. */
  readonly site: string;
  /** What the search page runs besides. */
  readonly search: string;
  /** What the tables of the indexes run besides. */
  readonly indexes: string;
  /** The parser, to run in a worker. */
  readonly parser: string;
}

export const loadAssets = loadOnce(() => read<Assets>('assets.json'));

/** One index over all articles. */
export function loadIndex(kind: IndexKind): IndexData {
  return {
    articles: read<readonly IndexArticle[]>('indexes/articles.json'),
    rows: read<readonly Row[]>(`indexes/${kind}.json`),
  };
}
