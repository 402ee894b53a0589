import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
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

/** A folder of articles, and what the tool makes of them when nothing disturbs it. */
async function corpus(name: string, size: number): Promise<{ folder: string; expected: string }> {
  for (let i = 0; i < size; i++) await file(`${name}/${i}.txt`, `第${i}号${BRIDGE.repeat(4)}`);
  const folder = await file(name);
  const { stdout } = spawnSync(main, ['parse', folder], { encoding: 'utf8', maxBuffer: 1e9 });
  return { folder, expected: stdout };
}

test('threads give the same as one, in the same order', async () => {
  const { folder, expected } = await corpus('threads', 60);
  expect(expected.split('\n')).toHaveLength(61);
  const one = spawnSync(main, ['parse', folder, '--jobs', '1'], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(one.stdout === expected).toBe(true);
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  'after %s --resume does the rest, every article once',
  async (signal) => {
    const { folder, expected } = await corpus(signal, 150);
    const out = await file(`${signal}-out/all.ndjson`);
    const argv = ['parse', folder, '--out', out, '--jobs', '2'];
    const child = spawn(main, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    let messages = '';
    child.stderr.on('data', (chunk) => {
      messages += chunk;
    });
    await until(() => existsSync(`${out}.part`) && statSync(`${out}.part`).size > 0);
    child.kill(signal);
    const code = await ended(child);
    expect(existsSync(out)).toBe(false);
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(messages).toMatch(
        /^wenmai: interrupted after \d+ articles?: .*\.part holds \d+ articles; --resume carries on\n$/,
      );
    }
    // The end of the last line may be missing after a crash.
    appendFileSync(`${out}.part`, '{"version":1,"source":{"text":"第');
    expect(spawnSync(main, [...argv, '--resume'], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readFileSync(out, 'utf8') === expected).toBe(true);
    expect(readdirSync(dirname(out))).toEqual(['all.ndjson']);
  },
);

test('Ctrl-C leaves no half-written document', async () => {
  const { folder } = await corpus('document', 150);
  const out = await file('document-out/all.md', 'as it was');
  const child = spawn(main, ['parse', folder, '--format', 'markdown', '--out', out], { stdio: 'ignore' });
  await until(() => readdirSync(dirname(out)).length > 1);
  child.kill('SIGINT');
  expect(await ended(child)).toBe(130);
  expect(readdirSync(dirname(out))).toEqual(['all.md']);
  expect(readFileSync(out, 'utf8')).toBe('as it was');
});

test('a filter in a pipe answers each record without waiting for the next', async () => {
  const child = spawn(main, ['parse', '--ndjson-in'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: BRIDGE })}\n`);
    expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({
      id,
      headline: { text: '临江新桥十日通车' },
    });
  }
  child.stdin.end();
  expect(await ended(child)).toBe(0);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)));
}
