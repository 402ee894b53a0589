/**
 * The samples of a README: what they run and what they say it prints.
 *
 * - A ```console block: each line that opens with "$ " is a command; the lines under it are its output. `wenmai`
 *   stands for the built command-line tool.
 * - A ```js block with a ```text block behind it: a program and its output.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));

/** Where the samples may import the workspace's packages from. */
const programs = fileURLToPath(new URL('../apps/cli/', import.meta.url));

function run(command, args, cwd, input) {
  const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' };
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, input, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return stdout.trimEnd();
}

/** The text with the output of every sample as it is today. */
export function refresh(markdown) {
  return markdown
    .replace(
      /(```console\n)([\s\S]*?)(\n```)/g,
      (_, open, body, close) => open + refreshConsole(body) + close,
    )
    .replace(/(```js\n)([\s\S]*?)(\n```\n+```text\n)[\s\S]*?(```)/g, (_, open, code, between, close) => {
      const output = run(process.execPath, ['--input-type=module'], programs, code);
      return `${open}${code}${between}${output}\n${close}`;
    });
}

function refreshConsole(body) {
  return body
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => {
      const shell = line.slice(2).replace(/^wenmai\b/, `"${process.execPath}" "${cli}"`);
      return `${line}\n${run('sh', ['-c', shell], root)}`;
    })
    .join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of process.argv.slice(2)) writeFileSync(name, refresh(readFileSync(name, 'utf8')));
}
