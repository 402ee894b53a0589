import type { Job, JobDone } from '../batch/job';
import type { Text } from '../lang';

/** Takes the results of a run. */
export interface ArticleWriter {
  /** Whether an earlier run has written this one. */
  readonly has: (job: Job) => boolean;
  readonly write: (result: JobDone) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Tidies up after a run that was stopped, and says what is left of it. */
  readonly abandon: () => Promise<Text | null>;
}
