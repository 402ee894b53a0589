import type { Time } from '../../model';
import type { Reading } from '../../reading';

/** The time expressions of an article, in order, resolved against the publication and each other. */
export function findTimes(_reading: Reading): readonly Time[] {
  return [];
}
