// Runs in threads: reads one article, parses it, and writes all that is made from it alone.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticleFile } from '@wenmai/corpus';
import { parseArticle } from '@wenmai/parser';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { ArticlePage } from '../../components/article-page';
import { FORMATS } from '../../lib/formats';
import { articleHref } from '../../lib/links';
import { LOCALES } from '../../lib/locales';
import { absolute } from '../../lib/metadata';
import { PREPARED } from '../../lib/paths';
import type { Outcome, Task } from './articles';
import { entryOf } from './entries';
import { linesOf } from './indexes';
import { previewSvg } from './preview';

// One image after the other in each thread: the threads share the cores already.
sharp.concurrency(1);

export default async function prepare({ slug, file, path: source }: Task): Promise<Outcome> {
  const read = await readArticleFile(source);
  if (!read.ok) return { reason: read.reason };
  const article = parseArticle(read.text, { name: file, encoding: read.encoding });
  write('articles', `${slug}.json`, JSON.stringify(article));
  for (const { extension, write: format } of FORMATS) write('files', `${slug}.${extension}`, format(article));
  for (const locale of LOCALES) {
    // Citations and structured data name the page itself as the address, in each language its own.
    const url = absolute(articleHref(locale, slug));
    const page = <ArticlePage article={article} slug={slug} url={url} locale={locale} />;
    write('pages', `${slug}.${locale}.html`, renderToStaticMarkup(page));
  }
  // A quarter of the usual size: strokes need no more, and drawing is the slowest step.
  const preview = sharp(Buffer.from(previewSvg(article)), { density: 36 });
  await preview
    .png({ palette: true, colours: 16, compressionLevel: 9 })
    .toFile(path.join(PREPARED, 'files', `${slug}.png`));
  return { entry: entryOf(slug, article), lines: linesOf(article) };
}

function write(folder: string, name: string, content: string): void {
  writeFileSync(path.join(PREPARED, folder, name), content);
}
