import type { Exit } from './exit';
import type { Io } from './io';
import type { Lang, Text } from './lang';

/** One option, the only place where its flags, help, default and reading are given. */
export interface OptionSpec<Value> {
  /** As Commander writes them: `-f, --format <format>`. */
  readonly flags: string;
  readonly summary: Text;
  readonly choices?: readonly string[];
  /** What holds where the option is not given, as help shows it. */
  readonly default?: Text | string;
  readonly repeatable?: true;
  /** What a value must look like, and how to say so. */
  readonly shape?: { readonly pattern: RegExp; readonly hint: Text };
  /** Turns what Commander collected into a value; undefined where the option was not given. */
  readonly read: (raw: unknown) => Value | undefined;
}

/** The default of an option in a language; empty where there is none to tell. */
export function defaultText({ default: fallback = '' }: OptionSpec<unknown>, lang: Lang): string {
  return typeof fallback === 'string' ? fallback : fallback[lang];
}

type Rest = { readonly default?: Text | string };

/** Given or not. Commander reads `--no-x` as the value false of an option `x`. */
export function flag(flags: string, summary: Text): OptionSpec<true> {
  const given = !flags.includes('--no-');
  return { flags, summary, read: (raw) => (raw === given ? true : undefined) };
}

export function value(flags: string, summary: Text, rest: Rest = {}): OptionSpec<string> {
  return {
    flags,
    summary,
    ...rest,
    shape: { pattern: /[\s\S]/, hint: { en: 'It may not be empty.', zh: '不可为空。' } },
    read: (raw) => (typeof raw === 'string' ? raw : undefined),
  };
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

/** A whole number from 1. */
export function count(flags: string, summary: Text, rest: Rest = {}): OptionSpec<number> {
  return {
    flags,
    summary,
    ...rest,
    shape: {
      pattern: /^[1-9]\d{0,8}$/,
      hint: { en: 'Give a whole number from 1.', zh: '应为 1 以上的整数。' },
    },
    read: (raw) => (typeof raw === 'string' ? Number(raw) : undefined),
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

/** Some of the choices, with commas between them, or `none`. */
export function subset<Choice extends string>(
  flags: string,
  choices: readonly Choice[],
  summary: Text,
  rest: Rest = {},
): OptionSpec<readonly Choice[]> {
  const one = choices.join('|');
  return {
    flags,
    summary,
    ...rest,
    shape: {
      pattern: new RegExp(`^(?:none|(?:${one})(?:,(?:${one}))*)$`),
      hint: {
        en: `Choose among ${choices.join(', ')} with commas between them, or none.`,
        zh: `可选 ${choices.join('、')}，以逗号分隔，或 none。`,
      },
    },
    read: (raw) => {
      if (typeof raw !== 'string') return undefined;
      const wanted = new Set(raw.split(','));
      return choices.filter((choice) => wanted.has(choice));
    },
  };
}

/** What a command is run with. */
export interface Invocation {
  readonly io: Io;
  /** What stands on the command line besides options. */
  readonly operands: readonly string[];
  /** The value of an option, undefined where it was not given. */
  readonly option: <Value>(spec: OptionSpec<Value>) => Value | undefined;
}

/** What stands on the command line besides options. */
export interface OperandSpec {
  /** As Commander writes it: `<kind>`, `[files...]`. */
  readonly name: string;
  readonly summary: Text;
  readonly choices?: readonly string[];
}

/** A command as the user sees it. Modules of commands are loaded at start, so `run` imports what is heavy itself. */
export interface CommandSpec {
  readonly name: string;
  readonly operands: readonly OperandSpec[];
  readonly summary: Text;
  readonly options: readonly OptionSpec<unknown>[];
  readonly examples: readonly { readonly line: string; readonly does: Text }[];
  readonly run: (invocation: Invocation) => Promise<Exit>;
}
