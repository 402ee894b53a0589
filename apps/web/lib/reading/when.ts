import type { Messages } from '../messages/zh';

/**
 * A time as a reader of the interface would write it: `2023-07-12T22` is 2023年7月12日22时, `2024-40` 2024年上半年.
 *
 * @param value EDTF, as the parser gives it
 * @returns the value itself where it has none of the forms that the parser gives
 */
export function wordTime(value: string, messages: Messages): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return wordPoint(from, messages) ?? value;
  const [start, end] = [wordPoint(from, messages), wordPoint(to, messages)];
  if (to === '..' && start) return messages.time.since(start);
  if (from === '..' && end) return messages.time.until(end);
  if (!start || !end) return value;
  if (messages.lang !== 'en') return `${start}至${withoutShared(start, end)}`;
  // Behind a clock's time or a part of a year what is shared is not at the end.
  return [from, to].every((point) => DATE.test(point)) ? englishRange(start, end) : `${start} – ${end}`;
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

const POINT = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?(?::\d\d)?)?$/;

function wordPoint(value: string, messages: Messages): string | null {
  const decade = /^(\d{3})X$/.exec(value)?.[1];
  if (decade) return messages.time.decade(`${decade}0`);
  const [, year, month, day, hour, minute] = POINT.exec(value) ?? [];
  if (!year) return null;
  if (month && Number(month) > 12) {
    const parts: Readonly<Record<string, (year: string) => string>> = messages.yearParts;
    return parts[month]?.(year) ?? null;
  }
  const date = formatter(messages.lang, value).format(new Date(value.slice(0, 10)));
  if (!day || !hour) return date;
  return minute ? messages.time.minute(date, `${hour}:${minute}`) : messages.time.hour(date, Number(hour));
}

/** 2023年1月至11月: what the ends share is said once. */
function withoutShared(start: string, end: string): string {
  const parts = /^(\d+年)(\d+月)?(\d+日)?/.exec(end)?.slice(1) ?? [];
  let shared = '';
  for (const part of parts) {
    if (part === undefined || !start.startsWith(shared + part)) break;
    shared += part;
  }
  return end.slice(shared.length) || end;
}

/** 12–13 August 2024. (The ranges of `Intl` differ between run-times, in the spaces about their dashes.) */
function englishRange(start: string, end: string): string {
  const [from, to] = [start.split(' '), end.split(' ')];
  while (from.length > 1 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  const dash = from.length === 1 ? '–' : ' – ';
  return `${from.join(' ')}${dash}${end}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** For dates as exact as one that is given. */
function formatter(lang: string, { length }: string): Intl.DateTimeFormat {
  const key = `${lang} ${Math.min(length, 10)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length >= 7 && { month: 'long' }),
    ...(length >= 10 && { day: 'numeric' }),
  });
  formatters.set(key, made);
  return made;
}
