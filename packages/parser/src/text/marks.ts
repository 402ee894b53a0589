import type { Span } from '../model';

/** Marks that belong together whatever their width or direction: （ with ), “ with ". */
export type Shape =
  | 'double'
  | 'single'
  | 'corner'
  | 'white-corner'
  | 'round'
  | 'square'
  | 'lenticular'
  | 'tortoise'
  | 'curly'
  | 'title'
  | 'angle';

/** A quotation mark or bracket. */
export interface Mark {
  readonly at: number;
  readonly shape: Shape;
  readonly side: 'open' | 'close' | 'either';
}

/** Opening and closing marks in turn. */
const MARKS: readonly (readonly [Shape, string])[] = [
  ['double', '“”〝〞„‟'],
  ['single', '‘’'],
  ['corner', '「」｢｣﹁﹂'],
  ['white-corner', '『』﹃﹄'],
  ['round', '（）()︵︶'],
  ['square', '[]［］'],
  ['lenticular', '【】〖〗'],
  ['tortoise', '〔〕'],
  ['curly', '{}｛｝'],
  ['title', '《》︽︾'],
  ['angle', '〈〉'],
];

/** Marks that look the same on both sides. */
const UNDIRECTED: readonly (readonly [Shape, string])[] = [
  ['double', '"＂'],
  ['single', "'＇"],
];

const QUOTATION_SHAPES: ReadonlySet<Shape> = new Set(['double', 'single', 'corner', 'white-corner']);

/** By code unit. */
const markOf = new Map<number, Pick<Mark, 'shape' | 'side'>>([
  ...MARKS.flatMap(([shape, marks]) =>
    [...marks].map(
      (mark, i) => [mark.charCodeAt(0), { shape, side: i % 2 === 0 ? 'open' : 'close' }] as const,
    ),
  ),
  ...UNDIRECTED.flatMap(([shape, marks]) =>
    [...marks].map((mark) => [mark.charCodeAt(0), { shape, side: 'either' }] as const),
  ),
]);

const WORD = /[A-Za-z0-9]/;

/** A paragraph, as its marks are read. */
export interface Context {
  readonly text: string;
  readonly range: Span;
}

/** The character at an offset of the paragraph, empty beyond its ends. */
export function charAt({ text, range }: Context, at: number): string {
  return at >= range.start && at < range.end ? text.charAt(at) : '';
}

/** The marks of a paragraph, in order. */
export function scan(context: Context): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = context.range.start; at < context.range.end; at++) {
    const code = context.text.charCodeAt(at);
    // Nearly every character is Chinese, which is no mark.
    const mark = code >= 0x3400 && code <= 0x9fff ? undefined : markOf.get(code);
    if (mark && !isApostrophe(context, at, mark.shape)) marks.push({ at, ...mark });
  }
  return marks;
}

/** The mark of it's, the students’ and 5'30 is no quotation mark. */
function isApostrophe(context: Context, at: number, shape: Shape): boolean {
  const mark = charAt(context, at);
  if (shape !== 'single' || mark === '‘') return false;
  return WORD.test(charAt(context, at - 1)) && (mark === '＇' || WORD.test(charAt(context, at + 1)));
}

/** Whether a pair of this shape quotes: 《》 and brackets do not. */
export function isQuotation(shape: Shape): boolean {
  return QUOTATION_SHAPES.has(shape);
}
