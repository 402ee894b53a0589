export type * from './article';
export type * from './blocks';
export type * from './claims';
export type * from './credits';
export type * from './diagnostics';
export type * from './mentions';
export type * from './span';
