import type { Time } from '../../model';
import type { Skeleton } from './skeleton';

/** Words in the clause of a date that make it the day of publication rather than the period of a figure. */
const REPORTED = /^[^,。;]{0,24}(?:发布|公布|获悉|了解到|消息|通报|介绍|表示|披露|讯|电|召开|举行|印发|采访)/;
const BASE_BEFORE = /(?:[比较与和同跟由]|相比于|[高低多少快慢大小好优]于|超过|不及)$/;

/** Whether a time can be what a figure holds for: a stretch of the calendar that is not the base of a comparison. */
function governs(skeleton: Skeleton, index: number, time: Time): boolean {
  // Figures hold until 截至21日6时, and for 春运期间 and 入汛以来, though no calendar tells when that was.
  const told = /^截[至止]|期[间内]$|[^日年]以来$/.test(time.text);
  if (time.type !== 'date' && time.type !== 'interval' && !told) return false;
  const before = skeleton.text.slice(Math.max(0, index - 3), index);
  if (BASE_BEFORE.test(before)) return false;
  // 完成全年目标的88.6%
  if (/^(?:的|度)?(?:目标|任务|计划|预算)/.test(skeleton.text.slice(index + 1, index + 5))) return false;
  return !REPORTED.test(skeleton.text.slice(index + 1, index + 32));
}

/** A time that figures hold for. */
export interface Period {
  readonly id: string;
  /** It is carried over from a neighbouring clause. */
  readonly implied: boolean;
  /** It is longer than a day: a month, a year, from … to, since. */
  readonly long: boolean;
  /** Until a time after the publication: what holds then is an aim (到2025年，覆盖率达到24.1%). */
  readonly aim: boolean;
}

/** The date of a time in ISO 8601. */
const day = (time: string) => time.slice(0, 10);

const SHORT: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second']);

/** The times of a sentence that may be a period, by their place in the skeleton, in order. */
export function periodsIn(
  skeleton: Skeleton,
  published: string | undefined,
): readonly (Period & { readonly index: number })[] {
  return [...skeleton.times]
    .filter(([index, time]) => governs(skeleton, index, time))
    .map(([index, time]) => {
      const long = time.type === 'interval' || !SHORT.has(time.granularity ?? 'day');
      const ahead = time.start !== null && published !== undefined && day(time.start) > day(published);
      const aim = ahead && skeleton.text[index - 1] === '到';
      return { index, id: time.id, implied: false, long, aim };
    });
}
