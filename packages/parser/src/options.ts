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

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Refuses options that cannot be understood, rather than leave times unresolved for no visible reason.
 *
 * @throws RangeError if `timeZone` names no time zone or `published` is no ISO 8601 date
 */
export function checkOptions({ published, timeZone }: ParseOptions): void {
  if (timeZone !== undefined) new Intl.DateTimeFormat('en', { timeZone });
  if (published !== undefined && !(ISO_DATE.test(published) && !Number.isNaN(Date.parse(published)))) {
    throw new RangeError(`Invalid date of publication specified: ${published}`);
  }
}
