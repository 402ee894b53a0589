import { runBatch } from '../batch/run';
import { type CommandSpec, type Invocation, subset } from '../command';
import type { Exit } from '../exit';
import { operandsOrStdin } from '../input/operands';
import { COLOR, FILES, NO_PAGER, READING } from '../options';
import { wantsColor } from '../output/color';
import { concluded } from '../output/conclude';
import { BLANK_LINE } from '../output/formats';
import { openPager, pagerCommand } from '../output/pager';
import { LAYERS } from '../output/show/layer-names';
import { openSink } from '../output/sink';
import { streamWriter } from '../output/writer';

const LAYERS_OPTION = subset(
  '--layers <names>',
  LAYERS,
  {
    en: `what to colour and note: ${LAYERS.join(',')}, or none`,
    zh: `着色并加注的内容：${LAYERS.join(',')}，或 none`,
  },
  { default: { en: 'all', zh: '全部' } },
);

export const show: CommandSpec = {
  name: 'show',
  operands: [FILES],
  summary: {
    en: 'print an article for a human eye: blocks labelled, mentions coloured, values in the margin',
    zh: '以便于阅读的方式显示文章：标明段落类别，为各类信息着色，并在页边注明其值',
  },
  options: [LAYERS_OPTION, COLOR, NO_PAGER, ...READING],
  examples: [
    {
      line: 'wenmai show article.txt',
      does: {
        en: 'what became of every line, and what was found in it',
        zh: '每一行被认作什么，从中读出了什么',
      },
    },
    {
      line: 'wenmai show article.txt --layers times,statistics',
      does: { en: 'only the times and the figures', zh: '只看时间和统计数据' },
    },
    {
      line: 'wenmai show corpus/ --layers none --color always | less -R',
      does: { en: 'a whole folder, with the kinds of its blocks', zh: '整个文件夹的段落类别' },
    },
  ],
  run,
};

/** Lines longer than this many columns are hard to read, however wide the terminal. */
const WIDEST = 130;

async function run(invocation: Invocation): Promise<Exit> {
  const { io, option } = invocation;
  const operands = operandsOrStdin(io, invocation.operands);
  const view = {
    width: Math.min(io.stdout.columns ?? 100, WIDEST),
    color: wantsColor(io, option(COLOR)),
    lang: io.lang,
    layers: option(LAYERS_OPTION) ?? LAYERS,
  };
  const terminal = io.stdout.isTTY === true;
  const pager = terminal && !option(NO_PAGER) ? pagerCommand(io) : '';
  const open = async () => (pager ? openPager(io, pager) : openSink(io, undefined));
  const writer = streamWriter(open, BLANK_LINE);
  return concluded(io, writer, () =>
    runBatch(invocation, {
      operands,
      render: { kind: 'show', view },
      deliver: writer.write,
      onTerminal: terminal,
    }),
  );
}
