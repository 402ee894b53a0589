import { stat } from 'node:fs/promises';
import { CliError, type Io } from '../io';

/** The name of standard input, on the command line and in messages. */
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

/** One file or standard input is one article; a folder is many, even if it holds one. */
export async function isOneArticle(paths: readonly string[]): Promise<boolean> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return false;
  if (path === STDIN) return true;
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => true,
  );
}
