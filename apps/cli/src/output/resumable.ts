import { createReadStream, existsSync } from 'node:fs';
import { chmod, copyFile, type FileHandle, open, rename, truncate } from 'node:fs/promises';
import type { ArticleWriter } from './article-writer';
import { outputError } from './errors';
import type { Target } from './sink';

/**
 * Writes NDJSON beside the target, into a file ending in .part, and gives it its name when it is complete. A run that was stopped, even one that was
 * killed, leaves the lines it has written; the next one with `--resume` reads from them which articles are done.
 */
export async function resumableWriter({
  target: { path, mode },
  resume,
}: {
  readonly target: Target;
  readonly resume: boolean;
}): Promise<ArticleWriter> {
  const part = `${path}.part`;
  const failed = (error: unknown) => {
    throw outputError(error, part);
  };
  if (resume && !existsSync(part) && existsSync(path)) await copyFile(path, part).catch(failed);
  const before = resume && existsSync(part) ? await readDone(part) : { names: new Set<string>(), bytes: 0 };
  let handle: FileHandle | null = null;
  let written = 0;
  const append = async () => {
    if (before.bytes > 0) await truncate(part, before.bytes).catch(failed);
    return open(part, before.bytes > 0 ? 'a' : 'w').catch(failed);
  };
  return {
    has: ({ name, content }) => content.kind !== 'failure' && before.names.has(name),
    async write({ bytes }) {
      handle ??= await append();
      await handle.writeFile(bytes).catch(failed);
      written++;
    },
    async finish() {
      if (before.names.size === 0 && written === 0) return;
      handle ??= await append();
      await handle.sync().catch(failed);
      await handle.close();
      if (mode !== null) await chmod(part, mode).catch(failed);
      await rename(part, path).catch(failed);
    },
    async abandon() {
      await handle?.close();
      if (before.names.size + written === 0) return null;
      const total = before.names.size + written;
      return {
        en: `${part} holds ${total} articles; --resume carries on`,
        zh: `${part} 已有 ${total} 篇，可用 --resume 继续`,
      };
    },
  };
}

/** The names in the whole lines of a file, and how many bytes those lines have. What stands behind was cut short. */
async function readDone(path: string): Promise<{ names: Set<string>; bytes: number }> {
  const names = new Set<string>();
  let bytes = 0;
  for await (const line of wholeLines(path)) {
    const name = nameIn(line);
    if (name === null) break;
    names.add(name);
    bytes += line.length + 1;
  }
  return { names, bytes };
}

/** The lines of a file that end in a line feed, as bytes, without it. */
async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, at)]);
      pending = [];
      from = at + 1;
    }
    pending.push(chunk.subarray(from));
  }
}

/** What the article on a line is called: the id of its record, or the name of its file. */
function nameIn(line: Buffer): string | null {
  try {
    const { id, source } = JSON.parse(line.toString());
    return id !== undefined ? String(id) : typeof source?.name === 'string' ? source.name : null;
  } catch {
    return null;
  }
}
