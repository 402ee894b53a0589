import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { BRIDGE, run, scratch } from './harness';

const file = scratch();

test('a terminal is not waited for', async () => {
  const { code, err } = await run(['parse']);
  expect(code).toBe(2);
  expect(err).toBe('wenmai: nothing to read: name files or folders, or pipe a text in\n');
});

test('Markdown and text are documents; several texts have headings', async () => {
  const path = await file('docs/a.txt', BRIDGE);
  expect((await run(['parse', path, '-f', 'markdown'])).out).toMatch(/^---\nheadline: "临江新桥十日通车"\n/);
  expect((await run(['parse', path, '-f', 'text'])).out).toMatch(/^临江新桥十日通车\n\n/);
  const both = await run(['parse', path, path, '-f', 'text']);
  expect(both.out.match(/==> .*a\.txt <==\n/g)).toHaveLength(2);
});

test('one bad file does not stop the others, and the exit code tells of it', async () => {
  const good = await file('mixed/a.txt', BRIDGE);
  const bad = await file('mixed/b.txt', Buffer.from('%PDF-1.7'));
  const missing = await file('mixed/c.txt');
  const { code, out, err } = await run(['parse', bad, missing, good]);
  expect(code).toBe(3);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toBe(
    `wenmai: ${bad}: is a PDF, not text: save it as plain text first\n` +
      `wenmai: ${missing}: no such file or folder: check the name\n`,
  );
});

test('an empty file is told of', async () => {
  const path = await file('empty.txt', '');
  expect(await run(['parse', path], { lang: 'zh' })).toEqual({
    code: 3,
    out: '',
    err: `wenmai: ${path}: 没有内容\n`,
  });
});

test('damaged text is read, and told of', async () => {
  const path = await file('cut.txt', Buffer.from(BRIDGE).subarray(0, 100));
  const { code, err } = await run(['parse', path]);
  expect(code).toBe(0);
  expect(err).toContain('1 character could not be read as utf-8');
});

test('--out writes a whole file or none', async () => {
  const path = await file('out/a.txt', BRIDGE);
  const target = await file('out/result.json', 'old');
  expect(await run(['parse', path, '--out', target])).toEqual({ code: 0, out: '', err: '' });
  expect(JSON.parse(readFileSync(target, 'utf8')).headline.text).toBe('临江新桥十日通车');
  const none = await file('out/none.json');
  expect((await run(['parse', await file('out/missing.txt'), '--out', none])).code).toBe(3);
  expect(existsSync(none)).toBe(false);
  expect(readdirSync(dirname(target)).sort()).toEqual(['a.txt', 'result.json']);
});

test('--out writes through a link', async () => {
  const target = await file('link/real.json', 'old');
  const link = await file('link/link.json');
  symlinkSync(target, link);
  await run(['parse', '-', '-o', link], { stdin: BRIDGE });
  expect(JSON.parse(readFileSync(target, 'utf8')).version).toBe(1);
});

test('a place that cannot be written to is told of', async () => {
  const nowhere = await file('nowhere/');
  const { code, err } = await run(['parse', '-', '-o', `${nowhere}deep/a.json`], { stdin: BRIDGE });
  expect(code).toBe(4);
  expect(err).toMatch(/^wenmai: cannot write .*: there is no such folder: make it first\n$/);
});

test('a file name with a line break is still one line of error', async () => {
  const { err } = await run(['parse', 'a\nb.txt']);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('one line of a million characters, and a million empty lines', async () => {
  const long = await file('long.txt', '新桥通车，'.repeat(200_000));
  const empty = await file('lines.txt', `新桥通车。${'\n'.repeat(1_000_000)}完。`);
  for (const path of [long, empty]) {
    expect((await run(['parse', path, '-f', 'text'])).code).toBe(0);
  }
});
