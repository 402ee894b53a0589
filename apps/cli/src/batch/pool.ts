import { availableParallelism } from 'node:os';
import type { Job, JobResult, Made, Sent, Settings } from './job';
import { createProcessor, TOO_LONG } from './processor';

export interface Pool {
  readonly run: (job: Job) => Promise<JobResult>;
  /** How many jobs to have under way at once, so that no thread waits and memory stays flat. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

/** So many jobs are done in this thread before others are started: starting them takes longer. */
export const FEW = 16;

/** Jobs that a thread has at once: while one waits for its file, another is parsed. */
const CONCURRENT = 4;

/**
 * Does jobs in threads of their own, one for each core; a few of them in this thread. Even one thread takes less memory
 * beside this one than this one alone, as it can be told to keep its room for new objects small.
 *
 * @param many there are more than a few jobs; else it is seen when they come
 */
export async function openPool(
  settings: Settings,
  {
    many,
    threads = availableParallelism(),
  }: { readonly many: boolean; readonly threads?: number | undefined },
): Promise<Pool> {
  let inline: ReturnType<typeof createProcessor> | null = null;
  let pool: ReturnType<typeof openThreads> | null = null;
  let begun = 0;
  return {
    async run(job) {
      if (!many && ++begun <= FEW) {
        inline ??= createProcessor(settings);
        return madeHere(await (await inline)(job));
      }
      pool ??= openThreads(settings, threads);
      // A thread dies of a text that is too large for its memory; the pool starts another for the rest.
      const lost = (): Sent => ({ ok: false, name: job.name, reason: TOO_LONG });
      return madeElsewhere(await (await pool).run(job).catch(lost));
    },
    window: threads * CONCURRENT * 2,
    close: async () => (await pool)?.destroy(),
  };
}

function madeHere(result: Made): JobResult {
  if (!result.ok) return result;
  return {
    ...result,
    get bytes() {
      return Buffer.from(result.text);
    },
  };
}

function madeElsewhere(result: Sent): JobResult {
  if (!result.ok) return result;
  return {
    ...result,
    get text() {
      return Buffer.from(result.bytes).toString();
    },
  };
}

async function openThreads(settings: Settings, threads: number) {
  const { Piscina } = await import('piscina');
  return new Piscina<Job, Sent>({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: CONCURRENT,
    // Articles are small: with V8's usual room for new objects each thread takes 60 MB more and is no faster.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
}
