import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Job } from '../batch/job';
import { failed, type JobOptions } from '../batch/jobs';
import { TOO_LONG } from '../batch/processor';
import type { Io } from '../io';
import type { Text } from '../lang';
import { readLines } from './lines';
import { STDIN } from './operands';
import { problemText } from './problems';

type Content = Extract<Job['content'], { kind: 'text' }>;

/** The jobs in streams of records, one JSON object `{"id", "text", "published"?, "url"?}` on each line. */
export async function* listRecords(
  io: Io,
  operands: readonly string[],
  { glob = ['*.ndjson', '*.jsonl'] }: JobOptions,
): AsyncGenerator<Job> {
  const { listArticles } = await import('@wenmai/corpus');
  for (const operand of operands) {
    if (operand === STDIN) {
      yield* recordsOf(STDIN, null, io.stdin);
      continue;
    }
    for await (const item of listArticles([operand], { glob })) {
      if (item.ok) yield* recordsOf(item.path, item.path, createReadStream(item.path));
      else yield failed(item.path, problemText(item));
    }
  }
}

async function* recordsOf(
  name: string,
  from: string | null,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Job> {
  const { MAX_BYTES } = await import('@wenmai/corpus');
  let number = 0;
  try {
    for await (const line of readLines(stream)) {
      number++;
      if (line.trim() === '') continue;
      const at = `${name}:${number}`;
      const content = line.length > MAX_BYTES ? { reason: TOO_LONG } : readRecord(line);
      if ('reason' in content) yield failed(at, content.reason);
      else yield { ...called(content.id, name, number), from, content };
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    yield failed(name, { en: `cannot be read: ${detail}`, zh: `无法读取：${detail}` });
  }
}

/** A record is called by its id, or by its place in the stream. */
function called(id: string | number | undefined, stream: string, line: number): Pick<Job, 'name' | 'below'> {
  return id === undefined
    ? { name: `${stream}:${line}`, below: `${fileName(basename(stream))}/${line}.txt` }
    : { name: String(id), below: `${fileName(String(id))}.txt` };
}

/** An id as the name of a file: what a path is made of, or no file system takes, is written as in a URL. */
function fileName(id: string): string {
  return id.replaceAll(
    /^\.|[\p{Cc}\p{Cs}%/\\:*?"<>|]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** The record on a line, or what is wrong with it. */
export function readRecord(line: string): Content | { readonly reason: Text } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return {
      reason: {
        en: 'is not JSON: expected {"id": …, "text": …}',
        zh: '不是 JSON，应为 {"id": …, "text": …}',
      },
    };
  }
  const { id, text, published, url } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (typeof text !== 'string') {
    return {
      reason: {
        en: 'has no "text": expected {"id": …, "text": …}',
        zh: '缺少 "text"，应为 {"id": …, "text": …}',
      },
    };
  }
  return {
    kind: 'text',
    text,
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    about: {
      ...(typeof published === 'string' ? { published } : {}),
      ...(typeof url === 'string' ? { url } : {}),
    },
  };
}
