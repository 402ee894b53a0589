/**
 * Runs the benchmarks: all, or those whose names are given. Each prints its own table; nothing is asserted.
 *
 * They are bundled first, as the code of users is: what a loader of sources adds to every function (its name, so that
 * stack traces show it) takes longer than some of the work.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

const BUILT = new URL('../node_modules/.cache/bench/', import.meta.url);

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'));
const names = files.map((file) => file.replace('.bench.ts', '')).sort();
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`No benchmark is called "${unknown}": there are ${names.join(', ')}.`);
  process.exit(2);
}
mkdirSync(BUILT, { recursive: true });
for (const name of wanted.length > 0 ? wanted : names) {
  const outfile = new URL(`${name}.mjs`, BUILT);
  await build({
    entryPoints: [`${import.meta.dirname}/${name}.bench.ts`],
    outfile: outfile.pathname,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    charset: 'utf8',
    // Only the reader of the example articles asks where it stands.
    define: {
      'import.meta.url': JSON.stringify(new URL('../test/support/articles.ts', import.meta.url).href),
    },
  });
  console.log(`\n${name}`);
  const bench: { default: () => Promise<void> } = await import(outfile.href);
  await bench.default();
}
