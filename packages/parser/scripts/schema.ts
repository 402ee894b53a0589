/** Writes dist/article.schema.json: the JSON Schema of an Article, from the types and their comments. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator, type Schema } from 'ts-json-schema-generator';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The JSON Schema of an Article. */
export function articleSchema(): Schema {
  return createGenerator({
    path: path('../src/model/article.ts'),
    tsconfig: path('../tsconfig.json'),
    type: 'Article',
    additionalProperties: false,
  }).createSchema('Article');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path('../dist/article.schema.json'), `${JSON.stringify(articleSchema(), null, 2)}\n`);
}
