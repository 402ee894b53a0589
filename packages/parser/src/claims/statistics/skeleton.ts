import type { Quantity, Span, TextSpan, Time } from '../../model';
import { textSpan } from '../../text/spans';

/** Stands for a quantity in a skeleton. */
export const FIGURE = '\ue000';
/** Stands for a time in a skeleton. */
export const TIME = '\ue001';

/**
 * A sentence with one sign for each quantity and each time, so that the grammar of claims can be written as patterns
 * over short strings: 刑事警情同比下降Q、Q.
 */
export interface Skeleton {
  readonly text: string;
  /** For each character of `text` the offset it stands at in the source, and one more for the end. */
  readonly offsets: readonly number[];
  readonly figures: ReadonlyMap<number, Quantity>;
  readonly times: ReadonlyMap<number, Time>;
}

/**
 * @param quantities those of the sentence, in order
 * @param times those of the sentence, in order
 */
export function skeletonOf(
  folded: string,
  sentence: Span,
  quantities: readonly Quantity[],
  times: readonly Time[],
): Skeleton {
  const figures = new Map<number, Quantity>();
  const timesAt = new Map<number, Time>();
  const offsets: number[] = [];
  let text = '';
  let at = sentence.start;
  const copy = (end: number) => {
    // The signs are private-use characters; a source that holds them must not be taken for one with figures.
    text += folded.slice(at, end).replace(/[\ue000\ue001]/g, '\ufffc');
    for (; at < end; at++) offsets.push(at);
  };
  const signs = [
    ...quantities
      .filter((quantity) => !quantity.ordinal)
      .map((quantity) => ({ span: quantity.span, quantity })),
    ...times.map((time) => ({ span: time.span, time })),
  ].sort((a, b) => a.span.start - b.span.start);
  for (const sign of signs) {
    if (sign.span.start < at || sign.span.end > sentence.end) continue;
    copy(sign.span.start);
    if ('quantity' in sign) figures.set(text.length, sign.quantity);
    else timesAt.set(text.length, sign.time);
    text += 'quantity' in sign ? FIGURE : TIME;
    offsets.push(at);
    at = sign.span.end;
  }
  copy(sentence.end);
  offsets.push(sentence.end);
  return { text, offsets, figures, times: timesAt };
}

/** The words of the source that stand at `[start, end)` of the skeleton. */
export function wordsAt(source: string, skeleton: Skeleton, start: number, end: number): TextSpan {
  const from = skeleton.offsets[start] ?? 0;
  return textSpan(source, from, endOffset(skeleton, end));
}

/** The offset in the source where the skeleton's character before `end` ends. */
export function endOffset(skeleton: Skeleton, end: number): number {
  const last = skeleton.figures.get(end - 1) ?? skeleton.times.get(end - 1);
  return last?.span.end ?? (skeleton.offsets[end - 1] ?? 0) + 1;
}
