export type * from './model';
export type { ParseOptions } from './options';
export { parseArticle } from './parse';
export { parseStructure } from './structure/index';
export { indicatorName } from './text/indicator-name';
