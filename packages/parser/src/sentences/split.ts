import type { Block, Sentence } from '../model/blocks';
import type { Span } from '../model/span';
import { ASIDE, CLOSER, ELLIPSIS, FULL_STOP, kindAt, SPACE, skip } from '../text/kinds';
import { READABLE_KINDS } from './readable';

/** A bracket that does not close within so many characters is not taken for a pair. */
const MAX_ASIDE = 150;

/** Opening brackets, the closing one behind each. */
const BRACKETS = '（）()《》【】';

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
    // Nearly every character is Chinese and can be passed at once.
    const code = text.charCodeAt(i);
    if ((code >= 0x3400 && code <= 0x9fff) || !(kindAt(text, i) & (FULL_STOP | ASIDE))) continue;
    const char = text.charAt(i);
    const bracket = BRACKETS.indexOf(char);
    if (char === '“' || char === '「') inQuotes = true;
    else if (char === '”' || char === '」') inQuotes = false;
    else if (bracket >= 0) i = closingBracket(text, i, end, BRACKETS.charAt(bracket + 1), searched) ?? i;
    else {
      const stop = stopEnd(text, i, end, inQuotes);
      if (stop === null) continue;
      const close = skip(CLOSER, text, stop, end);
      if (close > stop) inQuotes = false;
      spans.push({ start: from, end: close });
      from = skip(SPACE, text, close, end);
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
  const char = text[i];
  const before = text[i - 1] ?? '';
  const next = i + 1;
  if (char === '…') return ellipsisEnd(text, next, end, inQuotes);
  if (kindAt(text, i) & FULL_STOP) {
    // A question mark inside an address (…?id=1) ends nothing.
    return char === '?' && /[A-Za-z0-9/]/.test(before) && /[A-Za-z0-9]/.test(text[next] ?? '')
      ? null
      : skip(FULL_STOP | ELLIPSIS, text, next, end);
  }
  // A full stop of Latin text; 7.16, 3.5 and U.S. go on.
  const latinStop = char === '.' && /[a-z)"”]/.test(before);
  return latinStop && (next === end || /\s[A-Z“"]/.test(text.slice(next, i + 3))) ? next : null;
}

function ellipsisEnd(text: string, from: number, end: number, inQuotes: boolean): number | null {
  const stop = skip(ELLIPSIS, text, from, end);
  // …… before a stop belongs to it; before a comma, or inside quotation marks that go on, it is a pause for breath.
  if (stop < end && (kindAt(text, stop) & FULL_STOP || /[，、；：,]/.test(text[stop] ?? ''))) return null;
  return inQuotes && !(kindAt(text, stop) & CLOSER) ? null : stop;
}
