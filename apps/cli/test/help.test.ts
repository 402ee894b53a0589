import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/commands';
import { readmeTables } from '../src/docs';
import { EXIT_CODES } from '../src/exit';
import { chooseLang } from '../src/lang';
import { manualPage } from '../src/manual';
import { LANG } from '../src/options';
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

test('an empty value is refused', async () => {
  expect(await run(['parse', 'a.txt', '--out', ''])).toMatchObject({
    code: 2,
    err: expect.stringContaining('It may not be empty'),
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

test('the manual page tells every command, option and exit code', () => {
  const page = manualPage(COMMANDS, '1.2.3', 'reads articles').replaceAll('\\-', '-');
  expect(page).toContain(LANG.flags);
  for (const { name, options } of COMMANDS) {
    expect(page).toContain(`WENMAI ${name.toUpperCase()}`);
    for (const { flags } of options) expect(page).toContain(flags);
  }
  for (const { meaning } of EXIT_CODES) expect(page).toContain(meaning.en);
  // A line that begins with a dot and is no macro would be lost.
  for (const line of page.split('\n')) expect(line).not.toMatch(/^\.(?!(TH|SH|TP|PP|B|I|nh|ad)\b)/);
});

test('what is wrong with the arguments is told in Chinese too', async () => {
  const told = async (...argv: string[]) => (await run(argv, { lang: 'zh' })).err;
  expect(await told('pars')).toBe('wenmai: 没有命令“pars”（是否想用 parse？）；参见 wenmai --help\n');
  expect(await told('parse', '--formt')).toBe(
    'wenmai: 没有选项“--formt”（是否想用 --format？）；参见 wenmai parse --help\n',
  );
  expect(await told('parse', '-j', 'x')).toBe(
    'wenmai: 选项“-j, --jobs <n>”的取值“x”无效。应为 1 以上的整数；参见 wenmai parse --help\n',
  );
  expect(await told('facts')).toBe('wenmai: 缺少参数“kind”；参见 wenmai facts --help\n');
  expect(await told('schema', 'x')).toBe('wenmai: 参数过多；参见 wenmai schema --help\n');
});

test('the locale chooses the language, and --lang overrides it', () => {
  expect(chooseLang([], { LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(chooseLang([], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(chooseLang(['parse', '--lang=zh'], {})).toBe('zh');
  expect(chooseLang(['--lang', 'en'], { LANG: 'zh_TW' })).toBe('en');
});
