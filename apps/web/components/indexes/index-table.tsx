'use client';

import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getPaginationRowModel,
  getSortedRowModel,
  type SortingFn,
  useReactTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import {
  type Cell,
  COLUMNS,
  type Column,
  type IndexArticle,
  type IndexData,
  type IndexKind,
  type Row,
} from '../../lib/indexes/kinds';
import { articleHref } from '../../lib/links';
import { type Locale, messagesFor } from '../../lib/locales';
import type { Messages } from '../../lib/messages/zh';
import { wordTime } from '../../lib/reading/when';

interface Props {
  readonly kind: IndexKind;
  readonly locale: Locale;
  /** The first rows, or all of them. */
  readonly data: IndexData;
  readonly total: number;
  /** Where all rows can be had, and the articles that they name, if these are not all. */
  readonly rest: { readonly rows: string; readonly articles: string } | null;
}

const PER_PAGE = 100;
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** A sortable, filterable table; each row leads to the very words. Loads the rows it lacks once somebody sorts or filters. */
export function IndexTable({ kind, locale, data: first, total, rest }: Props) {
  const messages = messagesFor(locale);
  const [data, setData] = useState(first);
  const columns = useMemo(() => columnsOf(kind, locale, data), [kind, locale, data]);
  const [filter, setFilter] = useState('');

  const loadRest = async () => {
    if (rest === null || data.rows.length >= total) return;
    const [rows, articles] = await Promise.all([fetch(rest.rows), fetch(rest.articles)]);
    if (!rows.ok || !articles.ok) return;
    setData({
      rows: (await rows.json()) as readonly Row[],
      articles: (await articles.json()) as readonly IndexArticle[],
    });
  };
  const table = useReactTable({
    data: data.rows as Row[],
    columns,
    state: { globalFilter: filter },
    onGlobalFilterChange: setFilter,
    globalFilterFn: (row, column, wanted: string) =>
      String(row.getValue(column) ?? '')
        .toLowerCase()
        .includes(wanted.toLowerCase()),
    getColumnCanGlobalFilter: () => true,
    initialState: { pagination: { pageSize: PER_PAGE } },
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getPaginationRowModel: getPaginationRowModel(),
  });
  const shown = table.getFilteredRowModel().rows.length;
  const pages = table.getPageCount();

  return (
    <div data-interactive="">
      <p className="table-tools">
        <label>
          {messages.indexes.filter}
          <input
            type="search"
            value={filter}
            onFocus={loadRest}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <span role="status">{messages.indexes.count(filter === '' ? total : shown)}</span>
      </p>
      <div className="table-scroll">
        <table className="index-table">
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id, column, getContext }) => (
                  <th key={id} scope="col" aria-sort={ariaSort(column.getIsSorted())}>
                    <button
                      type="button"
                      onClick={(event) => {
                        loadRest();
                        column.getToggleSortingHandler()?.(event);
                      }}
                    >
                      {flexRender(column.columnDef.header, getContext())}
                    </button>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getVisibleCells().map(({ id, column, getContext }) => (
                  <td key={id}>{flexRender(column.columnDef.cell, getContext())}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <nav className="table-pages" aria-label={messages.indexes.pages}>
          <button type="button" disabled={!table.getCanPreviousPage()} onClick={() => table.previousPage()}>
            {messages.indexes.previous}
          </button>
          <span>{messages.articles.page(table.getState().pagination.pageIndex + 1, pages)}</span>
          <button
            type="button"
            disabled={!table.getCanNextPage()}
            onClick={() => {
              loadRest();
              table.nextPage();
            }}
          >
            {messages.indexes.next}
          </button>
        </nav>
      )}
    </div>
  );
}

function ariaSort(sorted: false | 'asc' | 'desc') {
  return sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending';
}

/** Numbers by their size (− is a minus sign), everything else as a Chinese dictionary has it. */
const byReading: SortingFn<Row> = (a, b, column) => {
  const [x, y] = [String(a.getValue(column) ?? ''), String(b.getValue(column) ?? '')];
  const [m, n] = [Number.parseFloat(x.replace('−', '-')), Number.parseFloat(y.replace('−', '-'))];
  return (column === 'change' && m - n) || collator.compare(x, y);
};

/** By the cell itself, not by its wording: EDTF sorts as text. */
function byCell(index: number): SortingFn<Row> {
  return (a, b) => {
    const [x, y] = [String(a.original[index] ?? ''), String(b.original[index] ?? '')];
    return x === y ? 0 : x < y ? -1 : 1;
  };
}

function columnsOf(kind: IndexKind, locale: Locale, { articles }: IndexData): ColumnDef<Row, string>[] {
  const messages = messagesFor(locale);
  const own = COLUMNS[kind].map(
    (column, i): ColumnDef<Row, string> => ({
      id: column.name,
      header: messages.columns[column.name],
      accessorFn: (row) => wording(row[i + 2] ?? null, column, messages),
      sortingFn: column.time ? byCell(i + 2) : byReading,
      cell: ({ row, getValue }) => {
        const [article, anchor] = row.original;
        const text = <span lang={column.quoted ? 'zh' : undefined}>{getValue()}</span>;
        return i === 0 ? (
          <a href={articleHref(locale, articles[article]?.slug ?? '', anchor)}>{text}</a>
        ) : (
          text
        );
      },
    }),
  );
  return [
    ...own,
    {
      id: 'article',
      header: messages.columns.article,
      accessorFn: ([article]) => articles[article]?.headline || messages.articles.untitled,
      sortingFn: byReading,
      cell: ({ getValue }) => <span lang="zh">{getValue()}</span>,
    },
    {
      id: 'published',
      header: messages.columns.published,
      accessorFn: ([article]) => articles[article]?.published ?? '',
      sortingFn: 'basic',
    },
  ];
}

function wording(cell: Cell, { words, time }: Column, messages: Messages): string {
  if (cell === null) return '';
  if (time) return wordTime(String(cell), messages);
  const table: Record<string, string> | undefined = words && messages[words];
  return table?.[cell] ?? String(cell);
}
