import type { Figure, Statistic, Time } from '../../src/model';

/** A claim as the rows of test/tables/statistics.tsv write it. */
export function showStatistic(claim: Statistic, times: readonly Time[]): readonly string[] {
  const { indicator, direction, change, value, from, comparison, period, scope, partOf } = claim;
  return [
    indicator.implied ? `${indicator.text} (${indicator.implied.text})` : indicator.text,
    direction,
    show(change),
    from ? `${show(from)} → ${show(value)}` : show(value),
    comparison,
    times.find((time) => time.id === period)?.text ?? '-',
    scope?.text ?? '-',
    partOf ?? '-',
  ];
}

function show(figure: Figure | null | undefined): string {
  return figure ? `${figure.value} ${figure.unit}` : '-';
}
