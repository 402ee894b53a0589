import { stat } from 'node:fs/promises';
import { type CommandSpec, choice, type Invocation } from '../command';
import type { Exit } from '../exit';
import { operandsOrStdin, readInputs, STDIN } from '../input/inputs';
import { reportFailure, reportReplaced } from '../input/report';
import { ENCODING, GLOB, OUT, PUBLISHED, TIMEZONE } from '../options';
import { PARSE_FORMATS, type ParseFormat } from '../output/formats';
import { articleWriter } from '../output/writer';
import { loadParser } from '../parsing';

const FORMAT = choice(
  '-f, --format <format>',
  Object.keys(PARSE_FORMATS) as ParseFormat[],
  { en: 'how to write the articles', zh: '输出格式' },
  { default: 'json for one file, ndjson for many' },
);

export const parse: CommandSpec = {
  name: 'parse',
  operands: '[files...]',
  summary: {
    en: 'read articles and print what is in them, as data or as clean documents',
    zh: '解析文章，输出数据或整理后的文本',
  },
  options: [FORMAT, OUT, PUBLISHED, TIMEZONE, ENCODING, GLOB],
  examples: [
    { line: 'wenmai parse article.txt', does: { en: 'one article as JSON', zh: '单篇文章输出 JSON' } },
    {
      line: 'wenmai parse corpus/ -o corpus.ndjson',
      does: { en: 'a folder, one article per line', zh: '整个文件夹，每行一篇' },
    },
    {
      line: "pbpaste | wenmai parse | jq '.quotations[].text'",
      does: { en: 'the quotations of what was copied', zh: '取出剪贴板文章中的引语' },
    },
    {
      line: 'wenmai parse article.txt --format markdown',
      does: { en: 'a clean document with front matter', zh: '带元数据的 Markdown' },
    },
    {
      line: 'wenmai parse old.txt --encoding gb18030 --published 2008-05-13',
      does: { en: 'say what the text does not', zh: '补充文中没有的信息' },
    },
  ],
  run,
};

async function run({ io, operands, option }: Invocation): Promise<Exit> {
  const paths = operandsOrStdin(io, operands);
  const parseText = await loadParser(option);
  const many = !(await isOneArticle(paths));
  const format = PARSE_FORMATS[option(FORMAT) ?? (many ? 'ndjson' : 'json')];
  const render = await format.load();
  const writer = articleWriter(io, { path: option(OUT), frame: many ? format.frame : null });
  let failed = false;
  for await (const input of readInputs(io, paths, { encoding: option(ENCODING), glob: option(GLOB) })) {
    if (!input.ok) {
      reportFailure(io, input.name, input);
      failed = true;
      continue;
    }
    const { name, text, encoding, replaced } = input;
    reportReplaced(io, name, replaced, encoding);
    await writer.write(name, render(parseText(text, { name: name === STDIN ? undefined : name, encoding })));
  }
  await writer.finish();
  return failed ? 'input' : 'ok';
}

/** One file or standard input is one article; a folder is many, even if it holds one. */
async function isOneArticle(paths: readonly string[]): Promise<boolean> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return false;
  if (path === STDIN) return true;
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => true,
  );
}
