import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CommandSpec, Invocation } from '../command';
import type { Exit } from '../exit';
import { OUT_FILE } from '../options';
import { openSink } from '../output/sink';

export const schema: CommandSpec = {
  name: 'schema',
  operands: [],
  summary: {
    en: 'print the JSON Schema of an article, as parse writes it',
    zh: '输出文章 JSON 的 JSON Schema',
  },
  options: [OUT_FILE],
  examples: [
    {
      line: 'wenmai schema -o article.schema.json',
      does: {
        en: 'for an editor, a validator or a generator of types',
        zh: '供编辑器、校验器或类型生成器使用',
      },
    },
  ],
  run,
};

async function run({ io, option }: Invocation): Promise<Exit> {
  const path = createRequire(import.meta.url).resolve('@wenmai/parser/article.schema.json');
  const sink = await openSink(io, option(OUT_FILE));
  await sink.write(await readFile(path, 'utf8'));
  await sink.finish();
  return 'ok';
}
