import { columnsOf, type TableColumn } from '../../lib/indexes/columns';
import { INDEX_KINDS, type IndexArticle, PER_PAGE, type Row } from '../../lib/indexes/kinds';
import { isLocale, messagesFor } from '../../lib/locales';
import { fetchPacked } from '../unpack';

/** What the page shows of an index. */
interface Shown {
  readonly rows: readonly HTMLTableRowElement[];
  /** How many rows there are in all, in words. */
  readonly count: string;
  /** The page wanted, or the last. */
  readonly page: number;
  readonly pages: number;
  readonly pageLabel: string;
}

/** @param sort a column's name, with `-` in front where the last come first; any other leaves the index's own order */
export type TableView = (filter: string, sort: string, page: number) => Shown;

/**
 * Loads all rows of the index that a table shows.
 *
 * @param about the table's data attributes
 * @throws if they cannot be loaded
 */
export async function loadView({ kind, root }: DOMStringMap): Promise<TableView> {
  const { locale = '' } = document.documentElement.dataset;
  const known = INDEX_KINDS.find((name) => name === kind);
  if (!known || !isLocale(locale)) throw new Error(`There is no index ${locale}/${kind}.`);
  const [rows, articles] = await Promise.all([
    fetchPacked(`${root}${known}.bin`).then((response): Promise<readonly Row[]> => response.json()),
    fetchPacked(`${root}articles.bin`).then((response): Promise<readonly IndexArticle[]> => response.json()),
  ]);
  const { indexes, articles: words } = messagesFor(locale);
  const columns = columnsOf(known, locale, articles);
  const textOf = textFinder(columns);
  const sortRows = sorter(columns);
  return (filter, sort, wanted) => {
    const folded = filter.toLowerCase();
    const found = rows.filter((row) => folded === '' || textOf(row).includes(folded));
    const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
    const page = Math.min(wanted, pages);
    const shown = sortRows(found, sort).slice((page - 1) * PER_PAGE, page * PER_PAGE);
    return {
      rows: shown.map((row) => drawRow(row, columns)),
      count: indexes.count(found.length),
      page,
      pages,
      pageLabel: words.page(page, pages),
    };
  };
}

/** The text of a row to filter by, put together once. */
function textFinder(columns: readonly TableColumn[]): (row: Row) => string {
  const texts = new Map<Row, string>();
  return (row) => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = columns
      .map((column) => column.text(row))
      .join('\n')
      .toLowerCase();
    texts.set(row, text);
    return text;
  };
}

function sorter(columns: readonly TableColumn[]): (rows: readonly Row[], sort: string) => readonly Row[] {
  return (rows, sort) => {
    const descending = sort.startsWith('-');
    const compare = columns.find(({ name }) => name === sort.replace('-', ''))?.compare;
    if (!compare) return rows;
    return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)));
  };
}

/** As `components/indexes/index-table.tsx` draws it. Text is only ever set as text. */
function drawRow(row: Row, columns: readonly TableColumn[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const { text, href, quoted } of columns) {
    const words = document.createElement('span');
    words.textContent = text(row);
    if (quoted) words.lang = 'zh';
    const cell = line.insertCell();
    if (href) {
      const link = document.createElement('a');
      link.href = href(row);
      link.append(words);
      cell.append(link);
    } else cell.append(words);
  }
  return line;
}
