import type { Span, Time } from '../../model';
import { spanWithin } from '../../text/spans';
import type { Draft } from '../draft';
import type { Finding, Rule } from '../rule';
import { dayOf, WEEKDAYS, weekdayOf } from './calendar';

/** How far from publication a date without a year may lie before its year is a guess, in days. */
const SURE = 90;

export const weekday: Rule = {
  id: 'time/weekday',
  severity: 'error',
  find: (draft) => {
    const published = dayOf(draft.article.reference?.value);
    return draft.article.times.flatMap((time): Finding[] => {
      const day = dayOf(time.start);
      if (day === null || time.granularity === 'week') return [];
      if (time.implied.includes('year') && (published === null || Math.abs(published - day) > SURE))
        return [];
      const named = time.weekday ?? setOff(draft, time);
      const right = weekdayOf(day);
      if (named === null || right === named.value) return [];
      const name = WEEKDAYS.charAt(right - 1);
      return [
        {
          span: named.span,
          message: { en: `this date is a 星期${name}`, zh: `该日为星期${name}` },
          related: [{ span: time.span, message: { en: 'the date', zh: '日期' } }],
        },
      ];
    });
  },
};

const SET_OFF = new RegExp(`^,(?:星期|周)([${WEEKDAYS}天])(?=[,。;)])`);

/** A weekday between commas behind a whole date: 5月9日，星期五，. */
function setOff({ folded }: Draft, { span, granularity }: Time): { value: number; span: Span } | null {
  if (granularity !== 'day' || folded.charAt(span.end) !== ',' || folded.charAt(span.end - 1) !== '日')
    return null;
  const match = SET_OFF.exec(folded.slice(span.end, span.end + 5));
  if (match?.[1] === undefined) return null;
  return {
    value: WEEKDAYS.indexOf(match[1]) + 1 || 7,
    span: spanWithin({ start: span.end, end: span.end }, 1, match[0].length - 1),
  };
}
