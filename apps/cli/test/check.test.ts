import { chmodSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import type { Log } from 'sarif';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CONFIG_SCHEMA } from '../src/check/config';
import { run, scratch } from './harness';

const file = scratch();

/** One warning that cannot be corrected safely, one that can, and a matter of form. */
const DRAFT = `村口新桥通车

2031-05-10 08:00 来源：临江日报

新桥昨天通车，村民很高兴。。桥长约300余米，造价比旧桥减少了3倍。

货架上摆着蜂蜜、核桃、等山货,生意很好。

记者：周文
编辑：何青
`;

const SOUND = DRAFT.replace('。。', '。')
  .replace('约300余', '300余')
  .replace('减少了3倍', '高出一倍')
  .replace('、等', '等')
  .replace(',', '，');

test('what is found stands with its place, its words underlined and its rule', async () => {
  const path = await file('draft.txt', DRAFT);
  const { code, out } = await run(['check', path]);
  expect(code).toBe(1);
  expect(out).toContain(`${path}:5:29 error`);
  expect(out).toContain('number/decrease-by-multiple');
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.includes('number/decrease-by-multiple'));
  expect(lines[at + 2]).toMatch(/^ +\^{9}$/);
});

test('a caret stands under its words, Chinese characters being two columns wide', async () => {
  const { out } = await run([
    'check',
    await file('draft.txt', DRAFT),
    '--rule',
    'number/double-approximation',
  ]);
  const [, excerpt = '', caret = ''] = out.split('\n');
  const at = excerpt.indexOf('约300余');
  expect(stringWidth(excerpt.slice(0, at))).toBe(caret.indexOf('^'));
  expect(stringWidth('约300余米')).toBe(caret.trim().length);
});

test('a rule gives its reason once, and the last line counts', async () => {
  const path = await file('draft.txt', DRAFT.replace('货架上', '旧桥造价减少了2倍。货架上'));
  const { out } = await run(['check', path, '--severity', 'warning']);
  expect(out.match(/number\/decrease-by-multiple$/gm)).toHaveLength(2);
  expect(out.match(/^ {4}= /gm)).toHaveLength(4);
  expect(out.trimEnd().split('\n').at(-1)).toBe('2 errors, 3 warnings; 3 can be corrected with --fix');
});

test('related places stand with their words', async () => {
  const draft = SOUND.replace('生意很好', '共有12人光顾，其中男5人、女8人');
  const { out } = await run(['check', await file('sum.txt', draft)]);
  expect(out).toMatch(/^ {4}7:\d+ 5人 \(a part\)$/m);
});

test('a sound article ends with 0 and says nothing', async () => {
  expect(await run(['check', await file('sound.txt', SOUND)])).toEqual({ code: 0, out: '', err: '' });
});

test('messages are in the language asked for', async () => {
  const { out } = await run(['check', await file('draft.txt', DRAFT)], { lang: 'zh' });
  expect(out).toContain('错误 “减少了3倍”：减少不能用倍数');
});

describe('choosing', () => {
  const rulesIn = async (argv: readonly string[]) => {
    const { out } = await run(['check', await file('draft.txt', DRAFT), '--format', 'json', ...argv]);
    const [article] = JSON.parse(out) as { diagnostics: { rule: string }[] }[];
    return [...new Set(article?.diagnostics.map(({ rule }) => rule))].sort();
  };

  test('--rule and --ignore take rules and groups', async () => {
    expect(await rulesIn(['--rule', 'number'])).toEqual([
      'number/decrease-by-multiple',
      'number/double-approximation',
    ]);
    expect(await rulesIn(['--ignore', 'punctuation', '--ignore', 'number/double-approximation'])).toEqual([
      'number/decrease-by-multiple',
    ]);
  });

  test('--severity leaves out what is less bad', async () => {
    expect(await rulesIn(['--severity', 'error'])).toEqual(['number/decrease-by-multiple']);
  });

  test('a rule that does not exist is an error of use', async () => {
    expect(await run(['check', '--rule', 'number/none'], { stdin: DRAFT })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--list'),
    });
  });

  test('--fail-on says from when on the exit code is 1', async () => {
    const path = await file('warning.txt', DRAFT.replace('减少了3倍', '高'));
    expect((await run(['check', path, '--fail-on', 'error'])).code).toBe(0);
    expect((await run(['check', path])).code).toBe(1);
    expect((await run(['check', await file('draft.txt', DRAFT), '--fail-on', 'never'])).code).toBe(0);
  });

  test('a configuration sets severities and turns rules off', async () => {
    const config = await file(
      'wenmai.config.json',
      JSON.stringify({
        check: { rules: { punctuation: 'off', 'number/decrease-by-multiple': 'info' }, failOn: 'error' },
      }),
    );
    const { code, out } = await run(['check', await file('draft.txt', DRAFT), '--config', config]);
    expect(code).toBe(0);
    expect(out).toMatch(/info .*number\/decrease-by-multiple/);
    expect(out).not.toContain('punctuation/');
  });

  test.each([
    ['no JSON', '{'],
    ['an unknown key', '{"check": {"rule": {}}}'],
    ['an unknown level', '{"check": {"rules": {"number": "loud"}}}'],
    ['an unknown rule', '{"check": {"rules": {"number/none": "off"}}}'],
  ])('a configuration with %s is refused', async (_, text) => {
    const config = await file('bad.json', text);
    expect((await run(['check', '--config', config], { stdin: DRAFT })).code).toBe(2);
  });
});

