import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelDocument } from '../scripts/model-doc';

test('docs/model.md says what the types say (run "pnpm --filter @wenmai/parser run docs")', () => {
  expect(readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8')).toBe(modelDocument());
});
