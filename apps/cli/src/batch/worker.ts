import { workerData } from 'node:worker_threads';
import type { Job, Sent } from './job';
import { createProcessor } from './processor';

const process = await createProcessor(workerData);
const encoder = new TextEncoder();

/** What each thread of the pool runs. */
export default async function run(job: Job): Promise<Sent> {
  const result = await process(job);
  if (!result.ok) return result;
  const { text, ...rest } = result;
  return { ...rest, bytes: encoder.encode(text) };
}
