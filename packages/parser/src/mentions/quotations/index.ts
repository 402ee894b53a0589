import type { Block, Span } from '../../model';
import type { Reading } from '../../reading';
import { isQuotation, type LooseMark, type Pair, pairMarks } from '../../text/pairs';
import { contains } from '../../text/spans';

/** A pair of quotation marks with the words between. */
export interface QuotedWords {
  /** The words inside the marks. */
  readonly span: Span;
  /** The marks included. */
  readonly outer: Span;
  /** How many pairs of quotation marks it stands in. */
  readonly depth: number;
  /** It goes on with the words that the paragraph before left open. */
  readonly continues: boolean;
}

/** The quotation marks of one paragraph. */
interface Paragraph {
  readonly block: Block;
  readonly pairs: readonly Pair[];
  readonly loose: readonly LooseMark[];
}

type Stretch = Pick<QuotedWords, 'span' | 'outer' | 'continues'>;

/**
 * GB/T 15834 knows two kinds of marks, one within the other; people write three or four. Without a bound, marks
 * nested a thousand deep would repeat the words inside a thousand times.
 */
const MAX_DEPTH = 8;

/**
 * Every pair of quotation marks, nested ones included, in the order of their opening marks. Marks pair within their
 * paragraph; where a paragraph leaves one open and the next reopens or closes it, each paragraph's part is a quotation
 * of its own. 《》 names works and does not quote.
 */
export function findQuotedWords(reading: Reading): readonly QuotedWords[] {
  const found: Stretch[] = [];
  let before: Paragraph | null = null;
  let continuedFrom = -1;
  for (const block of reading.blocks) {
    const paragraph = readParagraph(reading.text, block);
    const joint: Joint | null = before && join(before, paragraph, reading.text);
    if (before && joint)
      found.push(upToEnd(joint.left, before.block, continuedFrom === joint.left.span.start));
    if (joint?.right) found.push(fromStart(joint.right, block));
    continuedFrom = joint && !joint.right ? block.span.start : -1;
    for (const { inner, outer } of paragraph.pairs) {
      found.push({ span: inner, outer, continues: outer.start === continuedFrom });
    }
    before = paragraph;
  }
  return withDepths(found).filter(({ depth }) => depth < MAX_DEPTH);
}

function readParagraph(text: string, block: Block): Paragraph {
  const { pairs, loose } = pairMarks(text, block.span);
  return {
    block,
    pairs: pairs.filter((pair) => isQuotation(pair.shape)),
    loose: loose.filter((mark) => isQuotation(mark.shape)),
  };
}

/** Where a quotation passes from one paragraph into the next: the mark left open, and the one that closes it if the next does not reopen. */
interface Joint {
  readonly left: LooseMark;
  readonly right: LooseMark | null;
}

function join(before: Paragraph, after: Paragraph, text: string): Joint | null {
  const left = before.loose.at(-1);
  if (left?.why !== 'unclosed' || isWithin(left, before.pairs)) return null;
  const { start } = after.block.span;
  const reopened = [
    ...after.pairs.slice(0, 1).map((pair) => pair.outer),
    ...after.loose.slice(0, 1).map((l) => l.span),
  ];
  const mark = text.charAt(left.span.start);
  if (text.charAt(start) === mark && reopened.some((span) => span.start === start))
    return { left, right: null };
  const right = after.loose[0];
  const closed = right?.why === 'unopened' && right.shape === left.shape && !isWithin(right, after.pairs);
  return closed ? { left, right } : null;
}

function isWithin(mark: LooseMark, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => contains(pair.outer, mark.span));
}

function upToEnd(mark: LooseMark, block: Block, continues: boolean): Stretch {
  const end = block.span.end;
  return { span: { start: mark.span.end, end }, outer: { start: mark.span.start, end }, continues };
}

function fromStart(mark: LooseMark, block: Block): Stretch {
  const { start } = block.span;
  return { span: { start, end: mark.span.start }, outer: { start, end: mark.span.end }, continues: true };
}

function withDepths(found: readonly Stretch[]): readonly QuotedWords[] {
  const around: Stretch[] = [];
  const inOrder = [...found].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  return inOrder.map((stretch) => {
    while ((around.at(-1)?.outer.end ?? Number.POSITIVE_INFINITY) <= stretch.outer.start) around.pop();
    around.push(stretch);
    return { ...stretch, depth: around.length - 1 };
  });
}
