import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/commands';
import { readmeTables } from '../src/docs';
import { EXIT_CODES } from '../src/exit';
import { run, scratch } from './harness';

const file = scratch();

test.each(COMMANDS.map((spec) => [spec.name, spec] as const))(
  '%s has help with examples in both languages',
  async (name, spec) => {
    for (const lang of ['en', 'zh'] as const) {
      const { code, out } = await run([name, '--help'], { lang });
      expect(code).toBe(0);
      expect(out).toContain(spec.summary[lang]);
      for (const { line, does } of spec.examples) {
        expect(out).toContain(line);
        expect(out).toContain(does[lang]);
      }
      for (const option of spec.options) expect(out).toContain(option.flags);
    }
  },
);

test('every example in help is one that the tool understands', async () => {
  const folder = dirname(await file('examples/any'));
  for (const line of COMMANDS.flatMap(({ examples }) => examples.map((example) => example.line))) {
    const [, rest = ''] = /wenmai (.*)/.exec(line) ?? [];
    const words = [...rest.matchAll(/'([^']*)'|([^\s']+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const end = words.findIndex((word) => word === '|' || word === '>');
    // Paths lead into an empty folder: reading there ends the run with 3, where a wrong flag ends it with 2.
    const argv = words
      .slice(0, end < 0 ? undefined : end)
      .map((word) => (/[./]/.test(word) && !word.startsWith('-') ? join(folder, word) : word));
    const { code, err } = await run(argv, { stdin: '一句话。' });
    expect([0, 3], `${line}: ${err}`).toContain(code);
  }
});

test('help tells the exit codes', async () => {
  const { out } = await run(['--help']);
  for (const { code, meaning } of EXIT_CODES)
    expect(out).toMatch(new RegExp(`^ +${code} +${meaning.en}`, 'm'));
});

test('mistyped commands and options get a suggestion and exit code 2', async () => {
  expect(await run(['pars'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Did you mean parse?'),
  });
  expect(await run(['parse', '--formt', 'x'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean --format?'),
  });
  expect(await run(['parse', '--format', 'docx'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('markdown'),
  });
});

test('the version is that of the package', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test.each(readmeTables(COMMANDS))('the README has the table "%s" as the tool runs on it', (_, table) => {
  // `pnpm --filter wenmai docs` writes it.
  expect(readme).toContain(table);
});
