import { diagnose } from '../src/check/diagnose';
import { attributeQuotations } from '../src/claims/speakers';
import { findStatistics } from '../src/claims/statistics';
import { findEntities, findWords } from '../src/mentions/entities';
import { findQuantities } from '../src/mentions/quantities';
import { findQuotedWords } from '../src/mentions/quotations';
import { findTimes } from '../src/mentions/times';
import { DEFAULT_TIME_ZONE } from '../src/options';
import { openReading } from '../src/reading';
import { parseStructure } from '../src/structure/index';
import { articleNames, articleText, seedText } from '../test/support/articles';

const WARM_UP = 100;
const ROUNDS = 100;

/** What each stage of the parse takes per character, over the example articles: where the time goes. */
export default async function run(): Promise<void> {
  const texts = [seedText, ...articleNames.map(articleText)];
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const spent = new Map<string, number>();
  const measure = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    if (round === WARM_UP) spent.clear();
    for (const text of texts) parseInStages(text, measure);
  }
  const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  console.table(
    [...spent, ['all' as const, total] as const].map(([stage, ms]) => ({
      stage,
      'ns per character': Math.round((ms * 1e6) / ROUNDS / characters),
      share: `${((100 * ms) / total).toFixed(0)} %`,
    })),
  );
}

/** The stages of `parseArticle`, each measured. */
function parseInStages(text: string, measure: <T>(stage: string, work: () => T) => T): void {
  const structure = measure('structure', () => parseStructure(text));
  const reading = measure('reading', () => openReading(structure, DEFAULT_TIME_ZONE));
  const times = measure('times', () => findTimes(reading));
  const quantities = measure('quantities', () => findQuantities(reading, times));
  const quoted = measure('quoted words', () => findQuotedWords(reading));
  const words = measure('words', () => findWords(reading));
  const entities = measure('entities', () => findEntities(reading, structure, words));
  const { places } = entities;
  const statistics = measure('statistics', () => findStatistics(reading, { times, quantities, places }));
  const quotations = measure('speakers', () => attributeQuotations(reading, quoted, entities, words));
  const facts = { ...structure, times, quantities, statistics, quotations, ...entities };
  measure('checks', () => diagnose(reading, facts));
}
