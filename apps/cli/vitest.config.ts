import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

export default defineConfig({
  resolve: {
    // Unit tests run on the sources of the workspace, so that they need no build.
    alias: [
      { find: /^@wenmai\/parser\/export\/(.*)$/, replacement: `${packages}/parser/src/export/$1.ts` },
      { find: /^@wenmai\/(parser|corpus)$/, replacement: `${packages}/$1/src/index.ts` },
    ],
  },
  // Tests of the built tool start processes; on a busy machine each takes its time.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
});
