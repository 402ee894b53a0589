/*
 * The search index. Every pair of neighbouring characters (bigram) of every article has a posting list: the articles it
 * stands in, and where. A phrase stands in an article where its bigrams stand side by side, so any two or more characters
 * are found, across word boundaries too, with no false hits.
 *
 * The lists are shared out among files by a hash of the bigram, so that a search loads a few small files:
 *
 *   search/index.json      how many shards and articles there are
 *   search/<shard>.bin     posting lists, see `encodeShard`, gzipped
 *   search/a<number>.bin   one article: where it is, its blocks' text for showing a hit in its context; JSON, gzipped
 *
 * Positions count UTF-16 code units of the blocks' texts, each closed by a line feed. Both bigrams and queries are
 * folded first: Traditional to Simplified characters, full-width to ASCII, capitals to small letters.
 */
import { fold } from '@wenmai/parser/fold';

export interface SearchManifest {
  readonly shards: number;
  readonly articles: number;
}

/** One article as the search shows it. */
export interface SearchArticle {
  readonly slug: string;
  readonly headline: string;
  readonly published: string;
  /** Anchor and text of each block, in order. */
  readonly blocks: readonly (readonly [id: string, text: string])[];
}

/** Positions of one bigram by article, both ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Characters as they are compared. As long as the text. */
export function foldForSearch(text: string): string {
  // Letter by letter: lower case may be longer than its capital (İ), and offsets have to hold.
  return fold(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Which shard a bigram's list is in (FNV-1a over the two code units). */
export function shardOf(bigram: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < 2; i++) {
    hash = Math.imul(hash ^ bigram.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash % shards;
}

/**
 * The lists of one shard as bytes: for each bigram its two code units (little-endian), then as variable-length integers
 * the length of the list in bytes, and for each article the distance from the one before, the number of positions, and
 * the distances between them.
 */
export function encodeShard(lists: ReadonlyMap<string, Postings>): Uint8Array {
  const bytes: number[] = [];
  for (const [bigram, postings] of lists) {
    const list: number[] = [];
    let lastArticle = 0;
    for (const [article, positions] of postings) {
      writeInteger(list, article - lastArticle);
      writeInteger(list, positions.length);
      lastArticle = article;
      let last = 0;
      for (const position of positions) {
        writeInteger(list, position - last);
        last = position;
      }
    }
    for (let i = 0; i < 2; i++) bytes.push(bigram.charCodeAt(i) & 0xff, bigram.charCodeAt(i) >> 8);
    writeInteger(bytes, list.length);
    for (const byte of list) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The list of one bigram in a shard; empty if it is not there. */
export function findPostings(shard: Uint8Array, bigram: string): Postings {
  const wanted = [0, 1].flatMap((i) => [bigram.charCodeAt(i) & 0xff, bigram.charCodeAt(i) >> 8]);
  const reader = { bytes: shard, at: 0 };
  while (reader.at < shard.length) {
    const found = wanted.every((byte, i) => shard[reader.at + i] === byte);
    reader.at += 4;
    const length = readInteger(reader);
    if (found) return decodeList(reader, reader.at + length);
    reader.at += length;
  }
  return new Map();
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function decodeList(reader: Reader, end: number): Postings {
  const postings = new Map<number, number[]>();
  let article = 0;
  while (reader.at < end) {
    article += readInteger(reader);
    const count = readInteger(reader);
    const positions: number[] = [];
    let position = 0;
    for (let i = 0; i < count; i++) {
      position += readInteger(reader);
      positions.push(position);
    }
    postings.set(article, positions);
  }
  return postings;
}

/** Seven bits a byte, the lowest first; the high bit says that more follow. */
function writeInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function readInteger(reader: Reader): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
}
