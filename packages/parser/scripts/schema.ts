/** Writes dist/article.schema.json: the JSON Schema of an Article, from the types and their comments. */
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const schema = createGenerator({
  path: new URL('../src/model/article.ts', import.meta.url).pathname,
  tsconfig: new URL('../tsconfig.json', import.meta.url).pathname,
  type: 'Article',
  topRef: true,
  jsDoc: 'extended',
  additionalProperties: false,
}).createSchema('Article');

writeFileSync(
  new URL('../dist/article.schema.json', import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);
