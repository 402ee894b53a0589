import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Bench } from 'tinybench';
import { parseArticle } from '../src';
import { findEntities, findWords } from '../src/mentions/entities';
import { openReading } from '../src/reading';
import { parseStructure } from '../src/structure/index';
import { articleNames, articleText, seedText } from '../test/support/articles';

/** The whole parse and the search for names against what a segmenter takes to tag the same articles. */
export default async function run(): Promise<void> {
  const articles = [seedText, ...articleNames.map(articleText)];
  const readings = articles.map((text) => {
    const structure = parseStructure(text);
    return [openReading(structure, 'Asia/Shanghai'), structure] as const;
  });
  const jieba = Jieba.withDict(dict);
  const bench = new Bench({ time: 2000, warmupTime: 3000 });
  bench.add('@node-rs/jieba tag', () => {
    for (const text of articles) jieba.tag(text);
  });
  bench.add('findEntities', () => {
    for (const [reading, structure] of readings) findEntities(reading, structure, findWords(reading));
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
  console.table(
    medians.map(({ name, ms }) => ({
      task: name,
      'ms for all articles': ms.toFixed(2),
      'MB/s': (bytes / 1000 / ms).toFixed(2),
      'times as fast as the tagger': (base / ms).toFixed(2),
    })),
  );
}
