import type { Messages } from '../messages/zh';

/** What can be looked up over all articles; each has its page at `/<locale>/<kind>/`. */
export const INDEX_KINDS = [
  'people',
  'organizations',
  'places',
  'timeline',
  'figures',
  'quotations',
] as const;

/** How many rows a page of a table has; those of the first stand in the HTML. */
export const PER_PAGE = 50;

export type IndexKind = (typeof INDEX_KINDS)[number];

export type Cell = string | number | null;

/** Where the entry stands (number of the article, anchor in its page), and its cells in the order of the columns. */
export type Row = readonly [article: number, anchor: string, ...cells: Cell[]];

/** An article as the tables name it. */
export interface IndexArticle {
  readonly slug: string;
  readonly headline: string;
  readonly published: string;
}

/** Rows with the articles they stand in. As files, the rows of each index and the articles of all stand apart. */
export interface IndexData {
  readonly articles: readonly IndexArticle[];
  readonly rows: readonly Row[];
}

/** How a column's cells are worded: as they are, or by a table of the interface's words. */
export interface Column {
  readonly name: keyof Messages['columns'];
  readonly words?: 'organizationKinds' | 'placeLevels' | 'comparison';
  /** EDTF: worded as a date, sorted by the calendar. */
  readonly time?: true;
  /** The article's own words, in its own language. */
  readonly quoted?: true;
}

/** The first column of each index is the link to the words. */
export const COLUMNS: Record<IndexKind, readonly Column[]> = {
  people: [
    { name: 'name', quoted: true },
    { name: 'roles', quoted: true },
  ],
  organizations: [
    { name: 'name', quoted: true },
    { name: 'kind', words: 'organizationKinds' },
    { name: 'parent', quoted: true },
  ],
  places: [
    { name: 'name', quoted: true },
    { name: 'level', words: 'placeLevels' },
    { name: 'code' },
    { name: 'within', quoted: true },
  ],
  timeline: [
    { name: 'time', time: true },
    { name: 'words', quoted: true },
  ],
  figures: [
    { name: 'indicator', quoted: true },
    { name: 'change' },
    { name: 'comparison', words: 'comparison' },
    { name: 'period', time: true },
  ],
  quotations: [
    { name: 'words', quoted: true },
    { name: 'speaker', quoted: true },
  ],
};
