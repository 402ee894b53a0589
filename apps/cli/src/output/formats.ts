import type { Article } from '@wenmai/parser';

/** Where an article came from. */
export interface Origin {
  readonly name: string;
  /** The id of the record that it came in, if it came in one. */
  readonly id: string | number | undefined;
}

/** Writes one article. */
export type Render = (article: Article, origin: Origin) => string;

/** How an article is written as a document, and how several stand in one stream. */
export interface DocumentFormatSpec {
  readonly load: () => Promise<Render>;
  /** Null where a file holds one article only. */
  readonly frame: Frame | null;
  /** Ending of the file's name. */
  readonly extension: string;
  /** The document is of use only beside the text it was made from. */
  readonly needsSource?: true;
}

/** What stands before the first, between two and after the last of several articles in one stream. */
export interface Frame {
  readonly open: string;
  readonly close: string;
  readonly between: (name: string, first: boolean) => string;
  /** What is left of an article's own document where several share one, as of a table without its header. */
  readonly inner?: (text: string, first: boolean) => string;
}

const NO_FRAME: Frame = { open: '', close: '', between: () => '' };

export const BLANK_LINE: Frame = { ...NO_FRAME, between: (_, first) => (first ? '' : '\n') };

const JSON_ARRAY: Frame = { open: '[\n', close: ']\n', between: (_, first) => (first ? '' : ',\n') };

/** The header of the first table is that of them all. */
const ONE_TABLE: Frame = {
  ...NO_FRAME,
  inner: (text, first) => (first ? text : text.slice(text.indexOf('\n') + 1)),
};

/** Loads a writer of documents. */
async function document(load: Promise<(article: Article) => string>): Promise<Render> {
  const toDocument = await load;
  return (article) => toDocument(article);
}

/** Loads a writer of values that are written as JSON. */
async function json(load: Promise<(article: Article) => unknown>): Promise<Render> {
  const toValue = await load;
  return (article) => `${JSON.stringify(toValue(article), null, 2)}\n`;
}

/** Every format there is of a whole article. */
export const DOCUMENT_FORMATS = {
  json: {
    load: async () => (article) => `${JSON.stringify(article, null, 2)}\n`,
    frame: JSON_ARRAY,
    extension: 'json',
  },
  ndjson: {
    load:
      async () =>
      (article, { id }) =>
        `${JSON.stringify({ id, ...article })}\n`,
    frame: NO_FRAME,
    extension: 'ndjson',
  },
  markdown: {
    load: () => document(import('@wenmai/parser/export/markdown').then(({ toMarkdown }) => toMarkdown)),
    frame: BLANK_LINE,
    extension: 'md',
  },
  text: {
    load: () => document(import('@wenmai/parser/export/text').then(({ toText }) => toText)),
    // The heading that head and tail print over each of several files.
    frame: { ...NO_FRAME, between: (name, first) => `${first ? '' : '\n'}==> ${name} <==\n` },
    extension: 'txt',
  },
  html: {
    load: () => document(import('@wenmai/parser/export/html').then(({ toHtml }) => toHtml)),
    frame: null,
    extension: 'html',
  },
  jsonld: {
    load: () => json(import('@wenmai/parser/export/jsonld').then(({ toJsonLd }) => toJsonLd)),
    frame: JSON_ARRAY,
    extension: 'jsonld',
  },
  ninjs: {
    load: () => json(import('@wenmai/parser/export/ninjs').then(({ toNinjs }) => toNinjs)),
    frame: JSON_ARRAY,
    extension: 'json',
  },
  tei: {
    load: () => document(import('@wenmai/parser/export/tei').then(({ toTei }) => toTei)),
    frame: null,
    extension: 'xml',
  },
  webannotation: {
    load: () =>
      json(import('@wenmai/parser/export/webannotation').then(({ toWebAnnotation }) => toWebAnnotation)),
    frame: JSON_ARRAY,
    extension: 'jsonld',
  },
  brat: {
    load: () => document(import('@wenmai/parser/export/brat').then(({ toBrat }) => toBrat)),
    frame: null,
    extension: 'ann',
    needsSource: true,
  },
  conll: {
    load: () => document(import('@wenmai/parser/export/conll').then(({ toConll }) => toConll)),
    frame: NO_FRAME,
    extension: 'conll',
  },
  csv: {
    load: () => document(import('@wenmai/parser/export/csv').then(({ toCsv }) => toCsv)),
    frame: ONE_TABLE,
    extension: 'csv',
  },
  gbt7714: {
    load: () => document(import('@wenmai/parser/export/gbt7714').then(({ toGbt7714 }) => toGbt7714)),
    frame: NO_FRAME,
    extension: 'txt',
  },
  bibtex: {
    load: () => document(import('@wenmai/parser/export/bibtex').then(({ toBibtex }) => toBibtex)),
    frame: BLANK_LINE,
    extension: 'bib',
  },
  csl: {
    // Readers of CSL-JSON expect an array also of one item.
    load: () =>
      json(
        import('@wenmai/parser/export/csl').then(({ toCsl }) => (article) => [toCsl(article)]),
      ),
    frame: { ...JSON_ARRAY, inner: (text) => text.slice('[\n'.length, -']\n'.length) },
    extension: 'json',
  },
} as const satisfies Record<string, DocumentFormatSpec>;

export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;

/** A format by its name, with what it may have beyond the others. */
export function documentFormat(name: DocumentFormat): DocumentFormatSpec {
  return DOCUMENT_FORMATS[name];
}
