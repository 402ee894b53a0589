import type { Block, Sentence } from '../model/blocks';
import type { Span } from '../model/span';
import { isSpace } from '../text/chars';
import { READABLE_KINDS } from './readable';

/** A bracket that does not close within so many characters is not taken for a pair. */
const MAX_ASIDE = 150;

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['【', '】'],
]);
const CLOSERS = new Set('”’」』）)》】〕"\'');
const STOPS = new Set('。！？!?｡');

/** Every character that begins or ends something. */
const MARKS: ReadonlySet<number> = new Set(
  ['“”「」…．.', ...CLOSER_OF.keys(), ...STOPS]
    .join('')
    .split('')
    .map((char) => char.charCodeAt(0)),
);

/** The sentences of the readable blocks, in order. Offsets are UTF-16 code units of `text`. */
export function splitSentences(text: string, blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (!READABLE_KINDS.has(block.kind)) continue;
    for (const span of splitBlock(text, block.span)) {
      sentences.push({ id: `s${sentences.length + 1}`, span, block: block.id });
    }
  }
  return sentences;
}

function splitBlock(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  let inQuotes = false;
  // Up to where no closer of a kind stands: openers one after another must not search the same stretch again.
  const searched = new Map<string, number>();
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Nearly every character is none of these and can be passed at once.
    if ((code >= 0x3400 && code <= 0x9fff) || !MARKS.has(code)) continue;
    const char = text.charAt(i);
    if (char === '“' || char === '「') inQuotes = true;
    else if (char === '”' || char === '」') inQuotes = false;
    else if (CLOSER_OF.has(char)) i = closingBracket(text, i, end, CLOSER_OF.get(char) ?? '', searched) ?? i;
    else {
      const stop = stopEnd(text, i, end, inQuotes);
      if (stop === null) continue;
      const close = closersEnd(text, stop, end);
      if (close > stop) inQuotes = false;
      spans.push({ start: from, end: close });
      from = skipSpace(text, close, end);
      i = from - 1;
    }
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function closingBracket(
  text: string,
  open: number,
  end: number,
  closer: string,
  searched: Map<string, number>,
): number | null {
  const limit = Math.min(end, open + MAX_ASIDE);
  for (let i = Math.max(open + 1, searched.get(closer) ?? 0); i < limit; i++)
    if (text[i] === closer) return i;
  searched.set(closer, limit);
  return null;
}

/** Where a run of sentence-final punctuation that begins at `i` ends, or null if the sentence goes on. */
function stopEnd(text: string, i: number, end: number, inQuotes: boolean): number | null {
  const char = text[i] ?? '';
  if (STOPS.has(char)) {
    // A question mark inside an address (…?id=1) ends nothing.
    if (char === '?' && /[A-Za-z0-9/]/.test(text[i - 1] ?? '') && /[A-Za-z0-9]/.test(text[i + 1] ?? '')) {
      return null;
    }
    let stop = i + 1;
    while (stop < end && (STOPS.has(text[stop] ?? '') || text[stop] === '…')) stop++;
    return stop;
  }
  if (char === '…') return ellipsisEnd(text, i, end, inQuotes);
  // A full stop of Latin text; 7.16, 3.5 and U.S. go on.
  const latinStop = char === '.' && /[a-z)"”]/.test(text[i - 1] ?? '');
  return latinStop && (i + 1 === end || /\s[A-Z“"]/.test(text.slice(i + 1, i + 3))) ? i + 1 : null;
}

function ellipsisEnd(text: string, i: number, end: number, inQuotes: boolean): number | null {
  let stop = i + 1;
  while (stop < end && text[stop] === '…') stop++;
  const next = text[stop] ?? '';
  // …… before a stop belongs to it; before a comma, or inside quotation marks that go on, it is a pause for breath.
  if (stop < end && (STOPS.has(next) || /[，、；：,]/.test(next))) return null;
  return inQuotes && !CLOSERS.has(next) ? null : stop;
}

function closersEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && CLOSERS.has(text[i] ?? '')) i++;
  return i;
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}
