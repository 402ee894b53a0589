import { expect, test } from 'vitest';
import { COMMANDS } from '../src/commands';
import { run, scratch } from './harness';
import { runProgram } from './programs';

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
  const cwd = article.replace(/\/article\.txt$/, '');
  expect(await offered('wenmai pa', cwd)).toEqual(['parse']);
  expect(await offered('wenmai parse --max', cwd)).toEqual(['--max-errors']);
  expect(await offered('wenmai parse --format m', cwd)).toEqual(['markdown']);
  expect(await offered('wenmai parse art', cwd)).toEqual(['article.txt']);
  expect(await offered('wenmai facts quot', cwd)).toEqual(['quotations']);
  expect(await offered('wenmai facts times --where ', cwd)).toEqual([]);
});

test.each(['zsh', 'fish'])('the script for %s knows every command and option', async (shell) => {
  const { code, out } = await run(['completion', shell]);
  expect(code).toBe(0);
  for (const { name, options } of COMMANDS) {
    expect(out).toContain(name);
    for (const { flags } of options) expect(out).toContain(/--([\w-]+)/.exec(flags)?.[1]);
  }
});

test('a shell that is not known is refused', async () => {
  expect(await run(['completion', 'tcsh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('bash, zsh, fish'),
  });
});
