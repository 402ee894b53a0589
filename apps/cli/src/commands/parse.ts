import { runBatch } from '../batch/run';
import { type CommandSpec, choice, flag, type Invocation } from '../command';
import type { Exit } from '../exit';
import { isOneArticle, operandsOrStdin } from '../input/operands';
import { FILES, OUT, READING, RESUME } from '../options';
import { concluded } from '../output/conclude';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../output/formats';
import { openWriter } from '../output/writer';

const FORMAT = choice<DocumentFormat>(
  '-f, --format <format>',
  ['json', 'ndjson', 'markdown', 'text'],
  { en: 'how to write the articles', zh: '输出格式' },
  { default: { en: 'json for one file, ndjson for many', zh: '单篇 json，多篇 ndjson' } },
);

const NDJSON_IN = flag('--ndjson-in', {
  en: 'read records {"id", "text"}, one on each line, and write {"id", …} lines',
  zh: '逐行读取 {"id", "text"} 记录，逐行输出 {"id", …}',
});

export const parse: CommandSpec = {
  name: 'parse',
  operands: [FILES],
  summary: {
    en: 'read articles and print what is in them, as data or as clean documents',
    zh: '解析文章，输出数据或整理后的文本',
  },
  options: [FORMAT, OUT, RESUME, NDJSON_IN, ...READING],
  examples: [
    { line: 'wenmai parse article.txt', does: { en: 'one article as JSON', zh: '单篇文章输出 JSON' } },
    {
      line: 'wenmai parse corpus/ -o corpus.ndjson',
      does: { en: 'a folder, one article per line', zh: '整个文件夹，每行一篇' },
    },
    {
      line: 'wenmai parse corpus/ -o corpus.ndjson --resume',
      does: { en: 'carry on after Ctrl-C or a crash', zh: '中断后继续' },
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
    {
      line: 'zcat crawl.ndjson.gz | wenmai parse --ndjson-in | gzip > articles.ndjson.gz',
      does: { en: 'a filter of records in a pipe', zh: '在管道中逐条处理记录' },
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<Exit> {
  const { io, option } = invocation;
  const operands = operandsOrStdin(io, invocation.operands);
  const records = option(NDJSON_IN) ?? false;
  const many = records || !(await isOneArticle(operands));
  const format = option(FORMAT) ?? (many ? 'ndjson' : 'json');
  const { frame, extension } = DOCUMENT_FORMATS[format];
  const writer = await openWriter(io, {
    path: option(OUT),
    frame: many ? frame : null,
    extension,
    lines: format === 'ndjson',
    resume: option(RESUME) ?? false,
  });
  return concluded(io, writer, () =>
    runBatch(invocation, {
      operands,
      records,
      render: { kind: 'document', format },
      isDone: writer.has,
      deliver: writer.write,
      onTerminal: option(OUT) === undefined && io.stdout.isTTY === true,
    }),
  );
}
