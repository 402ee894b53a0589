// Structure before the rest: so bundles have the lists that it reads by side by side (lexicon/structure.ts).

export { parseStructure } from './structure/index';

// The whole parse, and its types.

export type * from './model';
export type { ParseOptions } from './options';
export { parseArticle } from './parse';
export { indicatorName } from './text/indicator-name';
