import { FACT_KINDS, FACT_TABLES } from '@wenmai/parser/export/facts';
import { parse as parseCsv } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../src/commands/facts';
import { fulfils, readCondition } from '../src/facts/conditions';
import { locator } from '../src/facts/locate';
import { numbersOf } from '../src/facts/rows';
import { type RowFormatName, rowFormat } from '../src/output/rows';
import { BRIDGE, run, scratch } from './harness';

const file = scratch();

test('the command knows the kinds of the parser', () => {
  expect(KINDS).toEqual(FACT_KINDS);
  expect(Object.keys(FACT_TABLES)).toEqual([...FACT_KINDS]);
});

test.each(KINDS)('%s: every row leads to its words', async (kind) => {
  const path = await file('bridge.txt', BRIDGE);
  const { code, out } = await run(['facts', kind, path, '--format', 'ndjson']);
  expect(code).toBe(0);
  const lines = BRIDGE.split('\n');
  for (const row of out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))) {
    expect(row.file).toBe(path);
    const words = kind === 'timeline' ? row.time : (row.text ?? row.name);
    expect(lines[row.line - 1]?.slice(row.column - 1)).toMatch(new RegExp(`^${words}`));
  }
});

test('quotations come with their speakers, and can be asked for by them', async () => {
  const path = await file('said.txt', BRIDGE.replace('编辑：', '　　“路好走了。”司机李明说。\n\n编辑：'));
  const said = async (...more: string[]) =>
    (await run(['facts', 'quotations', path, '--columns', 'speaker,text', '--format', 'tsv', ...more])).out;
  expect(await said()).toBe('speaker\ttext\n周文\t等了十年，终于等到了。\n李明\t路好走了。\n');
  expect(await said('--speaker', '李明')).toBe('speaker\ttext\n李明\t路好走了。\n');
  expect(await said('--where', 'text~十年', '--where', 'speaker!=李明')).toBe(
    'speaker\ttext\n周文\t等了十年，终于等到了。\n',
  );
});

test('a timeline runs through all articles', async () => {
  const late = await file(
    'time/1.txt',
    '二桥开工\n\n2032-03-01 08:00 临江日报\n\n　　二桥于2032年2月3日开工。\n',
  );
  const early = await file(
    'time/2.txt',
    '一桥通车\n\n2031-05-11 08:00 临江日报\n\n　　一桥于2031年5月10日通车。\n',
  );
  const { out } = await run([
    'facts',
    'timeline',
    late,
    early,
    '--columns',
    'start,text',
    '--format',
    'ndjson',
  ]);
  const starts = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).start);
  expect(starts).toEqual(['2031-05-10', '2032-02-03']);
});

test('what does not exist is told of before anything is read', async () => {
  for (const argv of [
    ['tims'],
    ['times', '--where', 'colour=red'],
    ['times', '--where', 'red'],
    ['times', '--columns', 'x'],
    ['times', '--speaker', 'x'],
  ]) {
    const { code, out, err } = await run(['facts', ...argv], { stdin: BRIDGE });
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  }
});

test('a column of numbers is compared with numbers alone', async () => {
  const asked = (kind: string, condition: string) =>
    run(['facts', kind, '--where', condition], { stdin: BRIDGE });
  for (const [kind, condition] of [
    ['statistics', 'change>ten'],
    ['statistics', 'value=5%'],
    ['quantities', 'lower<='],
    ['times', 'line>first'],
  ] as const) {
    const { code, out, err } = await asked(kind, condition);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(condition);
  }
  for (const [kind, condition] of [
    ['statistics', 'change>-1.5e1'],
    ['statistics', 'change='],
    ['statistics', 'value~5'],
    ['times', 'value>spring'],
  ] as const) {
    expect(await asked(kind, condition)).toMatchObject({ code: 0, err: '' });
  }
});

test.each(KINDS)('%s: the columns named so hold numbers, and no others do', async (kind) => {
  const { out } = await run(['facts', kind, '--format', 'json'], { stdin: BRIDGE });
  for (const row of JSON.parse(out) as Record<string, unknown>[]) {
    for (const [column, cell] of Object.entries(row)) {
      if (cell !== null)
        expect([column, typeof cell === 'number']).toEqual([column, numbersOf(kind).includes(column)]);
    }
  }
});

