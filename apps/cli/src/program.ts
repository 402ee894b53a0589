import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import stringWidth from 'string-width';
import { type CommandSpec, defaultText, type OptionSpec } from './command';
import { COMMANDS } from './commands';
import { EXIT_CODES, type Exit, exitCode } from './exit';
import { CliError, complain, type Io } from './io';
import type { Text } from './lang';
import { LANG } from './options';
import { wrap } from './output/width';
import { usageText } from './usage';

export const SUMMARY: Text = {
  en: 'Reads Chinese news articles: every value it prints points back at its characters.',
  zh: '解析中文新闻：输出的每个值都指回原文的字。',
};

/**
 * Runs the tool.
 *
 * @param argv the arguments, without those of Node.js
 * @returns the exit code
 */
export async function runCli(argv: readonly string[], io: Io, version: string): Promise<number> {
  let exit: Exit = 'ok';
  const program = createProgram(io, version, (result) => {
    exit = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exit = reportError(io, error, argv);
  }
  return exitCode(exit);
}

/** Tells the user what ended the run. */
function reportError(io: Io, error: unknown, argv: readonly string[]): Exit {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 'ok';
    const command = argv.find((word) => COMMANDS.some(({ name }) => name === word));
    // Without a command, help was shown.
    if (error.code !== 'commander.help') complain(io, usageText(error, command)[io.lang]);
    return 'usage';
  }
  if (!(error instanceof CliError)) throw error;
  if (error.text) complain(io, error.text[io.lang]);
  return error.exit;
}

function createProgram(io: Io, version: string, done: (exit: Exit) => void): Command {
  const program = configure(new Command('wenmai'), io)
    .description(SUMMARY[io.lang])
    .version(version, '-V, --version', HELP.version[io.lang])
    .addOption(commanderOption(LANG, io))
    .addHelpText('after', () => `\n${exitCodeHelp(io)}`);
  for (const spec of COMMANDS) program.addCommand(createCommand(spec, io, done));
  program.helpCommand('help [command]', HELP.help[io.lang]);
  return program;
}

function createCommand(spec: CommandSpec, io: Io, done: (exit: Exit) => void): Command {
  const command = configure(new Command(spec.name), io)
    .description(spec.summary[io.lang])
    .addOption(commanderOption(LANG, io).hideHelp())
    .addHelpText('after', () => `\n${examplesHelp(spec, io)}`);
  for (const { name, summary, choices } of spec.operands) {
    const argument = new Argument(name, summary[io.lang] + remarks({ choices }, io));
    command.addArgument(choices ? argument.choices(choices) : argument);
  }
  const options = spec.options.map((option) => [option, commanderOption(option, io)] as const);
  for (const [, option] of options) command.addOption(option);
  return command.action(async () => {
    const raw = command.opts();
    const names = new Map<OptionSpec<unknown>, string>(
      options.map(([option, made]) => [option, made.attributeName()]),
    );
    done(
      await spec.run({
        io,
        operands: command.args,
        option: (wanted) => wanted.read(raw[names.get(wanted) ?? '']),
      }),
    );
  });
}

/** What holds for the program and every command: exceptions instead of exits, output where the test wants it. */
function configure(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', HELP.help[io.lang])
    .configureHelp({
      styleTitle: (title) => WORDS[io.lang][title] ?? title,
      styleOptionText: (text) => WORDS[io.lang][text] ?? text,
      styleSubcommandText: (text) => WORDS[io.lang][text] ?? text,
      // Commander adds choices and defaults in English; ours have them already.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      // By the width of Chinese characters, between any two of which a line may break.
      displayWidth: stringWidth,
      boxWrap: (text, width) =>
        wrap(text, width)
          .map(({ start, end }) => text.slice(start, end))
          .join('\n'),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

function commanderOption(spec: OptionSpec<unknown>, io: Io): Option {
  const fallback = defaultText(spec, io.lang);
  const option = new Option(
    spec.flags,
    spec.summary[io.lang] + remarks({ choices: spec.choices, fallback }, io),
  );
  if (spec.choices) option.choices(spec.choices);
  const { shape } = spec;
  if (shape) {
    option.argParser((raw: string) => {
      if (!shape.pattern.test(raw)) throw new InvalidArgumentError(shape.hint[io.lang]);
      return raw;
    });
  }
  if (spec.repeatable) {
    option.argParser((item: string, before: readonly string[] | undefined) => [...(before ?? []), item]);
  }
  return option;
}

/** What help says of an option or operand beyond its summary. */
function remarks(
  { choices, fallback }: { readonly choices?: readonly string[] | undefined; readonly fallback?: string },
  { lang }: Io,
): string {
  const parts = [
    ...(choices ? [`${HELP.choices[lang]}${choices.join(lang === 'zh' ? '、' : ', ')}`] : []),
    ...(fallback ? [`${HELP.default[lang]}${fallback}`] : []),
  ];
  if (parts.length === 0) return '';
  return lang === 'zh' ? `（${parts.join('；')}）` : ` (${parts.join('; ')})`;
}

function examplesHelp(spec: CommandSpec, io: Io): string {
  const lines = spec.examples.map(({ line, does }) => `  # ${does[io.lang]}\n  ${line}`);
  return `${HELP.examples[io.lang]}\n${lines.join('\n\n')}\n`;
}

function exitCodeHelp(io: Io): string {
  const lines = EXIT_CODES.map(({ code, meaning }) => `  ${String(code).padEnd(5)}${meaning[io.lang]}`);
  return `${HELP.exitCodes[io.lang]}\n${lines.join('\n')}\n`;
}

const HELP = {
  help: { en: 'show help', zh: '显示帮助' },
  version: { en: 'show the version', zh: '显示版本' },
  choices: { en: '', zh: '可选 ' },
  default: { en: 'default: ', zh: '默认：' },
  examples: { en: 'Examples:', zh: '示例：' },
  exitCodes: { en: 'Exit codes:', zh: '退出码：' },
} satisfies Record<string, Text>;

/** Commander's own words. */
const WORDS: Record<Io['lang'], Record<string, string>> = {
  en: {},
  zh: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    '[options]': '[选项]',
    '[command]': '[命令]',
  },
};
