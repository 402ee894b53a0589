import {
  findPostings,
  type Postings,
  type SearchArticle,
  type SearchManifest,
  shardOf,
} from '../../lib/search/format';
import { matchPhrase, type Phrase, readQuery } from '../../lib/search/query';
import { fetchFile, fetchPacked } from '../unpack';

/** An article in which every phrase stands, and where the first phrase does. */
export interface Hit {
  readonly article: number;
  readonly positions: readonly number[];
}

const cache = new Map<string, Promise<unknown>>();

/** Loads a file once; a failed load may be tried again. */
function load<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
  const known = cache.get(address) as Promise<T> | undefined;
  if (known) return known;
  const loading = (address.endsWith('.bin') ? fetchPacked(address) : fetchFile(address)).then(read);
  loading.catch(() => cache.delete(address));
  cache.set(address, loading);
  return loading;
}

export function loadArticle(root: string, number: number): Promise<SearchArticle> {
  return load(`${root}a${number}.bin`, (response) => response.json() as Promise<SearchArticle>);
}

/** The articles that hold every phrase of the query, newest first. */
export async function findHits(root: string, query: string): Promise<Hit[]> {
  const { shards } = await load(
    `${root}index.json`,
    (response) => response.json() as Promise<SearchManifest>,
  );
  const found = await Promise.all(readQuery(query).map((phrase) => locate(root, phrase, shards)));
  const [first, ...others] = found;
  return [...(first ?? [])]
    .filter(([article]) => others.every((matches) => matches.has(article)))
    .map(([article, positions]) => ({ article, positions }))
    .sort((a, b) => a.article - b.article);
}

async function locate(root: string, phrase: Phrase, shards: number): Promise<Map<number, number[]>> {
  const lists = await Promise.all(
    phrase.bigrams.map(async ({ bigram }): Promise<Postings> => {
      const address = `${root}${shardOf(bigram, shards)}.bin`;
      const bytes = await load(address, async (response) => new Uint8Array(await response.arrayBuffer()));
      return findPostings(bytes, bigram);
    }),
  );
  return matchPhrase(phrase, lists);
}
