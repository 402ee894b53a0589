import path from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

const packages = path.join(import.meta.dirname, '../../packages');

export default mergeConfig(
  base,
  defineConfig({
    // The packages' sources, so that the unit tests need no build of theirs.
    resolve: {
      alias: [
        { find: '@wenmai/parser/fold', replacement: path.join(packages, 'parser/src/text/fold.ts') },
        { find: /^@wenmai\/parser\/(labels|rules)$/, replacement: path.join(packages, 'parser/src/$1.ts') },
        {
          find: /^@wenmai\/parser\/export\/(.*)$/,
          replacement: path.join(packages, 'parser/src/export/$1.ts'),
        },
        { find: /^@wenmai\/parser$/, replacement: path.join(packages, 'parser/src/index.ts') },
        { find: /^@wenmai\/corpus$/, replacement: path.join(packages, 'corpus/src/index.ts') },
      ],
    },
    test: { globalSetup: 'test/setup/global.ts' },
  }),
);
