import { ArticlesPage, pageCount } from '../../../../../components/articles-page';
import { messagesFor } from '../../../../../lib/locales';
import { pageMetadata } from '../../../../../lib/metadata';
import { localeOf } from '../../../../../lib/route';

interface Props {
  readonly params: Promise<{ readonly locale: string; readonly number: string }>;
}

/** The first page stands at `articles/`; `1` is here because a static route needs at least one page. */
export function generateStaticParams() {
  return Array.from({ length: pageCount() }, (_, i) => ({ number: String(i + 1) }));
}

export async function generateMetadata({ params }: Props) {
  const locale = await localeOf(params);
  const { number } = await params;
  const { articles, name, description } = messagesFor(locale);
  const path = number === '1' ? 'articles' : `articles/page/${number}`;
  const title = `${articles.title} · ${articles.page(Number(number), pageCount())} · ${name}`;
  return pageMetadata(locale, path, title, description);
}

export default async function NumberedArticles({ params }: Props) {
  const { number } = await params;
  return <ArticlesPage locale={await localeOf(params)} number={Number(number)} />;
}
