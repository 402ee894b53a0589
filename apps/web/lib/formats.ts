import type { Article } from '@wenmai/parser';
import { toBibtex } from '@wenmai/parser/export/bibtex';
import { toCsv } from '@wenmai/parser/export/csv';
import { toJsonLd } from '@wenmai/parser/export/jsonld';
import { toMarkdown } from '@wenmai/parser/export/markdown';
import { toNinjs } from '@wenmai/parser/export/ninjs';
import { toTei } from '@wenmai/parser/export/tei';
import { toWebAnnotation } from '@wenmai/parser/export/webannotation';

/** A form that an article can be had in. */
export interface Format {
  readonly extension: string;
  readonly name: string;
  readonly mediaType: string;
  readonly write: (article: Article) => string;
}

/** The forms that every article of the site can be had in, as files beside its page. */
export const FORMATS: readonly Format[] = [
  {
    extension: 'json',
    name: 'JSON',
    mediaType: 'application/json',
    write: (article) => JSON.stringify(article),
  },
  { extension: 'md', name: 'Markdown', mediaType: 'text/markdown', write: toMarkdown },
];

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Those that the try page makes besides, in the browser. */
export const MORE_FORMATS: readonly Format[] = [
  {
    extension: 'jsonld',
    name: 'JSON-LD',
    mediaType: 'application/ld+json',
    write: (article) => json(toJsonLd(article)),
  },
  {
    extension: 'ninjs.json',
    name: 'ninjs',
    mediaType: 'application/json',
    write: (article) => json(toNinjs(article)),
  },
  {
    extension: 'annotations.jsonld',
    name: 'Web Annotation',
    mediaType: 'application/ld+json',
    write: (article) => json(toWebAnnotation(article)),
  },
  { extension: 'xml', name: 'TEI', mediaType: 'application/tei+xml', write: (article) => toTei(article) },
  { extension: 'csv', name: 'CSV', mediaType: 'text/csv', write: (article) => toCsv(article) },
  {
    extension: 'bib',
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    write: (article) => toBibtex(article),
  },
];
