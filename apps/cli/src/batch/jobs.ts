import type { Listed } from '@wenmai/corpus';
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
  const { listArticles, readArticleStream } = await import('@wenmai/corpus');
  for (const operand of operands) {
    if (operand === STDIN) {
      const read = await readArticleStream(io.stdin, { encoding });
      yield read.ok
        ? {
            name: STDIN,
            below: 'stdin.txt',
            content: { kind: 'text', text: read.text, about: { encoding: read.encoding } },
          }
        : failed(STDIN, problemText(read));
      continue;
    }
    for await (const item of listArticles([operand], { glob })) {
      yield jobOf(item);
    }
  }
}

function jobOf(item: Listed): Job {
  return item.ok
    ? { name: item.path, below: item.below, content: { kind: 'file', path: item.path } }
    : failed(item.path, problemText(item));
}

/** How many files there are to do: known long before they are done. Null where it is not files that are read. */
export async function countArticles(
  operands: readonly string[],
  { glob }: JobOptions,
  isDone: (job: Job) => boolean,
): Promise<number | null> {
  if (operands.includes(STDIN)) return null;
  const { listArticles } = await import('@wenmai/corpus');
  let count = 0;
  for await (const item of listArticles(operands, { glob })) if (!isDone(jobOf(item))) count++;
  return count;
}

/** A job that is known to fail. */
export function failed(name: string, reason: Text): Job {
  return { name, below: name, content: { kind: 'failure', reason } };
}
