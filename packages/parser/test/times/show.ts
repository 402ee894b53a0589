import type { Time } from '../../src/model';

/** A time as the tables of test/tables/times*.tsv write it: `?` for what is unknown, `~` if approximate, `w` the weekday. */
export function showTime({ text, type, value, approximate, weekday }: Time): string {
  const marks = [approximate ? '~' : '', weekday ? `w${weekday.value}` : '', type === 'vague' ? 'vague' : ''];
  return [`${text}=${value ?? '?'}`, ...marks.filter(Boolean)].join(' ');
}
