/** Writes the tables of the README between their markers, from the tables the tool itself uses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS } from '../src/commands';
import { readmeTables } from '../src/docs';

const path = new URL('../README.md', import.meta.url);
let text = readFileSync(path, 'utf8');
for (const [name, table] of readmeTables(COMMANDS)) {
  const block = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!block.test(text)) throw new Error(`the README has no place for the table "${name}"`);
  text = text.replace(block, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`);
}
writeFileSync(path, text);
