import type { Granularity, Time } from '../../model';
import type { Draft, Passage } from '../draft';
import { report } from '../report';
import type { Finding, Rule } from '../rule';
import { dayNumber, dayOf } from './calendar';

/** Words of what is still to come, or holds for a time that has not ended. */
const FUTURE =
  /将|拟|预[计测报期售约]|计划|规划|目标|力争|争取|届时|即将|明[年天日]|后[天年]|下[周月半]|有望|要[在于到]|起(?:施行|实施|执行|至)|截止|截至|有效期|为期|期限|期间|持续至|延续|赛季|任期|展期|工期|报名|公示|安排|推迟|提前|定于|将于|可[以能]|应|须|前完成|之前|以前|力保|确保|部署|倒计时|有[请效]|征集|开放/;

/** Words that make a figure a plan or a forecast. */
const FORECAST = /将|预[计测期]|计划|规划|目标|力争|争取|有望|拟|确保/;

/** Words of what has happened. */
const PAST =
  /了(?!解|如指掌|望)|已经?(?!婚|知)|曾|发生|抓获|查获|破获|造成|召开(?=的|,)|举行(?=的)|收到|死亡|受伤/;

export const periodAfterPublication: Rule = {
  id: 'time/period-after-publication',
  severity: 'warning',
  find: (draft) => {
    const published = dayOf(draft.article.reference?.value);
    if (published === null) return [];
    return draft.passages.flatMap((passage) =>
      passage.times
        .filter((time) => isAhead(time, published) && isTold(draft, passage, time))
        .map(({ span }): Finding => {
          const place = draft.article.published;
          return {
            span,
            message: { en: 'not over when the article was published', zh: '发布时该时段尚未结束' },
            related: place ? [{ span: place.span, message: { en: 'published', zh: '发布时间' } }] : [],
          };
        }),
    );
  },
};

/** Longer stretches are named before they are over: 2031年, “十五五”期间. */
const PRECISE: ReadonlySet<Granularity> = new Set<Granularity>([
  'half-year',
  'quarter',
  'month',
  'day',
  'part-of-day',
  'hour',
  'minute',
]);

/** Whether a time of the calendar reaches beyond the day of publication. */
function isAhead({ type, start, end, granularity, implied }: Time, published: number): boolean {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from === null || to === null || to <= published + 1) return false;
  if (granularity === null || !PRECISE.has(granularity)) return false;
  // A year that was filled in may be last year's, except where the stretch ends in the month that runs.
  if (implied.includes('year') && to - published > 31) return false;
  return type === 'interval' || ((type === 'date' || type === 'time') && from > published);
}

/** Whether the clause speaks of it as of something past: a claim holds for it, or a word says so. */
function isTold({ folded }: Draft, { sentence, statistics }: Passage, { id, span, type }: Time): boolean {
  const before = folded.slice(Math.max(sentence.span.start, span.start - 12), span.start);
  const behind = folded.slice(span.end, Math.min(sentence.span.end, span.end + 40));
  const clauses = behind.split(/[;]/)[0] ?? '';
  const says = (words: RegExp) => words.test(before) || words.test(clauses);
  if (type === 'interval' && statistics.some(({ period }) => period === id)) return !says(FORECAST);
  return PAST.test(clauses) && !says(FUTURE);
}

const OFFSETS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

export const relativeDay: Rule = {
  id: 'time/relative-day',
  severity: 'warning',
  find: (draft) => {
    const { reference } = draft.article;
    const published = dayOf(reference?.value);
    if (published === null) return [];
    let writing: number | null = null;
    return report(
      draft,
      /([前昨今明后])[天日](?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?)?\((?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日\)/g,
      ({ 1: word = '', 2: year, 3: month, 4: day }) => {
        const at = new Date(published * 86_400_000);
        const stated = dayNumber(
          Number(year ?? at.getUTCFullYear()),
          Number(month ?? at.getUTCMonth() + 1),
          Number(day),
        );
        // The day on which this would have been written.
        const written = stated - (OFFSETS[word] ?? 0);
        const first = writing;
        writing ??= written;
        // Texts are published again days later; they are not written days ahead.
        if (written > published && written < published + 300)
          return { en: 'later than the date of publication allows', zh: '与发布日期不符' };
        return first !== null && first !== written
          ? { en: 'does not fit the other such days of the article', zh: '与文中其他相对日期口径不一' }
          : null;
      },
    );
  },
};
