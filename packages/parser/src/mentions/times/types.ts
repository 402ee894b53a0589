import type { Base } from '../../lexicon/calendar-words';
import type { DayPart } from '../../lexicon/day-parts';
import type { FestivalWord } from '../../lexicon/festivals';
import type { Granularity, Span } from '../../model';

/** A field of the calendar as the words give it: a number, or a distance from another time. */
export type Field =
  | { readonly kind: 'given'; readonly value: number }
  | { readonly kind: 'shifted'; readonly from: Base; readonly by: number };

/** A part of a year or month. `months-to-date`: 前11个月; `near`: its beginning, middle or end (年初, 月底). */
export interface Division {
  readonly of: 'year' | 'month';
  readonly kind:
    | 'half'
    | 'quarter'
    | 'quarter-away'
    | 'quarters-to-date'
    | 'months-to-date'
    | 'season'
    | 'ten-days'
    | 'near';
  readonly number: number;
  /** The last of several: 中下旬. */
  readonly through?: number;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** A day of the Chinese calendar. */
export interface LunarDay {
  readonly month: number;
  readonly day: number | null;
}

/** What the words of one point in time say, before anything is filled in. */
export interface Point {
  readonly year?: Field;
  readonly month?: Field;
  readonly day?: Field;
  readonly division?: Division;
  readonly week?: Field;
  readonly weekday?: { readonly value: number; readonly span: Span };
  readonly weekend?: true;
  readonly festival?: FestivalWord;
  readonly lunar?: LunarDay;
  readonly part?: DayPart;
  readonly clock?: Clock;
  readonly approximate?: true;
  /** An IANA zone, or null where the words say 当地时间. */
  readonly zone?: string | null;
}

/** A length of time; `vague` where its number is unknown (几天) or a range (3至5天). */
export interface Length {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly vague: boolean;
}

/** What an expression means, before it is resolved. */
export type Meaning =
  | { readonly kind: 'point'; readonly point: Point }
  /** From … to; `to` is null for what lasts until now (…以来). */
  | { readonly kind: 'range'; readonly from: Point; readonly to: Point | null }
  /** A stretch that no other time is needed for: 上世纪80年代, “十四五”期间. Years, both included. */
  | {
      readonly kind: 'years';
      readonly first: number;
      readonly last: number;
      readonly value: string;
      readonly granularity: Granularity | null;
    }
  | { readonly kind: 'duration'; readonly length: Length; readonly approximate: boolean }
  /** 近三年来, 未来三天: a length that ends (-1) or begins (1) at the publication. */
  | { readonly kind: 'reach'; readonly length: Length; readonly sign: 1 | -1; readonly approximate: boolean }
  /** 三天前, 2小时后. */
  | { readonly kind: 'offset'; readonly length: Length; readonly sign: 1 | -1; readonly approximate: boolean }
  /** 每周一: it recurs. */
  | {
      readonly kind: 'set';
      readonly value: string | null;
      readonly granularity: Granularity | null;
      readonly weekday?: Point['weekday'];
    }
  /** 案发当晚, 北宋末年: counted from something that has no place in the calendar here. */
  | { readonly kind: 'unplaced'; readonly type: 'date' | 'time'; readonly granularity: Granularity }
  | { readonly kind: 'vague' };

/** A time expression found in the text. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}
