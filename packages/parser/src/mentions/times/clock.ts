import { DAY_PARTS, type DayPart } from '../../lexicon/day-parts';
import { matchAt, sticky } from '../../text/match';
import { readInteger } from '../numerals';
import type { Clock } from './types';
import { guardedTable } from './words';

export const dayParts = /* @__PURE__ */ guardedTable(DAY_PARTS);

/** A time of the clock as read, the hour already counted from midnight. */
export interface ReadClock {
  readonly clock: Clock;
  readonly end: number;
  readonly approximate: boolean;
}

const DIGITAL = /* @__PURE__ */ sticky('0123456789', /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![:\d])/y);
/** What may follow a bare hour in 点: a mark, or a word that goes with hours. Else 三点 are three points. */
const AFTER_POINTS =
  /^(?:不到|[，。,;；、）)”’：:\s—~-]|$|[许左半整多前钟时过以在起开出赶发到至从的接抵才还就被有回])/;
/** 时 is part of another word: 时间, 时代, 一时期. */
const AFTER_HOUR = /* @__PURE__ */ sticky(
  '间期候代速装尚机差空常隔任刻而局效长兴务评弊令髦不宜序态限鲜报节值',
  /[间期候代速装尚机差空常隔任刻而局效长兴务评弊令髦不宜序态限鲜报节值]/y,
);
const WORD_OF_ONE = /* @__PURE__ */ sticky('一', /一[直起同路到定般早带]/y);
const APPROXIMATE = /* @__PURE__ */ sticky('许左前上多不将来', /许|左右|前后|上下|多钟?|不到|将近|来钟/y);

/**
 * Reads a time of the clock: 22时, 14时28分, 下午3点半 (with the part of the day before it), 8:30, 10:30:15.
 *
 * @param part the part of the day that goes before it; without one, or without a day, 一时 is no time
 * @param anchored whether a day or a part of it goes before
 */
export function readClock(
  folded: string,
  at: number,
  part: DayPart | undefined,
  anchored: boolean,
): ReadClock | null {
  const digital = readDigital(folded, at, anchored) ?? readSpoken(folded, at, anchored);
  if (digital === null) return null;
  const hour = hourOfDay(digital.clock.hour, part);
  return hour === null ? null : withSuffix(folded, { ...digital, clock: { ...digital.clock, hour } });
}

function readDigital(folded: string, at: number, anchored: boolean): ReadClock | null {
  const match = matchAt(DIGITAL, folded, at);
  if (match === null || (!anchored && isScore(folded, at, match[0].length))) return null;
  const [hour, minute, second] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? null : Number(part),
  );
  const clock = clockOf(hour ?? 0, minute ?? null, second ?? null);
  const end = at + match[0].length;
  // 14:30分: the word for minutes is one too many, but belongs to it.
  const minutes = folded.charAt(end) === '分' && !/[钟之]/.test(folded.charAt(end + 1)) ? 1 : 0;
  return clock && { clock, end: end + minutes, approximate: false };
}

/** 21:15 may be a score or a ratio: 以21:15获胜. */
function isScore(folded: string, at: number, length: number): boolean {
  const before = folded.slice(Math.max(0, at - 3), at);
  if (/[\d.:/-]$|[以比局分]$|[比分][为是成]$|[A-Za-z]$/.test(before)) return true;
  return /^(?:的?比分|战胜|击败|获胜|取胜|负于|不敌|领先|落后|力克|险胜|逆转)/.test(
    folded.slice(at + length, at + length + 3),
  );
}

function readSpoken(folded: string, at: number, anchored: boolean): ReadClock | null {
  const hour = readInteger(folded, at);
  if (hour === null || hour.value > 24) return null;
  const unit = folded.charAt(hour.end);
  if (unit !== '时' && unit !== '点') return null;
  const end = hour.end + 1;
  const minutes = readMinutes(folded, end, unit, anchored);
  if (minutes !== null) {
    const clock = clockOf(hour.value, minutes.minute, minutes.second);
    return clock && { clock, end: minutes.end, approximate: minutes.approximate };
  }
  if (unit === '点' && !isHourInPoints(folded, at, end, anchored)) return null;
  if (unit === '时' && matchAt(AFTER_HOUR, folded, end) !== null) return null;
  const single = hour.form === 'hanzi' && /^[一两二]$/.test(folded.slice(at, hour.end));
  if (unit === '时' && single && !anchored && matchAt(APPROXIMATE, folded, end) === null) return null;
  const sharp = folded.startsWith('整', end) || folded.startsWith('钟', end) ? 1 : 0;
  return { clock: { hour: hour.value }, end: end + sharp, approximate: false };
}

