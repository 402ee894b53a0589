import type { Span, TextSpan } from './span';

export type TimeType = 'date' | 'time' | 'interval' | 'duration' | 'set' | 'vague';

export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'half-year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'ten-days'
  | 'week'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second';

/** What a relative or partial time was resolved against: the publication, or an earlier time of the article. */
export type Anchor = { readonly kind: 'publication' } | { readonly kind: 'time'; readonly id: string };

/** A time expression (TIMEX). */
export interface Time {
  /** `t1`, `t2`, … */
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  /** `date` and `time`: one stretch of the calendar or clock; `interval`: from … to, 近三年来 up to the publication; `duration`: a length; `set`: it recurs; `vague`: 近日. */
  readonly type: TimeType;
  /** EDTF (`2023-09`, `2023-01/2023-11`, `2023-07-12T22`), an ISO 8601 duration (`PT30S`), or null where the text does not tell. */
  readonly value: string | null;
  /** First moment covered: ISO 8601 date, or date and time with offset. Null where unknown. */
  readonly start: string | null;
  /** First moment no longer covered. */
  readonly end: string | null;
  readonly granularity: Granularity | null;
  /** Null where the text itself says everything. */
  readonly anchor: Anchor | null;
  /** Which fields were filled in from the anchor rather than read from the words. */
  readonly implied: readonly Granularity[];
  /** 约, 许, 左右, 前后: the time is approximate. */
  readonly approximate?: true;
  /** The day of the week named beside the date: 1 Monday … 7 Sunday, as in ISO 8601. */
  readonly weekday?: { readonly value: number; readonly span: Span };
  readonly rule: string;
}

/** How a quantity's value is qualified: 约 近 逾 超 余 多 左右 以上 不足 … */
export type Modifier = 'about' | 'nearly' | 'over' | 'under' | 'at-least' | 'at-most';

export interface Unit {
  /** The classifier or measure as written: 名, 万元, 公里. Empty where the number stands alone. */
  readonly text: string;
  /** ISO 4217 for money (CNY), UCUM-like for measures (km, kg, Cel), `%`, `‰`, `pp` (percentage points), `x` (multiples), or null for classifiers. */
  readonly code: string | null;
}

/** A number with what it counts or measures. */
export interface Quantity {
  /** `n1`, `n2`, … */
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  /** The number in the unit `unit.code`: 5.9万元 is 59000 CNY. Null for what has no number (数十名, with `lower` and `upper`). */
  readonly value: number | null;
  readonly unit: Unit;
  /** What is counted: 党员民辅警 in 823名党员民辅警. */
  readonly of: TextSpan | null;
  /** Every modifier that stands with the number, in order: 约300余万 has `about` and `over`. */
  readonly modifier: readonly Modifier[];
  /** Bounds of a range (3至5人) or of a vague number (数十). */
  readonly lower?: number;
  readonly upper?: number;
  /** 第三: a rank rather than a count. */
  readonly ordinal?: true;
  readonly rule: string;
}

export type QuotationKind = 'speech' | 'thought' | 'document' | 'term' | 'title' | 'slogan';

/** Who speaks: the words that name the speaker, and the entity they name, if it is known. */
export interface Speaker {
  /** Id of a person or organization of the article; null where the words name neither (一位目击者). */
  readonly id: string | null;
  readonly text: string;
  readonly span: Span;
}

export interface Quotation {
  /** `q1`, `q2`, … */
  readonly id: string;
  readonly kind: QuotationKind;
  /** The words inside the marks. */
  readonly text: string;
  readonly span: Span;
  readonly speaker: Speaker | null;
  /** The words that report the speech: 说, 回忆起当时的情景说. */
  readonly cue: TextSpan | null;
  readonly attribution: 'explicit' | 'implicit' | 'none';
  /** Id of the quotation that this one goes on with. */
  readonly continues?: string;
  readonly rule: string;
}

/** One place in the text that names an entity. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** An office held or a part played: 大队长, 市民, 嫌疑人. */
export interface Role {
  readonly title: string;
  readonly span: Span;
  /** Id of the organization or place it is held in. */
  readonly organization?: string;
}

export interface Person {
  /** `p1`, `p2`, … */
  readonly id: string;
  /** The fullest form in the text. */
  readonly name: string;
  /** `named` 杨龙; `surname-only` 张先生; `anonymised` 武某, 小李（化名）. */
  readonly kind: 'named' | 'surname-only' | 'anonymised';
  /** The other forms in the text: a surname with a title, part of a name, a nickname or another name (绰号“马百亩”, 原名). */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly age?: { readonly value: number; readonly span: Span };
  readonly gender?: { readonly value: 'male' | 'female'; readonly span: Span };
  /** 70后: the decade of birth, as EDTF (`197X`). */
  readonly cohort?: { readonly value: string; readonly span: Span };
}

export type OrganizationKind =
  | 'government'
  | 'police'
  | 'court'
  | 'party'
  | 'military'
  | 'company'
  | 'media'
  | 'school'
  | 'hospital'
  | 'team'
  | 'international'
  | 'other';

export interface Organization {
  /** `o1`, `o2`, … */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id of the organization it is part of. */
  readonly parent?: string;
  readonly kind: OrganizationKind;
  readonly mentions: readonly Mention[];
}

export type PlaceLevel =
  | 'country'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'township'
  | 'village'
  | 'street'
  | 'road'
  | 'site'
  | 'natural'
  | 'region';

export interface Place {
  /** `l1`, `l2`, … (location) */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of a Chinese division down to county level, ISO 3166-1 alpha-2 code of a country; null where unknown or ambiguous. */
  readonly code: string | null;
  readonly level: PlaceLevel;
  /** Id of the place it lies in. */
  readonly within?: string;
  readonly mentions: readonly Mention[];
}
