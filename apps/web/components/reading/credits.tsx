import type { Article, Credit } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** Who wrote, edited and reviewed it: one line a role, in the order of the text. */
export function Credits({ article, messages }: { article: Article; messages: Messages }) {
  const roles = [...Map.groupBy(article.credits, ({ role }: Credit) => role)];
  if (roles.length === 0) return null;
  return (
    <footer className="credits">
      <dl>
        {roles.map(([role, credits]) => (
          <div key={role}>
            <dt lang={messages.lang}>{messages.roles[role]}</dt>
            <dd>{credits.map(({ name }) => name).join('、')}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
