import type { Article, Quotation } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';

/** What was said, by whom; speakers in the order of their first words. */
export function Quotations({ article, messages }: { article: Article; messages: Messages }) {
  const names = new Map([...article.people, ...article.organizations].map(({ id, name }) => [id, name]));
  const speakerOf = ({ speaker }: Quotation) =>
    speaker ? (names.get(speaker.id ?? '') ?? speaker.text) : messages.note.unnamedSpeaker;
  const said = article.quotations.filter(({ kind, speaker }) => kind === 'speech' || speaker !== null);
  return (
    <dl className="said" lang="zh">
      {[...Map.groupBy(said, speakerOf)].map(([speaker, quotations]) => (
        <div key={speaker}>
          <dt>{speaker}</dt>
          {quotations.map(({ id, text }) => (
            <dd key={id}>
              <a href={`#${id}`}>{text}</a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
