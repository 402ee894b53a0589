import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError, type Io } from '../io';
import { outputError } from './errors';
import { openSink } from './sink';
import type { ArticleWriter } from './writer';

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
  const written = new Set<string>();
  const target = (below: string) => join(path, `${below.replace(/\.[^./\\]*$/, '')}.${extension}`);
  return {
    has: ({ below, content }) => resume && content.kind !== 'failure' && existsSync(target(below)),
    async write({ name, below, text }) {
      const file = target(below);
      if (written.has(file)) throw clash(name, file);
      written.add(file);
      await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
        throw outputError(error, dirname(file));
      });
      const sink = await openSink(io, file);
      await sink.write(text);
      await sink.finish();
    },
    finish: async () => {},
    abandon: async () => ({
      en: `${path} holds ${written.size} more; --resume carries on`,
      zh: `${path} 新增 ${written.size} 篇，可用 --resume 继续`,
    }),
  };
}

function clash(name: string, file: string): CliError {
  return new CliError('output', {
    en: `${name}: its result would overwrite ${file}, written in the same run: give the folders one by one`,
    zh: `${name}：其结果会覆盖本次已写入的 ${file}，请分别处理各文件夹`,
  });
}
