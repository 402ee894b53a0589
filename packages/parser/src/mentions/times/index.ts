import type { Time } from '../../model';
import type { Reading } from '../../reading';
import { recognise } from './recognise';
import { resolveTimes } from './resolve';

/**
 * The time expressions of an article, in order, resolved against the publication and each other.
 *
 * @returns times that stand apart from each other, each within one readable block; what cannot be told stays null
 */
export function findTimes(reading: Reading): readonly Time[] {
  const placed = reading.blocks.flatMap((block) =>
    recognise(reading.folded, block).map((expression) => ({ expression, block: block.id })),
  );
  return resolveTimes(placed, reading);
}
