import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BRIDGE, run, scratch } from './harness';
import { outputOf } from './programs';

const file = scratch();

test('one file is JSON, indented', async () => {
  const path = await file('one/a.txt', BRIDGE);
  const { code, out, err } = await run(['parse', path]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    source: { text: BRIDGE, name: path, encoding: 'utf-8' },
    headline: { text: '临江新桥十日通车' },
    published: { value: '2031-05-10T09:27:59+08:00' },
  });
  expect(out.split('\n').length).toBeGreaterThan(10);
});

test('a pipe is read where no file is named, and for -', async () => {
  for (const argv of [['parse'], ['parse', '-']]) {
    const { code, out } = await run(argv, { stdin: BRIDGE });
    expect(code).toBe(0);
    expect(JSON.parse(out).source).toEqual({ text: BRIDGE, mediaType: 'text/plain', encoding: 'utf-8' });
  }
});

test('a terminal is not waited for', async () => {
  const { code, err } = await run(['parse']);
  expect(code).toBe(2);
  expect(err).toBe('wenmai: nothing to read: name files or folders, or pipe a text in\n');
});

test('a folder is a line per article, in natural order, even if there is one', async () => {
  await file('folder/10.txt', BRIDGE);
  await file('folder/2.txt', '一句话。');
  const two = await run(['parse', await file('folder')]);
  const names = two.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source.name);
  expect(names.map((name) => name.split('/').at(-1))).toEqual(['2.txt', '10.txt']);
  const one = await run(['parse', dirname(await file('lonely/a.txt', BRIDGE))]);
  expect(one.out.trimEnd().split('\n')).toHaveLength(1);
});

