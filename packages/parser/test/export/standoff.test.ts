import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src';
import { toBrat } from '../../src/export/brat';
import { toConll } from '../../src/export/conll';
import { toCsv } from '../../src/export/csv';
import { annotationsOf } from '../../src/export/shared/annotations';
import { legalText } from '../../src/export/shared/legal';
import { always, anyArticle, handmade, hostile, parsed } from './samples';

/** Everything a text-bound annotation may hold that is one line for every reader. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** The text-bound annotations of an `.ann` file as spans of code points, as brat's own reader takes them. */
function readBrat(annotations: string): { type: string; fragments: [number, number][]; text: string }[] {
  return annotations
    .split('\n')
    .filter((line) => line.startsWith('T'))
    .map((line) => {
      const [, typed = '', text = ''] = line.split('\t');
      const [type = '', ...offsets] = typed.split(/[ ;]/);
      const numbers = offsets.map(Number);
      const fragments = numbers.flatMap((start, i): [number, number][] =>
        i % 2 === 0 ? [[start, numbers[i + 1] ?? Number.NaN]] : [],
      );
      return { type, fragments, text };
    });
}

describe('brat', () => {
  const checkBrat = (article: Article) => {
    const characters = [...article.source.text];
    const written = toBrat(article);
    for (const line of written.split('\n')) {
      expect(line.replaceAll('\t', '')).not.toMatch(CONTROL);
      expect(line).toMatch(
        /^(?:T\d+\t\w+ \d+ \d+(?:;\d+ \d+)*\t[^\t]+|#\d+\tAnnotatorNotes T\d+\t[^\t]+|R\d+\t\w+ Arg1:T\d+ Arg2:T\d+|\*\tEquiv(?: T\d+){2,}|)$/u,
      );
    }
    for (const { fragments, text } of readBrat(written)) {
      expect(
        fragments.map(([start, end]) => legalText(characters.slice(start, end).join(''))).join(' '),
      ).toBe(text);
    }
  };

  test.each([...parsed, ...hostile])(
    '$name: every annotation leads back to its characters',
    ({ article }) => {
      checkBrat(article);
      expect(readBrat(toBrat(article))).toHaveLength(annotationsOf(article).length);
    },
  );

  test('any text', () => always(anyArticle, checkBrat));

  test('one of everything, offsets in code points, over lines in fragments', () => {
    checkBrat(handmade());
    expect(toBrat(handmade())).toMatchInlineSnapshot(`
      "T1	Organization 27 31	临江日报
      #1	AnnotatorNotes T1	o2.1 | 临江日报 | organization/publisher
      T2	Person 39 41	周文
      #2	AnnotatorNotes T2	p1.2 | 陈立明 | person/name
      T3	Time 45 50	5月10日
      #3	AnnotatorNotes T3	t1 | date 2031-05-10 | time/date
      T4	Speaker 51 62	临江市桥梁局局长陈立明
      #4	AnnotatorNotes T4	q1.speaker | p1 of q1 | verb-before
      T5	Organization 51 57	临江市桥梁局
      #5	AnnotatorNotes T5	o1.1 | 临江市桥梁局 | organization/ending
      T6	Place 51 54	临江市
      #6	AnnotatorNotes T6	l1.1 | 临江市 220681 | place/known
      T7	Role 57 59	局长
      #7	AnnotatorNotes T7	p1.role1 | in o1
      T8	Person 59 62	陈立明
      #8	AnnotatorNotes T8	p1.1 | 陈立明 | person/name
      T9	Quotation 65 76;78 89;90 100	大桥全长约3至5公里， 车流同比增长9.5%。 “今后每天通行更快。
      #9	AnnotatorNotes T9	q1 | speech by p1 | verb-before
      T10	Quantity 69 75	约3至5公里
      #10	AnnotatorNotes T10	n1 | 3..5 km | quantity/range
      T11	Statistic 78 88	车流同比增长9.5%
      #11	AnnotatorNotes T11	f1 | year-on-year increase of 9.5 % | statistic/change
      T12	Quantity 84 88	9.5%
      #12	AnnotatorNotes T12	n2 | 9.5 % | quantity/measure
      T13	Time 93 95	每天
      #13	AnnotatorNotes T13	t2 | set | time/set
      *	Equiv T8 T2
      R1	SpokenBy Arg1:T9 Arg2:T4
      R2	HeldBy Arg1:T7 Arg2:T8
      "
    `);
  });
});

/** What stands in the column format, as spans of the source. */
function readConll(article: Article, columns: string): { start: number; end: number; label: string }[] {
  const spans: { start: number; end: number; label: string }[] = [];
  const sentences = columns.split('\n\n').filter((lines) => lines !== '');
  const written = article.sentences.map(({ span }) =>
    Array.from(
      article.source.text.slice(span.start, span.end).matchAll(/[^\s\u0085\u200B\uFEFF]/gu),
      (found) => ({
        start: span.start + found.index,
        end: span.start + found.index + found[0].length,
        character: found[0],
      }),
    ),
  );
  const filled = written.filter((characters) => characters.length > 0);
  expect(sentences).toHaveLength(filled.length);
  sentences.forEach((lines, i) => {
    const rows = lines.split('\n').filter((line) => line !== '');
    expect(rows).toHaveLength(filled[i]?.length ?? 0);
    rows.forEach((row, n) => {
      const [character = '', tag = '', ...rest] = row.split(' ');
      const source = filled[i]?.[n];
      if (!source) return;
      expect(rest).toEqual([]);
      expect(character).toBe(legalText(source.character));
      if (tag.startsWith('B-')) spans.push({ start: source.start, end: source.end, label: tag.slice(2) });
      const last = spans.at(-1);
      if (tag.startsWith('I-')) {
        expect(last?.label).toBe(tag.slice(2));
        spans[spans.length - 1] = { ...(last ?? { start: -1, label: '' }), end: source.end };
      }
    });
  });
  return spans;
}

describe('CoNLL', () => {
  test.each([...parsed, ...hostile])('$name: the tags read back are the names', ({ article }) => {
    const names = new Map(
      annotationsOf(article)
        .filter(({ kind }) => kind === 'person' || kind === 'organization' || kind === 'place')
        .map(({ span }) => [`${span.start}-${span.end}`, span]),
    );
    const read = readConll(article, toConll(article));
    for (const { start, end } of read) expect([...names.keys()]).toContain(`${start}-${end}`);
  });

  test('any text', () => always(anyArticle, (article) => void readConll(article, toConll(article))));

  test('one of everything: outer names win, characters outside the plane are one', () => {
    const article = handmade();
    const columns = toConll(article);
    const words = readConll(article, columns).map(
      ({ start, end, label }) => `${label} ${article.source.text.slice(start, end)}`,
    );
    expect(words).toEqual(['PER 周文', 'ORG 临江市桥梁局', 'PER 陈立明']);
    expect(columns.startsWith('𠮷 O\n桥 O\n')).toBe(true);
    expect(columns.endsWith('O\n\n')).toBe(true);
  });
});

describe('CSV', () => {
  const columns = [
    'source',
    'kind',
    'id',
    'type',
    'text',
    'value',
    'unit',
    'from',
    'to',
    'about',
    'start',
    'end',
    'rule',
  ];
  const read = (csv: string): Record<string, string>[] =>
    parse(csv, { columns: true, record_delimiter: '\r\n', relax_column_count: false });

  /** The reader takes the table as UTF-8, in which half a surrogate pair becomes U+FFFD. */
  const asUtf8 = (text: string) => Buffer.from(text).toString();

  const checkCsv = (article: Article) => {
    const annotations = annotationsOf(article);
    const kept = read(toCsv(article, { formulas: 'keep' }));
    expect(kept.map(({ text }) => text)).toEqual(annotations.map(({ text }) => asUtf8(text)));
    for (const { text, start, end } of kept) {
      expect(asUtf8(article.source.text.slice(Number(start), Number(end)))).toBe(text);
    }
    for (const record of read(toCsv(article))) {
      for (const [name, cell] of Object.entries(record)) {
        if (/^[=+@\t\r\n＝＋－＠-]/.test(cell))
          expect([name, Number.isFinite(Number(cell))]).toEqual([name, true]);
      }
    }
  };

  test.each([...parsed, ...hostile])('$name: one record for each annotation', ({ article }) =>
    checkCsv(article),
  );

  test('any text', () => always(anyArticle, checkCsv));

  test('one of everything', () => {
    checkCsv(handmade());
    const records = read(toCsv(handmade()));
    expect(Object.keys(records[0] ?? {})).toEqual(columns);
    expect(records.find(({ kind }) => kind === 'statistic')).toMatchObject({
      type: 'increase year-on-year',
      text: '车流同比增长9.5%',
      value: '9.5',
      unit: '%',
      about: '车流',
    });
    expect(records.find(({ id }) => id === 'n1')).toMatchObject({
      value: '3..5',
      unit: 'km',
      about: '大桥全长',
    });
  });

  test('text that a spreadsheet would run is marked, numbers are not', () => {
    const article = handmade();
    const [time, ...times] = article.times;
    const [number] = article.quantities;
    if (!time || !number) throw new Error('the sample has no time or quantity');
    const hostile: Article = {
      ...article,
      times: [{ ...time, value: '=HYPERLINK("x")' }, ...times],
      quantities: [{ ...number, value: -5 }],
    };
    const records = read(toCsv(hostile));
    expect(records.find(({ id }) => id === 't1')?.['value']).toBe('\'=HYPERLINK("x")');
    expect(records.find(({ id }) => id === 'n1')?.['value']).toBe('-5');
    expect(toCsv(article, { header: false })).toBe(toCsv(article).slice(`${columns.join(',')}\r\n`.length));
  });
});
