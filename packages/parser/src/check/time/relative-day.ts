import type { Draft } from '../draft';
import { report } from '../report';
import type { Finding, Rule } from '../rule';
import { dayNumber, dayOf } from './calendar';

const OFFSETS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

const BRACKETED = {
  regex:
    /([前昨今明后])[天日](?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?)?\((?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日\)/g,
  needs: ['日)'],
};

/** 今天是5月9日: in a report of an earlier day it may be that day's words. */
const NAMED = {
  regex: /(今)天是(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g,
  needs: ['今天是'],
};

/** Texts are published again days and weeks later; they are not written days ahead. */
const AHEAD = 300;

export const relativeDay: Rule = {
  id: 'time/relative-day',
  severity: 'warning',
  find: (draft) => {
    const published = dayOf(draft.article.reference?.value);
    return published === null ? [] : [...bracketed(draft, published), ...named(draft, published)];
  },
};

const TOO_LATE = { en: 'later than the date of publication allows', zh: '与发布日期不符' };

function named(draft: Draft, published: number): readonly Finding[] {
  return report(draft, NAMED, (match) => {
    const written = writtenOn(match, published);
    return written > published && written < published + AHEAD ? TOO_LATE : null;
  });
}

function bracketed(draft: Draft, published: number): readonly Finding[] {
  let first: number | null = null;
  return report(draft, BRACKETED, (match) => {
    const written = writtenOn(match, published);
    if (written > published && written < published + AHEAD) return TOO_LATE;
    const before = first;
    first ??= written;
    return before === null || before === written
      ? null
      : { en: 'does not fit the other such days of the article', zh: '与文中其他相对日期口径不一' };
  });
}

/** The day on which 昨天（31日） would have been written: where month or year are left out, the nearest such day. */
function writtenOn({ 1: word = '', 2: year, 3: month, 4: day }: RegExpExecArray, published: number): number {
  const at = new Date(published * 86_400_000);
  const [y, m, d] = [Number(year ?? at.getUTCFullYear()), Number(month ?? at.getUTCMonth() + 1), Number(day)];
  const offset = OFFSETS[word] ?? 0;
  const days =
    month === undefined
      ? [-1, 0, 1].map((months) => dayNumber(y, m + months, d))
      : year === undefined
        ? [-1, 0, 1].map((years) => dayNumber(y + years, m, d))
        : [dayNumber(y, m, d)];
  const distance = (written: number) => Math.abs(written - published);
  return days
    .map((stated) => stated - offset)
    .reduce((best, written) => (distance(written) < distance(best) ? written : best));
}
