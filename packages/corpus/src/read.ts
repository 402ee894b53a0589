import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type DecodedText, decodeText } from './decode';
import { type Failure, failure, systemFailure } from './problems';

/**
 * The largest file that is read as one article, in bytes. A long novel has two million; the model of a text takes up to
 * 120 bytes of memory for each byte of it, so a larger file than this would bring down a process of the usual 2 GiB.
 */
export const MAX_BYTES = 16 * 1024 * 1024;

export interface ReadOptions {
  /** The character set to read by, instead of detecting it. */
  readonly encoding?: string | undefined;
}

/**
 * Reads one article from disk.
 *
 * @returns its text, or a failure: never throws for what a file may hold or the system may refuse
 */
export async function readArticleFile(
  path: string,
  options: ReadOptions = {},
): Promise<DecodedText | Failure> {
  let bytes: Uint8Array;
  try {
    const file = await stat(path);
    // Pipes and devices may never end.
    if (!file.isFile() && !file.isDirectory()) return readArticleStream(createReadStream(path), options);
    if (file.size > MAX_BYTES) return tooLarge();
    bytes = await readFile(path);
  } catch (error) {
    return systemFailure(error);
  }
  return articleText(bytes, options);
}

/** Reads one article from a stream of bytes such as standard input. */
export async function readArticleStream(
  stream: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<DecodedText | Failure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) return tooLarge();
    }
  } catch (error) {
    return systemFailure(error);
  }
  return articleText(Buffer.concat(chunks), options);
}

async function articleText(bytes: Uint8Array, { encoding }: ReadOptions): Promise<DecodedText | Failure> {
  const result = await decodeText(bytes, encoding);
  if (result.ok && result.text.trim() === '') return failure('empty', 'is empty: there is no article in it');
  return result;
}

function tooLarge(): Failure {
  return failure('too-large', `is larger than ${MAX_BYTES / 1024 / 1024} MiB: split it`);
}
