import { availableParallelism } from 'node:os';
import path from 'node:path';
import { listArticles } from '@wenmai/corpus';
import { Piscina } from 'piscina';
import type { Entry } from '../../lib/library';
import type { Lines } from './indexes';
import { uniqueSlugs } from './slugs';

/** An article as a thread is to prepare it. */
export interface Task {
  readonly slug: string;
  /** Its name in the folder. */
  readonly file: string;
  readonly path: string;
}

/** What the lists need to know of an article; the rest is on disk. */
export interface Prepared {
  readonly entry: Entry;
  readonly lines: Lines;
}

/** What a thread answers: the article, or why the file holds none. */
export type Outcome = Prepared | { readonly reason: string };

/** Says which files of the folder cannot be read as articles, and why; one line a file. */
export class BrokenArticles extends Error {}

/**
 * Lists the articles of a folder, each with its name in addresses.
 *
 * @throws BrokenArticles if there are none, or something in the folder cannot be read
 */
export async function listTasks(folder: string): Promise<Task[]> {
  const problems: string[] = [];
  const paths: string[] = [];
  for await (const listed of listArticles([folder])) {
    if (listed.ok) paths.push(listed.path);
    else problems.push(`${listed.path}: ${listed.reason}`);
  }
  if (problems.length > 0) throw new BrokenArticles(problems.join('\n'));
  const files = paths.map((file) => path.relative(folder, file).split(path.sep).join('/'));
  const slugs = uniqueSlugs(files);
  return paths.map((file, i) => ({ slug: slugs[i] ?? '', file: files[i] ?? '', path: file }));
}

/**
 * Prepares every article, on all cores.
 *
 * @throws BrokenArticles if any file is binary, empty or in no known character set
 */
export async function prepareAll(tasks: readonly Task[]): Promise<Prepared[]> {
  const pool = new Piscina({
    filename: path.join(import.meta.dirname, 'article.thread.tsx'),
    // React renders several times faster without its development checks.
    env: { ...process.env, NODE_ENV: 'production' },
    maxThreads: Math.max(1, Math.min(availableParallelism(), tasks.length)),
  });
  try {
    const outcomes = await Promise.all(tasks.map((task): Promise<Outcome> => pool.run(task)));
    const problems = outcomes.flatMap((outcome, i) =>
      'reason' in outcome ? `${tasks[i]?.path}: ${outcome.reason}` : [],
    );
    if (problems.length > 0) throw new BrokenArticles(problems.join('\n'));
    return outcomes.filter((outcome) => 'entry' in outcome);
  } finally {
    await pool.destroy();
  }
}
