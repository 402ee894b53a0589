import type { Article, Diagnostic } from '@wenmai/parser';
import { RULES, type RuleGroup } from '@wenmai/parser/rules';
import type { Messages } from '../../lib/messages/zh';
import { checkId } from '../../lib/reading/notes';

/** What an editor would ask about, and how many checks had nothing to ask. */
export function Checks({ article, messages }: { article: Article; messages: Messages }) {
  return (
    <>
      {article.diagnostics.length > 0 && <Found article={article} messages={messages} />}
      <Passed diagnostics={article.diagnostics} messages={messages} />
    </>
  );
}

/** The same remark made many times stands once, with its count. */
function Found({ article, messages }: { article: Article; messages: Messages }) {
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
            <span>
              <a href={`#${first.id}`}>{messages.lang === 'zh-Hans' ? first.messageZh : first.message}</a>
              {others.length > 0 && <small> ×{others.length + 1}</small>} <code>{first.rule}</code>
            </span>
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Passed({ diagnostics, messages }: { diagnostics: readonly Diagnostic[]; messages: Messages }) {
  const broken = new Set(diagnostics.map(({ rule }) => rule));
  const kept = RULES.filter(({ id }) => !broken.has(id));
  const groups = Map.groupBy(kept, ({ id }) => id.replace(/\/.*/, '') as RuleGroup);
  return (
    <p className="passed">
      {messages.glance.passed(
        kept.length,
        [...groups].map(([group, rules]) => `${messages.ruleGroups[group]} ${rules.length}`),
      )}
    </p>
  );
}
