import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = new URL('../../src/', import.meta.url);

/** The modules that a module of the parser loads, itself included; types aside, as bundlers see it. */
function loadedBy(entry: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(entry.pathname)) return seen;
  seen.add(entry.pathname);
  const code = readFileSync(entry, 'utf8');
  for (const [, typeOnly, target = ''] of code.matchAll(
    /^(?:import|export) (type )?[^;]*?from '(\.[^']+)';/gm,
  )) {
    if (typeOnly) continue;
    for (const file of [`${target}.ts`, `${target}/index.ts`]) {
      const module = new URL(file, entry);
      if (existsSync(module)) loadedBy(module, seen);
    }
  }
  return seen;
}

const formats = readdirSync(new URL('export/', source)).filter((name) => name.endsWith('.ts'));
const named = (modules: Set<string>) => [...modules].map((path) => path.slice(source.pathname.length));

describe('each export stands alone', () => {
  test('the parser loads none of them', () => {
    const modules = named(loadedBy(new URL('index.ts', source)));
    expect(modules).toContain('parse.ts');
    expect(modules.filter((path) => path.startsWith('export/'))).toEqual([]);
  });

  test.each(formats)('%s loads no stage of the parser', (name) => {
    const modules = named(loadedBy(new URL(`export/${name}`, source)));
    const own = (path: string) => /^(?:export|model)\//.test(path) || path === 'text/indicator-name.ts';
    expect(modules.filter((path) => !own(path))).toEqual([]);
  });
});
