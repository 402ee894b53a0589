import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticleFile, readArticleStream } from '../src';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wenmai-corpus-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

test('a file is read as text', async () => {
  expect(await readArticleFile(file('a.txt', '新桥通车\r\n'))).toEqual({
    ok: true,
    text: '新桥通车\r\n',
    encoding: 'utf-8',
    replaced: 0,
  });
});

test('failures are values', async () => {
  expect(await readArticleFile(join(root, 'missing.txt'))).toMatchObject({ problem: 'not-found' });
  expect(await readArticleFile(root)).toMatchObject({ problem: 'folder' });
  expect(await readArticleFile(file('blank.txt', ' \r\n　'))).toMatchObject({ problem: 'empty' });
  expect(
    await readArticleFile(file('b.txt', Buffer.from('c1d9bdadd0c2cec5', 'hex')), { encoding: 'utf-8' }),
  ).toMatchObject({ ok: false, problem: 'wrong-encoding' });
});

test.runIf(existsSync('/dev/zero'))('a device that never ends is given up', async () => {
  expect(await readArticleFile('/dev/zero')).toMatchObject({ ok: false, problem: 'too-large' });
});

test('a name that is not UTF-8 is told of as such', async () => {
  expect(await readArticleFile(join(root, '\ufffd\ufffd.txt'))).toMatchObject({ problem: 'bad-name' });
});

test('a character split between two chunks of a stream is read whole', async () => {
  const bytes = Buffer.from('新桥通车');
  const stream = Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]);
  expect(await readArticleStream(stream)).toMatchObject({ ok: true, text: '新桥通车' });
});

test('a stream that breaks is a failure', async () => {
  const stream = new Readable({
    read() {
      this.destroy(new Error('the line was cut'));
    },
  });
  expect(await readArticleStream(stream)).toMatchObject({ ok: false, problem: 'unreadable' });
});
