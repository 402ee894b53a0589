import type { Article } from '@wenmai/parser';

/** What the page asks of the worker. */
export interface ParseRequest {
  readonly id: number;
  /** Name of the file, if it came from one. */
  readonly name: string | null;
  readonly content: string | Uint8Array;
}

/** What the worker answers: the article, or why there is none. */
export type ParseResponse =
  | { readonly id: number; readonly article: Article }
  | { readonly id: number; readonly reason: string };
