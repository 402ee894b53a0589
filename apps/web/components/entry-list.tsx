import type { Entry } from '../lib/library';
import { articleHref } from '../lib/links';
import { type Locale, messagesFor } from '../lib/locales';
import { displayTime } from './reading/byline';

/** Articles, one under the other: headline, when and by whom, how it begins. */
export function EntryList({ entries, locale }: { entries: readonly Entry[]; locale: Locale }) {
  const messages = messagesFor(locale);
  return (
    <ol className="entries">
      {entries.map(({ slug, headline, published, publisher, lead }) => (
        <li key={slug}>
          <h2 lang="zh">
            <a href={articleHref(locale, slug)}>{headline ?? messages.articles.untitled}</a>
          </h2>
          <p className="byline">
            {published ? (
              <time dateTime={published}>{displayTime(published)}</time>
            ) : (
              <span>{messages.articles.undated}</span>
            )}
            {publisher && <span lang="zh">{publisher}</span>}
          </p>
          <p className="lead" lang="zh">
            {lead}
          </p>
        </li>
      ))}
    </ol>
  );
}
