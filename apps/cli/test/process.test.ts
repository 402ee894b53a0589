import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { BRIDGE, scratch } from './harness';
import { MAIN, runProgram, startProgram, until } from './programs';

// The built tool as the shell runs it.
const file = scratch();

test('it is a program of its own', () => {
  const { status, stdout } = runProgram(MAIN, ['--version']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('data goes to standard output, through a pipe', () => {
  const { status, stdout, stderr } = runProgram(MAIN, ['parse'], { input: BRIDGE });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).headline.text).toBe('临江新桥十日通车');
});

test('a reader that goes away ends it without a word', async () => {
  const path = await file('pipe/long.txt', BRIDGE.repeat(2000));
  const script = 'set -o pipefail; "$0" parse "$1" | head -c 100';
  const { status, stderr } = runProgram('bash', ['-c', script, MAIN, path]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is told of', () => {
  const full = openSync('/dev/full', 'w');
  for (const argv of [['parse'], ['--help'], ['schema']]) {
    const { status, stderr } = runProgram(MAIN, argv, {
      input: BRIDGE,
      stdio: ['pipe', full, 'pipe'],
    });
    expect({ status, stderr }).toEqual({
      status: 4,
      stderr: 'wenmai: cannot write standard output: no space left: free some and run again\n',
    });
  }
  const out = runProgram(MAIN, ['parse', '-', '--out', '/dev/full'], { input: BRIDGE });
  expect({ status: out.status, stderr: out.stderr }).toEqual({
    status: 4,
    stderr: 'wenmai: cannot write /dev/full: no space left: free some and run again\n',
  });
});

/** Root may read everything, so for it the tool runs as somebody else (who must be able to read the tool). */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const somebodyCan = (() => {
  try {
    return runProgram(process.execPath, [MAIN, '--version'], somebody).status === 0;
  } catch {
    return false;
  }
})();

test.runIf(somebodyCan)('a folder without permission is told of, and the rest is done', async () => {
  const folder = dirname(await file('secret/a.txt', BRIDGE));
  mkdirSync(join(folder, 'locked'), { mode: 0o000 });
  await file('secret/own.txt', BRIDGE);
  chmodSync(join(folder, 'own.txt'), 0o000);
  chmodSync(dirname(folder), 0o755);
  const { status, stdout, stderr } = runProgram(process.execPath, [MAIN, 'parse', folder], somebody);
  expect(status).toBe(3);
  expect(stdout.split('\n')).toHaveLength(2);
  const denied = (name: string) =>
    `wenmai: ${join(folder, name)}: permission denied: check who may read it\n`;
  expect(stderr).toBe(denied('locked') + denied('own.txt'));
  chmodSync(join(folder, 'locked'), 0o700);
});

/** A folder of articles, and what the tool makes of them when nothing disturbs it. */
async function corpus(name: string, size: number): Promise<{ folder: string; expected: string }> {
  for (let i = 0; i < size; i++) await file(`${name}/${i}.txt`, `第${i}号${BRIDGE.repeat(4)}`);
  const folder = await file(name);
  const { stdout } = runProgram(MAIN, ['parse', folder]);
  return { folder, expected: stdout };
}

test('threads give the same as one, in the same order', async () => {
  const { folder, expected } = await corpus('threads', 60);
  expect(expected.split('\n')).toHaveLength(61);
  const one = runProgram(MAIN, ['parse', folder, '--jobs', '1']);
  expect(one.stdout === expected).toBe(true);
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  'after %s --resume does the rest, every article once',
  async (signal) => {
    const { folder, expected } = await corpus(signal, 150);
    const out = await file(`${signal}-out/all.ndjson`);
    const argv = ['parse', folder, '--out', out, '--jobs', '2'];
    const { child, ended } = startProgram(MAIN, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    let messages = '';
    child.stderr?.on('data', (chunk) => {
      messages += chunk;
    });
    await until(() => existsSync(`${out}.part`) && statSync(`${out}.part`).size > 0, 'the first article');
    child.kill(signal);
    const code = await ended;
    expect(existsSync(out)).toBe(false);
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(messages).toMatch(
        /^wenmai: interrupted after \d+ articles?: .*\.part holds \d+ articles; --resume carries on\n$/,
      );
    }
    // The end of the last line may be missing after a crash.
    appendFileSync(`${out}.part`, '{"version":1,"source":{"text":"第');
    expect(runProgram(MAIN, [...argv, '--resume'])).toMatchObject({
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
  const { child, ended } = startProgram(MAIN, ['parse', folder, '--format', 'markdown', '--out', out], {
    stdio: 'ignore',
  });
  await until(() => readdirSync(dirname(out)).length > 1, 'the draft of the document');
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(dirname(out))).toEqual(['all.md']);
  expect(readFileSync(out, 'utf8')).toBe('as it was');
});

test('a filter in a pipe answers each record without waiting for the next', async () => {
  const { child, ended } = startProgram(MAIN, ['parse', '--ndjson-in'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (!child.stdin || !child.stdout) throw new Error('no pipes');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: BRIDGE })}\n`);
    expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({
      id,
      headline: { text: '临江新桥十日通车' },
    });
  }
  child.stdin.end();
  expect(await ended).toBe(0);
});
