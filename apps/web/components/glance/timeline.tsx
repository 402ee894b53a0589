import type { Article, Time } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** How many mentions of one time are shown. */
const MOST = 2;

/** How many code units of the text behind the time are shown. */
const CLAUSE = 28;

/** The times that could be resolved, earliest first; the same time named twice stands once. */
export function Timeline({ article, messages }: { article: Article; messages: Messages }) {
  const times = article.times
    .filter(({ start, type }) => start !== null && type !== 'duration')
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const byValue = Map.groupBy(times, ({ value, start }: Time) => value ?? start ?? '');
  return (
    <ol className="timeline">
      {[...byValue].map(([value, same]) => (
        <li key={value}>
          <time dateTime={same[0]?.start ?? undefined}>{value}</time>
          <span lang="zh">
            {same.slice(0, MOST).map((time) => (
              <a key={time.id} href={`#${time.id}`} data-of={time.id}>
                {clauseFrom(article.source.text, time)}
              </a>
            ))}
          </span>
        </li>
      ))}
      {article.published?.value && (
        <li className="published">
          <time dateTime={article.published.value}>{article.published.value.slice(0, 10)}</time>
          <span>{messages.article.published}</span>
        </li>
      )}
    </ol>
  );
}

/** The time as written and what follows it, up to the end of the sentence. */
function clauseFrom(text: string, { span }: Time): string {
  const rest = text.slice(span.end, span.end + CLAUSE);
  const end = rest.search(/[。！？!?\n\r]/);
  const written = text.slice(span.start, span.end);
  return end < 0 ? `${written}${rest.replace(/[\ud800-\udbff]$/, '')}……` : written + rest.slice(0, end);
}
