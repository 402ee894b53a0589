import type { Span, TextSpan } from './span';

/** What somebody did for the article. */
export type CreditRole =
  | 'author'
  | 'reporter'
  | 'correspondent'
  | 'intern'
  | 'columnist'
  | 'photographer'
  | 'illustrator'
  | 'videographer'
  | 'editor'
  | 'chief-editor'
  | 'duty-editor'
  | 'proofreader'
  | 'reviewer'
  | 'producer'
  | 'translator'
  | 'planner'
  | 'designer'
  | 'agency'
  | 'source'
  | 'original-headline';

/** One person (or outlet, or original headline) credited, with the part played. */
export interface Credit {
  readonly role: CreditRole;
  /** The name as written, without spaces inside a Chinese name. */
  readonly name: string;
  /** Where the name stands. */
  readonly span: Span;
  /** The words that give the role (责任编辑), where there are any. */
  readonly label: TextSpan | null;
  readonly rule: string;
}

/** How exactly a time of publication is given. */
export type PublishedPrecision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** When the article was published, as its own text says. */
export interface Published {
  /**
   * ISO 8601: with the offset of the time zone where a clock time is given (`2023-11-22T09:27:59+08:00`), else the
   * date alone (`2023-11-22`). Null where the text gives no year and no option supplies it.
   */
  readonly value: string | null;
  readonly precision: PublishedPrecision;
  readonly text: string;
  readonly span: Span;
  readonly rule: string;
}

/** The outlet that carries the article. */
export interface Publisher {
  readonly name: string;
  readonly span: Span;
  readonly rule: string;
}

/** The opening that wire copy and newspapers begin a report with: 新华社北京5月10日电（记者张三、李四）. */
export interface Wire {
  /** The whole opening, byline included. */
  readonly span: Span;
  readonly agency: TextSpan | null;
  /** Where it was filed. */
  readonly place: TextSpan | null;
  /** When it was filed, as written. */
  readonly date: TextSpan | null;
}

/** The moment that relative times are resolved against. */
export interface Reference {
  /** ISO 8601, a date or a date and time with offset. */
  readonly value: string;
  /** From the article's own dateline, or given by the caller. */
  readonly from: 'dateline' | 'option';
}
