import type { CommandSpec, Invocation } from '../command';
import type { Exit } from '../exit';
import { operandsOrStdin, readInputs, STDIN } from '../input/inputs';
import { reportFailure, reportReplaced } from '../input/report';
import { COLOR, ENCODING, GLOB, PUBLISHED, TIMEZONE } from '../options';
import { articleWriter } from '../output/writer';
import { loadParser } from '../parsing';

export const show: CommandSpec = {
  name: 'show',
  operands: '[files...]',
  summary: {
    en: 'print an article for a human eye, each block with its kind',
    zh: '以便于阅读的方式显示文章，标明每一块的类别',
  },
  options: [PUBLISHED, TIMEZONE, ENCODING, GLOB, COLOR],
  examples: [
    {
      line: 'wenmai show article.txt',
      does: { en: 'what the parser made of every line', zh: '每一行被认作什么' },
    },
  ],
  run,
};

async function run({ io, operands, option }: Invocation): Promise<Exit> {
  const paths = operandsOrStdin(io, operands);
  const parseText = await loadParser(option);
  const [{ showArticle }, { palette }] = await Promise.all([
    import('../output/show'),
    import('../output/palette'),
  ]);
  const view = { width: Math.min(io.stdout.columns ?? 100, 120), color: palette(io, option(COLOR)) };
  const frame = { open: '', close: '', between: (_: string, first: boolean) => (first ? '' : '\n') };
  const writer = articleWriter(io, { path: undefined, frame });
  let failed = false;
  for await (const input of readInputs(io, paths, { encoding: option(ENCODING), glob: option(GLOB) })) {
    if (!input.ok) {
      reportFailure(io, input.name, input);
      failed = true;
      continue;
    }
    const { name, text, encoding, replaced } = input;
    reportReplaced(io, name, replaced, encoding);
    const article = parseText(text, { name: name === STDIN ? undefined : name, encoding });
    await writer.write(name, showArticle(article, view));
  }
  await writer.finish();
  return failed ? 'input' : 'ok';
}
