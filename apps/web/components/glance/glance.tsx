import type { Article } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import { Checks } from './checks';
import { FigureChart } from './figure-chart';
import { People, peopleIn } from './people';
import { Quotations } from './quotations';
import { Timeline } from './timeline';

/** What the article holds, at a glance; every line leads back to its words. */
export function Glance({ article, messages }: { article: Article; messages: Messages }) {
  const { title, figures, timeline, quotations, people, checks } = messages.glance;
  const parts = [
    { name: 'figures', label: figures, shown: article.statistics.length > 0, Part: FigureChart },
    {
      name: 'timeline',
      label: timeline,
      shown: article.times.some(({ start }) => start !== null),
      Part: Timeline,
    },
    {
      name: 'quotations',
      label: quotations,
      shown: article.quotations.some(({ kind, speaker }) => kind === 'speech' || speaker !== null),
      Part: Quotations,
    },
    { name: 'people', label: people, shown: peopleIn(article).length > 0, Part: People },
    { name: 'checks', label: checks, shown: true, Part: Checks },
  ].filter(({ shown }) => shown);
  return (
    <aside className="glance" aria-labelledby="glance">
      <h2 id="glance">{title}</h2>
      {parts.map(({ name, label, Part }) => (
        <section key={name} aria-labelledby={`glance-${name}`}>
          <h3 id={`glance-${name}`}>{label}</h3>
          <Part article={article} messages={messages} />
        </section>
      ))}
    </aside>
  );
}
