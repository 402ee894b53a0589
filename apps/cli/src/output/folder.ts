import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CliError, type Io } from '../io';
import type { ArticleWriter } from './article-writer';
import { outputError } from './errors';
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
  const written = new Set<string>();
  const target = (below: string, ending: string) =>
    resolve(path, `${below.replace(/\.[^./\\]*$/, '')}.${ending}`);
  const put = async (name: string, file: string, text: string) => {
    if (written.has(file) || file === resolve(name)) throw clash(name, file);
    written.add(file);
    await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
      throw outputError(error, dirname(file));
    });
    const sink = await openSink(io, file);
    await sink.write(text);
    await sink.finish();
  };
  let count = 0;
  return {
    has: ({ below, content }) => resume && content.kind !== 'failure' && existsSync(target(below, extension)),
    async write({ name, below, text, source }) {
      if (source !== null) await put(name, target(below, 'txt'), source);
      await put(name, target(below, extension), text);
      count++;
    },
    finish: async () => {},
    abandon: async () => ({
      en: `${path} has ${count} more; --resume carries on`,
      zh: `${path} 新增 ${count} 篇，可用 --resume 继续`,
    }),
  };
}

function clash(name: string, file: string): CliError {
  return new CliError('output', {
    en: `${name}: its result would overwrite ${file}: give another folder, or the inputs one by one`,
    zh: `${name}：其结果会覆盖 ${file}，请换一个文件夹，或分别处理`,
  });
}