describe('conditions', () => {
  test.each([
    ['change>10', 10.5, true],
    ['change>10', 9, false],
    ['change>=10', 10, true],
    ['start<2031-06', '2031-05-10', true],
    ['speaker=周文', '周文', true],
    ['speaker != 周文', '周文', false],
    ['speaker~文', '周文', true],
    ['speaker=', null, true],
    ['speaker=', '周文', false],
    ['speaker!=', null, false],
    ['speaker!=', '周文', true],
    ['speaker~', null, false],
    ['change<5', null, false],
    ['speaker!=周文', null, true],
    ['text~a=b', 'x a=b', true],
  ] as const)('%s on %s', (text, cell, holds) => {
    const condition = readCondition(text);
    expect(condition && fulfils(cell, condition)).toBe(holds);
  });
  test.each(['', '=', 'speaker', '周文=speaker'])('"%s" is none', (text) => {
    expect(readCondition(text)).toBeNull();
  });
});

test('lines end at line feeds, carriage returns and both', () => {
  const locate = locator('甲\r\n乙\r丙\n\n丁');
  expect([0, 3, 5, 7, 8].map(locate)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 5, column: 1 },
  ]);
});

describe('formats of rows', () => {
  const columns = ['text', 'value'];
  const rows = [
    ['他说："好，\n走。"', 1.5],
    ['=1+1|*', null],
  ] as const;
  const write = (name: RowFormatName, { excel = false, width = null as number | null } = {}) => {
    const format = rowFormat(name, { columns, excel, width, bold: (text) => text });
    return format.begin + rows.map((row, i) => format.row(row, i === 0)).join('') + format.end();
  };
  test('CSV reads back', () => {
    expect(parseCsv(write('csv'))).toEqual([columns, ['他说："好，\n走。"', '1.5'], ['=1+1|*', '']]);
    expect(parseCsv(write('tsv'), { delimiter: '\t' })).toHaveLength(3);
  });
  test('CSV for spreadsheets has a byte order mark, CRLF and no formulas', () => {
    const text = write('csv', { excel: true });
    expect(text.startsWith('\ufefftext,value\r\n')).toBe(true);
    expect(text).toContain("'=1+1");
  });
  test('JSON reads back', () => {
    const expected = rows.map(([text, value]) => ({ text, value }));
    expect(JSON.parse(write('json'))).toEqual(expected);
    expect(
      write('ndjson')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(expected);
  });
  test('Markdown keeps its columns', () => {
    expect(write('markdown')).toBe(
      '| text | value |\n| --- | --- |\n| 他说："好， 走。" | 1.5 |\n| =1+1\\|\\* |  |\n',
    );
  });
  test('a table is aligned by the width of Chinese characters', () => {
    expect(write('table')).toBe('text               value\n他说："好， 走。"    1.5\n=1+1|*\n');
    const narrow = write('table', { width: 20 }).split('\n');
    expect(Math.max(...narrow.map((line) => stringWidth(line)))).toBeLessThanOrEqual(20);
    expect(narrow[1]).toContain('…');
  });
  test('of a long path the end is kept', () => {
    const format = rowFormat('table', {
      columns: ['file', 'text'],
      excel: false,
      width: 30,
      bold: (text) => text,
    });
    format.row(['corpus/2031/05/bridge.txt', '新桥五月十日正式通车'], true);
    expect(format.end()).toBe('file            text\n…05/bridge.txt  新桥五月十日…\n');
  });
  test('where the columns have no room each row is a list', () => {
    const format = rowFormat('table', {
      columns: ['file', 'value', 'text'],
      excel: false,
      width: 24,
      bold: (text) => text,
    });
    format.row(['bridge.txt', 3, '新桥五月十日正式通车'], true);
    format.row(['bridge.txt', null, '三公里'], false);
    expect(format.end()).toBe(
      'file   bridge.txt\nvalue  3\ntext   新桥五月十日正\n       式通车\n\nfile   bridge.txt\ntext   三公里\n',
    );
  });
});
