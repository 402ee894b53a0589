import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** What an application pays for an import: bundled, minified, in UTF-8 as bundlers write it, gzipped, dependencies included. */
async function gzippedSize(code: string): Promise<number> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
  });
  return gzipSync(result.outputFiles[0]?.contents ?? '').length;
}

// The budgets are promises of the README.
test('structure alone costs at most 27.5 KB', async () => {
  expect(await gzippedSize("export { parseStructure } from '../src/structure'")).toBeLessThanOrEqual(27_500);
  expect(await gzippedSize("export { parseStructure } from '../src'")).toBeLessThanOrEqual(27_500);
});

test('the whole parser with its lexicons costs at most 300 KB', async () => {
  expect(await gzippedSize("export * from '../src'")).toBeLessThanOrEqual(300_000);
});
