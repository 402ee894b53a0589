import type { Entry } from '../lib/library';
import { articleHref } from '../lib/links';
import { type Locale, messagesFor } from '../lib/locales';

interface Props {
  readonly previous: Entry | null;
  readonly next: Entry | null;
  readonly locale: Locale;
}

/** How much of the lead stands for a missing headline, in UTF-16 code units. */
const UNTITLED = 20;

/** Links to the articles before and behind one in the list. */
export function Neighbours({ previous, next, locale }: Props) {
  const { articles, article } = messagesFor(locale);
  if (!previous && !next) return null;
  const link = ({ slug, headline, lead }: Entry, label: string, rel: string) => (
    <a href={articleHref(locale, slug)} rel={rel}>
      <small>{label}</small>
      <span lang="zh">{headline ?? (lead.slice(0, UNTITLED) || articles.untitled)}</span>
    </a>
  );
  return (
    <nav className="neighbours" aria-label={`${article.previous} / ${article.next}`}>
      {previous && link(previous, article.previous, 'prev')}
      {next && link(next, article.next, 'next')}
    </nav>
  );
}
