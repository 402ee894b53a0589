import { articleHref } from '../links';
import { type Locale, messagesFor } from '../locales';
import type { Messages } from '../messages/zh';
import { wordTime } from '../reading/when';
import { type Cell, COLUMNS, type Column, type IndexArticle, type IndexKind, type Row } from './kinds';

/** A column of an index's table, as the build and the browser both draw it. */
export interface TableColumn {
  /** What it is called in addresses. */
  readonly name: keyof Messages['columns'];
  readonly heading: string;
  readonly text: (row: Row) => string;
  /** Where a cell leads; only the first column does. */
  readonly href: ((row: Row) => string) | null;
  /** Whether the cells are the article's own words, in its own language. */
  readonly quoted: boolean;
  readonly compare: (a: Row, b: Row) => number;
}

const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** The index's own columns, then the article's. */
export function columnsOf(
  kind: IndexKind,
  locale: Locale,
  articles: readonly IndexArticle[],
): readonly TableColumn[] {
  const messages = messagesFor(locale);
  const own = COLUMNS[kind].map((column, i): TableColumn => {
    const cell = (row: Row) => row[i + 2] ?? null;
    const text = (row: Row) => wording(cell(row), column, messages);
    return {
      name: column.name,
      heading: messages.columns[column.name],
      text,
      href: i > 0 ? null : ([article, anchor]) => articleHref(locale, articles[article]?.slug ?? '', anchor),
      quoted: column.quoted ?? false,
      compare: comparator(column, cell, text),
    };
  });
  const headline = ([article]: Row) => articles[article]?.headline || messages.articles.untitled;
  const published = ([article]: Row) => articles[article]?.published ?? '';
  return [
    ...own,
    {
      name: 'article',
      heading: messages.columns.article,
      text: headline,
      href: null,
      quoted: true,
      compare: (a, b) => collator.compare(headline(a), headline(b)),
    },
    {
      name: 'published',
      heading: messages.columns.published,
      text: published,
      href: null,
      quoted: false,
      compare: (a, b) => compareText(published(a), published(b)),
    },
  ];
}

function wording(cell: Cell, { words, time }: Column, messages: Messages): string {
  if (cell === null) return '';
  if (time) return wordTime(String(cell), messages);
  const table: Record<string, string> | undefined = words && messages[words];
  return table?.[cell] ?? String(cell);
}

/** Times by the calendar (EDTF sorts as text), changes by their size, everything else as a Chinese dictionary has it. */
function comparator(
  { name, time }: Column,
  cell: (row: Row) => Cell,
  text: (row: Row) => string,
): TableColumn['compare'] {
  if (time) return (a, b) => compareText(String(cell(a) ?? ''), String(cell(b) ?? ''));
  const byReading = (a: Row, b: Row) => collator.compare(text(a), text(b));
  return name === 'change' ? (a, b) => amount(text(a)) - amount(text(b)) || byReading(a, b) : byReading;
}

/** The minus sign is not the hyphen that `parseFloat` knows. */
function amount(text: string): number {
  return Number.parseFloat(text.replace('−', '-'));
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
