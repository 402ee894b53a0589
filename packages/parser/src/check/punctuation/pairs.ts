import type { Edit } from '../../model';
import { isQuotation, type LooseMark, type Pair, type Shape } from '../../text/pairs';
import type { Draft } from '../draft';
import type { MarkedBlock } from '../marked-block';
import type { Finding, Rule } from '../rule';

/** The right marks for each shape, and the shape that quotes within it (GB/T 15834 4.8, 4.15). */
const MARKS: Readonly<
  Record<Shape, { readonly open: string; readonly close: string; readonly inner?: Shape }>
> = {
  double: { open: '“', close: '”', inner: 'single' },
  single: { open: '‘', close: '’', inner: 'double' },
  corner: { open: '「', close: '」', inner: 'white-corner' },
  'white-corner': { open: '『', close: '』', inner: 'corner' },
  title: { open: '《', close: '》', inner: 'angle' },
  angle: { open: '〈', close: '〉' },
  round: { open: '（', close: '）' },
  square: { open: '［', close: '］' },
  lenticular: { open: '【', close: '】' },
  tortoise: { open: '〔', close: '〕' },
  curly: { open: '｛', close: '｝' },
};

/** The edits that give a pair the marks of a shape. */
export function respell({ outer }: Pair, shape: Shape): readonly [Edit, Edit] {
  const { open, close } = MARKS[shape];
  return [
    { span: { start: outer.start, end: outer.start + 1 }, text: open },
    { span: { start: outer.end - 1, end: outer.end }, text: close },
  ];
}

function fixWith([first, second]: readonly [Edit, Edit]) {
  return { ...first, also: [second] };
}

/** Shapes that also stand alone: arrows, feet and inches, apostrophes. */
const MAY_STAND_ALONE: ReadonlySet<Shape> = new Set<Shape>(['angle', 'curly', 'square']);

/** Marks that really miss their partner, one list per block. */
function looseIn({ text, blocks }: Draft, wanted: (why: LooseMark['why']) => boolean) {
  const spanning = pairedAcross(blocks);
  return blocks.map((marked, i) =>
    marked.marks.loose.filter(
      (mark) =>
        wanted(mark.why) &&
        !MAY_STAND_ALONE.has(mark.shape) &&
        !spanning.has(mark) &&
        !/['’"＇＂]/.test(text.charAt(mark.span.start)) &&
        !isItemMarker(marked, mark) &&
        !isContinued(text, mark, marked, blocks[i + 1]),
    ),
  );
}

/** How many paragraphs a quotation may run over. */
const FAR = 8;

/** Marks that open in one paragraph and close in a later one, as around verses and letters. */
function pairedAcross(blocks: readonly MarkedBlock[]): ReadonlySet<LooseMark> {
  const paired = new Set<LooseMark>();
  const open = new Map<Shape, { readonly mark: LooseMark; readonly at: number }>();
  for (const [at, { marks }] of blocks.entries()) {
    for (const mark of marks.loose) {
      const before = open.get(mark.shape);
      if (mark.why === 'unclosed') open.set(mark.shape, { mark, at });
      else if (mark.why === 'unopened' && before && at - before.at <= FAR) {
        paired.add(before.mark).add(mark);
        open.delete(mark.shape);
      }
    }
  }
  return paired;
}

/** 1) and a）: a bracket that ends the number of an item. */
function isItemMarker({ folded, block }: MarkedBlock, { shape, span }: LooseMark): boolean {
  const at = span.start - block.span.start;
  return (
    shape === 'round' &&
    /(?:^|[^\da-z])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})$/i.test(
      folded.slice(Math.max(0, at - 3), at),
    )
  );
}

/** A quotation of several paragraphs opens each of them and is closed in the last only (GB/T 15834 4.8). */
function isContinued(
  text: string,
  { shape, span, why }: LooseMark,
  { block }: MarkedBlock,
  next?: MarkedBlock,
): boolean {
  return (
    why === 'unclosed' &&
    isQuotation(shape) &&
    next !== undefined &&
    text.charAt(block.span.start) === text.charAt(span.start) &&
    text.charAt(next.block.span.start) === text.charAt(span.start)
  );
}

function reportLoose(
  draft: Draft,
  wanted: (why: LooseMark['why']) => boolean,
  say: (mark: string) => Finding['message'],
) {
  return looseIn(draft, wanted).flatMap((loose): Finding[] => {
    const [first, ...others] = loose;
    if (first === undefined) return [];
    const message = (mark: LooseMark) => say(draft.text.charAt(mark.span.start));
    return [
      {
        span: first.span,
        message: message(first),
        related: others.slice(0, 4).map((mark) => ({ span: mark.span, message: message(mark) })),
      },
    ];
  });
}

export const unpaired: Rule = {
  id: 'punctuation/unpaired',
  severity: 'warning',
  find: (draft) =>
    reportLoose(
      draft,
      (why) => why !== 'crossed',
      (mark) => ({ en: `${mark} has no partner in this paragraph`, zh: `标点 ${mark} 在本段中没有配对` }),
    ),
};

export const crossed: Rule = {
  id: 'punctuation/crossed',
  severity: 'warning',
  find: (draft) =>
    reportLoose(
      draft,
      (why) => why === 'crossed',
      (mark) => ({ en: `${mark} crosses another pair`, zh: `标点 ${mark} 与另一对标点交叉` }),
    ),
};

export const mistyped: Rule = {
  id: 'punctuation/mistyped-pair',
  severity: 'warning',
  fixable: true,
  find: ({ text, blocks }) =>
    blocks.flatMap(({ marks }) =>
      marks.pairs
        .filter((pair) => pair.mistyped)
        .map((pair) => ({
          span: pair.outer,
          message: {
            en: `${text.charAt(pair.outer.start)} and ${text.charAt(pair.outer.end - 1)} do not match`,
            zh: `标点 ${text.charAt(pair.outer.start)} 与 ${text.charAt(pair.outer.end - 1)} 不匹配`,
          },
          fix: fixWith(respell(pair, pair.shape)),
        })),
    ),
};

export const nestedSame: Rule = {
  id: 'punctuation/nested-same-kind',
  severity: 'warning',
  fixable: true,
  find: ({ blocks }) => blocks.filter(({ marks }) => marks.loose.length === 0).flatMap(nestedIn),
};

function nestedIn({ marks }: MarkedBlock): Finding[] {
  const around: Pair[] = [];
  const findings: Finding[] = [];
  for (const pair of marks.pairs) {
    around.length = pair.depth;
    // Brackets between two quotations part them: “…（“…”）…” is no nesting of marks but of remarks.
    const parent = around.at(-1);
    const inner = MARKS[pair.shape].inner;
    if (parent?.shape === pair.shape && inner !== undefined && !pair.mistyped && !parent.mistyped) {
      findings.push({
        span: pair.outer,
        message: { en: 'the same marks as those around it', zh: '与外层标点同种' },
        related: [{ span: parent.outer, message: { en: 'the outer pair', zh: '外层' } }],
        fix: fixWith(respell(pair, inner)),
      });
    }
    around.push(pair);
  }
  return findings;
}
