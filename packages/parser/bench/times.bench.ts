import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { zh } from 'chrono-node';
import { Bench } from 'tinybench';
import { findQuantities } from '../src/mentions/quantities';
import { findTimes } from '../src/mentions/times';
import { DEFAULT_TIME_ZONE } from '../src/options';
import { openReading } from '../src/reading';
import { parseStructure } from '../src/structure';
import { articleNames, articleText, seedText } from '../test/support/articles';

const published = '2023-11-22';
const reference = new Date(`${published}T00:00:00+08:00`);

/** Times and quantities, structure included, against two libraries that read times alone; then the time per character. */
export default async function run(): Promise<void> {
  const texts = [seedText, ...articleNames.map(articleText)];
  const megabytes = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0) / 1e6;
  // Recognizers' time grows with the square of the text: it is tried with one sentence at a time as well.
  const sentences = texts.flatMap((text) => text.match(/[^。！？\n]+/g) ?? []);
  const bench = new Bench({ time: 2000, warmupTime: 2000 });
  bench.add('wenmai: times and quantities', () => {
    for (const text of texts) read(text);
  });
  bench.add('chrono-node zh.hans', () => {
    for (const text of texts) zh.hans.parse(text, reference);
  });
  bench.add('Recognizers datetime', () => {
    for (const text of texts) recognizeDateTime(text, Culture.Chinese, undefined, reference);
  });
  bench.add('Recognizers datetime, by sentence', () => {
    for (const sentence of sentences) recognizeDateTime(sentence, Culture.Chinese, undefined, reference);
  });
  await bench.run();
  const speeds = bench.tasks.map(({ name, result }) => ({
    name,
    speed: result.state === 'completed' ? megabytes / (result.latency.p50 / 1000) : Number.NaN,
  }));
  const own = speeds[0]?.speed ?? Number.NaN;
  console.table(
    speeds.map(({ name, speed }) => ({
      task: name,
      'MB/s': speed.toFixed(3),
      'times slower than wenmai': (own / speed).toFixed(1),
    })),
  );
  console.table([1e3, 1e4, 1e5, 1e6].map(timePerCharacter));
}

function read(text: string): void {
  const reading = openReading(parseStructure(text, { published }), DEFAULT_TIME_ZONE);
  findQuantities(reading, findTimes(reading));
}

/** Articles one after another up to a size: the time per character must not grow. */
function timePerCharacter(size: number) {
  const text = seedText.repeat(Math.ceil(size / seedText.length)).slice(0, size);
  const reading = openReading(parseStructure(text, { published }), DEFAULT_TIME_ZONE);
  const runs = Math.max(3, Math.round(5e5 / size));
  findTimes(reading);
  const start = performance.now();
  for (let i = 0; i < runs; i++) findTimes(reading);
  return {
    characters: size,
    'ns per character': Math.round(((performance.now() - start) * 1e6) / runs / size),
  };
}
