import { type Entry, findEntry, loadLibrary, neighbours } from '../../../../lib/library';
import { articleHref, fileHref } from '../../../../lib/links';
import { messagesFor } from '../../../../lib/locales';
import { pageMetadata } from '../../../../lib/metadata';
import { localeOf } from '../../../../lib/route';

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>;
}

export function generateStaticParams() {
  return loadLibrary().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const messages = messagesFor(locale);
  const entry = findEntry(slug);
  const title = entry?.headline ?? messages.articles.untitled;
  return pageMetadata(
    locale,
    `articles/${slug}`,
    `${title} · ${messages.name}`,
    entry?.lead || messages.description,
    fileHref(`articles/${slug}.png`),
  );
}

/** Next makes the frame. `scripts/finish` puts the article into it, which `scripts/prepare` rendered. */
export default async function ArticleRoute({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { articles, article } = messagesFor(locale);
  const { previous, next } = neighbours(slug);
  const link = (entry: Entry, label: string, rel: string) => (
    <a href={articleHref(locale, entry.slug)} rel={rel}>
      <small>{label}</small>
      <span lang="zh">{entry.headline ?? articles.untitled}</span>
    </a>
  );
  return (
    <>
      <div data-article={`${slug}.${locale}`} />
      {(previous || next) && (
        <nav className="neighbours" aria-label={`${article.previous} / ${article.next}`}>
          {previous && link(previous, article.previous, 'prev')}
          {next && link(next, article.next, 'next')}
        </nav>
      )}
    </>
  );
}
