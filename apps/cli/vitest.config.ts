import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

export default mergeConfig(
  base,
  defineConfig({
    resolve: {
      // Unit tests run on the sources of the workspace, so that they need no build.
      alias: [
        { find: /^@wenmai\/parser\/export\/(.*)$/, replacement: `${packages}/parser/src/export/$1.ts` },
        { find: /^@wenmai\/parser\/(labels|rules)$/, replacement: `${packages}/parser/src/$1.ts` },
        { find: /^@wenmai\/(parser|corpus)$/, replacement: `${packages}/$1/src/index.ts` },
      ],
    },
  }),
);
