import type { Statistic } from '@wenmai/parser';

const WIDTH = 56;
const HEIGHT = 8;

/** A bar from the middle: to the right for a rise, to the left for a fall. Beyond 100 % it is as long as it gets. */
export function ChangeBar({
  direction,
  value,
  unit,
}: {
  direction: Statistic['direction'];
  value: number;
  unit: string;
}) {
  if (unit !== '%' || (direction !== 'increase' && direction !== 'decrease')) return null;
  const length = (Math.min(Math.abs(value), 100) / 100) * (WIDTH / 2);
  const x = direction === 'increase' ? WIDTH / 2 : WIDTH / 2 - length;
  return (
    <svg className="bar" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M${WIDTH / 2} 0V${HEIGHT}`} stroke="currentColor" />
      <rect x={round(x)} y="1.5" width={round(length)} height={HEIGHT - 3} fill="currentColor" />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
