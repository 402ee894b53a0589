import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { JobDone } from '../batch/job';
import type { Io } from '../io';
import type { ArticleWriter } from './article-writer';
import { outputError } from './errors';
import { isSame, overwrites } from './place';
import { openSink } from './sink';

/**
 * Writes each article into a file of its own, at the place below `path` that it has below the folder that was named.
 * A file appears when it is complete; so an earlier run is carried on by leaving out what is there.
 */
export function folderWriter(
  io: Io,
  {
    path,
    extension,
    resume,
  }: { readonly path: string; readonly extension: string; readonly resume: boolean },
): ArticleWriter {
  /** Whose result each file holds or will hold. */
  const owners = new Map<string, string>();
  const isOwner = (name: string, file: string) => {
    const owner = owners.get(file) ?? name;
    owners.set(file, owner);
    return owner === name;
  };
  const target = (below: string, ending: string) =>
    resolve(path, `${below.replace(/\.[^./\\]*$/, '')}.${ending}`);
  const put = async ({ name, from }: JobDone, file: string, text: string | Uint8Array) => {
    if (!isOwner(name, file) || (await isSame(from, file))) throw overwrites(name, file);
    await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
      throw outputError(error, dirname(file));
    });
    const sink = await openSink(io, file);
    await sink.write(text);
    await sink.finish();
  };
  let count = 0;
  return {
    has({ name, below, content }) {
      if (!resume || content.kind === 'failure') return false;
      const file = target(below, extension);
      return isOwner(name, file) && existsSync(file);
    },
    async write(result) {
      const { below, bytes, source } = result;
      if (source !== null) await put(result, target(below, 'txt'), source);
      await put(result, target(below, extension), bytes);
      count++;
    },
    finish: async () => {},
    abandon: async () => ({
      en: `${path} has ${count} more; --resume carries on`,
      zh: `${path} 新增 ${count} 篇，可用 --resume 继续`,
    }),
  };
}
