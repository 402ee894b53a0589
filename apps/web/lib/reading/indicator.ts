import type { Statistic } from '@wenmai/parser';

/** What a statistic measures, with the words that the text gives once for several: 刑事（警情）. */
export function indicatorOf({ indicator }: Statistic): string {
  return indicator.implied ? `${indicator.text}（${indicator.implied.text}）` : indicator.text;
}
