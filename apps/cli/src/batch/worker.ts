import { workerData } from 'node:worker_threads';
import { createProcessor } from './processor';

/** What each thread of the pool runs. */
export default await createProcessor(workerData);
