import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../src/commands/convert';
import { DOCUMENT_FORMATS } from '../src/output/formats';
import { BRIDGE, run, scratch } from './harness';

const file = scratch();
const formats = convert.options[0]?.choices ?? [];

/** How a document of each format begins. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  markdown: /^---\nheadline: "临江新桥十日通车"\n/,
  html: /^<!DOCTYPE html>\n<html lang="zh">/,
  text: /^临江新桥十日通车\n/,
  jsonld: /^\{\n {2}"@context": "https:\/\/schema\.org",\n {2}"@type": "NewsArticle"/,
  ninjs: /^\{\n {2}"uri": "ni:\/\/\/sha-256;/,
  tei: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<TEI /,
  webannotation: /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
  brat: /^T1\t\w+ \d+ \d+\t/,
  conll: /^临 [OB]/,
  csv: /^source,kind,id,/,
  gbt7714: /^.*临江新桥十日通车\[N\]\. 临江日报, 2031-05-10\.\n$/,
  bibtex: /^@article\{news20310510-[\da-f]{8},\n/,
  csl: /^\[\n {2}\{\n {4}"id": "news20310510-/,
};

describe('convert', () => {
  test.each(formats)('one article to %s', async (format) => {
    const { code, out, err } = await run(['convert', '-f', format], { stdin: BRIDGE });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(BEGINNINGS[format] ?? /^$/);
    expect(out.endsWith('\n')).toBe(true);
  });

  test('a format must be named', async () => {
    const { code, out, err } = await run(['convert'], { stdin: BRIDGE });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--format markdown, html,');
  });

  test('several articles in one stream are one document', async () => {
    const paths = [
      await file('many/a.txt', BRIDGE),
      await file('many/b.txt', BRIDGE.replace('十日', '九日')),
    ];
    const stream = async (format: string) => (await run(['convert', '-f', format, ...paths])).out;
    expect(JSON.parse(await stream('jsonld'))).toHaveLength(2);
    expect(JSON.parse(await stream('csl')).map(({ type }: { type: string }) => type)).toEqual([
      'article-newspaper',
      'article-newspaper',
    ]);
    const table = (await stream('csv')).split('\r\n');
    expect(table.filter((line) => line.startsWith('source,'))).toHaveLength(1);
    expect(table.filter((line) => line.startsWith(paths[1] ?? ''))).not.toHaveLength(0);
    expect((await stream('gbt7714')).split('\n')).toHaveLength(3);
    expect((await stream('bibtex')).match(/^@article/gm)).toHaveLength(2);
  });

  test.each(['tei', 'html', 'brat'])('several articles as %s need a folder', async (format) => {
    const folder = await file(`folder-${format}/`);
    await file(`folder-${format}/in/a.txt`, BRIDGE);
    await file(`folder-${format}/in/b.txt`, BRIDGE);
    const refused = await run(['convert', '-f', format, `${folder}in`]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`--out ${format}/`);
    expect(existsSync(`${folder}out`)).toBe(false);
    const done = await run(['convert', '-f', format, `${folder}in`, '--out', `${folder}out/`]);
    expect(done).toEqual({ code: 0, out: '', err: '' });
    const { extension } = DOCUMENT_FORMATS[format as 'tei'];
    const made = readdirSync(`${folder}out`).filter((name) => name.endsWith(`.${extension}`));
    expect(made.sort()).toEqual([`a.${extension}`, `b.${extension}`]);
    expect(readFileSync(`${folder}out/a.${extension}`, 'utf8')).toMatch(BEGINNINGS[format] ?? /^$/);
  });
});

test('the text beside annotations is the text they are of', async () => {
  const path = await file('gbk/a.txt', Buffer.from('c1d9bdadd0c2c7c5cda8b3b5a1a3', 'hex'));
  const folder = `${await file('gbk-out')}/`;
  expect(await run(['convert', path, '--format', 'brat', '--out', folder])).toMatchObject({ code: 0 });
  expect(readFileSync(`${folder}a.txt`, 'utf8')).toBe('临江新桥通车。');
});

test('no article is overwritten by what is made of it', async () => {
  const path = await file('self/a.txt', BRIDGE);
  const folder = dirname(path);
  const { code, err } = await run(['convert', folder, '--format', 'text', '--out', folder]);
  expect({ code, lines: err.split('\n').length }).toEqual({ code: 4, lines: 2 });
  expect(readFileSync(path, 'utf8')).toBe(BRIDGE);
});
