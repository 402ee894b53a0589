import type { Article } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** The headings, as links into the text. One heading is no outline, and neither are numbers alone. */
export function Outline({ article, messages }: { article: Article; messages: Messages }) {
  const headings = article.blocks.filter((block) => block.kind === 'heading');
  if (headings.length < 2 || !headings.some(({ text }) => /\p{L}{3}/u.test(text))) return null;
  return (
    <nav className="outline" aria-label={messages.article.outline}>
      <ol>
        {headings.map(({ id, text, level }) => (
          <li key={id} className={`level-${level}`}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
