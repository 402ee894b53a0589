import { loadLibrary } from '../lib/library';
import { pageHref } from '../lib/links';
import { type Locale, messagesFor } from '../lib/locales';
import { EntryList } from './entry-list';

const PER_PAGE = 50;

export function pageCount(): number {
  return Math.max(1, Math.ceil(loadLibrary().length / PER_PAGE));
}

/** One page of the list of all articles. */
export function ArticlesPage({ locale, number }: { locale: Locale; number: number }) {
  const messages = messagesFor(locale).articles;
  const library = loadLibrary();
  const pages = pageCount();
  return (
    <div className="listing">
      <h1>{messages.title}</h1>
      <p className="count">{messages.count(library.length)}</p>
      <EntryList entries={library.slice((number - 1) * PER_PAGE, number * PER_PAGE)} locale={locale} />
      {pages > 1 && (
        <nav className="pages" aria-label={messages.page(number, pages)}>
          <ol>
            {Array.from({ length: pages }, (_, i) => i + 1).map((page) => (
              <li key={page}>
                <a
                  href={pageHref(locale, page === 1 ? 'articles' : `articles/page/${page}`)}
                  aria-current={page === number ? 'page' : undefined}
                >
                  {page}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </div>
  );
}
