import type { Quantity, Time } from '../../model';
import type { Reading } from '../../reading';

/** The numbers with what they count or measure, in order; none overlaps a time. */
export function findQuantities(_reading: Reading, _times: readonly Time[]): readonly Quantity[] {
  return [];
}
