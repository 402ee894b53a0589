import type { CommandSpec, OptionSpec } from '../command';
import { LANG } from '../options';

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly long: string;
  readonly short: string | null;
  readonly summary: string;
  /** The values it takes: some words, any file, or none at all. */
  readonly takes: 'nothing' | 'file' | 'text' | readonly string[];
  /** It may be given again. */
  readonly repeatable: boolean;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** The words of its first operand, where that is a choice. */
  readonly choices: readonly string[];
  readonly takesFiles: boolean;
}

const HELP: CompletedOption = {
  long: '--help',
  short: '-h',
  summary: 'show help',
  takes: 'nothing',
  repeatable: false,
};

/** What may stand before the command. */
export const GENERAL: readonly CompletedOption[] = [
  HELP,
  { ...HELP, long: '--version', short: '-V', summary: 'show the version' },
  completedOption(LANG),
];

/** The words that can stand in a command line, from the tables the tool itself runs on. */
export function completedCommands(commands: readonly CommandSpec[]): CompletedCommand[] {
  return commands.map(({ name, summary, options, operands }) => ({
    name,
    summary: summary.en,
    options: [...options.map(completedOption), HELP],
    choices: operands.flatMap(({ choices }) => choices ?? []),
    takesFiles: operands.some(({ choices }) => choices === undefined),
  }));
}

function completedOption({ flags, summary, choices, repeatable }: OptionSpec<unknown>): CompletedOption {
  const [, short = null] = /^(-\w),/.exec(flags) ?? [];
  const [, long = '', argument] = /(--[\w-]+)(?: <(\w+)>)?/.exec(flags) ?? [];
  const takes =
    choices ?? (argument === undefined ? 'nothing' : /file|path/.test(argument) ? 'file' : 'text');
  return { long, short, summary: summary.en, takes, repeatable: repeatable === true };
}
