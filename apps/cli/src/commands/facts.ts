import type { Cell, FactKind } from '@wenmai/parser/export/facts';
import picocolors from 'picocolors';
import { runBatch } from '../batch/run';
import { type CommandSpec, choice, flag, type Invocation, value, values } from '../command';
import type { Exit } from '../exit';
import { type Condition, readCondition, suitsNumbers } from '../facts/conditions';
import { operandsOrStdin } from '../input/operands';
import { CliError } from '../io';
import { COLOR, FILES, OUT_FILE, READING } from '../options';
import { wantsColor } from '../output/color';
import { concluded } from '../output/conclude';
import type { RowFormatName } from '../output/rows';

/** The kinds of facts, as the parser names them; here once more, so that help need not load it. */
export const KINDS = [
  'quotations',
  'times',
  'timeline',
  'quantities',
  'statistics',
  'people',
  'organizations',
  'places',
  'credits',
] as const satisfies readonly FactKind[];

const FORMAT = choice(
  '-f, --format <format>',
  ['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown'] satisfies RowFormatName[],
  { en: 'how to write the rows', zh: '输出格式' },
  { default: { en: 'table on a terminal, csv elsewhere', zh: '终端上 table，其余 csv' } },
);

const WHERE = values('--where <condition>', {
  en: 'only rows in which a column is =, !=, <, >, <=, >= a value or ~ contains it; may be given again',
  zh: '只取某列 =、!=、<、>、<=、>= 某值或 ~ 包含某文字的行；可重复',
});

const SPEAKER = value('--speaker <name>', {
  en: 'only quotations of this speaker: the same as --where speaker~<name>',
  zh: '只取此人的引语，同 --where speaker~<name>',
});

const COLUMNS = value(
  '--columns <names>',
  { en: 'which columns, in which order, with commas between them', zh: '要哪些列及其顺序，以逗号分隔' },
  { default: { en: 'all', zh: '全部' } },
);

const EXCEL = flag('--excel', {
  en: 'CSV for spreadsheets: byte order mark, CRLF, no cell taken for a formula',
  zh: '供电子表格打开的 CSV：带 BOM 与 CRLF，单元格不会被当作公式',
});

export const facts: CommandSpec = {
  name: 'facts',
  operands: [{ name: '<kind>', choices: KINDS, summary: { en: 'what to list', zh: '列出哪一类' } }, FILES],
  summary: {
    en: 'list one kind of fact over many articles as a table, each with its place in the text',
    zh: '把多篇文章中的某一类事实列成表格，注明出处',
  },
  options: [FORMAT, WHERE, SPEAKER, COLUMNS, OUT_FILE, EXCEL, COLOR, ...READING],
  examples: [
    {
      line: 'wenmai facts quotations corpus/ --speaker 孙慧',
      does: { en: 'what somebody said, wherever it was printed', zh: '某人在各篇中说的话' },
    },
    {
      line: "wenmai facts statistics corpus/ --where 'change>10' --where comparison=year-on-year",
      does: { en: 'what changed by more than ten in a year', zh: '同比变动超过 10 的统计数据' },
    },
    {
      line: 'wenmai facts timeline corpus/ --format markdown',
      does: { en: 'what happened when, over all articles', zh: '各篇合成的时间线' },
    },
    {
      line: 'wenmai facts quantities report.txt --excel -o report.csv',
      does: { en: 'for a spreadsheet', zh: '供电子表格使用' },
    },
    {
      line: 'wenmai facts people corpus/ --columns name,titles --format tsv | sort | uniq -c',
      does: { en: 'who occurs how often', zh: '人物出现次数' },
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<Exit> {
  const { io, option } = invocation;
  const [kind, ...files] = invocation.operands;
  const fact = KINDS.find((known) => known === kind) ?? 'times';
  const operands = operandsOrStdin(io, files);
  const [{ columnsOf, numbersOf }, { rowFormat }, { rowWriter }] = await Promise.all([
    import('../facts/rows'),
    import('../output/rows'),
    import('../output/row-writer'),
  ]);
  const all = columnsOf(fact);
  const columns = option(COLUMNS)?.split(',') ?? all;
  const conditions = readConditions(option(WHERE) ?? [], option(SPEAKER));
  for (const column of [...columns, ...conditions.map((condition) => condition.column)]) {
    if (!all.includes(column)) throw noSuchColumn(fact, column, all);
  }
  const numbers = numbersOf(fact);
  for (const condition of conditions) {
    if (numbers.includes(condition.column) && !suitsNumbers(condition)) throw noNumber(condition);
  }
  const terminal = io.stdout.isTTY === true && option(OUT_FILE) === undefined;
  const format = rowFormat(option(FORMAT) ?? (terminal ? 'table' : 'csv'), {
    columns,
    excel: option(EXCEL) ?? false,
    width: terminal ? (io.stdout.columns ?? null) : null,
    bold: picocolors.createColors(terminal && wantsColor(io, option(COLOR))).bold,
  });
  const picked = columns.map((column) => all.indexOf(column));
  const writer = rowWriter(io, option(OUT_FILE), format, {
    pick: (row) => picked.map((at) => row[at] ?? null),
    // A timeline runs through all articles, so it is put in order when all are read.
    sortBy: fact === 'timeline' ? all.indexOf('start') : null,
  });
  return concluded(io, writer, () =>
    runBatch(invocation, {
      operands,
      render: { kind: 'facts', request: { fact, conditions } },
      deliver: ({ text }) => writer.write(JSON.parse(text) as Cell[][]),
      onTerminal: terminal,
    }),
  );
}

function readConditions(where: readonly string[], speaker: string | undefined): Condition[] {
  const conditions = where.map((text) => {
    const condition = readCondition(text);
    if (condition) return condition;
    throw new CliError('usage', {
      en: `--where ${text} is no condition: write column=value, column~part or column>value`,
      zh: `--where ${text} 不是条件，应如 列名=值、列名~部分、列名>值`,
    });
  });
  return speaker === undefined
    ? conditions
    : [...conditions, { column: 'speaker', operator: '~', operand: speaker }];
}

function noSuchColumn(fact: FactKind, column: string, all: readonly string[]): CliError {
  return new CliError('usage', {
    en: `${fact} have no column "${column}": choose among ${all.join(', ')}`,
    zh: `${fact} 没有“${column}”列，可选 ${all.join('、')}`,
  });
}

function noNumber({ column, operator, operand }: Condition): CliError {
  return new CliError('usage', {
    en: `--where ${column}${operator}${operand}: ${column} holds numbers, write one like ${column}${operator}10`,
    zh: `--where ${column}${operator}${operand}：${column} 列为数字，应如 ${column}${operator}10`,
  });
}
