import type { Place, Quantity, Statistic, Time } from '../../model';
import type { Reading } from '../../reading';

/** The claims about indicators that rise, fall or stand at a level, one each. */
export function findStatistics(
  _reading: Reading,
  _mentions: {
    readonly times: readonly Time[];
    readonly quantities: readonly Quantity[];
    readonly places: readonly Place[];
  },
): readonly Statistic[] {
  return [];
}
