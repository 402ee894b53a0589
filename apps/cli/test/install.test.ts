import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BRIDGE, scratch } from './harness';

// As a user installs it: packed, in an empty folder, without the workspace. `build` must have been run.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = scratch();

test('it works where the packed packages are installed', async () => {
  const folder = dirname(await file('empty/any'));
  for (const name of ['packages/parser', 'packages/corpus', 'apps/cli']) {
    execFileSync(join(root, 'node_modules/.bin/pnpm'), ['pack', '--pack-destination', folder], {
      cwd: join(root, name),
      stdio: 'pipe',
    });
  }
  const packed = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(packed).toHaveLength(3);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const run = (program: string, ...argv: string[]) =>
    execFileSync(program, argv, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packed.map((name) => `./${name}`));

  writeFileSync(join(folder, 'article.txt'), BRIDGE);
  writeFileSync(join(folder, 'gbk.txt'), Buffer.from('c1d9bdadd0c2c7c5cda8b3b5a1a3', 'hex'));
  const wenmai = (...argv: string[]) => run('npx', '--no-install', 'wenmai', ...argv);
  expect(JSON.parse(wenmai('parse', 'article.txt')).headline.text).toBe('临江新桥十日通车');
  expect(JSON.parse(wenmai('parse', 'gbk.txt')).source.encoding).toBe('gb18030');
  expect(JSON.parse(wenmai('schema')).$ref).toBe('#/definitions/Article');
  expect(wenmai('convert', 'article.txt', '--format', 'markdown')).toMatch(/^---\n/);
  for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.txt`), BRIDGE);
  expect(wenmai('parse', '.', '--jobs', '2').trimEnd().split('\n')).toHaveLength(42);
});

test('the start loads no part that only some commands need', () => {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  const loaded = new Set<string>();
  const load = (name: string) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    if (!name.startsWith('./')) return;
    const source = readFileSync(join(dist, name), 'utf8');
    for (const [, from = ''] of source.matchAll(/^(?:import|export)\b[^'"]*['"]([^'"]+)['"]/gm)) load(from);
  };
  load('./main.js');
  const packages = [...loaded].filter((name) => !name.startsWith('./') && !isBuiltin(name));
  expect(packages).toEqual([]);
  const size = [...loaded]
    .filter((name) => name.startsWith('./'))
    .map((name) => statSync(join(dist, name)).size);
  // Mostly Commander. A bundled library that creeps into the start shows here.
  expect(size.reduce((a, b) => a + b, 0)).toBeLessThan(250_000);
});
