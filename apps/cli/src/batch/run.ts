import type { Invocation } from '../command';
import type { Exit } from '../exit';
import { STDIN } from '../input/operands';
import { listRecords } from '../input/records';
import { CliError, complain, type Io } from '../io';
import { ENCODING, GLOB, JOBS, MAX_ERRORS, OUT, OUT_FILE, PUBLISHED, TIMEZONE } from '../options';
import { isSame, overwrites } from '../output/place';
import type { Job, JobDone, JobResult, Settings } from './job';
import { countArticles, type JobOptions, listJobs } from './jobs';
import { ordered } from './ordered';
import { FEW, openPool } from './pool';
import { openProgress, type Progress } from './progress';
import type { RenderRequest } from './render';

export interface Batch {
  /** Files, folders and `-`. */
  readonly operands: readonly string[];
  readonly render: RenderRequest;
  /** The operands hold records, one on each line, rather than texts. */
  readonly records?: boolean | undefined;
  /** Jobs that an earlier run has done. */
  readonly isDone?: ((job: Job) => boolean) | undefined;
  /** Takes the results, in the order of the input. */
  readonly deliver: (result: JobDone) => Promise<void>;
  /** Results go to the terminal that a progress bar would be drawn on. */
  readonly onTerminal?: boolean | undefined;
}

export interface Outcome {
  readonly exit: Exit;
  /** How many articles were delivered. */
  readonly done: number;
}

/**
 * Reads, parses and renders the articles that the operands name. One that cannot be done is told of on standard
 * error and does not stop the others.
 *
 * @throws CliError where the options cannot be understood, and what `deliver` throws
 */
export async function runBatch(
  { io, option }: Pick<Invocation, 'io' | 'option'>,
  batch: Batch,
): Promise<Outcome> {
  const settings: Settings = {
    encoding: option(ENCODING),
    published: option(PUBLISHED),
    timeZone: option(TIMEZONE),
    render: batch.render,
  };
  await checkSettings(settings);
  const list: JobOptions = { encoding: settings.encoding, glob: option(GLOB) };
  const { operands, isDone = () => false } = batch;
  const jobs = batch.records ? listRecords(io, operands, list) : listJobs(io, operands, list);
  const count = async () => (batch.records ? null : countArticles(operands, list, isDone));
  const progress = openProgress(io, batch.onTerminal ?? false, count);
  // The names in folders are there at once, so it is known whether there are many; a stream is not waited for.
  const known = !batch.records && !operands.includes(STDIN);
  const { first, all } = await peek(remaining(jobs, isDone), known ? FEW + 1 : 0);
  const pool = await openPool(settings, { many: first.length > FEW, threads: option(JOBS) });
  try {
    const results = ordered(all, pool.run, pool.window);
    return await deliverAll(io, results, {
      batch,
      progress,
      maxErrors: option(MAX_ERRORS) ?? Infinity,
      out: option(OUT) ?? option(OUT_FILE) ?? null,
    });
  } finally {
    progress.clear();
    await pool.close();
  }
}

/** Says now, rather than once per article, what cannot be understood. */
async function checkSettings({ published, timeZone, encoding }: Settings): Promise<void> {
  const understood = (name: string, given: string | undefined, example: string, read: () => void) => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new CliError('usage', {
        en: `--${name} ${given} is not understood: give one such as ${example}`,
        zh: `无法理解 --${name} ${given}，应如 ${example}`,
      });
    }
  };
  understood('encoding', encoding, 'gb18030', () => new TextDecoder(encoding));
  if (published === undefined && timeZone === undefined) return;
  const { parseArticle } = await import('@wenmai/parser');
  understood('published', published, '2023-11-22', () => parseArticle('', { published }));
  understood('timezone', timeZone, 'Asia/Shanghai', () => parseArticle('', { timeZone }));
}

async function* remaining(jobs: AsyncIterable<Job>, isDone: (job: Job) => boolean): AsyncGenerator<Job> {
  for await (const job of jobs) if (!isDone(job)) yield job;
}

/** The first items, so many at most, and a stream of all items, the first included. */
async function peek<Item>(
  items: AsyncGenerator<Item>,
  count: number,
): Promise<{ first: readonly Item[]; all: AsyncGenerator<Item> }> {
  const first: Item[] = [];
  while (first.length < count) {
    const next = await items.next();
    if (next.done) break;
    first.push(next.value);
  }
  async function* all() {
    yield* first;
    yield* items;
  }
  return { first, all: all() };
}

interface Delivery {
  readonly batch: Batch;
  readonly progress: Progress;
  readonly maxErrors: number;
  /** Where the results go, if it is a file. */
  readonly out: string | null;
}

async function deliverAll(
  io: Io,
  results: AsyncGenerator<JobResult>,
  { batch, progress, maxErrors, out }: Delivery,
): Promise<Outcome> {
  let signal: AbortSignal | null = null;
  let done = 0;
  let failures = 0;
  for (;;) {
    const next = await (signal ? unlessAborted(results.next(), signal) : results.next());
    if (next === 'interrupted') return { exit: 'interrupted', done };
    if (next.done) return { exit: failures > 0 ? 'input' : 'ok', done };
    // Until there is something to deliver there is nothing to tidy up, and Ctrl-C may end the process at once.
    signal ??= io.interruption();
    const result = next.value;
    if (result.ok) {
      if (out !== null && (await isSame(result.from, out))) throw overwrites(result.name, out);
      await batch.deliver(result);
    }
    if (result.ok) done++;
    else failures++;
    const message = result.ok ? result.warning : result.reason;
    if (message) {
      progress.clear();
      complain(io, message[io.lang], result.name);
    }
    progress.step(result.ok);
    if (failures >= maxErrors) throw tooManyErrors(failures);
  }
}

/**
 * What a promise brings, or `interrupted` if the signal comes first. Not Promise.race: raced over and over, a promise
 * that stays pending keeps all that it was raced against.
 */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | 'interrupted'> {
  return new Promise((resolve, reject) => {
    const abort = () => resolve('interrupted');
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function tooManyErrors(failures: number): CliError {
  return new CliError('input', {
    en: `stopped after ${failures} error${failures > 1 ? 's' : ''}, as --max-errors asks`,
    zh: `按 --max-errors 的要求，出现 ${failures} 个错误后停止`,
  });
}
