import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { outputOf } from './programs';

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

// The samples of the READMEs are run for real: by the built tool and the built parser.
test.each(['README.md', 'README.zh-CN.md', 'packages/parser/README.md'])(
  'what %s shows is what happens',
  (name) => {
    const text = readFileSync(path(name), 'utf8');
    const module = path('scripts/readme-samples.mjs');
    const program = `import { refresh } from ${JSON.stringify(module)};
    import { readFileSync } from 'node:fs';
    process.stdout.write(refresh(readFileSync(0, 'utf8')));`;
    const now = outputOf(process.execPath, ['--input-type=module', '-e', program], { input: text });
    expect(now).toBe(text);
  },
);
