import type { Span } from '../model';
import { matchAll } from '../text/match';
import { spanWithin } from '../text/spans';
import type { MarkedBlock } from './marked-block';
import { countOf } from './number/figures';
import type { Search } from './search';

/** A numbered list within running text: 一是…二是…三是…. */
export interface Enumeration {
  /** The numbers as written with where they stand, in order; the first is 1. */
  readonly items: readonly { readonly value: number; readonly span: Span }[];
}

const DIGITS = '一二三四五六七八九十';
/** 一是…, 一要…, 其一，…, 第一，…, （1）… within a sentence or at its beginning, 一、 and （一） at that of a paragraph. */
const ITEM = new RegExp(
  [
    `(?=[${DIGITS}][是要])(?<=[,。;:、”]|^)[${DIGITS}][是要]`,
    `(?=其)(?<=[,。;:”]|^)其[${DIGITS}](?=[,是:])`,
    `(?=第)(?<=[。;:”]|^)第[${DIGITS}](?=[,是:])`,
    `(?=\\(\\d)(?<=[。;:])\\([1-9]\\d?\\)`,
    // 一、 and （一） head sections; 一、二年级 do not.
    `^[${DIGITS}]{1,3}、(?![${DIGITS}])`,
    `^\\([${DIGITS}]{1,3}\\)`,
  ].join('|'),
  'g',
);
/** How lists begin. */
const FIRST = ['一是', '一要', '其一', '第一', '(1)', '一、', '(一)'];

type Item = Enumeration['items'][number];

/** How deep lists stand in each other. */
const DEPTH = 4;

/** The numbered lists of an article, which may run over several paragraphs and stand in each other. */
export function findEnumerations(holds: Search, blocks: readonly MarkedBlock[]): readonly Enumeration[] {
  if (!holds(FIRST)) return [];
  const lists: Item[][] = [];
  const open = new Map<string, Item[][]>();
  for (const { kind, value, span } of blocks.flatMap(itemsIn)) {
    const around = open.get(kind) ?? [];
    // The innermost list that waits for this number, else the innermost one, whose numbering is then wrong.
    const next = around.findLastIndex((list) => list.at(-1)?.value === value - 1);
    const at = next >= 0 ? next : around.length - 1;
    const list = around[at];
    if (value === 1) {
      const started = [{ value, span }];
      lists.push(started);
      open.set(kind, [...around.slice(1 - DEPTH), started]);
    } else if (list !== undefined && value >= (list.at(-1)?.value ?? 0)) {
      list.push({ value, span });
      open.set(kind, around.slice(0, at + 1));
    } else open.delete(kind);
  }
  return lists.map((items) => ({ items }));
}

/** The items in a block: their numbers, and the words that mark them. */
function itemsIn({ block, folded }: MarkedBlock) {
  return matchAll(ITEM, folded).map(({ 0: found, index }) => {
    const digit = /[\d一二三四五六七八九十]+/.exec(found)?.[0] ?? '';
    return {
      kind: found.replace(digit, ''),
      value: countOf(digit) ?? 0,
      span: spanWithin(block.span, index, found.length),
    };
  });
}
