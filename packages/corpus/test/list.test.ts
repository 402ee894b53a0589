import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ListOptions, listArticles } from '../src';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenmai-corpus-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function lay(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** The listed paths, as seen from the folder; failures as `!problem path`. */
async function list(paths: string[] = ['.'], options: ListOptions = {}): Promise<string[]> {
  const names: string[] = [];
  const absolute = paths.map((path) => join(root, path));
  for await (const item of listArticles(absolute, options)) {
    names.push(`${item.ok ? '' : `!${item.problem} `}${relative(root, item.path)}`);
  }
  return names;
}

test('a folder is listed to its bottom in natural order', async () => {
  lay({ '10.txt': '', '2.txt': '', '1/b.txt': '', '1/a.TXT': '', 'notes.md': '', '.hidden.txt': '' });
  expect(await list()).toEqual(['1/a.TXT', '1/b.txt', '2.txt', '10.txt']);
});

test('a glob without a slash speaks of names, one with a slash of paths', async () => {
  lay({ 'a.md': '', 'x/b.md': '', 'x/y/c.md': '', 'x/d.txt': '' });
  expect(await list(['.'], { glob: '*.md' })).toEqual(['a.md', 'x/b.md', 'x/y/c.md']);
  expect(await list(['.'], { glob: 'x/*.md' })).toEqual(['x/b.md']);
  expect(await list(['.'], { glob: ['*.txt', 'a.*'] })).toEqual(['a.md', 'x/d.txt']);
});

test('what .gitignore ignores is left out, and the innermost rule decides', async () => {
  lay({
    '.gitignore': 'drafts/\nold-*.txt\n',
    'a.txt': '',
    'old-a.txt': '',
    'drafts/b.txt': '',
    'kept/.gitignore': '!old-*.txt\n',
    'kept/old-c.txt': '',
  });
  expect(await list()).toEqual(['a.txt', 'kept/old-c.txt']);
});

test('a .gitignore above the folder holds within a repository, unless the folder itself is ignored', async () => {
  lay({
    '.git/HEAD': '',
    '.gitignore': 'tmp-*\n/out\n',
    'in/tmp-1.txt': '',
    'in/a.txt': '',
    'out/b.txt': '',
  });
  expect(await list(['in'])).toEqual(['in/a.txt']);
  expect(await list(['out'])).toEqual(['out/b.txt']);
});

test('a file that is named is listed whatever its name', async () => {
  lay({ '.gitignore': '*\n', 'draft.md': '', '.hidden': '' });
  expect(await list(['draft.md', '.hidden'])).toEqual(['draft.md', '.hidden']);
});

test('what cannot be listed is told in its place', async () => {
  lay({ 'a.txt': '', 'empty/x.md': '' });
  expect(await list(['missing', 'empty', 'a.txt'])).toEqual([
    '!not-found missing',
    '!no-match empty',
    'a.txt',
  ]);
});

test('links to files are followed, links to folders are not', async () => {
  lay({ 'real/a.txt': '' });
  symlinkSync(root, join(root, 'real/loop'));
  symlinkSync(join(root, 'real/a.txt'), join(root, 'link.txt'));
  symlinkSync('nowhere', join(root, 'broken.txt'));
  expect(await list()).toEqual(['link.txt', 'real/a.txt']);
});

test('each file has its path below the folder that was named', async () => {
  lay({ 'a/b/c.txt': '', 'd.txt': '' });
  const below: string[] = [];
  for await (const item of listArticles([join(root, 'a'), join(root, 'd.txt')])) {
    if (item.ok) below.push(item.below);
  }
  expect(below).toEqual(['b/c.txt', 'd.txt']);
});
