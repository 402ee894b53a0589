import { TryArticle } from '../../../components/try/try-article';
import { loadAssets } from '../../../lib/library';
import { fileHref } from '../../../lib/links';
import { messagesFor } from '../../../lib/locales';
import { pageMetadata } from '../../../lib/metadata';
import { type LocaleParams, localeOf } from '../../../lib/route';

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { name, attempt } = messagesFor(locale);
  return pageMetadata(locale, 'try', `${attempt.title} · ${name}`, attempt.lead);
}

export default async function TryPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { attempt } = messagesFor(locale);
  return (
    <>
      <div className="try-intro">
        <h1>{attempt.title}</h1>
        <p>{attempt.lead}</p>
      </div>
      <TryArticle locale={locale} worker={fileHref(loadAssets().parser)} />
    </>
  );
}
