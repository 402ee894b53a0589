import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BRIDGE, scratch } from './harness';
import { outputOf } from './programs';

// As a user installs it: packed, in an empty folder, without the workspace. `build` must have been run.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = scratch();

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The folders of the packages that a package needs when it runs, and of those that they need. */
function needed(folder: string, found = new Set<string>()): ReadonlySet<string> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const places = createRequire(join(folder, 'package.json')).resolve.paths('any') ?? [];
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const place = places.map((modules) => join(modules, name)).find((path) => existsSync(path));
    // Optional ones are there for some machines only.
    if (place === undefined) continue;
    const path = realpathSync(place);
    if (found.has(path)) continue;
    found.add(path);
    needed(path, found);
  }
  return found;
}

test('it works where the packed packages are installed', async () => {
  const folder = dirname(await file('empty/any'));
  const run = (program: string, ...argv: string[]) =>
    outputOf(program, argv, {
      cwd: folder,
      // An empty cache, and no registry: the test stands on what the workspace has installed.
      env: { ...process.env, npm_config_cache: join(folder, '.npm'), npm_config_offline: 'true' },
    });
  const own = ['packages/parser', 'packages/corpus', 'apps/cli'].map((name) => join(root, name));
  for (const path of own) {
    outputOf(join(root, 'node_modules/.bin/pnpm'), ['pack', '--pack-destination', folder], { cwd: path });
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.tgz'))).toHaveLength(3);
  const others = [...needed(join(root, 'apps/cli'))].filter((path) => !own.includes(path));
  for (const [i, path] of others.entries()) {
    // As a registry serves it: in a folder named package, and as files of its own rather than links into a store.
    cpSync(path, join(folder, `${i}/package`), {
      recursive: true,
      filter: (from) => from !== join(path, 'node_modules'),
    });
    run('tar', '-czf', `${i}.tgz`, '-C', `${i}`, 'package');
  }
  const packed = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(packed).toHaveLength(3 + others.length);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // Beside ours, so that npm finds them there instead of asking a registry for them.
  run('npm', 'install', '--no-audit', '--no-fund', ...packed.map((name) => `./${name}`));

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

test('what every command starts with has no part that only some need', () => {
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
  // Commander and the tables of commands, for all but --version.
  const [, program = ''] =
    /import\('(\.\/program-[^']+)'\)/.exec(readFileSync(join(dist, 'main.js'), 'utf8')) ?? [];
  load(program);
  expect(loaded.size).toBeGreaterThan(3);
  const packages = [...loaded].filter((name) => !name.startsWith('./') && !isBuiltin(name));
  expect(packages).toEqual([]);
  const size = [...loaded]
    .filter((name) => name.startsWith('./'))
    .map((name) => statSync(join(dist, name)).size);
  // Mostly Commander. A bundled library that creeps into the start shows here.
  expect(size.reduce((a, b) => a + b, 0)).toBeLessThan(250_000);
});