describe('fixing', () => {
  test('--fix makes the safe corrections and reports the rest', async () => {
    const path = await file('fix.txt', DRAFT);
    const { code, out, err } = await run(['check', path, '--fix']);
    const fixed = readFileSync(path, 'utf8');
    expect(fixed).toBe(
      DRAFT.replace('。。', '。').replace('约300余', '300余').replace('、等', '等').replace(',', '，'),
    );
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('4 corrections made') });
    expect(out.match(/^\S+:\d+:\d+ /gm)).toHaveLength(1);
  });

  test('--fix-dry-run prints a diff and changes nothing', async () => {
    const path = await file('dry.txt', DRAFT);
    const { out } = await run(['check', path, '--fix-dry-run']);
    expect(readFileSync(path, 'utf8')).toBe(DRAFT);
    expect(out).toContain(
      '-货架上摆着蜂蜜、核桃、等山货,生意很好。\n+货架上摆着蜂蜜、核桃等山货，生意很好。',
    );
  });

  test('a byte order mark stays, and a file that is not UTF-8 is left alone', async () => {
    const marked = await file('marked.txt', `\uFEFF${DRAFT}`);
    await run(['check', marked, '--fix']);
    expect(readFileSync(marked, 'utf8').startsWith('\uFEFF村口')).toBe(true);
    const utf16 = await file('utf16.txt', Buffer.from(`\uFEFF${DRAFT}`, 'utf16le'));
    const before = readFileSync(utf16);
    expect((await run(['check', utf16, '--fix'])).code).toBe(4);
    expect(readFileSync(utf16).equals(before)).toBe(true);
  });

  test('line ends stay, and so do links and permissions', async () => {
    const path = await file('crlf.txt', DRAFT.replaceAll('\n', '\r\n'));
    chmodSync(path, 0o640);
    const link = `${path}.link`;
    symlinkSync(path, link);
    expect((await run(['check', link, '--fix'])).err).toContain('4 corrections made');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, 'utf8').match(/\r\n/g)).toHaveLength(DRAFT.match(/\n/g)?.length ?? 0);
    rmSync(link);
  });

  test('a file that cannot be changed does not keep the others from it', async () => {
    const [locked, open] = [await file('mixed/a.txt', DRAFT), await file('mixed/b.txt', DRAFT)];
    chmodSync(locked, 0o444);
    expect((await run(['check', locked, open, '--fix'])).code).toBe(4);
    expect(readFileSync(open, 'utf8')).not.toBe(DRAFT);
  });

  test('a file that may only be read is left alone', async () => {
    const path = await file('read-only.txt', DRAFT);
    chmodSync(path, 0o444);
    const { code, err } = await run(['check', path, '--fix']);
    expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining('read-only') });
    expect(readFileSync(path, 'utf8')).toBe(DRAFT);
  });

  test('standard input cannot be fixed', async () => {
    expect((await run(['check', '--fix'], { stdin: DRAFT })).code).toBe(2);
  });
});

describe('formats', () => {
  test('SARIF has the rules and places of UTF-16 columns', async () => {
    const { out } = await run(['check', await file('draft.txt', DRAFT), '--format', 'sarif']);
    const log = JSON.parse(out) as Log;
    const [only] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(only?.columnKind).toBe('utf16CodeUnits');
    const ids = new Set(only?.tool.driver.rules?.map(({ id }) => id));
    for (const { ruleId } of only?.results ?? []) expect(ids).toContain(ruleId);
    const found = only?.results?.find(({ ruleId }) => ruleId === 'number/decrease-by-multiple');
    const region = found?.locations?.[0]?.physicalLocation?.region;
    expect(DRAFT.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe(
      '减少了3倍',
    );
    expect(region).toMatchObject({ startLine: 5, endLine: 5 });
    const [replacement] =
      only?.results?.find(({ ruleId }) => ruleId === 'number/double-approximation')?.fixes?.[0]
        ?.artifactChanges[0]?.replacements ?? [];
    expect(replacement).toEqual({
      deletedRegion: { charOffset: DRAFT.indexOf('约300'), charLength: 1 },
      insertedContent: { text: '' },
    });
  });

  test('workflow commands escape what has a meaning of its own', async () => {
    const { out } = await run(['check', await file('a,b.txt', DRAFT), '--format', 'github']);
    expect(out).toMatch(
      /^::error file=.*a%2Cb\.txt,line=5,col=\d+,endColumn=\d+,title=number\/decrease-by-multiple::/m,
    );
  });

  test('--list names the rules that would be used', async () => {
    const { code, out } = await run(['check', '--list', '--rule', 'punctuation/dash']);
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
  });
});

test('the schema of the configuration is up to date', () => {
  // `pnpm --filter wenmai docs` writes it.
  const written: unknown = JSON.parse(
    readFileSync(new URL('../wenmai.config.schema.json', import.meta.url), 'utf8'),
  );
  expect(written).toEqual(z.toJSONSchema(CONFIG_SCHEMA));
});
