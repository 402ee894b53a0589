import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { BRIDGE, run, scratch } from './harness';

const file = scratch();

test('every block stands beside its kind', async () => {
  const { code, out } = await run(['show', '--layers', 'none'], { stdin: BRIDGE });
  expect(code).toBe(0);
  expect(out).toMatch(/^published +2031-05-10T09:27:59\+08:00$/m);
  expect(out).toMatch(/^headline +临江新桥十日通车$/m);
  expect(out).toMatch(/^dateline +2031-05-10 09:27:59 - 临江日报$/m);
});

test('no line is wider than the terminal, hanging punctuation apart', async () => {
  const { out } = await run(['show', '--no-pager'], {
    stdin: BRIDGE.repeat(3),
    terminal: { columns: 40 },
    env: { NO_COLOR: '1' },
  });
  expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(42);
});

test('colour is for terminals, unless the user says otherwise', async () => {
  const terminal = { columns: 80 };
  const colored = async (argv: string[], world: object) =>
    (await run(['show', '--no-pager', ...argv], { stdin: BRIDGE, ...world })).out.includes('\u001b[');
  expect(await colored([], {})).toBe(false);
  expect(await colored([], { terminal })).toBe(true);
  expect(await colored([], { terminal, env: { NO_COLOR: '1' } })).toBe(false);
  expect(await colored(['--color', 'never'], { terminal })).toBe(false);
  expect(await colored(['--color', 'always'], { env: { NO_COLOR: '1' } })).toBe(true);
});

test('the labels are Chinese where messages are', async () => {
  const { out } = await run(['show', '--no-pager'], {
    stdin: BRIDGE,
    lang: 'zh',
    terminal: { columns: 60 },
  });
  const text = stripVTControlCharacters(out);
  expect(text).toMatch(/^发布时间 {5}2031-05-10T09:27:59\+08:00$/m);
  expect(text).toMatch(/^编辑 {9}何青$/m);
  expect(text).toMatch(/^标题 {9}临江新桥十日通车$/m);
  expect(text).toMatch(/^引语 {2}统计 {2}数量 {2}时间 {2}地点 {2}机构 {2}人物$/m);
});

test('the legend of colours keeps to the width too', async () => {
  const { out } = await run(['show', '--no-pager'], { stdin: BRIDGE, terminal: { columns: 40 } });
  const lines = stripVTControlCharacters(out).trimEnd().split('\n').slice(-2);
  expect(lines).toEqual(['quotations  statistics  quantities', 'times  places  organizations  people']);
});

test('a terminal gets a pager', async () => {
  const seen = await file('seen.txt');
  const env = { PATH: process.env['PATH'] ?? '', PAGER: `cat > '${seen}'` };
  const { code, out } = await run(['show', '--layers', 'none', '--color', 'never'], {
    stdin: BRIDGE,
    terminal: { columns: 80 },
    env,
  });
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(readFileSync(seen, 'utf8')).toContain('临江新桥十日通车');
});
