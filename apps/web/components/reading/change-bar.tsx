import type { Statistic } from '@wenmai/parser';

/** Half the width of a bar, in pixels. */
const REACH = 32;

interface Props {
  readonly direction: Statistic['direction'];
  readonly change: { readonly value: number; readonly unit: string };
  /** The change that is as long as a bar gets. */
  readonly scale: number;
}

/** A bar from the middle: to the right for a rise, to the left for a fall. For changes in per cent only. */
export function ChangeBar({ direction, change, scale }: Props) {
  if (change.unit !== '%' || scale === 0 || (direction !== 'increase' && direction !== 'decrease'))
    return null;
  const length = Math.round((Math.abs(change.value) / scale) * REACH * 10) / 10;
  const sign = direction === 'increase' ? '' : '-';
  return (
    <svg className="bar" viewBox={`-${REACH} 0 ${2 * REACH} 8`} aria-hidden="true">
      <path d={`M-.5 0h1v8h-1zM${sign}.5 1h${sign}${length}v6H${sign}.5z`} fill="currentColor" />
    </svg>
  );
}
