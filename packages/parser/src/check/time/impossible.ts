import { report } from '../report';
import type { Rule } from '../rule';
import { daysInMonth } from './calendar';

const DATES = {
  regex:
    /(?=\d)(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:(?:至|到|~|-|—{1,2})(\d{1,2}))?日|(?=\d{4}-)(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
  needs: ['月', '-'],
};

export const impossibleDate: Rule = {
  id: 'time/impossible-date',
  severity: 'error',
  find: (draft) =>
    report(
      draft,
      DATES,
      ({ 0: found, 1: year, 2: month, 3: day, 4: last, 5: isoYear, 6: isoMonth, 7: isoDay }) => {
        const y = year ?? isoYear;
        const month_ = Number(month ?? isoMonth);
        const days =
          month_ >= 1 && month_ <= 12 ? daysInMonth(month_, y === undefined ? null : Number(y)) : 0;
        const exists = (d: number) => d >= 1 && d <= days;
        // 28日至3日 runs into the next month.
        const ends = last === undefined || Number(last) < Number(day) || exists(Number(last));
        return exists(Number(day ?? isoDay)) && ends
          ? null
          : { en: `there is no ${found}`, zh: `没有“${found}”这一天` };
      },
    ),
};

const HOURS = {
  regex:
    /(?=\d)(?:(?<=[日天晨午晚夜间号]|[早晚]上|夜里)(\d{1,2})[时点](?![间代段\d位])(?:(\d{1,2})分)?|(?<=[于在至到])(\d{1,2})时(?![间代段\d差])|(?<![\d.])(\d{1,2})[时点](\d{1,2})分(?![之钟])|(?<=[于午晨]|[早晚]上)(\d{1,2}):(\d{2})(?![\d:]))/g,
  needs: ['时', '点', ':'],
};

export const impossibleTime: Rule = {
  id: 'time/impossible-time',
  severity: 'error',
  find: (draft) =>
    report(draft, HOURS, ({ 0: found, 1: a, 2: b, 3: bare, 4: c, 5: d, 6: e, 7: f }) => {
      const hour = Number(a ?? bare ?? c ?? e);
      const minute = Number(b ?? d ?? f ?? 0);
      const exists = minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
      // 25:20 is also a score.
      if (exists || (e !== undefined && hour > 24)) return null;
      return { en: `there is no ${found}`, zh: `没有“${found}”这一时刻` };
    }),
};

const PARTS = {
  regex:
    /(?:(?:凌晨|清晨|早晨|早上|上午)(?:1[3-9]|2[0-4])|中午(?:1[5-9]|2[0-4])|下午(?:19|2[0-4])|(?:傍晚|晚上|当晚|夜里|深夜)1[3-5])(?:[时点]|:\d{2}(?!\d|[战击险力轻横先领]))/g,
  needs: ['晨', '上', '午', '晚', '夜'],
};

export const partOfDay: Rule = {
  id: 'time/part-of-day',
  severity: 'error',
  find: (draft) =>
    report(draft, PARTS, ([found]) => ({
      en: `${found}: this hour is not then`,
      zh: `“${found}”时段与钟点矛盾`,
    })),
};
