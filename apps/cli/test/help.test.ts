import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/commands';
import { readmeTables } from '../src/docs';
import { EXIT_CODES } from '../src/exit';
import { run } from './harness';

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
  for (const { examples } of COMMANDS) {
    for (const { line } of examples) {
      const words = /wenmai ([^|]*)/.exec(line)?.[1]?.trim().split(/\s+/) ?? [];
      // A file that does not exist ends the run with 3; a flag that does not, with 2.
      const { err } = await run(
        words.map((word) => word.replaceAll("'", '')),
        { stdin: '一句话。' },
      );
      expect(err).not.toMatch(/unknown|invalid|--help/);
    }
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
