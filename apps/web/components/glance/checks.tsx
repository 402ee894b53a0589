import type { Article } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import { checkId } from '../../lib/reading/notes';

/** What an editor would ask about; the same remark made many times stands once, with its count. */
export function Checks({ article, messages }: { article: Article; messages: Messages }) {
  const numbered = article.diagnostics.map((diagnostic, i) => ({ ...diagnostic, id: checkId(i) }));
  const groups = Map.groupBy(numbered, ({ rule, message, severity }) =>
    severity === 'info' ? rule : `${rule} ${message}`,
  );
  return (
    <ul className="findings">
      {[...groups].map(([key, [first, ...others]]) =>
        first ? (
          <li key={key} className={first.severity}>
            <b>{messages.severity[first.severity]}</b>
            <a href={`#${first.id}`} data-of={first.id}>
              {messages.lang === 'zh-Hans' ? first.messageZh : first.message}
            </a>
            {others.length > 0 && <small>×{others.length + 1}</small>}
            <code>{first.rule}</code>
          </li>
        ) : null,
      )}
    </ul>
  );
}
