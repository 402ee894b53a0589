import { availableParallelism } from 'node:os';
import type { Job, JobResult, Settings } from './job';
import { createProcessor, TOO_LONG } from './processor';

export interface Pool {
  readonly run: (job: Job) => Promise<JobResult>;
  /** How many jobs to have under way at once, so that no thread waits and memory stays flat. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

/** So many jobs are done in this thread before others are started: starting them takes longer. */
const FEW = 16;

/** Does jobs in this thread at first, and in threads of their own, one for each core, where there are more. */
export async function openPool(settings: Settings, threads = availableParallelism()): Promise<Pool> {
  const inline = await createProcessor(settings);
  if (threads === 1) return { run: inline, window: 1, close: async () => {} };
  let begun = 0;
  let pool: ReturnType<typeof openThreads> | null = null;
  return {
    async run(job) {
      if (++begun <= FEW) return inline(job);
      pool ??= openThreads(settings, threads);
      // A thread dies of a text that is too large for its memory; the pool starts another for the rest.
      return (await pool).run(job).catch(() => ({ ok: false, name: job.name, reason: TOO_LONG }));
    },
    window: threads * 4,
    close: async () => (await pool)?.destroy(),
  };
}

async function openThreads(settings: Settings, threads: number) {
  const { Piscina } = await import('piscina');
  return new Piscina<Job, JobResult>({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    // Articles are small: with V8's usual room for new objects each thread takes 50 MB more and is no faster.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
}
