import type { Statistic } from '@wenmai/parser';

const WIDTH = 64;
const HEIGHT = 8;

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
  const length = (Math.abs(change.value) / scale) * (WIDTH / 2);
  const x = direction === 'increase' ? WIDTH / 2 : WIDTH / 2 - length;
  return (
    <svg className="bar" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M${WIDTH / 2} 0V${HEIGHT}`} stroke="currentColor" />
      <rect x={round(x)} y="1" width={round(length)} height={HEIGHT - 2} fill="currentColor" />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
