import type { QuotedWords } from '../../mentions/quotations';
import type { Block, Span } from '../../model';
import type { Reading } from '../../reading';
import { matchAll } from '../../text/match';

/** A quotation not within another, with where it stands in its line. */
export interface Quoted extends QuotedWords {
  /** Its place in the list of all quoted words. */
  readonly index: number;
  /** The words inside the marks, folded. */
  readonly words: string;
}

/** A stretch of a line between two punctuation marks. Offsets are offsets into the source. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The mark behind it, folded; empty at the end of the line. */
  readonly stop: string;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

/** A block, as reporting clauses are read from it. */
export interface Line {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /**
   * The folded text with what stands in quotation marks, brackets and 《》 masked, so that punctuation and verbs in
   * there are not seen. A quotation that ends with a stop of its own is masked as ending with that stop.
   */
  readonly masked: string;
  readonly quoted: readonly Quoted[];
  readonly clauses: readonly Clause[];
}

export const QUOTED = '\uE000';
const BRACKETED = '\uE001';
export const TITLED = '\uE002';
/** What the masks leave, for use inside a character class. */
export const MASKS = QUOTED + BRACKETED + TITLED;

/** Whether a code unit of masked text stands for what is masked. */
export function isMask(code: number): boolean {
  return code >= 0xe000 && code <= 0xe002;
}

/** Stops that end a sentence. */
export const SENTENCE_STOP = /[。!?…;]/;
/** A space parts clauses, but not the words of a name in Latin letters. */
const CLAUSE = /(?:[^,。;:!?…\s]|(?<=[A-Za-z]) (?=[A-Za-z]))+/g;
/** A stop inside the marks, be it of a quotation that the words end with. */
const STOP_INSIDE = /([。!?…,;])[”’」』"']?$/;

/** How many lines back a pronoun reaches for whom it stands for, at most. */
const LINES_BACK = 3;
/** Words that stand for somebody named before. */
const REFERRING = /[他她该]|其(?![中实次余间])|[这那][位名个]|[上前]述/;
const ONLY_SPEECH = /^[\uE000。!?…\s]+$/;

/**
 * The lines of an article with the quotations that are not within another. A line without quotations is read only where
 * one near it may need it: before a pronoun, around a paragraph of nothing but speech.
 */
export function readLines(reading: Reading, quoted: readonly QuotedWords[]): readonly Line[] {
  const top = withWords(reading, quoted).filter((q) => q.depth === 0);
  const needed = new Set<number>();
  let next = 0;
  const lines = reading.blocks.map((block, at): Line | null => {
    const own: Quoted[] = [];
    for (let q = top[next]; q && q.outer.start < block.span.end; q = top[next]) {
      own.push(q);
      next++;
    }
    if (own.length === 0) return null;
    const line = readLine(reading, block, block.span, own);
    const back = REFERRING.test(line.masked) ? LINES_BACK : isOnlySpeech(line) ? 1 : 0;
    for (let n = at - back; n < at; n++) needed.add(n);
    if (isOnlySpeech(line)) needed.add(at + 1);
    return line;
  });
  return reading.blocks.map(
    (block, at) =>
      lines[at] ?? (needed.has(at) ? readLine(reading, block, block.span, []) : emptyLine(block)),
  );
}

/** Whether nothing but quotations stands in a line. */
export function isOnlySpeech(line: Line): boolean {
  return ONLY_SPEECH.test(line.masked);
}

/** A line that nobody needs to read. */
function emptyLine(block: Block): Line {
  return { block, ...block.span, masked: '', quoted: [], clauses: [] };
}

/** Nesting deeper than this is a slip of the keyboard: nobody is looked for in there. */
const MAX_DEPTH = 2;

/** The words of quotations that hold others, as lines of their own. */
export function readInnerLines(
  reading: Reading,
  quoted: readonly QuotedWords[],
  lines: readonly Line[],
): readonly Line[] {
  const inner = new Map<Quoted, Quoted[]>();
  const around: Quoted[] = [];
  for (const q of withWords(reading, quoted)) {
    around.length = q.depth;
    const outer = around.at(-1);
    around.push(q);
    if (!outer || q.depth > MAX_DEPTH) continue;
    const siblings = inner.get(outer);
    if (siblings) siblings.push(q);
    else inner.set(outer, [q]);
  }
  let at = 0;
  return [...inner].flatMap(([outer, own]) => {
    while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) < outer.span.end) at++;
    const block = lines[at]?.block;
    return block ? [readLine(reading, block, outer.span, own)] : [];
  });
}

function withWords(reading: Reading, quoted: readonly QuotedWords[]): readonly Quoted[] {
  return quoted.map((q, index) => ({
    ...q,
    index,
    words: reading.folded.slice(q.span.start, q.span.end).trim(),
  }));
}

function readLine(reading: Reading, block: Block, { start, end }: Span, quoted: readonly Quoted[]): Line {
  const masked = mask(reading.folded, start, end, quoted);
  return { block, start, end, masked, quoted, clauses: splitClauses(masked, start) };
}

function mask(folded: string, start: number, end: number, quoted: readonly Quoted[]): string {
  const parts: string[] = [];
  let at = start;
  for (const { outer, words } of quoted) {
    const stop = STOP_INSIDE.exec(words)?.[1];
    const length = outer.end - outer.start;
    parts.push(folded.slice(at, outer.start), QUOTED.repeat(stop ? length - 1 : length), stop ?? '');
    at = outer.end;
  }
  parts.push(folded.slice(at, end));
  const line = parts.join('');
  if (!/[【(《]/.test(line)) return line;
  return line
    .replace(/^【[^【】]{0,60}】/, (found) => BRACKETED.repeat(found.length))
    .replace(/\([^()]{0,200}\)/g, (found) => BRACKETED.repeat(found.length))
    .replace(/《[^《》]{0,200}》/g, (found) => TITLED.repeat(found.length));
}

function splitClauses(masked: string, offset: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of matchAll(CLAUSE, masked)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = masked.slice(from, start);
    const stop = masked
      .slice(end, end + 2)
      .trim()
      .charAt(0);
    clauses.push({
      start: offset + start,
      end: offset + end,
      stop,
      opens: clauses.length === 0 || SENTENCE_STOP.test(between),
    });
    from = end;
  }
  return clauses;
}

/** The masked text between two offsets of the source. */
export function maskedSlice(line: Line, start: number, end: number): string {
  return line.masked.slice(start - line.start, end - line.start);
}
