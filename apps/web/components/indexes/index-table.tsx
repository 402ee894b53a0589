import { columnsOf, type TableColumn } from '../../lib/indexes/columns';
import { type IndexData, type IndexKind, PER_PAGE, type Row } from '../../lib/indexes/kinds';
import { fileHref } from '../../lib/links';
import { type Locale, messagesFor } from '../../lib/locales';

interface Props {
  readonly kind: IndexKind;
  readonly locale: Locale;
  readonly data: IndexData;
}

/** A table of what stands in the articles; each row leads to the very words. `client/indexes.ts` sorts, filters, pages. */
export function IndexTable({ kind, locale, data: { articles, rows } }: Props) {
  const { indexes, search, articles: words } = messagesFor(locale);
  const columns = columnsOf(kind, locale, articles);
  const pages = Math.ceil(rows.length / PER_PAGE);
  return (
    <>
      <p className="table-tools">
        <label>
          {indexes.filter}
          <input type="search" autoComplete="off" />
        </label>
        <span role="status">{indexes.count(rows.length)}</span>
      </p>
      <div className="table-scroll">
        <table
          className="index-table"
          data-kind={kind}
          data-root={fileHref('data/')}
          data-failed={search.status.failed}
        >
          <thead>
            <tr>
              {columns.map(({ name, heading }) => (
                <th key={name} scope="col" aria-sort="none" data-column={name}>
                  <button type="button">{heading}</button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, PER_PAGE).map((row) => (
              <tr key={`${row[0]} ${row[1]}`}>
                {columns.map((column) => (
                  <td key={column.name}>
                    <CellText row={row} column={column} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <nav className="table-pages" aria-label={indexes.pages} hidden={pages <= 1}>
        <button type="button" disabled>
          {indexes.previous}
        </button>
        <span>{words.page(1, pages)}</span>
        <button type="button">{indexes.next}</button>
      </nav>
    </>
  );
}

function CellText({ row, column: { text, href, quoted } }: { row: Row; column: TableColumn }) {
  const words = <span lang={quoted ? 'zh' : undefined}>{text(row)}</span>;
  return href ? <a href={href(row)}>{words}</a> : words;
}