test('several articles as JSON are an array', async () => {
  const paths = [await file('two/a.txt', BRIDGE), await file('two/b.txt', '一句话。')];
  const { out } = await run(['parse', '--format', 'json', ...paths]);
  expect(JSON.parse(out).map((article: { source: { name: string } }) => article.source.name)).toEqual(paths);
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

test('GB18030 is found out, and can be forced', async () => {
  const path = await file('gb.txt', Buffer.from('c1d9bdadd0c2c7c5cda8b3b5a1a3', 'hex'));
  expect(JSON.parse((await run(['parse', path])).out).source).toMatchObject({
    text: '临江新桥通车。',
    encoding: 'gb18030',
  });
  expect(JSON.parse((await run(['parse', path, '--encoding', 'gbk'])).out).source.text).toBe(
    '临江新桥通车。',
  );
  const wrong = await run(['parse', path, '--encoding', 'utf-8']);
  expect(wrong).toMatchObject({ code: 3, out: '' });
  expect(wrong.err).toContain('is not utf-8 text');
});

test('damaged text is read, and told of', async () => {
  const path = await file('cut.txt', Buffer.from(BRIDGE).subarray(0, 100));
  const { code, err } = await run(['parse', path]);
  expect(code).toBe(0);
  expect(err).toContain('1 character could not be read as utf-8');
});

test('a date or time zone that is none stops the run before it starts', async () => {
  const path = await file('zone.txt', BRIDGE);
  for (const [wrong, example] of [
    [['--timezone', 'Mars/Olympus'], 'Asia/Shanghai'],
    [['--published', 'yesterday'], '2023-11-22'],
    [['--encoding', 'klingon'], 'gb18030'],
  ] as const) {
    const { code, out, err } = await run(['parse', path, ...wrong]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`wenmai: ${wrong.join(' ')} is not understood: give one such as ${example}\n`);
  }
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

test.runIf(process.platform !== 'win32')('a pipe or a device is written to, and never replaced', async () => {
  const folder = dirname(await file('device/a.txt', BRIDGE));
  const pipe = await file('device-out/pipe');
  outputOf('mkfifo', [pipe]);
  for (const argv of [[folder], [folder, '--resume'], [folder, '-f', 'json'], [join(folder, 'a.txt')]]) {
    const [text, ran] = await Promise.all([readFile(pipe, 'utf8'), run(['parse', ...argv, '--out', pipe])]);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect([JSON.parse(text)].flat()).toMatchObject([{ version: 1 }]);
  }
  expect(readdirSync(dirname(pipe))).toEqual(['pipe']);
  expect(statSync(pipe).isFIFO()).toBe(true);
});

test('lines go through a link too, and keep the permissions of the file', async () => {
  const folder = dirname(await file('lines/a.txt', BRIDGE));
  const target = await file('lines-out/real.ndjson', 'old');
  chmodSync(target, 0o600);
  const link = await file('lines-out/link.ndjson');
  symlinkSync(target, link);
  expect((await run(['parse', folder, '--out', link])).code).toBe(0);
  expect(readFileSync(target, 'utf8').split('\n')).toHaveLength(2);
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(target)).sort()).toEqual(['link.ndjson', 'real.ndjson']);
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

test('--out with a folder writes a file per article, and --resume leaves out what is there', async () => {
  await file('tree/in/a.txt', BRIDGE);
  await file('tree/in/b/c.txt', BRIDGE);
  const [input, output] = [await file('tree/in'), `${await file('tree/out')}/`];
  const argv = ['parse', input, '--format', 'markdown', '--out', output];
  expect(await run(argv)).toEqual({ code: 0, out: '', err: '' });
  expect(readdirSync(output, { recursive: true }).sort()).toEqual(['a.md', 'b', 'b/c.md']);
  await file('tree/out/a.md', 'kept');
  await run([...argv, '--resume']);
  expect(readFileSync(`${output}a.md`, 'utf8')).toBe('kept');
  await run(argv);
  expect(readFileSync(`${output}a.md`, 'utf8')).not.toBe('kept');
});

test('two articles that would be written to one file end the run', async () => {
  const paths = [await file('clash/x/a.txt', BRIDGE), await file('clash/y/a.txt', BRIDGE)];
  const { code, err } = await run(['parse', ...paths, '--out', `${await file('clash/out')}/`]);
  expect(code).toBe(4);
  expect(err).toContain('would overwrite');
  // Nor does carrying on take the one for the other.
  expect(await run(['parse', ...paths, '--out', `${await file('clash/out')}/`, '--resume'])).toMatchObject({
    code: 4,
  });
});

test('a result never takes the place of the text it was made from', async () => {
  const path = await file('self/a.txt', BRIDGE);
  const link = await file('self/link.txt');
  symlinkSync(path, link);
  for (const argv of [
    ['parse', path, '--out', path],
    ['parse', path, '--out', link],
    ['parse', dirname(path), '--out', path],
    ['parse', dirname(path), '-f', 'text', '--out', `${dirname(path)}/`],
    ['facts', 'times', path, '--out', path],
    ['convert', path, '--format', 'html', '--out', path],
  ]) {
    const { code, err } = await run(argv);
    expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining('would overwrite') });
    expect(readFileSync(path, 'utf8')).toBe(BRIDGE);
  }
});

test('of several folders each keeps its name in the folder of results', async () => {
  await file('several/x/a.txt', BRIDGE);
  await file('several/y/b/a.txt', BRIDGE);
  const output = `${await file('several/out')}/`;
  await run(['parse', await file('several/x'), await file('several/y'), '--out', output]);
  expect(readdirSync(output, { recursive: true }).sort()).toEqual([
    'x',
    'x/a.ndjson',
    'y',
    'y/b',
    'y/b/a.ndjson',
  ]);
});

test('records in a folder of results are files called by their ids, which lead nowhere else', async () => {
  const output = `${await file('ids/out')}/`;
  const ids = ['../up', '..', 'C:\\x', '甲/乙', 7, undefined];
  const stdin = ids.map((id) => JSON.stringify({ id, text: '一句话。' })).join('\n');
  expect(await run(['parse', '--ndjson-in', '--out', output], { stdin })).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(output, { recursive: true }).sort()).toEqual(
    ['%2e.%2fup', '%2e.', 'C%3a%5cx', '甲%2f乙', '7', '-', '-/6']
      .map((name) => (name === '-' ? name : `${name}.ndjson`))
      .sort(),
  );
});

test('records come in as lines and go out as lines with their ids', async () => {
  const lines = [
    '{"id": 7, "text": "一句话。"}',
    '',
    'no json',
    '{"id": "x"}',
    '{"text": "新桥\u2028通车。", "url": "https://example.com/a"}',
  ];
  const { code, out, err } = await run(['parse', '--ndjson-in'], { stdin: lines.join('\n') });
  expect(code).toBe(3);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 7, source: { text: '一句话。' } },
    { source: { text: '新桥\u2028通车。', url: 'https://example.com/a' } },
  ]);
  expect(err).toBe(
    'wenmai: -:3: is not JSON: expected {"id": …, "text": …}\nwenmai: -:4: has no "text": expected {"id": …, "text": …}\n',
  );
});

test('--max-errors ends the run', async () => {
  const { code, err } = await run(['parse', 'no1.txt', 'no2.txt', 'no3.txt', '--max-errors', '2']);
  expect(code).toBe(3);
  expect(err.trimEnd().split('\n').at(-1)).toBe('wenmai: stopped after 2 errors, as --max-errors asks');
  expect((await run(['parse', 'a.txt', '--max-errors', 'many'])).code).toBe(2);
});
