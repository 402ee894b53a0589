import type { Draft } from '../draft';
import { report, spanWithin } from '../report';
import type { Finding, Rule } from '../rule';
import { dayNumber, dayOf, daysInMonth, WEEKDAYS, weekdayOf } from './calendar';

export const impossibleDate: Rule = {
  id: 'time/impossible-date',
  severity: 'error',
  find: (draft) =>
    report(
      draft,
      /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日|(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
      ({ 0: found, 1: year, 2: month, 3: day, 4: isoYear, 5: isoMonth, 6: isoDay }) => {
        const y = year ?? isoYear;
        const [m, d] = [Number(month ?? isoMonth), Number(day ?? isoDay)];
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(m, y === undefined ? null : Number(y));
        return exists ? null : { en: `there is no ${found}`, zh: `没有“${found}”这一天` };
      },
    ),
};

export const impossibleTime: Rule = {
  id: 'time/impossible-time',
  severity: 'error',
  find: (draft) =>
    report(
      draft,
      /(?<=[日天晨午晚夜间号])(\d{1,2})[时点](?![间代段\d位])(?:(\d{1,2})分)?|(?<=[于在至到])(\d{1,2})时(?![间代段\d差])|(?<![\d.])(\d{1,2})[时点](\d{1,2})分(?![之钟])/g,
      ({ 0: found, 1: a, 2: b, 3: bare, 4: c, 5: d }) => {
        const hour = Number(a ?? bare ?? c);
        const minute = Number(b ?? d ?? 0);
        return hour < 24 ? (minute < 60 ? null : no(found)) : hour === 24 && minute === 0 ? null : no(found);
      },
    ),
};

function no(found: string) {
  return { en: `there is no ${found}`, zh: `没有“${found}”这一时刻` };
}

export const partOfDay: Rule = {
  id: 'time/part-of-day',
  severity: 'error',
  find: (draft) =>
    report(draft, /(?:凌晨|清晨|早晨|早上|上午)(1[3-9]|2[0-4])(?:[时点]|:\d{2})/g, ([found]) => ({
      en: `${found}: this hour is not then`,
      zh: `“${found}”时段与钟点矛盾`,
    })),
};

export const weekday: Rule = {
  id: 'time/weekday',
  severity: 'error',
  find: ({ article }) => {
    const published = dayOf(article.reference?.value);
    return article.times.flatMap((time): Finding[] => {
      const day = dayOf(time.start);
      if (time.weekday === undefined || day === null || time.granularity === 'week') return [];
      // The year of a distant date is a guess.
      const guessed = time.implied.includes('year') && (published === null || Math.abs(published - day) > 90);
      const right = weekdayOf(day);
      if (guessed || right === time.weekday.value) return [];
      const name = WEEKDAYS.charAt(right - 1);
      return [
        {
          span: time.weekday.span,
          message: { en: `this date is a 星期${name}`, zh: `该日为星期${name}` },
          related: [{ span: time.span, message: { en: 'the date', zh: '日期' } }],
        },
      ];
    });
  },
};

export const reversedInterval: Rule = {
  id: 'time/reversed-interval',
  severity: 'error',
  find: (draft) =>
    report(
      draft,
      /(?<!\d)(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:至|到|~|-|—{1,2})(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})?日?(?!\d)/g,
      ({ 0: found, 1: y1, 2: m1, 3: d1, 4: y2, 5: m2, 6: d2 }) => {
        const days = [d1, found.endsWith('日') ? d2 : undefined];
        return isReversed([y1, m1, days[0]], [y2, m2, days[1]])
          ? { en: `${found} ends before it begins`, zh: `“${found}”先后颠倒` }
          : null;
      },
    ),
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

/** The years of the five-year plans (国民经济和社会发展五年规划). From the third on they follow one another. */
function yearsOfPlan(ordinal: number): readonly [number, number] | null {
  if (ordinal === 1) return [1953, 1957];
  if (ordinal === 2) return [1958, 1962];
  const first = 1966 + (ordinal - 3) * 5;
  return ordinal >= 3 && ordinal <= 20 ? [first, first + 4] : null;
}

export const fiveYearPlan: Rule = {
  id: 'time/five-year-plan',
  severity: 'error',
  find: (draft: Draft) =>
    report(
      draft,
      /“?(十?[一二三四五六七八九]|十)五”?(?:规划|计划)?(?:期间|时期)?\((\d{4})年?(?:[~\-—–]{1,2}|至|到)(\d{4})年?\)/g,
      ({ 1: ordinal = '', 2: first, 3: last }) => {
        const years = yearsOfPlan(ordinalOf(ordinal));
        if (years === null || (years[0] === Number(first) && years[1] === Number(last))) return null;
        return { en: `it ran from ${years[0]} to ${years[1]}`, zh: `应为${years[0]}—${years[1]}年` };
      },
    ),
};

function ordinalOf(words: string): number {
  const digit = '一二三四五六七八九'.indexOf(words.at(-1) ?? '') + 1;
  return words.startsWith('十') ? 10 + digit : digit;
}

export const ageAndBirth: Rule = {
  id: 'time/age-and-birth',
  severity: 'error',
  find: (draft) => {
    const year = Number(draft.article.reference?.value.slice(0, 4));
    if (!year) return [];
    const born = '(?:(?<birth>\\d{4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出)?生|生于(?<year>\\d{4})年)';
    const age = '(?:现年|今年)(?<age>\\d{1,3})岁';
    return [`${born}[^。;]{0,16}?${age}`, `${age}[^。;]{0,16}?${born}`].flatMap((pattern) =>
      draft.blocks.flatMap(({ block, folded }) =>
        [...folded.matchAll(new RegExp(pattern, 'g'))].flatMap((match): Finding[] => {
          const expected = year - Number(match.groups?.['birth'] ?? match.groups?.['year']);
          const stated = Number(match.groups?.['age']);
          return Math.abs(expected - stated) <= 1
            ? []
            : [
                {
                  span: spanWithin(block.span, match.index, match[0].length),
                  message: { en: `in ${year} that makes ${expected}`, zh: `按${year}年计应为${expected}岁` },
                },
              ];
        }),
      ),
    );
  },
};
