import type { Article, Credit } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import type { Anchors } from '../../lib/reading/anchors';

interface Props {
  readonly article: Article;
  readonly anchors: Anchors;
  readonly messages: Messages;
}

/** Who wrote, edited and reviewed it: one line a role, in the order of the text. */
export function Credits({ article, anchors, messages }: Props) {
  const roles = [...Map.groupBy(article.credits, ({ role }: Credit) => role)];
  if (roles.length === 0) return null;
  return (
    <footer className="credits">
      <dl>
        {roles.map(([role, credits]) => (
          <div key={role}>
            <dt lang={messages.lang}>{messages.roles[role]}</dt>
            {credits.map(({ name, span }) => (
              <dd key={span.start} id={anchors.credits.get(span.start)}>
                {name}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </footer>
  );
}
