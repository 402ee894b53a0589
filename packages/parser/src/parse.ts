import { diagnose } from './check/diagnose';
import { attributeQuotations } from './claims/speakers';
import { findStatistics } from './claims/statistics';
import { findEntities, findWords } from './mentions/entities';
import { findQuantities } from './mentions/quantities';
import { findQuotedWords } from './mentions/quotations';
import { findTimes } from './mentions/times';
import type { Article } from './model';
import { DEFAULT_TIME_ZONE, type ParseOptions } from './options';
import { openReading } from './reading';
import { parseStructure } from './structure/index';

/**
 * Reads a Chinese news article.
 *
 * @param text the article as plain text, exactly as it should be pointed back at; any string is accepted
 * @param options where the text came from and when, see `ParseOptions`
 * @returns the article; every `span` is half-open, in UTF-16 code units of `text`
 * @throws RangeError if `options.timeZone` names no time zone or `options.published` is no ISO 8601 date
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  const structure = parseStructure(text, options);
  const reading = openReading(structure, options.timeZone ?? DEFAULT_TIME_ZONE);
  const times = findTimes(reading);
  const quantities = findQuantities(reading, times);
  const quoted = findQuotedWords(reading);
  const words = findWords(reading);
  const entities = findEntities(reading, structure, words);
  const statistics = findStatistics(reading, { times, quantities, places: entities.places });
  const quotations = attributeQuotations(reading, quoted, entities, words);
  const facts = { ...structure, times, quantities, statistics, quotations, ...entities };
  return { ...facts, diagnostics: diagnose(reading, facts) };
}
