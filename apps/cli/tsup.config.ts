import { defineConfig } from 'tsup';

// Small dependencies are bundled (they stand in devDependencies), so that the tool starts quickly; the parser and
// the corpus reader stay packages of their own and are loaded by the commands that need them.
export default defineConfig({
  entry: { main: 'src/main.ts', worker: 'src/batch/worker.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  splitting: true,
  treeshake: true,
  minify: false,
});
