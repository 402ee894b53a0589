import type { Article } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** Who appears, most often named first, with what they hold or do. */
export function People({ article, messages }: { article: Article; messages: Messages }) {
  const people = article.people.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return (
    <ul className="persons" lang="zh">
      {people.map(({ id, name, roles, mentions }) => (
        <li key={id}>
          <a href={`#${id}`} data-of={id}>
            {name}
          </a>
          <span>{[...new Set(roles.map(({ title }) => title))].join('、')}</span>
          <small lang={messages.lang}>{messages.glance.mentions(mentions.length)}</small>
        </li>
      ))}
    </ul>
  );
}
