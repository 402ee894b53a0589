import { Bench } from 'tinybench';
import { parseStructure } from '../src/structure';
import { articleNames, articleText, seedText } from '../test/support/articles';

/** Structure against decoding the same bytes, and its time per character from 1 KB to 10 MB. */
export default async function run(): Promise<void> {
  const texts = [seedText, ...articleNames.map(articleText)];
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const megabytes = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const decoder = new TextDecoder();
  const bench = new Bench({ time: 2000, warmupTime: 2000 });
  bench.add('TextDecoder.decode', () => {
    for (const chunk of bytes) decoder.decode(chunk);
  });
  bench.add('parseStructure', () => {
    for (const text of texts) parseStructure(text);
  });
  await bench.run();
  const speed = (name: string) => {
    const result = bench.getTask(name)?.result;
    return result?.state === 'completed' ? megabytes / (result.latency.p50 / 1000) : Number.NaN;
  };
  const [decode, structure] = [speed('TextDecoder.decode'), speed('parseStructure')];
  console.table([
    { task: 'TextDecoder.decode', 'MB/s': decode.toFixed(0), ratio: 1 },
    { task: 'parseStructure', 'MB/s': structure.toFixed(1), ratio: (structure / decode).toFixed(4) },
  ]);
  console.table([1e3, 1e4, 1e5, 1e6, 1e7].map(timePerCharacter));
}

/** Articles one after another up to a size: the time per character must not grow. */
function timePerCharacter(size: number) {
  const text = seedText.repeat(Math.ceil(size / seedText.length)).slice(0, size);
  const runs = Math.max(3, Math.round(2e6 / size));
  parseStructure(text);
  const start = performance.now();
  for (let i = 0; i < runs; i++) parseStructure(text);
  return { characters: size, 'ns per character': ((performance.now() - start) * 1e6) / runs / size };
}
