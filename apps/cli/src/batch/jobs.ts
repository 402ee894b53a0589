import { basename, resolve } from 'node:path';
import { STDIN } from '../input/operands';
import { problemText } from '../input/problems';
import type { Io } from '../io';
import type { Text } from '../lang';
import type { Job } from './job';

export interface JobOptions {
  readonly encoding: string | undefined;
  readonly glob: readonly string[] | undefined;
}

/** The jobs that the operands name: files, folders and standard input, in order. */
export async function* listJobs(
  io: Io,
  operands: readonly string[],
  { encoding, glob }: JobOptions,
): AsyncGenerator<Job> {
  const { readArticleStream } = await import('@wenmai/corpus');
  for (const operand of operands) {
    if (operand === STDIN) {
      const read = await readArticleStream(io.stdin, { encoding });
      yield read.ok
        ? {
            name: STDIN,
            below: 'stdin.txt',
            from: null,
            content: { kind: 'text', text: read.text, about: { encoding: read.encoding } },
          }
        : failed(STDIN, problemText(read));
      continue;
    }
    yield* jobsAt(operand, operands.length > 1, glob);
  }
}

/**
 * The jobs in a file or folder.
 *
 * @param several other operands are given beside it: then a folder keeps its name, as two may hold the same names
 */
async function* jobsAt(operand: string, several: boolean, glob: JobOptions['glob']): AsyncGenerator<Job> {
  const { listArticles } = await import('@wenmai/corpus');
  const folder = several ? `${basename(resolve(operand))}/` : '';
  for await (const item of listArticles([operand], { glob })) {
    if (!item.ok) yield failed(item.path, problemText(item));
    else {
      const { path } = item;
      const below = path === operand ? item.below : folder + item.below;
      yield { name: path, below, from: path, content: { kind: 'file', path } };
    }
  }
}

/** How many articles there are to do: known long before they are done. Null where a stream is read. */
export async function countArticles(
  operands: readonly string[],
  { glob }: JobOptions,
  isDone: (job: Job) => boolean,
): Promise<number | null> {
  if (operands.includes(STDIN)) return null;
  let count = 0;
  for (const operand of operands) {
    for await (const job of jobsAt(operand, operands.length > 1, glob)) if (!isDone(job)) count++;
  }
  return count;
}

/** A job that is known to fail. */
export function failed(name: string, reason: Text): Job {
  return { name, below: name, from: null, content: { kind: 'failure', reason } };
}
