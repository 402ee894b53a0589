import type { Quantity, Time } from '../../model';
import type { Reading } from '../../reading';
import { charTable } from '../../text/chars';
import { readQuantity } from './read';

/** Where a number may begin; 第 begins an ordinal. */
const START = /* @__PURE__ */ charTable('0123456789〇零一二两三四五六七八九十廿卅百千万亿几数第');

/**
 * The numbers with what they count or measure, in order.
 *
 * @param times the time expressions, in order; no quantity overlaps one
 */
export function findQuantities(reading: Reading, times: readonly Time[]): readonly Quantity[] {
  const { text, folded, blocks } = reading;
  const found: Quantity[] = [];
  let timeIndex = 0;
  for (const block of blocks) {
    for (let at = block.span.start; at < block.span.end; ) {
      if (START[folded.charCodeAt(at)] !== 1) {
        at++;
        continue;
      }
      while ((times[timeIndex]?.span.end ?? Number.POSITIVE_INFINITY) <= at) timeIndex++;
      const time = times[timeIndex];
      if (time !== undefined && time.span.start <= at) {
        at = time.span.end;
        continue;
      }
      const end = Math.min(block.span.end, time?.span.start ?? block.span.end);
      const stretch = { text, folded, from: block.span.start, end };
      const read = readQuantity(stretch, at, `n${found.length + 1}`, found.at(-1));
      if (read.found !== null) found.push(read.found);
      at = read.next;
    }
  }
  return found;
}
