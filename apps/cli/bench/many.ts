/**
 * Measures the built tool on many articles: `pnpm --filter wenmai run bench [count]`, 10,000 without a count. One
 * thread against one for each core; then Ctrl-C and kill -9 half-way, each followed by --resume, whose result must be
 * that of the run that nothing disturbed. It ends with exit code 1 where an article is lost or there twice.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'wenmai-bench-'));
const corpus = join(folder, 'corpus');
try {
  process.exitCode = (await measure(writeCorpus(corpus, count))) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(bytes: number): Promise<boolean> {
  const megabytes = bytes / 1e6;
  const cores = availableParallelism();
  console.log(`${count} articles, ${megabytes.toFixed(1)} MB; Node.js ${process.version}, ${cores} cores\n`);
  console.log('threads   seconds   articles/s   MB/s   peak memory');
  const outcomes: string[] = [];
  for (const jobs of new Set([1, cores])) {
    const out = join(folder, `${jobs}.ndjson`);
    const { seconds, peak } = await timed(start(out, ['--jobs', String(jobs)]));
    const rates = [count / seconds, megabytes / seconds].map((rate) => rate.toPrecision(3));
    console.log(
      `${jobs}`.padEnd(10) +
        seconds.toFixed(1).padEnd(10) +
        `${rates[0]}`.padEnd(13) +
        `${rates[1]}`.padEnd(7) +
        (peak === null ? 'unknown on this system' : `${Math.round(peak)} MB`),
    );
    outcomes.push(await hash(out));
  }
  const undisturbed = outcomes[0] ?? '';
  const rest = outcomes.map((outcome) => outcome === undisturbed);
  console.log(`\nsame output with any number of threads: ${verdict(rest.every(Boolean))}`);
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const same = (await resumed(signal, statSync(join(folder, '1.ndjson')).size)) === undisturbed;
    console.log(`after ${signal} and --resume every article once: ${verdict(same)}`);
    rest.push(same);
  }
  return rest.every(Boolean);
}

function start(out: string, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, 'parse', corpus, '--out', out, ...argv], { stdio: 'inherit' });
}

/** Stops a run half-way, carries it on, and gives the hash of what comes out. */
async function resumed(signal: NodeJS.Signals, size: number): Promise<string> {
  const out = join(folder, `${signal}.ndjson`);
  const child = start(out, []);
  const part = `${out}.part`;
  while (!existsSync(part) || statSync(part).size < size / 2) await sleep(20);
  child.kill(signal);
  await ended(child);
  await ended(start(out, ['--resume']));
  return hash(out);
}

/** Runs to the end; the peak of resident memory, all threads of the process together, in MB (Linux tells it). */
async function timed(child: ChildProcess): Promise<{ seconds: number; peak: number | null }> {
  const started = performance.now();
  let peak: number | null = null;
  const watch = setInterval(() => {
    peak = peakMemory(child.pid) ?? peak;
  }, 50);
  await ended(child);
  clearInterval(watch);
  return { seconds: (performance.now() - started) / 1000, peak };
}

function peakMemory(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function hash(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk);
  return digest.digest('hex');
}

function verdict(holds: boolean): string {
  return holds ? 'yes' : 'NO';
}
