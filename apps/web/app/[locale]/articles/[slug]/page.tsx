import { type Entry, findEntry, loadLibrary, loadPage, neighbours } from '../../../../lib/library';
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

/** The article itself comes as HTML that `scripts/prepare` made with the same components: see there. */
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
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, which escaped the text */}
      <div dangerouslySetInnerHTML={{ __html: loadPage(slug, locale) }} />
      {(previous || next) && (
        <nav className="neighbours" aria-label={`${article.previous} / ${article.next}`}>
          {previous && link(previous, article.previous, 'prev')}
          {next && link(next, article.next, 'next')}
        </nav>
      )}
    </>
  );
}
