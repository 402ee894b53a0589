import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How many articles go into a folder. */
const PER_FOLDER = 1000;

/**
 * Writes a corpus: the example articles over and over, each time with other numbers and with paragraphs of others, so
 * that no two are alike and their length is that of news (2 to 3 KB).
 *
 * @returns its size in bytes
 */
export function writeCorpus(folder: string, count: number): number {
  const examples = exampleTexts();
  const paragraphs = examples.map((text) => text.split('\n').filter((line) => /[。”]\s*$/.test(line)));
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const pick = <Item>(items: readonly Item[], step: number) => items[(i * step) % items.length];
    const parts = [pick(examples, 1), ...[5, 7].map((step) => pick(paragraphs, step)?.join('\n'))];
    const text = varied(`${parts.join('\n')}\n`, i);
    const below = join(folder, String(Math.floor(i / PER_FOLDER)));
    if (i % PER_FOLDER === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `${i}.txt`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** The text with the last digit of each number turned, by how often the examples have been used up. */
function varied(text: string, turn: number): string {
  return text.replaceAll(/\d(?=[^\d.:\-/])/g, (digit) => String(1 + ((Number(digit) + turn) % 9)));
}

function exampleTexts(): string[] {
  const examples = join(root, 'packages/parser/test/articles');
  const names = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'));
  return [
    ...names.map(({ name }) => join(examples, name, 'input.txt')),
    ...seeds.map((name) => join(root, 'seeds', name)),
  ].map((path) => readFileSync(path, 'utf8'));
}
