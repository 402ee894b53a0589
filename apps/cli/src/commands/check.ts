import type { Severity } from '@wenmai/parser';
import { runBatch } from '../batch/run';
import type { Checked, CheckRequest } from '../check/findings';
import { isAtLeast, SEVERITIES, selectLevels } from '../check/levels';
import { type CommandSpec, choice, flag, type Invocation, value, values } from '../command';
import type { Exit } from '../exit';
import { operandsOrStdin, STDIN } from '../input/operands';
import { CliError, complain, type Io } from '../io';
import { COLOR, FILES, OUT_FILE, READING } from '../options';
import type { Reporter } from '../output/check/reporter';
import { wantsColor } from '../output/color';
import { concluded } from '../output/conclude';
import { openSink } from '../output/sink';
import { VERSION } from '../version';

const FORMAT = choice(
  '-f, --format <format>',
  ['text', 'json', 'sarif', 'github'],
  { en: 'how to write what was found', zh: '输出格式' },
  { default: 'text' },
);

const RULE = values('--rule <name>', {
  en: 'only this rule (number/sum) or group (number); may be given again',
  zh: '只用此规则（number/sum）或此组规则（number）；可重复',
});

const IGNORE = values('--ignore <name>', {
  en: 'not this rule or group; may be given again',
  zh: '不用此规则或此组规则；可重复',
});

const SEVERITY = choice(
  '--severity <least>',
  SEVERITIES,
  { en: 'only what is at least this bad', zh: '只报告不轻于此级的问题' },
  { default: 'info' },
);

const FAIL_ON = choice<Severity | 'never'>(
  '--fail-on <least>',
  [...SEVERITIES, 'never'],
  {
    en: 'end with exit code 1 where something at least this bad is found',
    zh: '发现不轻于此级的问题时退出码为 1',
  },
  { default: 'warning' },
);

const FIX = flag('--fix', {
  en: 'make the safe corrections in the files, and report the rest',
  zh: '在文件中作可靠的修改，其余仍报告',
});

const FIX_DRY_RUN = flag('--fix-dry-run', {
  en: 'print the corrections as a diff, and change nothing',
  zh: '以 diff 显示修改，不改动文件',
});

const LIST = flag('--list', { en: 'list the rules', zh: '列出规则' });

const CONFIG = value(
  '--config <file>',
  { en: 'read this configuration', zh: '采用此配置文件' },
  { default: { en: 'the nearest wenmai.config.json', zh: '最近的 wenmai.config.json' } },
);

export const check: CommandSpec = {
  name: 'check',
  operands: [FILES],
  summary: {
    en: 'look for mistakes an editor would want to know of: dates, sums, counts, names, punctuation',
    zh: '查找编辑应知的差错：时间、合计、数目、人名、标点',
  },
  options: [
    FORMAT,
    RULE,
    IGNORE,
    SEVERITY,
    FAIL_ON,
    FIX,
    FIX_DRY_RUN,
    LIST,
    CONFIG,
    OUT_FILE,
    COLOR,
    ...READING,
  ],
  examples: [
    { line: 'wenmai check draft.txt', does: { en: 'before it goes out', zh: '发稿之前' } },
    {
      line: 'wenmai check drafts/ --ignore structure --severity warning',
      does: { en: 'a folder, without matters of form', zh: '整个文件夹，只看实质问题' },
    },
    {
      line: 'wenmai check draft.txt --fix-dry-run',
      does: { en: 'see what could be corrected', zh: '预览修改' },
    },
    {
      line: 'wenmai check drafts/ --format sarif -o wenmai.sarif',
      does: { en: 'for an editor or a code host', zh: '供编辑器或代码平台读取' },
    },
    { line: 'wenmai check --list', does: { en: 'every rule', zh: '全部规则' } },
  ],
  run,
};

