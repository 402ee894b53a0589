import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { BRIDGE, run } from './harness';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The example articles of the workspace: the seeds, and the parser's own. */
function fixtures(): string[] {
  return ['seeds', 'packages/parser/test/articles']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.txt'));
}

test('everything that parse writes follows the schema', async () => {
  const { code, out } = await run(['schema']);
  expect(code).toBe(0);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats['default'](ajv);
  const validate = ajv.compile(JSON.parse(out));
  const texts = [BRIDGE, '一', '\ud83d半个字', ...fixtures().map((path) => readFileSync(path, 'utf8'))];
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    const article = JSON.parse((await run(['parse'], { stdin: text })).out);
    validate(article);
    expect(validate.errors ?? []).toEqual([]);
  }
  expect(validate({ version: 2 })).toBe(false);
});
