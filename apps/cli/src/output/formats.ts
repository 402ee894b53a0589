import type { Article } from '@wenmai/parser';

/** How an article is written, and how several stand in one stream. */
export interface Format {
  /** Loads what writes one article. The text ends with a line break. */
  readonly load: () => Promise<(article: Article) => string>;
  /** What stands before the first, between two and after the last of several articles. */
  readonly frame: {
    readonly open: string;
    readonly close: string;
    readonly between: (name: string, first: boolean) => string;
  };
  /** Ending of the file's name. */
  readonly extension: string;
}

const NO_FRAME = { open: '', close: '', between: () => '' };

/** The formats of `parse`. */
export const PARSE_FORMATS = {
  json: {
    load: async () => (article) => `${JSON.stringify(article, null, 2)}\n`,
    frame: { open: '[\n', close: ']\n', between: (_, first) => (first ? '' : ',\n') },
    extension: 'json',
  },
  ndjson: {
    load: async () => (article) => `${JSON.stringify(article)}\n`,
    frame: NO_FRAME,
    extension: 'ndjson',
  },
  markdown: {
    load: async () => (await import('@wenmai/parser/export/markdown')).toMarkdown,
    frame: { ...NO_FRAME, between: (_, first) => (first ? '' : '\n') },
    extension: 'md',
  },
  text: {
    load: async () => (await import('@wenmai/parser/export/text')).toText,
    // The heading that head and tail print over each of several files.
    frame: { ...NO_FRAME, between: (name, first) => `${first ? '' : '\n'}==> ${name} <==\n` },
    extension: 'txt',
  },
} as const satisfies Record<string, Format>;

export type ParseFormat = keyof typeof PARSE_FORMATS;
