import type { Article, Person } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** Who the article is about, most often named first. Its makers stand in the credits. */
export function peopleIn({ people, credits }: Article): Person[] {
  const credited = new Set(credits.map(({ name }) => name));
  return people
    .filter(({ name, mentions }) => !credited.has(name) || mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** People with what they hold or do, and how often they are named if more than once. */
export function People({ article, messages }: { article: Article; messages: Messages }) {
  return (
    <ul className="persons" lang="zh">
      {peopleIn(article).map(({ id, name, roles, mentions }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
          {roles.length > 0 && <span>{[...new Set(roles.map(({ title }) => title))].join('、')}</span>}
          {mentions.length > 1 && (
            <small lang={messages.lang}>{messages.glance.mentions(mentions.length)}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
