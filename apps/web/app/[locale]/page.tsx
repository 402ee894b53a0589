import { EntryList } from '../../components/entry-list';
import { PasteBox } from '../../components/paste-box';
import { Specimen } from '../../components/specimen';
import { loadLibrary } from '../../lib/library';
import { pageHref } from '../../lib/links';
import { messagesFor } from '../../lib/locales';
import { pageMetadata } from '../../lib/metadata';
import { type LocaleParams, localeOf } from '../../lib/route';

/** How many articles the home page shows. */
const RECENT = 12;

export async function generateMetadata({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { name, tagline, description } = messagesFor(locale);
  return pageMetadata(locale, '', `${name} · ${tagline}`, description);
}

export default async function Home({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const messages = messagesFor(locale);
  const library = loadLibrary();
  return (
    <div className="home">
      <section className="intro">
        <h1>{messages.tagline}</h1>
        <p>{messages.home.lead}</p>
        <Specimen messages={messages} />
        <PasteBox locale={locale} />
      </section>
      <section>
        <p className="section-title">{messages.home.recent}</p>
        <EntryList entries={library.slice(0, RECENT)} locale={locale} />
        {library.length > RECENT && (
          <p className="more">
            <a href={pageHref(locale, 'articles')}>{messages.home.all}</a>
          </p>
        )}
      </section>
    </div>
  );
}
