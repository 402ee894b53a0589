import stringWidth from 'string-width';
import { cut, pad } from './width';

type Cell = string | number | null;

const GAP = '  ';

/** A column is not made narrower than this to fit the screen. */
const NARROWEST = 12;

/**
 * Rows in aligned columns. Numbers stand to the right. Where the terminal is too narrow, the widest columns are cut
 * short; without a terminal (`width` null) nothing is.
 */
export function alignTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { width, bold }: { readonly width: number | null; readonly bold: (text: string) => string },
): string {
  const texts = rows.map((row) => row.map(cellText));
  const natural = columns.map((name, at) =>
    texts.reduce((most, row) => Math.max(most, stringWidth(row[at] ?? '')), stringWidth(name)),
  );
  const widths = width === null ? natural : fit(natural, width - GAP.length * (columns.length - 1));
  const line = (cells: readonly string[], values: readonly Cell[]) =>
    cells
      .map((text, at) => {
        const room = widths[at] ?? 0;
        const short = cut(text, room);
        return typeof values[at] === 'number'
          ? ' '.repeat(room - stringWidth(short)) + short
          : pad(short, room);
      })
      .join(GAP)
      .trimEnd();
  const body = texts.map((cells, i) => `${line(cells, rows[i] ?? [])}\n`);
  return `${bold(line(columns, columns))}\n${body.join('')}`;
}

function cellText(cell: Cell): string {
  return cell === null ? '' : String(cell).replaceAll(/\s+/g, ' ');
}

/** Takes width from the widest columns until all fit. */
function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; ) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const second = Math.max(NARROWEST, ...widths.filter((size) => size < widest));
    const cutBy = Math.min(over, widest - second);
    widths[widths.indexOf(widest)] = widest - cutBy;
    over -= cutBy;
  }
  return widths;
}
