import type { Quantity, Time } from '../../model';
import type { Reading } from '../../reading';
import { type Draft, readQuantity } from './read';

/** Where a number may begin; 第 begins an ordinal. */
const START = /[0-9〇零一二两三四五六七八九十廿卅百千万亿几数第]/g;

/**
 * The numbers with what they count or measure, in order.
 *
 * @param times the time expressions, in order; no quantity overlaps one
 */
export function findQuantities(reading: Reading, times: readonly Time[]): readonly Quantity[] {
  const { text, folded, blocks } = reading;
  const drafts: Draft[] = [];
  const start = new RegExp(START);
  let blockIndex = 0;
  let timeIndex = 0;
  for (let match = start.exec(folded); match !== null; match = start.exec(folded)) {
    const at = match.index;
    while ((blocks[blockIndex]?.span.end ?? Number.POSITIVE_INFINITY) <= at) blockIndex++;
    const block = blocks[blockIndex];
    if (block === undefined) break;
    if (at < block.span.start) {
      start.lastIndex = block.span.start;
      continue;
    }
    while ((times[timeIndex]?.span.end ?? Number.POSITIVE_INFINITY) <= at) timeIndex++;
    const time = times[timeIndex];
    if (time !== undefined && time.span.start <= at) {
      start.lastIndex = time.span.end;
      continue;
    }
    const end = Math.min(block.span.end, time?.span.start ?? block.span.end);
    const { found, next } = readQuantity({ text, folded, from: block.span.start, end }, at, drafts.at(-1));
    if (found !== null) drafts.push(found);
    start.lastIndex = next;
  }
  return drafts.map((draft, index) => ({ id: `n${index + 1}`, ...draft }));
}
