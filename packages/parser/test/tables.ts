import { readFileSync } from 'node:fs';

/** The rows of a table in test/tables: tab-separated, a header line, `#` comments. */
export function readTable(name: string): readonly (readonly string[])[] {
  const file = readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8');
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split('\t'));
}