async function run(invocation: Invocation): Promise<Exit> {
  const { io, option } = invocation;
  const [{ RULES }, { loadConfig }] = await Promise.all([
    import('@wenmai/parser/rules'),
    import('../check/config'),
  ]);
  const config = await loadConfig(option(CONFIG), process.cwd());
  const levels = selectLevels(RULES, {
    configured: config.rules ?? {},
    only: option(RULE) ?? [],
    ignored: option(IGNORE) ?? [],
    least: option(SEVERITY) ?? 'info',
  });
  if (option(LIST)) {
    const { listRules } = await import('../output/check/list');
    const sink = await openSink(io, option(OUT_FILE));
    await sink.write(listRules(RULES, levels, io.lang));
    await sink.finish();
    return 'ok';
  }
  return checkFiles(invocation, {
    request: { levels, lang: io.lang, fix: (option(FIX) ?? option(FIX_DRY_RUN)) === true },
    failOn: option(FAIL_ON) ?? config.failOn ?? 'warning',
  });
}

async function checkFiles(
  invocation: Invocation,
  { request, failOn }: { readonly request: CheckRequest; readonly failOn: Severity | 'never' },
): Promise<Exit> {
  const { io, option } = invocation;
  const operands = operandsOrStdin(io, invocation.operands);
  if (option(FIX) && operands.includes(STDIN)) throw noFileToFix();
  const reporter = await openReporter(invocation);
  const { showDiff } = await import('../output/check/diff');
  const sink = await openSink(io, option(OUT_FILE));
  let failed = false;
  let unsaved = false;
  await sink.write(reporter.begin ?? '');
  const exit = await concluded(
    io,
    {
      finish: async () => {
        await sink.write(reporter.end());
        await sink.finish();
      },
      abandon: async () => {
        await sink.discard();
        return null;
      },
    },
    () =>
      runBatch(invocation, {
        operands,
        render: { kind: 'check', request },
        deliver: async ({ name, text }) => {
          const { found, fixed } = JSON.parse(text) as Checked;
          failed ||= failOn !== 'never' && found.some(({ severity }) => isAtLeast(severity, failOn));
          if (fixed && option(FIX_DRY_RUN)) await sink.write(showDiff(name, fixed));
          else if (fixed) unsaved = !(await save(io, name, fixed)) || unsaved;
          await sink.write(reporter.article({ name, found }));
        },
        onTerminal: io.stdout.isTTY === true && option(OUT_FILE) === undefined,
      }),
  );
  if (exit !== 'ok') return exit;
  return unsaved ? 'output' : failed ? 'findings' : 'ok';
}

/** Saves the corrections of one file. One that cannot be changed is complained of, and the others are done. */
async function save(io: Io, name: string, fixed: NonNullable<Checked['fixed']>): Promise<boolean> {
  const { saveFixed } = await import('../check/save');
  try {
    await saveFixed(io, name, fixed);
  } catch (error) {
    if (!(error instanceof CliError) || error.exit !== 'output' || error.text === null) throw error;
    complain(io, error.text[io.lang]);
    return false;
  }
  complain(io, corrections(fixed.count)[io.lang], name);
  return true;
}

function corrections(count: number) {
  return { en: `${count} correction${count === 1 ? '' : 's'} made`, zh: `已修改 ${count} 项` };
}

async function openReporter({ io, option }: Invocation): Promise<Reporter> {
  // Nothing but the diff, so that it can be piped on.
  if (option(FIX_DRY_RUN)) return { article: () => '', end: () => '' };
  const { RULES } = await import('@wenmai/parser/rules');
  switch (option(FORMAT) ?? 'text') {
    case 'json':
      return (await import('../output/check/machine')).jsonReporter();
    case 'github':
      return (await import('../output/check/machine')).githubReporter();
    case 'sarif':
      return (await import('../output/check/sarif')).sarifReporter(RULES, VERSION, io.lang);
    default:
      return (await import('../output/check/text')).textReporter(
        RULES,
        io.lang,
        wantsColor(io, option(COLOR)),
      );
  }
}

function noFileToFix(): CliError {
  return new CliError('usage', {
    en: '--fix changes files, and standard input is none: use --fix-dry-run to see the corrections',
    zh: '--fix 只能修改文件，标准输入请用 --fix-dry-run 查看修改',
  });
}
