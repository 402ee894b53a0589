import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', structure: 'src/structure.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
});
