import type { Article, Time } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import { wordTime } from '../../lib/reading/when';

/** How many mentions of one time are shown. */
const MOST = 2;

/** How many code units of the text are shown, beginning with the time: a line of it. */
const CLAUSE = 24;

/** The times that could be resolved, earliest first; the same time named twice stands once. */
export function Timeline({ article, messages }: { article: Article; messages: Messages }) {
  const times = article.times
    .filter(({ start, type }) => start !== null && type !== 'duration')
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const byValue = Map.groupBy(times, ({ value, start }: Time) => value ?? start ?? '');
  const { text } = article.source;
  // Chinese words of the interface need not be told apart from the article's.
  const lang = messages.lang === 'en' ? 'en' : undefined;
  return (
    <ol className="timeline" lang="zh">
      {[...byValue].map(([value, same]) => (
        <li key={value}>
          <span lang={lang}>{wordTime(value, messages)}</span>
          <span>
            {clausesOf(text, same).map(([clause, id]) => (
              <a key={id} href={`#${id}`}>
                {clause}
              </a>
            ))}
          </span>
        </li>
      ))}
      {article.published?.value && (
        <li className="published" lang={lang}>
          <span>{wordTime(article.published.value.slice(0, 10), messages)}</span>
          <span>{messages.article.published}</span>
        </li>
      )}
    </ol>
  );
}

/** What is said of one time, each with where; the same words again, as in a lead and its paragraph, say nothing new. */
function clausesOf(text: string, times: readonly Time[]): [clause: string, id: string][] {
  const clauses = new Map<string, string>();
  for (const time of times) {
    const clause = clauseFrom(text, time);
    if (!clauses.has(clause)) clauses.set(clause, time.id);
  }
  return [...clauses].slice(0, MOST);
}

/** The time as written and what follows it, up to the end of the sentence. */
function clauseFrom(text: string, { span }: Time): string {
  const clause = text.slice(span.start, Math.max(span.end, span.start + CLAUSE));
  const end = clause.slice(span.end - span.start).search(/[。！？!?\n\r]/);
  return end < 0
    ? `${clause.replace(/[\ud800-\udbff]$/, '')}……`
    : clause.slice(0, span.end - span.start + end);
}
