import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROBLEMS } from '../src';

test('the README lists every problem, in order', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const table = readme.slice(readme.indexOf('## Problems'));
  expect([...table.matchAll(/^\| `([a-z-]+)` *\|/gm)].map((row) => row[1])).toEqual(PROBLEMS);
});
