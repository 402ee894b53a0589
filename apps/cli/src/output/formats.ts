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
interface DocumentFormatSpec {
  readonly load: () => Promise<Render>;
  readonly frame: Frame;
  /** Ending of the file's name. */
  readonly extension: string;
}

/** What stands before the first, between two and after the last of several articles in one stream. */
export interface Frame {
  readonly open: string;
  readonly close: string;
  readonly between: (name: string, first: boolean) => string;
}

const NO_FRAME: Frame = { open: '', close: '', between: () => '' };

export const BLANK_LINE: Frame = { ...NO_FRAME, between: (_, first) => (first ? '' : '\n') };

/** Every format there is of a whole article. */
export const DOCUMENT_FORMATS = {
  json: {
    load: async () => (article) => `${JSON.stringify(article, null, 2)}\n`,
    frame: { open: '[\n', close: ']\n', between: (_, first) => (first ? '' : ',\n') },
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
    load: async () => (await import('@wenmai/parser/export/markdown')).toMarkdown,
    frame: BLANK_LINE,
    extension: 'md',
  },
  text: {
    load: async () => (await import('@wenmai/parser/export/text')).toText,
    // The heading that head and tail print over each of several files.
    frame: { ...NO_FRAME, between: (name, first) => `${first ? '' : '\n'}==> ${name} <==\n` },
    extension: 'txt',
  },
} as const satisfies Record<string, DocumentFormatSpec>;

export type DocumentFormat = keyof typeof DOCUMENT_FORMATS;
