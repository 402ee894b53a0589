import stringWidth from 'string-width';
import { cut, cutStart, pad, wrap } from './width';

type Cell = string | number | null;

interface Look {
  /** Terminal columns; null where the output is no terminal. */
  readonly width: number | null;
  readonly bold: (text: string) => string;
}

const GAP = '  ';

/** A column is not made narrower than this to fit the screen: six Chinese characters. */
const NARROWEST = 12;

/**
 * Rows in aligned columns. Numbers stand to the right. Where the terminal is too narrow, wide columns are cut short;
 * where it is so narrow that they would tell nothing, each row becomes a list. Without a terminal nothing is cut.
 */
export function alignTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { width, bold }: Look,
): string {
  const texts = rows.map((row) => row.map(cellText));
  const natural = columns.map((name, at) =>
    texts.reduce((most, row) => Math.max(most, stringWidth(row[at] ?? '')), stringWidth(name)),
  );
  const widths = width === null ? natural : narrowed(natural, width - GAP.length * (columns.length - 1));
  if (width !== null && widths === null) return listRows(columns, texts, { width, bold });
  const line = (cells: readonly string[], values: readonly Cell[]) =>
    cells
      .map((text, at) => {
        const room = widths?.[at] ?? 0;
        // The end of a path tells more than its beginning.
        const short = columns[at] === 'file' ? cutStart(text, room) : cut(text, room);
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

/**
 * Widths that fit into the room: wide columns share what narrow ones leave, by what each of them holds. Null where
 * there is no room for the narrowest.
 */
function narrowed(natural: readonly number[], room: number): number[] | null {
  const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0);
  const floors = natural.map((size) => Math.min(size, NARROWEST));
  if (sum(natural) <= room) return [...natural];
  if (sum(floors) > room) return null;
  const spare = room - sum(floors);
  const wanted = sum(natural) - sum(floors);
  return natural.map((size, at) => {
    const floor = floors[at] ?? 0;
    return floor + Math.floor(((size - floor) * spare) / wanted);
  });
}

/** Each row as a list of what stands in it, beside the names of the columns. */
function listRows(
  columns: readonly string[],
  texts: readonly (readonly string[])[],
  { width, bold }: { readonly width: number; readonly bold: Look['bold'] },
): string {
  const margin = Math.max(...columns.map((name) => stringWidth(name))) + GAP.length;
  const entry = (name: string, text: string) =>
    // One column stays free for the punctuation that hangs over the edge.
    wrap(text, Math.max(NARROWEST, width - margin - 2))
      .map(({ start, end }, i) => {
        const label = i === 0 ? bold(name) + ' '.repeat(margin - stringWidth(name)) : ' '.repeat(margin);
        return `${label}${text.slice(start, end)}\n`;
      })
      .join('');
  return texts.map((cells) => columns.map((name, at) => entry(name, cells[at] ?? '')).join('')).join('\n');
}
