import type { Time } from '../../model';
import type { Reading } from '../../reading';
import { recognise } from './recognise';
import { type Placed, resolveTimes } from './resolve';

/**
 * The time expressions of an article, in order, resolved against the publication and each other.
 *
 * @returns times that stand apart from each other, each within one readable block; what cannot be told stays null
 */
export function findTimes(reading: Reading): readonly Time[] {
  const placed: Placed[] = [];
  for (const block of reading.blocks) {
    for (const expression of recognise(reading.folded, block)) placed.push({ expression, block: block.id });
  }
  return resolveTimes(placed, reading);
}
