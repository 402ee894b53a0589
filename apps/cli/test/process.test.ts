import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BRIDGE, scratch } from './harness';

// The built tool as the shell runs it: `build` must have been run.
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const file = scratch();

test('it is a program of its own', () => {
  const { status, stdout } = spawnSync(main, ['--version'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('data goes to standard output, through a pipe', () => {
  const { status, stdout, stderr } = spawnSync(main, ['parse'], { input: BRIDGE, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).headline.text).toBe('临江新桥十日通车');
});

test('a reader that goes away ends it without a word', async () => {
  const path = await file('pipe/long.txt', BRIDGE.repeat(2000));
  const script = 'set -o pipefail; "$0" parse "$1" | head -c 100';
  const { status, stderr } = spawnSync('bash', ['-c', script, main, path], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is told of', () => {
  const full = openSync('/dev/full', 'w');
  for (const argv of [['parse'], ['--help'], ['schema']]) {
    const { status, stderr } = spawnSync(main, argv, {
      input: BRIDGE,
      encoding: 'utf8',
      stdio: ['pipe', full, 'pipe'],
    });
    expect({ status, stderr }).toEqual({
      status: 4,
      stderr: 'wenmai: cannot write standard output: no space left: free some and run again\n',
    });
  }
  const out = spawnSync(main, ['parse', '-', '--out', '/dev/full'], { input: BRIDGE, encoding: 'utf8' });
  expect({ status: out.status, stderr: out.stderr }).toEqual({
    status: 4,
    stderr: 'wenmai: cannot write /dev/full: no space left: free some and run again\n',
  });
});

test.runIf(process.getuid?.() !== 0)(
  'a folder without permission is told of, and the rest is done',
  async () => {
    const path = await file('secret/a.txt', BRIDGE);
    mkdirSync(`${dirname(path)}/locked`, { mode: 0o000 });
    const { status, stdout, stderr } = spawnSync(main, ['parse', dirname(path)], { encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toContain('permission denied');
  },
);

test('Ctrl-C leaves nothing half-written', async () => {
  for (let i = 0; i < 400; i++) await file(`many/${i}.txt`, BRIDGE.repeat(20));
  const out = await file('result/all.ndjson');
  const child = spawn(main, ['parse', await file('many'), '--out', out], { stdio: 'ignore' });
  await until(() => readdirSync(dirname(out)).length > 0);
  child.kill('SIGINT');
  expect(await ended(child)).toBe(130);
  expect(readdirSync(dirname(out))).toEqual([]);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}