/** Whether X点 is an hour: 六点一级 is a decimal, 三点建议 are three points. */
function isHourInPoints(folded: string, at: number, end: number, anchored: boolean): boolean {
  // 下午3点一直 goes on with a word, 六点一级 with the decimals.
  const word = anchored && matchAt(WORD_OF_ONE, folded, end) !== null;
  if (!word && readInteger(folded, end) !== null) return false;
  if (anchored) return !/[建要意]/.test(folded.charAt(end));
  const before = folded.charAt(at - 1);
  if (!AFTER_POINTS.test(folded.slice(end, end + 2))) return false;
  return at === 0 || /[\s\p{P}在于到至从自约近过是当每]/u.test(before);
}

/** The minutes behind an hour: 28分, 半, 一刻, 零五分, 四十分28秒, and 10多分. */
function readMinutes(folded: string, at: number, unit: string, anchored: boolean) {
  if (folded.startsWith('半', at)) return { minute: 30, second: null, end: at + 1, approximate: false };
  const zero = folded.startsWith('零', at) ? 1 : 0;
  const minute = readInteger(folded, at + zero);
  if (minute === null) return null;
  let end = minute.end;
  if (folded.startsWith('刻', end) && minute.value <= 3) {
    return { minute: minute.value * 15, second: null, end: end + 1, approximate: false };
  }
  const more = folded.startsWith('多分', end) ? 1 : 0;
  end += more;
  if (folded.charAt(end) !== '分' || /[钟之]/.test(folded.charAt(end + 1))) {
    return bare(folded, at, minute.end, unit, anchored)
      ? { minute: minute.value, second: null, end: minute.end, approximate: false }
      : null;
  }
  end++;
  const second = readInteger(folded, end);
  const hasSecond = second !== null && folded.charAt(second.end) === '秒';
  return {
    minute: minute.value,
    second: hasSecond ? second.value : null,
    end: hasSecond ? second.end + 1 : end,
    approximate: more > 0,
  };
}

/** 十点二十, 凌晨4点20: the word for minutes may be left out behind tens. */
function bare(folded: string, at: number, end: number, unit: string, anchored: boolean): boolean {
  const digits = folded.slice(at, end);
  if (unit === '点' && anchored && /^[0-5]\d$/.test(digits))
    return !/[.%\d万亿元级度个名人倍]/.test(folded.charAt(end));
  return (
    unit === '点' &&
    /^[二三四五]?十[一二三四五六七八九]?$/.test(digits) &&
    /[\s\p{P}许左]|^$/u.test(folded.charAt(end))
  );
}

function clockOf(hour: number, minute: number | null, second: number | null): Clock | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  if (hour === 24 && ((minute ?? 0) > 0 || (second ?? 0) > 0)) return null;
  return { hour, ...(minute === null ? {} : { minute }), ...(second === null ? {} : { second }) };
}

/**
 * The hour counted from midnight. 晚上12点 is 24, and 夜里2点, which lies behind the midnight that ends the day named,
 * 26. Null where hour and part of the day contradict each other.
 */
export function hourOfDay(hour: number, part: DayPart | undefined): number | null {
  if (part === undefined || hour > 12) return hour;
  switch (part.hours) {
    case 'am':
      return hour === 12 && part.to <= 6 ? 0 : hour;
    case 'noon':
      return hour < 4 ? hour + 12 : hour;
    case 'pm':
      return hour < 12 ? hour + 12 : hour;
    case 'night':
      return hour >= 5 ? hour + 12 : hour + 24;
  }
}

function withSuffix(folded: string, read: ReadClock): ReadClock {
  const match = matchAt(APPROXIMATE, folded, read.end);
  return match === null ? read : { ...read, end: read.end + match[0].length, approximate: true };
}
