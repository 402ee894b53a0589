import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../articles/', import.meta.url);

/** The fictional articles: names of their folders, sorted. */
export const articleNames: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The text of an article as it lies on disk. */
export function articleText(name: string): string {
  return readFileSync(new URL(`${name}/input.txt`, root), 'utf8');
}

/** Where an article's expectation lies. */
export function expectationFile(name: string): URL {
  return new URL(`${name}/structure.json`, root);
}

/** What is expected of an article. A missing expectation is a failure, not a first run. */
export function expectation(name: string): unknown {
  const file = expectationFile(name);
  if (!existsSync(file))
    throw new Error(`${name} has no structure.json: run the "fixtures" script and read what it wrote`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The seed, byte for byte as the user gave it. */
export const seedText = readFileSync(
  new URL('../../../../seeds/000_837d566d99c7ca68.txt', import.meta.url),
  'utf8',
);
