import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '@wenmai/parser';
import { loadArticle, loadLibrary } from '../../lib/library';
import {
  encodeShard,
  foldForSearch,
  type SearchArticle,
  type SearchManifest,
  shardOf,
} from '../../lib/search/format';
import { writePacked } from './pack';

/**
 * How large a shard is to be, roughly, in UTF-16 code units of articles' text: a search loads one for each pair of its
 * characters, which should hold little besides the list that it looks for.
 */
const TEXT_PER_SHARD = 2 * 1024;

const MAX_SHARDS = 16_384;

/** Writes the search index, see `lib/search/format`. Articles are numbered newest first, so that hits come in that order. */
export function writeSearchIndex(out: string): void {
  const folder = path.join(out, 'search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const library = loadLibrary();
  const lists = new Map<string, Map<number, number[]>>();
  let size = 0;
  for (const [number, { slug }] of library.entries()) {
    const article = searchArticle(slug, loadArticle(slug));
    writePacked(path.join(folder, `a${number}.bin`), JSON.stringify(article));
    const text = foldForSearch(article.blocks.map(([, block]) => `${block}\n`).join(''));
    size += text.length;
    addBigrams(lists, number, text);
  }
  const shards = Math.min(MAX_SHARDS, Math.max(1, Math.ceil(size / TEXT_PER_SHARD)));
  const byShard: Map<string, Map<number, number[]>>[] = Array.from({ length: shards }, () => new Map());
  for (const [bigram, postings] of lists) byShard[shardOf(bigram, shards)]?.set(bigram, postings);
  for (const [shard, own] of byShard.entries())
    writePacked(path.join(folder, `${shard}.bin`), encodeShard(own));
  const manifest: SearchManifest = { shards, articles: library.length };
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(manifest));
}

/** What of an article can be found: all of it but what the page put around it. */
function searchArticle(slug: string, { headline, published, blocks }: Article): SearchArticle {
  return {
    slug,
    headline: headline?.text ?? '',
    published: published?.value?.slice(0, 10) ?? '',
    blocks: blocks
      .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'image')
      .map(({ id, text }) => [id, text]),
  };
}

function addBigrams(lists: Map<string, Map<number, number[]>>, article: number, text: string): void {
  for (let i = 0; i + 1 < text.length; i++) {
    const bigram = text.slice(i, i + 2);
    if (/\s/.test(bigram)) continue;
    const postings = lists.get(bigram) ?? new Map<number, number[]>();
    lists.set(bigram, postings);
    const positions = postings.get(article);
    if (positions) positions.push(i);
    else postings.set(article, [i]);
  }
}
