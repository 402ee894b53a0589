import path from 'node:path';
import { listArticles, readArticleFile } from '@wenmai/corpus';
import { type Article, parseArticle } from '@wenmai/parser';
import { uniqueSlugs } from './slugs';

export interface NamedArticle {
  readonly slug: string;
  readonly article: Article;
}

/** Says which files of the folder cannot be read as articles, and why; one line a file. */
export class BrokenArticles extends Error {}

/**
 * Reads and parses every article of a folder.
 *
 * @throws BrokenArticles if any file is binary, empty or in no known character set, or if there is none at all
 */
export async function readArticles(folder: string): Promise<NamedArticle[]> {
  const problems: string[] = [];
  const found: { file: string; article: Article }[] = [];
  for await (const listed of listArticles([folder])) {
    const read = listed.ok ? await readArticleFile(listed.path) : listed;
    if (!read.ok) {
      problems.push(`${listed.path}: ${read.reason}`);
      continue;
    }
    const file = path.relative(folder, listed.path).split(path.sep).join('/');
    found.push({ file, article: parseArticle(read.text, { name: file, encoding: read.encoding }) });
  }
  if (problems.length > 0) throw new BrokenArticles(problems.join('\n'));
  const slugs = uniqueSlugs(found.map(({ file }) => file));
  return found.map(({ article }, i) => ({ slug: slugs[i] ?? '', article }));
}
