import type { Span } from '../model';
import { type Context, charAt, isQuotation, type Mark, type Shape, scan } from './marks';

export { isQuotation, type Shape } from './marks';

/** An opening and a closing mark that belong together. */
export interface Pair {
  readonly shape: Shape;
  /** The marks included. */
  readonly outer: Span;
  /** What stands between the marks. */
  readonly inner: Span;
  /** How many pairs it stands in. */
  readonly depth: number;
  /** One of the marks points the wrong way or is of the other width (“…“, ”…”, “…"). */
  readonly mistyped: boolean;
}

/** A mark without a partner. */
export interface LooseMark {
  readonly shape: Shape;
  readonly span: Span;
  /** `crossed`: its partner is there, but another pair begins or ends between them (“（”）). */
  readonly why: 'unclosed' | 'unopened' | 'crossed';
}

export interface Pairs {
  /** In the order of their opening marks; any two are nested or apart. */
  readonly pairs: readonly Pair[];
  /** In the order of the text. */
  readonly loose: readonly LooseMark[];
}

interface Couple {
  readonly open: Mark;
  readonly close: Mark;
}

interface Matching {
  readonly couples: readonly Couple[];
  readonly rest: readonly Mark[];
}

/** What can stand behind a closing mark, and never behind an opening one. */
const AFTER_CLOSING = /[，。、；：！？…,.;:!?）)\]】〕》\s]/;
/** What ends a sentence inside quotation marks: the mark behind it closes. */
const STOP = /[。！？….!?]/;
/** What leads up to quoted words: the mark behind it opens. */
const LEAD_IN = /[：:，,、（(《]/;

/**
 * Pairs the quotation marks and brackets of one paragraph. Marks that point the wrong way are paired where the text
 * around them allows it; what stays without a partner is reported, nothing is thrown. Linear in the length of `range`.
 *
 * @param text the source
 * @param range the paragraph within it; marks never pair across paragraphs
 */
export function pairMarks(text: string, range: Span = { start: 0, end: text.length }): Pairs {
  const context = { text, range };
  const marks = scan(context);
  const quotes = matchByStack(
    marks.filter((mark) => isQuotation(mark.shape)),
    context,
  );
  const mended = mendMistyped(quotes, context);
  const brackets = matchWithin(
    mended.couples,
    marks.filter((mark) => !isQuotation(mark.shape)),
    (group) => matchByStack(group, context),
  );
  const couples = [...mended.couples, ...brackets.couples].sort((a, b) => a.open.at - b.open.at);
  const rest = [...mended.rest, ...brackets.rest].sort((a, b) => a.at - b.at);
  return { pairs: withDepths(couples), loose: withReasons(rest) };
}

/**
 * Matches every closing mark with the nearest open one of its shape; open marks passed over stay without a partner.
 * An opening mark with a stop or the paragraph's end behind it closes the open pair (“…“，).
 */
function matchByStack(marks: readonly Mark[], context: Context): Matching {
  const couples: Couple[] = [];
  const rest: Mark[] = [];
  const open: Mark[] = [];
  const innermost = new Map<Shape, Mark[]>();
  for (const mark of marks) {
    const sameShape = innermost.get(mark.shape) ?? [];
    innermost.set(mark.shape, sameShape);
    const partner = sameShape.at(-1);
    if (partner && closes(mark, partner, context)) {
      for (let top = open.pop(); top; top = open.pop()) {
        innermost.get(top.shape)?.pop();
        if (top === partner) break;
        rest.push(top);
      }
      couples.push({ open: partner, close: mark });
    } else if (mark.side === 'close') rest.push(mark);
    else {
      open.push(mark);
      sameShape.push(mark);
    }
  }
  return { couples, rest: [...rest, ...open].sort((a, b) => a.at - b.at) };
}

function closes(mark: Mark, partner: Mark, context: Context): boolean {
  if (mark.side === 'close') return true;
  if (mark.side === 'either' && partner.side === 'either') return true;
  if (!isQuotation(mark.shape)) return false;
  const behind = charAt(context, mark.at + 1);
  return mark.at > partner.at + 1 && (behind === '' || AFTER_CLOSING.test(behind));
}

/** Pairs neighbouring quotation marks that were left over, where neither clearly belongs to something else. */
function mendMistyped(matching: Matching, context: Context): Matching {
  const mended = matchWithin(matching.couples, matching.rest, (group) => {
    const couples: Couple[] = [];
    const rest: Mark[] = [];
    let open: Mark | undefined;
    for (const mark of group) {
      if (open && open.shape === mark.shape && couldPair(open, mark, context)) {
        couples.push({ open, close: mark });
        open = undefined;
      } else {
        if (open) rest.push(open);
        open = mark;
      }
    }
    return { couples, rest: open ? [...rest, open] : rest };
  });
  const couples = [...matching.couples, ...mended.couples].sort((a, b) => a.open.at - b.open.at);
  return { couples, rest: mended.rest };
}

/** A closing mark with a stop before it does close, and an opening one behind a colon does open: those stay loose. */
function couldPair(open: Mark, close: Mark, context: Context): boolean {
  if (open.shape !== 'double' && open.shape !== 'single') return false;
  if (open.side === 'close' && STOP.test(charAt(context, open.at - 1))) return false;
  return close.side === 'close' || !LEAD_IN.test(charAt(context, close.at - 1));
}

/** Matches marks with `match` among those that stand in the same innermost couple, so that no new couple crosses one. */
function matchWithin(
  couples: readonly Couple[],
  marks: readonly Mark[],
  match: (group: readonly Mark[]) => Matching,
): Matching {
  const byOpen = [...couples].sort((a, b) => a.open.at - b.open.at);
  const groups = new Map<Couple | undefined, Mark[]>();
  const around: Couple[] = [];
  let next = 0;
  for (const mark of marks) {
    for (let couple = byOpen[next]; couple && couple.open.at < mark.at; couple = byOpen[next]) {
      leave(around, couple.open.at);
      around.push(couple);
      next++;
    }
    leave(around, mark.at);
    const group = groups.get(around.at(-1));
    if (group) group.push(mark);
    else groups.set(around.at(-1), [mark]);
  }
  const matchings = [...groups.values()].map(match);
  return { couples: matchings.flatMap((m) => m.couples), rest: matchings.flatMap((m) => m.rest) };
}

/** Takes the couples off the stack that end before an offset. */
function leave(around: Couple[], at: number): void {
  for (let top = around.at(-1); top && top.close.at < at; top = around.at(-1)) around.pop();
}

function withDepths(couples: readonly Couple[]): readonly Pair[] {
  const around: Couple[] = [];
  return couples.map((couple) => {
    const { open, close } = couple;
    leave(around, open.at);
    const depth = around.length;
    around.push(couple);
    return {
      shape: open.shape,
      outer: { start: open.at, end: close.at + 1 },
      inner: { start: open.at + 1, end: close.at },
      depth,
      mistyped:
        open.side === 'either' ? close.side !== 'either' : open.side !== 'open' || close.side !== 'close',
    };
  });
}

/** A loose opening mark whose next loose neighbour of its shape closes would have paired, had nothing crossed them. */
function withReasons(rest: readonly Mark[]): readonly LooseMark[] {
  const last = new Map<Shape, Mark>();
  const crossed = new Set<Mark>();
  for (const mark of rest) {
    const before = last.get(mark.shape);
    if (before && before.side === 'open' && mark.side === 'close') crossed.add(before).add(mark);
    last.set(mark.shape, mark);
  }
  return rest.map((mark) => ({
    shape: mark.shape,
    span: { start: mark.at, end: mark.at + 1 },
    why: crossed.has(mark) ? 'crossed' : mark.side === 'close' ? 'unopened' : 'unclosed',
  }));
}
