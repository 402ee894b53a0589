import type { Span } from '../model';
import type { Draft } from './draft';
import { spanWithin } from './report';

/** A numbered list within running text: 一是…二是…三是…. */
export interface Enumeration {
  /** The numbers as written with where they stand, in order; the first is 1. */
  readonly items: readonly { readonly value: number; readonly span: Span }[];
}

const DIGITS = '一二三四五六七八九十';
const ITEM = new RegExp(`(?<=[,。;:、”]|^)([${DIGITS}])([是要])`, 'g');

/** The numbered lists of an article, which may run over several paragraphs. */
export function findEnumerations({ blocks }: Draft): readonly Enumeration[] {
  const lists: { value: number; span: Span }[][] = [];
  // Lists with 是 and with 要 may stand in each other.
  const open = new Map<string, { value: number; span: Span }[]>();
  for (const { block, folded } of blocks) {
    for (const match of folded.matchAll(ITEM)) {
      const [, digit = '', verb = ''] = match;
      const item = { value: DIGITS.indexOf(digit) + 1, span: spanWithin(block.span, match.index, 2) };
      const list = open.get(verb);
      if (item.value === 1) {
        const started = [item];
        lists.push(started);
        open.set(verb, started);
      } else if (list !== undefined && item.value >= (list.at(-1)?.value ?? 0)) list.push(item);
      else open.delete(verb);
    }
  }
  return lists.map((items) => ({ items }));
}
