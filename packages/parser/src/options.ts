/** Options of `parseArticle`. All may be left out. */
export interface ParseOptions {
  /** Name of the file or record, kept in `source.name`. */
  readonly name?: string | undefined;
  /** Address the text came from, kept in `source.url`. */
  readonly url?: string | undefined;
  /** Media type of the text as given, kept in `source.mediaType`. Default `text/plain`. */
  readonly mediaType?: string | undefined;
  /** Character set the bytes were decoded from, kept in `source.encoding`. */
  readonly encoding?: string | undefined;
  /**
   * When the article was published (ISO 8601 date, or date and time), for texts that do not say so themselves, or
   * leave out the year. The article's own dateline wins over it.
   */
  readonly published?: string | undefined;
  /** IANA time zone of the article. Default `Asia/Shanghai`. */
  readonly timeZone?: string | undefined;
}

export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

/**
 * Refuses options that no article could be read with.
 *
 * @throws RangeError if `timeZone` names no time zone, or `published` is no ISO 8601 date
 */
export function checkOptions({ timeZone, published }: ParseOptions): void {
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new RangeError(`"${timeZone}" is no IANA time zone: give a name such as Asia/Shanghai`);
  }
  if (published !== undefined && !isIsoDate(published)) {
    throw new RangeError(
      `"${published}" is no ISO 8601 date: give one such as 2023-11-22 or 2023-11-22T09:27:59+08:00`,
    );
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // Intl tells an unknown zone by throwing, and in no other way.
    return false;
  }
}

/** A date that the calendar has, alone or with a time of day, with or without an offset. */
function isIsoDate(text: string): boolean {
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  // Date.parse lets 31 February pass as 3 March.
  return !Number.isNaN(Date.parse(text)) && day !== '' && new Date(day).toISOString().startsWith(day);
}
