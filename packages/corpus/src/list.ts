import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type IgnoreLayers, isIgnored, layersAbove, withGitignore } from './gitignore';
import { type Failure, failure, systemFailure } from './problems';

export interface ListOptions {
  /**
   * Which files of a folder are articles. A pattern without a slash is matched against the file's name, one with a
   * slash against its path in the folder. Default `*.txt`. Letters match in either case.
   */
  readonly glob?: string | readonly string[] | undefined;
}

/** A file to read, or a file or folder that cannot be. */
export type Listed =
  | {
      readonly ok: true;
      readonly path: string;
      /** Its path below the folder that was named, or the name of the file that was, with forward slashes. */
      readonly below: string;
    }
  | Unlisted;

type Unlisted = Failure & { readonly path: string };

export const DEFAULT_GLOB = '*.txt';

/** Natural order: 2.txt before 10.txt. The same on every machine, whatever its locale. */
const collator = new Intl.Collator('en', { numeric: true });
function naturally(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/**
 * Lists articles: files as they are named, folders with all that is under them, in natural order. Hidden files and
 * what .gitignore ignores are left out, unless they are named themselves; links to folders are not followed.
 */
export async function* listArticles(
  paths: Iterable<string>,
  options: ListOptions = {},
): AsyncGenerator<Listed> {
  const globs = [options.glob ?? DEFAULT_GLOB].flat();
  const matches = picomatch(
    globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
    { nocase: true },
  );
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (error) {
      yield { ...systemFailure(error), path };
      continue;
    }
    if (isFolder) yield* listRoot(path, matches, globs);
    else yield { ok: true, path, below: basename(path) };
  }
}

async function* listRoot(
  root: string,
  matches: (path: string) => boolean,
  globs: readonly string[],
): AsyncGenerator<Listed> {
  let found = false;
  for await (const item of listFolder(root, layersAbove(resolve(root)))) {
    const below = relative(root, item.path).replaceAll(sep, '/');
    if (item.ok && !matches(below)) continue;
    found = true;
    yield item.ok ? { ...item, below } : item;
  }
  if (!found) yield { ...failure('no-match', `holds no file that matches ${globs.join(' ')}`), path: root };
}

/** Every file under a folder that is neither hidden nor ignored. */
async function* listFolder(
  folder: string,
  outer: IgnoreLayers,
): AsyncGenerator<{ readonly ok: true; readonly path: string } | Unlisted> {
  const layers = withGitignore(outer, resolve(folder));
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { ...systemFailure(error), path: folder };
    return;
  }
  entries.sort((a, b) => naturally(a.name, b.name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || isIgnored(layers, resolve(path), entry.isDirectory())) continue;
    if (entry.isDirectory()) yield* listFolder(path, layers);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield { ok: true, path };
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
