import type { Statistic } from '../model/claims';

/**
 * What a statistic measures, in full: the words that the text gives once for several indicators are put back where
 * they belong (警情 behind 刑事 in 刑事、治安警情, 电诈 before 抓获人数 in 电诈破案数、抓获人数).
 */
export function indicatorName({ text, span, implied }: Statistic['indicator']): string {
  if (!implied) return text;
  return implied.span.start < span.start ? implied.text + text : text + implied.text;
}
