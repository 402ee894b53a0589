import type { Article } from '../model';
import { type Annotation, annotationsOf } from './shared/annotations';
import { plainValue } from './shared/describe';

/** One column: what stands in it for an annotation. */
type Column = readonly [name: string, cell: (annotation: Annotation, article: Article) => Cell];

type Cell = string | number | null | undefined;

/** The columns, in order. `start` and `end` are code units of the source; `about` is the id of another value. */
const COLUMNS: readonly Column[] = [
  ['source', (_, { source }) => source.url ?? source.name],
  ['kind', ({ kind }) => kind],
  ['id', ({ id }) => id],
  ['type', typeOf],
  ['text', ({ text }) => text],
  ['value', numericOrText],
  ['unit', unitOf],
  ['from', (annotation) => (annotation.kind === 'time' ? annotation.value.start : null)],
  ['to', (annotation) => (annotation.kind === 'time' ? annotation.value.end : null)],
  ['about', aboutOf],
  ['start', ({ span }) => span.start],
  ['end', ({ span }) => span.end],
  ['rule', ({ rule }) => rule],
];

export interface CsvOptions {
  /** Whether the first record names the columns. Default true. */
  readonly header?: boolean | undefined;
  /**
   * What to do with text that spreadsheets would take for a formula (`=1+1`, `-5℃`, `@…`). `escape`, the default, puts
   * an apostrophe before it, `keep` leaves it as it is. Numbers are never touched.
   */
  readonly formulas?: 'escape' | 'keep' | undefined;
}

/**
 * What was read from the article as CSV by RFC 4180, one record for each place in the text, in the order of the text.
 * Lines end with CR LF.
 */
export function toCsv(article: Article, { header = true, formulas = 'escape' }: CsvOptions = {}): string {
  const records = annotationsOf(article).map((annotation) =>
    COLUMNS.map(([, cell]) => field(cell(annotation, article), formulas)),
  );
  const names = COLUMNS.map(([name]) => name);
  return [...(header ? [names] : []), ...records].map((record) => `${record.join(',')}\r\n`).join('');
}

/** What spreadsheets begin a formula with, in full width too: Chinese editions fold it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function field(cell: Cell, formulas: 'escape' | 'keep'): string {
  if (cell == null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulas === 'escape' && FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function typeOf(annotation: Annotation): Cell {
  switch (annotation.kind) {
    case 'time':
      return annotation.value.type;
    case 'statistic':
      return `${annotation.value.direction} ${annotation.value.comparison}`;
    case 'quotation':
    case 'person':
    case 'organization':
      return annotation.value.kind;
    case 'place':
      return annotation.value.level;
    case 'quantity':
    case 'speaker':
    case 'role':
      return null;
  }
}

function numericOrText(annotation: Annotation): Cell {
  const value = plainValue(annotation);
  if (annotation.kind === 'quantity') return annotation.value.value ?? value;
  return annotation.kind === 'statistic' && value !== null ? Number(value) : value;
}

function unitOf(annotation: Annotation): Cell {
  if (annotation.kind === 'quantity') return annotation.value.unit.code ?? annotation.value.unit.text;
  if (annotation.kind !== 'statistic') return null;
  return (annotation.value.change ?? annotation.value.value)?.unit;
}

/** What it belongs to: a quotation's speaker, a speaker's quotation, a role's holder, a place's code, an indicator. */
function aboutOf(annotation: Annotation): Cell {
  switch (annotation.kind) {
    case 'quotation':
      return annotation.value.speaker?.id ?? annotation.value.speaker?.text;
    case 'speaker':
      return annotation.quotation;
    case 'role':
      return annotation.person;
    case 'person':
    case 'organization':
      return annotation.value.id;
    case 'place':
      return annotation.value.code ?? annotation.value.id;
    case 'quantity':
      return annotation.value.of?.text;
    case 'statistic':
      return annotation.value.indicator.text;
    case 'time':
      return null;
  }
}
