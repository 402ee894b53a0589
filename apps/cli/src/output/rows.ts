import { stringify } from 'csv-stringify/sync';
import { alignTable } from './table';

type Cell = string | number | null;
type Row = readonly Cell[];

/** How rows are written: `begin`, each row's text, `end`. */
export interface RowFormat {
  readonly begin: string;
  /** What one row adds; formats that must see all rows first add nothing until the end. */
  readonly row: (cells: Row, first: boolean) => string;
  readonly end: () => string;
}

export type RowFormatName = 'table' | 'csv' | 'tsv' | 'json' | 'ndjson' | 'markdown';

export interface RowOptions {
  readonly columns: readonly string[];
  /** CSV for a spreadsheet: byte order mark, CRLF, and no cell that it would take for a formula. */
  readonly excel: boolean;
  /** Terminal columns; null where the output is no terminal. */
  readonly width: number | null;
  readonly bold: (text: string) => string;
}

export function rowFormat(name: RowFormatName, options: RowOptions): RowFormat {
  const { columns, excel } = options;
  switch (name) {
    case 'table':
      return tableFormat(options);
    case 'csv':
    case 'tsv': {
      const settings = {
        delimiter: name === 'tsv' ? '\t' : ',',
        bom: false,
        record_delimiter: excel ? 'windows' : 'unix',
        escape_formulas: excel,
      } as const;
      const line = (cells: Row) => stringify([[...cells]], settings);
      return { begin: (excel ? '\ufeff' : '') + line(columns), row: line, end: () => '' };
    }
    case 'json':
      return {
        begin: '[',
        row: (cells, first) => `${first ? '' : ','}\n${JSON.stringify(record(columns, cells))}`,
        end: () => '\n]\n',
      };
    case 'ndjson':
      return { begin: '', row: (cells) => `${JSON.stringify(record(columns, cells))}\n`, end: () => '' };
    case 'markdown':
      return {
        begin: markdownRow(columns) + markdownRow(columns.map(() => '---')),
        row: markdownRow,
        end: () => '',
      };
  }
}

function tableFormat({ columns, width, bold }: RowOptions): RowFormat {
  const rows: Row[] = [];
  return {
    begin: '',
    row: (cells) => {
      rows.push(cells);
      return '';
    },
    end: () => alignTable(columns, rows, { width, bold }),
  };
}

function record(columns: readonly string[], cells: Row): Record<string, Cell> {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
}

function markdownRow(cells: Row): string {
  const texts = cells.map((cell) =>
    String(cell ?? '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/[\\|`*_<[\]]/g, '\\$&'),
  );
  return `| ${texts.join(' | ')} |\n`;
}
