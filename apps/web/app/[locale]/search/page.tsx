import { loadAssets } from '../../../lib/library';
import { fileHref, pageHref } from '../../../lib/links';
import { messagesFor } from '../../../lib/locales';
import { pageMetadata } from '../../../lib/metadata';
import { type LocaleParams, localeOf } from '../../../lib/route';

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { name, search } = messagesFor(locale);
  return pageMetadata(locale, 'search', `${search.title} · ${name}`, search.lead);
}

/** The form stands in the page; `client/search.ts` does the rest. */
export default async function SearchPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { search } = messagesFor(locale);
  return (
    <div className="search">
      <h1>{search.title}</h1>
      <p>{search.lead}</p>
      <search>
        <form
          className="search-form"
          data-index={fileHref('search/')}
          data-articles={pageHref(locale, 'articles')}
          data-words={JSON.stringify(search.status)}
        >
          <label htmlFor="q">{search.label}</label>
          <input id="q" type="search" name="q" lang="zh" autoComplete="off" spellCheck={false} />
        </form>
      </search>
      <noscript>
        <p>{search.noScript}</p>
      </noscript>
      <p className="search-status" role="status" />
      <ol className="hits" />
      <button type="button" className="search-more" hidden>
        {search.more}
      </button>
      <script data-own="" type="module" src={fileHref(loadAssets().search)} />
    </div>
  );
}
