import { defineConfig } from 'tsup';

export default defineConfig({
  // Every export has a subpath of its own: who writes TEI does not load BibTeX.
  entry: [
    'src/index.ts',
    'src/structure.ts',
    'src/rules.ts',
    'src/labels.ts',
    'src/text/fold.ts',
    'src/export/*.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  // Escapes would make every Chinese character six bytes long, and stay in the bundles of applications.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
