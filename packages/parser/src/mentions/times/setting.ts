import type { Anchor, Time, TimeType } from '../../model';
import type { Stretch } from './calendar';
import type { Publication } from './reference';
import type { Context } from './settle';

/** What a reading gives for all of its times. */
export interface Setting {
  /** IANA zone of times whose words name none. */
  readonly timeZone: string;
  readonly publication: Publication | null;
}

/** What an expression was resolved to, without its place in the text. */
export interface Resolved {
  readonly type: TimeType;
  readonly stretch: Pick<Stretch, 'value' | 'start' | 'end'> & { readonly granularity: Time['granularity'] };
  readonly anchor: Anchor | null;
  readonly implied: Time['implied'];
  readonly approximate: boolean;
  readonly weekday?: Time['weekday'];
  /** What later times may be counted from; null leaves the context as it was. */
  readonly context: Omit<Context, 'id' | 'near'> | null;
}

/** Where nothing is known. */
export const NOTHING = { value: null, start: null, end: null, granularity: null } as const;
