import type { Exit } from './exit';
import type { Io } from './io';
import type { Text } from './lang';

/** One option, the only place where its flags, help, default and reading are given. */
export interface OptionSpec<Value> {
  /** As Commander writes them: `-f, --format <format>`. */
  readonly flags: string;
  readonly summary: Text;
  readonly choices?: readonly string[];
  /** What holds where the option is not given, as help shows it. */
  readonly default?: string;
  readonly repeatable?: true;
  /** Turns what Commander collected into a value; undefined where the option was not given. */
  readonly read: (raw: unknown) => Value | undefined;
}

type Rest = { readonly default?: string };

export function flag(flags: string, summary: Text): OptionSpec<true> {
  return { flags, summary, read: (raw) => (raw === true ? true : undefined) };
}

export function value(flags: string, summary: Text, rest: Rest = {}): OptionSpec<string> {
  return { flags, summary, ...rest, read: (raw) => (typeof raw === 'string' ? raw : undefined) };
}

export function values(flags: string, summary: Text, rest: Rest = {}): OptionSpec<readonly string[]> {
  return {
    flags,
    summary,
    ...rest,
    repeatable: true,
    read: (raw) => (Array.isArray(raw) ? raw.map(String) : undefined),
  };
}

export function choice<Choice extends string>(
  flags: string,
  choices: readonly Choice[],
  summary: Text,
  rest: Rest = {},
): OptionSpec<Choice> {
  return { flags, summary, choices, ...rest, read: (raw) => choices.find((known) => known === raw) };
}

/** What a command is run with. */
export interface Invocation {
  readonly io: Io;
  /** What stands on the command line besides options. */
  readonly operands: readonly string[];
  /** The value of an option, undefined where it was not given. */
  readonly option: <Value>(spec: OptionSpec<Value>) => Value | undefined;
}

/** A command as the user sees it. Modules of commands are loaded at start, so `run` imports what is heavy itself. */
export interface CommandSpec {
  readonly name: string;
  /** As Commander writes them: `[files...]`. */
  readonly operands: string;
  readonly summary: Text;
  readonly options: readonly OptionSpec<unknown>[];
  readonly examples: readonly { readonly line: string; readonly does: Text }[];
  readonly run: (invocation: Invocation) => Promise<Exit>;
}
