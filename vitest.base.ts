import { defineConfig } from 'vitest/config';

/** What every package's tests have in common. No test is about speed, so a slow machine must not fail one. */
export default defineConfig({
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 180_000, hookTimeout: 180_000 },
});
