import type { Article } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** Who the article is about, most often named first, with what they hold or do. Its makers stand in the credits. */
export function People({ article, messages }: { article: Article; messages: Messages }) {
  const credited = new Set(article.credits.map(({ name }) => name));
  const people = article.people
    .filter(({ name, mentions }) => !credited.has(name) || mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    <ul className="persons" lang="zh">
      {people.map(({ id, name, roles, mentions }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
          <span>{[...new Set(roles.map(({ title }) => title))].join('、')}</span>
          <small lang={messages.lang}>{messages.glance.mentions(mentions.length)}</small>
        </li>
      ))}
    </ul>
  );
}
