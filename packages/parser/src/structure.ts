/** The structure of an article alone, for those who need no more: a small fraction of the size and time of the whole. */
export type * from './model';
export type { ParseOptions } from './options';
export { parseStructure } from './structure/index';
