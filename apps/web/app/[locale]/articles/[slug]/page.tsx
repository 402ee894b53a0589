import { Glance } from '../../../../components/glance/glance';
import { ArticleView } from '../../../../components/reading/article-view';
import { Take } from '../../../../components/take';
import { type Entry, loadArticle, loadLibrary, neighbours } from '../../../../lib/library';
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
  const entry = loadLibrary().find((candidate) => candidate.slug === slug);
  const title = entry?.headline ?? messages.articles.untitled;
  return pageMetadata(
    locale,
    `articles/${slug}`,
    `${title} · ${messages.name}`,
    entry?.lead || messages.description,
    fileHref(`articles/${slug}.png`),
  );
}

export default async function ArticlePage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const messages = messagesFor(locale);
  const article = loadArticle(slug);
  const { previous, next } = neighbours(slug);
  const link = (entry: Entry, label: string, rel: string) => (
    <a href={articleHref(locale, entry.slug)} rel={rel}>
      <small>{label}</small>
      <span lang="zh">{entry.headline ?? messages.articles.untitled}</span>
    </a>
  );
  return (
    <>
      <ArticleView article={article} messages={messages} />
      <Glance article={article} messages={messages} />
      <Take slug={slug} messages={messages} />
      {(previous || next) && (
        <nav className="neighbours" aria-label={`${messages.article.previous} / ${messages.article.next}`}>
          {previous && link(previous, messages.article.previous, 'prev')}
          {next && link(next, messages.article.next, 'next')}
        </nav>
      )}
    </>
  );
}
