import { readFileSync } from 'node:fs';

/** One row of a table, by the names in its header. `line` counts from 1, for messages. */
export type Row = Readonly<Record<string, string>> & { readonly line: string };

/**
 * Reads a golden table (test/tables/NAME.tsv): the first line that is no comment names the columns, `#` opens a
 * comment, `\n` and `\t` in a cell stand for a line break and a tab, `\#` at its beginning for a #.
 */
export function readTable(name: string): readonly Row[] {
  const lines = readFileSync(new URL(`../tables/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  const header = lines[0]?.text.split('\t') ?? [];
  return lines.slice(1).map(({ text, line }) => {
    const cells = text.split('\t');
    if (cells.length > header.length) throw new Error(`${name}.tsv:${line} has ${cells.length} cells`);
    const entries = header.map((key, i) => [key, unescapeCell(cells[i] ?? '')] as const);
    return { ...Object.fromEntries(entries), line: String(line) };
  });
}

function unescapeCell(cell: string): string {
  return cell.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replace(/^\\#/, '#');
}
