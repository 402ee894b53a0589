import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from '../io';

/** Whether two paths lead to one file; a path that is null leads to none. */
export async function isSame(a: string | null, b: string | null): Promise<boolean> {
  return a !== null && b !== null && (await place(a)) === (await place(b));
}

/** Where a path leads behind links, also where there is nothing yet. */
function place(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** The result of one article may not take the place of another, nor of the text it was made from. */
export function overwrites(name: string, path: string): CliError {
  return new CliError('output', {
    en: `${name}: its result would overwrite ${path}: give another --out`,
    zh: `${name}：其结果会覆盖 ${path}，请换一个 --out`,
  });
}
