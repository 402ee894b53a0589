import type { Failure } from '@wenmai/corpus';
import { CliError, type Io } from '../io';

/** One article as the user gave it: read or not. */
export type Input =
  | {
      readonly ok: true;
      readonly name: string;
      readonly text: string;
      readonly encoding: string;
      readonly replaced: number;
    }
  | (Failure & { readonly name: string });

export interface InputOptions {
  readonly encoding?: string | undefined;
  readonly glob?: readonly string[] | undefined;
}

/** The name of standard input, on the command line and in what is written. */
export const STDIN = '-';

/** What to read where no file is named: the pipe, if there is one. */
export function operandsOrStdin(io: Io, operands: readonly string[]): readonly string[] {
  if (operands.length > 0) return operands;
  if (!io.stdin.isTTY) return [STDIN];
  throw new CliError('usage', {
    en: 'nothing to read: name files or folders, or pipe a text in',
    zh: '没有输入：请指定文件或文件夹，或用管道传入文本',
  });
}

/** Reads articles one after the other: files, folders and standard input, in the order given. */
export async function* readInputs(
  io: Io,
  operands: readonly string[],
  options: InputOptions,
): AsyncGenerator<Input> {
  const { listArticles, readArticleFile, readArticleStream } = await import('@wenmai/corpus');
  for (const operand of operands) {
    if (operand === STDIN) {
      yield { ...(await readArticleStream(io.stdin, options)), name: STDIN };
      continue;
    }
    for await (const item of listArticles([operand], options)) {
      const read = item.ok ? await readArticleFile(item.path, options) : item;
      yield { ...read, name: item.path };
    }
  }
}
