import { ArticlesPage } from '../../../components/articles-page';
import { messagesFor } from '../../../lib/locales';
import { pageMetadata } from '../../../lib/metadata';
import { type LocaleParams, localeOf } from '../../../lib/route';

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { articles, name, description } = messagesFor(locale);
  return pageMetadata(locale, 'articles', `${articles.title} · ${name}`, description);
}

export default async function Articles({ params }: LocaleParams) {
  return <ArticlesPage locale={await localeOf(params)} number={1} />;
}
