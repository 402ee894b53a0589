import { runBatch } from '../batch/run';
import { type CommandSpec, choice, type Invocation } from '../command';
import type { Exit } from '../exit';
import { isOneArticle, operandsOrStdin } from '../input/operands';
import { CliError } from '../io';
import { FILES, OUT, READING, RESUME } from '../options';
import { concluded } from '../output/conclude';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../output/formats';
import { isFolder, openWriter } from '../output/writer';

const FORMAT = choice<DocumentFormat>(
  '-f, --format <format>',
  [
    'markdown',
    'html',
    'text',
    'jsonld',
    'ninjs',
    'tei',
    'webannotation',
    'brat',
    'conll',
    'csv',
    'gbt7714',
    'bibtex',
    'csl',
  ],
  { en: 'what to convert to', zh: '目标格式' },
);

export const convert: CommandSpec = {
  name: 'convert',
  operands: [FILES],
  summary: {
    en: 'write articles in the formats of other tools',
    zh: '将文章转换为其他工具的格式',
  },
  options: [FORMAT, OUT, RESUME, ...READING],
  examples: [
    {
      line: 'wenmai convert corpus/ --format tei --out tei/',
      does: { en: 'a folder of TEI documents', zh: '整个文件夹转换为 TEI 文档' },
    },
    {
      line: 'wenmai convert article.txt --format html -o article.html',
      does: { en: 'one web page', zh: '单篇网页' },
    },
    {
      line: 'wenmai convert corpus/ --format conll > names.conll',
      does: { en: 'training data with the names tagged', zh: '标注人名、机构、地名的训练数据' },
    },
    {
      line: 'wenmai convert corpus/ --format gbt7714',
      does: { en: 'a list of references by GB/T 7714', zh: 'GB/T 7714 参考文献表' },
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<Exit> {
  const { io, option } = invocation;
  const format = option(FORMAT);
  if (format === undefined) throw noFormat();
  const operands = operandsOrStdin(io, invocation.operands);
  const many = !(await isOneArticle(operands));
  const path = option(OUT);
  const { frame, extension } = DOCUMENT_FORMATS[format];
  if (many && frame === null && !(path !== undefined && (await isFolder(path)))) throw oneEach(format);
  const writer = await openWriter(io, {
    path,
    frame: many ? frame : null,
    extension,
    lines: false,
    resume: option(RESUME) ?? false,
  });
  return concluded(io, writer, () =>
    runBatch(invocation, {
      operands,
      render: { kind: 'document', format },
      isDone: writer.has,
      deliver: writer.write,
      onTerminal: path === undefined && io.stdout.isTTY === true,
    }),
  );
}

function noFormat(): CliError {
  return new CliError('usage', {
    en: `say what to convert to: --format ${FORMAT.choices?.join(', ')}`,
    zh: `请指定目标格式：--format ${FORMAT.choices?.join('、')}`,
  });
}

function oneEach(format: string): CliError {
  return new CliError('usage', {
    en: `${format} holds one article in a file: name a folder, --out ${format}/`,
    zh: `${format} 每个文件只容一篇，请指定文件夹：--out ${format}/`,
  });
}
