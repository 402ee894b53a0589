import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Bench } from 'tinybench';
import { parseArticle } from '../src';
import { attributeQuotations } from '../src/claims/speakers';
import { findEntities, findWords } from '../src/mentions/entities';
import { findQuantities } from '../src/mentions/quantities';
import { findQuotedWords } from '../src/mentions/quotations';
import { findTimes } from '../src/mentions/times';
import { DEFAULT_TIME_ZONE } from '../src/options';
import { openReading } from '../src/reading';
import { parseStructure } from '../src/structure/index';
import { articleNames, articleText, seedText } from '../test/support/articles';

/**
 * What a segmenter takes to tag the words of articles against the search for names, the parse without claims and checks,
 * and the whole parse: on the short example articles, and on one of the usual length.
 */
export default async function run(): Promise<void> {
  await compare('the example articles', articleNames.map(articleText));
  await compare('an article of 2,000 characters', [seedText]);
}

async function compare(title: string, articles: readonly string[]): Promise<void> {
  const readings = articles.map((text) => {
    const structure = parseStructure(text);
    return [openReading(structure, DEFAULT_TIME_ZONE), structure] as const;
  });
  const jieba = Jieba.withDict(dict);
  const bench = new Bench({ time: 2000, warmupTime: 3000 });
  bench.add('@node-rs/jieba tag', () => {
    for (const text of articles) jieba.tag(text);
  });
  bench.add('names', () => {
    for (const [reading, structure] of readings) findEntities(reading, structure, findWords(reading));
  });
  bench.add('structure, times, quantities, names, quotations', () => {
    for (const text of articles) parseMentions(text);
  });
  bench.add('parseArticle', () => {
    for (const text of articles) parseArticle(text);
  });
  await bench.run();
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const medians = bench.tasks.map(({ name, result }) => ({
    name,
    ms: 'latency' in result ? result.latency.p50 : Number.NaN,
  }));
  const base = medians[0]?.ms ?? Number.NaN;
  console.log(title);
  console.table(
    medians.map(({ name, ms }) => ({
      task: name,
      ms: ms.toFixed(2),
      'MB/s': (bytes / 1000 / ms).toFixed(2),
      'times as fast as the tagger': (base / ms).toFixed(2),
    })),
  );
}

function parseMentions(text: string): void {
  const structure = parseStructure(text);
  const reading = openReading(structure, DEFAULT_TIME_ZONE);
  findQuantities(reading, findTimes(reading));
  const quoted = findQuotedWords(reading);
  const words = findWords(reading);
  attributeQuotations(reading, quoted, findEntities(reading, structure, words), words);
}
