import type { Granularity, Time } from '../../model';
import type { Draft, Passage } from '../draft';
import type { Finding, Rule } from '../rule';
import { dayOf } from './calendar';

/** 将 of 将近, 拟 of 模拟 and 应 of 供应 do not look ahead. */
const MODAL = '将(?![近军士领])|(?<![模虚比])拟|(?<![供相反响适效])应(?![用急对收付邀聘声])';

/** Words of what is still to come, or holds for a time that has not ended. */
const FUTURE = new RegExp(
  `${MODAL}|预[计测报期售约告定]|计划|规划|目标|力争|争取|届时|即将|明[年天日]|后[天年]|下[周月半]|有望|要[在于到]|起(?:施行|实施|执行|至)|截[止至]|有效期|为期|期限|期间|持续[至到]|延[续至期长]|赛季|任期|展期|工期|报名|公示|安排|推迟|提前|[原定]于|原定|可[以能]|须|之?前(?:完成|[,夕])|[之以]前|力保|确保|部署|倒计时|有[请效]|征集|开放|迎接|迎来|备战|来临|临近|到来|距`,
);

/** Words that make a figure a plan, a forecast or a guess. */
const FORECAST = new RegExp(
  `${MODAL}|预[计测期告估判增减亏盈]|计划|规划|目标|力争|争取|有望|确保|或(?![者许是])|可能|如果|若(?!干)|假[设如]|估计|预料|展望|指引|任务|要求|需要?(?!求)`,
);

/** Words of what has happened. */
const PAST = /了(?!解|如指掌|望)|已经?(?!婚|知)|曾|发生|抓获|查获|破获|造成|收到|死亡|受伤/;

/** A verb that places what has happened: 事故发生于…, 记者从…召开的会议上获悉. */
const HAPPENED = /(?:发生|成立|竣工|落成|建成|启用|逝世|召开|举行|签署|抓获|查获)[于在]$/;

export const periodAfterPublication: Rule = {
  id: 'time/period-after-publication',
  severity: 'warning',
  find: (draft) => {
    const published = dayOf(draft.article.reference?.value);
    if (published === null) return [];
    return draft.passages.flatMap((passage) =>
      passage.times
        .filter((time) => isAhead(time, published) && isTold(draft, passage, time, published))
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

/** How many days before its end a month or a quarter may be told of as if it were over. */
const NEARLY_OVER = 7;

/** Whether a time of the calendar reaches beyond the day of publication. Festivals come every year. */
function isAhead({ type, text, start, end, granularity, implied }: Time, published: number): boolean {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from === null || to === null || to <= published + 1) return false;
  if (granularity === null || !PRECISE.has(granularity) || !/[月日号时点半季]/.test(text)) return false;
  // A year that was filled in may be last year's, except where the stretch ends in the month that runs.
  if (implied.includes('year') && to - published > 31) return false;
  return type === 'interval' || type === 'date' || type === 'time';
}

/** Whether the sentence speaks of a time as of something past: a claim holds for it, or a word says so. */
function isTold({ folded }: Draft, passage: Passage, time: Time, published: number): boolean {
  const { sentence, statistics } = passage;
  const { id, span, type, start, end } = time;
  const words = folded.slice(Math.max(sentence.span.start, span.start - 12), span.start);
  const behind = folded.slice(span.end, Math.min(sentence.span.end, span.end + 40)).split(';')[0] ?? '';
  const claim = statistics.find(
    ({ period, change }) => period === id && (change !== null || !/^[是为正]/.test(behind)),
  );
  // 第二季度开局良好，4月用电量…: the claim is nearer to another time.
  if (
    claim &&
    !passage.times.some((other) => other.span.start >= span.end && other.span.end <= claim.span.start)
  ) {
    const over = type === 'interval' || (dayOf(end) ?? 0) - published > NEARLY_OVER;
    return over && !FORECAST.test(passage.folded);
  }
  // 截至6月底，已…: what was counted up to then. 报名截至6月底: a deadline.
  if (/^截[至止]到?/.test(time.text) || /(?:^|[,;:])截[至止]到?$/.test(words)) {
    return /^,.*(?:已|共|累计|实现|达|完成)/.test(behind) && !FORECAST.test(passage.folded);
  }
  // Something that is under way has been told of rightly.
  if ((dayOf(start) ?? 0) <= published) {
    return (
      type === 'interval' && /^,?[^,。]{0,12}(?:共计|累计|共)/.test(behind) && !FUTURE.test(words + behind)
    );
  }
  if (HAPPENED.test(words)) return true;
  // 自6月1日起
  if (behind.startsWith('起')) return false;
  // 5月20日是世界计量日: told of any day. 5月16日开幕的书展，门票已售出: what is past is not the opening.
  if (/^(?:[是为系]|正值|适逢|[^,。]{0,14}的)/.test(behind)) return false;
  return PAST.test(behind) && !FUTURE.test(words + behind);
}
