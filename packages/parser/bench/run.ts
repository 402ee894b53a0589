/** Runs the benchmarks: all, or those whose names are given. Each prints its own table; nothing is asserted. */
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
const names = files.map((file) => file.replace('.bench.ts', '')).sort();
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`No benchmark is called "${unknown}": there are ${names.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
  console.log(`\n${name}`);
  const bench: { default: () => Promise<void> } = await import(`./${name}.bench.ts`);
  await bench.default();
}
