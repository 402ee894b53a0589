import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/commands';
import { run, scratch } from './harness';
import { outputOf, runProgram } from './programs';

const file = scratch();

/** What bash offers for a command line that ends in the middle of a word, or after a space. */
async function offered(line: string, cwd: string): Promise<string[]> {
  const { out } = await run(['completion', 'bash']);
  const words = line.split(' ');
  const script = `${out}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_wenmai; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = runProgram('bash', ['--norc', '-c', script], { cwd });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

test('bash completes commands, options, values and files', async () => {
  const article = await file('article.txt', '一句话。');
  const cwd = dirname(article);
  expect(await offered('wenmai pa', cwd)).toEqual(['parse']);
  expect(await offered('wenmai parse --max', cwd)).toEqual(['--max-errors']);
  expect(await offered('wenmai parse --format m', cwd)).toEqual(['markdown']);
  expect(await offered('wenmai parse art', cwd)).toEqual(['article.txt']);
  expect(await offered('wenmai facts quot', cwd)).toEqual(['quotations']);
  expect(await offered('wenmai facts times --where ', cwd)).toEqual([]);
  expect(await offered('wenmai facts times art', cwd)).toEqual(['article.txt']);
  expect(await offered('wenmai help sch', cwd)).toEqual(['schema']);
  expect(await offered('wenmai --lang zh sho', cwd)).toEqual(['show']);
  // bash makes three words of --format=m.
  expect(await offered('wenmai parse --format = m', cwd)).toEqual(['markdown']);
});

test('bash completes names with spaces', async () => {
  const cwd = dirname(await file('spaces/two words.txt', '一句话。'));
  expect(await offered('wenmai parse tw', cwd)).toEqual(['two words.txt']);
});

test.each(['zsh', 'fish'])('the script for %s knows every command and option', async (shell) => {
  const { code, out } = await run(['completion', shell]);
  expect(code).toBe(0);
  for (const { name, options } of COMMANDS) {
    expect(out).toContain(name);
    for (const { flags } of options) expect(out).toContain(/--([\w-]+)/.exec(flags)?.[1]);
  }
});

/** Whether a program is on the path. */
const isInstalled = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

for (const [shell, check] of [
  ['zsh', '-n'],
  ['fish', '--no-execute'],
] as const) {
  test.runIf(isInstalled(shell))(`${shell} can read its script`, async () => {
    const { out } = await run(['completion', shell]);
    outputOf(shell, [check, await file(`completion.${shell}`, out)]);
  });
}

test('a shell that is not known is refused', async () => {
  expect(await run(['completion', 'tcsh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bash, zsh, fish'),
  });
});
