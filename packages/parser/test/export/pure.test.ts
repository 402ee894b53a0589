import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src';
import { toBibtex } from '../../src/export/bibtex';
import { toBrat } from '../../src/export/brat';
import { toConll } from '../../src/export/conll';
import { toCsl } from '../../src/export/csl';
import { toCsv } from '../../src/export/csv';
import { FACT_TABLES } from '../../src/export/facts';
import { toGbt7714 } from '../../src/export/gbt7714';
import { toHtml } from '../../src/export/html';
import { toJsonLd } from '../../src/export/jsonld';
import { toMarkdown } from '../../src/export/markdown';
import { toNinjs } from '../../src/export/ninjs';
import { toTei } from '../../src/export/tei';
import { toText } from '../../src/export/text';
import { toWebAnnotation } from '../../src/export/webannotation';
import { handmade, hostile, parsed } from './samples';

/** Every export, as a function of the article alone. */
const EXPORTS: Readonly<Record<string, (article: Article) => unknown>> = {
  bibtex: (article) => toBibtex(article),
  brat: (article) => toBrat(article),
  conll: (article) => toConll(article),
  csl: (article) => toCsl(article),
  csv: (article) => toCsv(article),
  facts: (article) => Object.values(FACT_TABLES).map((table) => table.facts(article)),
  gbt7714: (article) => toGbt7714(article),
  html: (article) => toHtml(article),
  jsonld: (article) => toJsonLd(article),
  markdown: (article) => toMarkdown(article),
  ninjs: (article) => toNinjs(article),
  tei: (article) => toTei(article),
  text: (article) => toText(article),
  webannotation: (article) => toWebAnnotation(article),
};

/** Makes it an error to change anything in a value. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const articles = frozen([...parsed, ...hostile, { name: 'one of everything', article: handmade() }]);

describe.each(Object.entries(EXPORTS))('%s', (_, toFormat) => {
  test.each(articles)('$name: changes nothing, and comes out the same again', ({ article }) => {
    const first = toFormat(article);
    for (const other of articles.slice(0, 3)) toFormat(other.article);
    expect(toFormat(article)).toEqual(first);
    // A document has one form on disk: it ends its last line, unless there is nothing in it.
    if (typeof first === 'string' && first !== '') expect(first).toMatch(/\n$/);
    // What is written as JSON must come back as it was.
    if (typeof first !== 'string') expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });
});

test('the table above names every export', () => {
  const modules = readdirSync(new URL('../../src/export', import.meta.url)).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(Object.keys(EXPORTS).map((name) => `${name}.ts`)).toEqual(modules.sort());
});
