import type { Span } from '../../model';

/** A stretch of text, or the beginning or end of (a part of) a range. */
export type Event<Range> =
  | { readonly type: 'text'; readonly span: Span }
  | { readonly type: 'open' | 'close'; readonly range: Range; readonly part: number };

/** Ranges laid over blocks as properly nested elements. */
export interface Nesting<Range> {
  /** The events of each block, in the order of the blocks. */
  readonly blocks: readonly (readonly Event<Range>[])[];
  /** Into how many parts a range was split: 1 for most, 0 for a range that touches no block. */
  readonly parts: (range: Range) => number;
}

/**
 * Lays ranges over blocks so that they can be written as elements. Ranges may cross each other and the ends of blocks;
 * elements may not, so a range is split where an outer one ends, and its parts are numbered from 1.
 *
 * @param ranges ordered by start, of two that begin together the longer one first
 * @param blocks ordered and without overlap
 */
export function nest<Range extends { readonly span: Span }>(
  ranges: readonly Range[],
  blocks: readonly { readonly span: Span }[],
): Nesting<Range> {
  const parts = new Map<Range, number>();
  const nextPart = (range: Range) => {
    const part = (parts.get(range) ?? 0) + 1;
    parts.set(range, part);
    return part;
  };
  const assigned = assign(ranges, blocks);
  return {
    blocks: blocks.map(({ span }, i) => nestBlock(span, assigned[i] ?? [], nextPart)),
    parts: (range) => parts.get(range) ?? 0,
  };
}

/** The ranges that touch each block. */
function assign<Range extends { readonly span: Span }>(
  ranges: readonly Range[],
  blocks: readonly { readonly span: Span }[],
): Range[][] {
  const assigned = blocks.map((): Range[] => []);
  let first = 0;
  for (const range of ranges) {
    while (first < blocks.length && (blocks[first]?.span.end ?? 0) <= range.span.start) first++;
    for (let i = first; (blocks[i]?.span.start ?? Infinity) < range.span.end; i++) assigned[i]?.push(range);
  }
  return assigned;
}

function nestBlock<Range extends { readonly span: Span }>(
  block: Span,
  ranges: readonly Range[],
  nextPart: (range: Range) => number,
): Event<Range>[] {
  const events: Event<Range>[] = [];
  const stack: { range: Range; part: number }[] = [];
  const end = ({ span }: Range) => Math.min(span.end, block.end);
  const open = (range: Range) => {
    const piece = { range, part: nextPart(range) };
    stack.push(piece);
    events.push({ type: 'open', ...piece });
  };
  const closings = new Map<number, number>();
  for (const range of ranges) closings.set(end(range), (closings.get(end(range)) ?? 0) + 1);

  let next = 0;
  let from = block.start;
  for (const position of boundaries(block, ranges)) {
    if (from < position) events.push({ type: 'text', span: { start: from, end: position } });
    from = position;
    let ending = closings.get(position) ?? 0;
    const reopen: Range[] = [];
    while (ending > 0) {
      const piece = stack.pop();
      if (!piece) break;
      events.push({ type: 'close', ...piece });
      if (end(piece.range) > position) reopen.push(piece.range);
      else ending--;
    }
    for (const range of reopen.reverse()) open(range);
    for (let range = ranges[next]; range; range = ranges[++next]) {
      if (range.span.start > position) break;
      open(range);
    }
  }
  return events;
}

/** Where anything begins or ends, the ends of the block included, in order and each once. */
function boundaries(block: Span, ranges: readonly { readonly span: Span }[]): number[] {
  const all = new Set([block.start, block.end]);
  for (const { span } of ranges) {
    all.add(Math.max(span.start, block.start));
    all.add(Math.min(span.end, block.end));
  }
  return [...all].sort((a, b) => a - b);
}
