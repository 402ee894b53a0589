import type { Article } from '@wenmai/parser';
import { toMarkdown } from '@wenmai/parser/export/markdown';

/** A form that every article of the site can be had in, beside its page. */
export interface Format {
  readonly extension: string;
  readonly name: string;
  readonly mediaType: string;
  readonly write: (article: Article) => string;
}

export const FORMATS: readonly Format[] = [
  {
    extension: 'json',
    name: 'JSON',
    mediaType: 'application/json',
    write: (article) => JSON.stringify(article),
  },
  { extension: 'md', name: 'Markdown', mediaType: 'text/markdown', write: toMarkdown },
];
