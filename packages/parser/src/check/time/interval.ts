import { report } from '../report';
import type { Rule } from '../rule';
import { dayNumber } from './calendar';

const DATE = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?';
const TO = '(?:至|到|~|-|—{1,2})';

const INTERVALS = {
  // Years before Christ count down.
  regex: new RegExp(
    `(?=\\d{1,4}[年月日])(?<![\\d.前])${DATE}${TO}(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})?日?(?!\\d)|(?=\\d{4}\\D)(?<![\\d.前\\-])(\\d{4})${TO}(\\d{4})年`,
    'g',
  ),
  needs: ['至', '到', '~', '-', '—'],
};

export const reversedInterval: Rule = {
  id: 'time/reversed-interval',
  severity: 'error',
  find: (draft) =>
    report(draft, INTERVALS, ({ 0: found, 1: y1, 2: m1, 3: d1, 4: y2, 5: m2, 6: d2, 7: from, 8: to }) => {
      const reversed =
        from === undefined
          ? isReversed([y1, m1, d1], [y2, m2, found.endsWith('日') ? d2 : undefined])
          : Number(to) < Number(from);
      return reversed ? { en: `${found} ends before it begins`, zh: `“${found}”先后颠倒` } : null;
    }),
};

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Years against years; else days of one month. 12月至3月 runs into the next year, 28日至3日 into the next month. */
function isReversed([y1, m1, d1]: Parts, [y2, m2, d2]: Parts): boolean {
  if (y1 !== undefined && y2 !== undefined) {
    const from = dayNumber(Number(y1), Number(m1 ?? 1), Number(d1 ?? 1));
    const to = dayNumber(
      Number(y2),
      Number(m2 ?? (m1 === undefined ? 1 : 12)),
      Number(d2 ?? (d1 === undefined ? 1 : 31)),
    );
    return to < from;
  }
  const sameMonth = m1 !== undefined && y2 === undefined && (m2 === undefined || Number(m2) === Number(m1));
  return sameMonth && d1 !== undefined && d2 !== undefined && Number(d2) < Number(d1);
}
