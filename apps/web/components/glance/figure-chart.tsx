import type { Article, Statistic } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import { indicatorOf } from '../../lib/reading/indicator';
import { largestChange } from '../../lib/reading/notes';
import { ChangeBar } from '../reading/change-bar';

/** Rises and falls as bars on one scale; levels as plain numbers. A table, so that it can be read without seeing it. */
export function FigureChart({ article, messages }: { article: Article; messages: Messages }) {
  const scale = largestChange(article.statistics);
  return (
    <table className="figure-chart" lang="zh">
      <tbody>
        {article.statistics.map((statistic) => (
          <tr key={statistic.id}>
            <th scope="row">
              <a href={`#${statistic.id}`}>{indicatorOf(statistic)}</a>
            </th>
            <td className="number">{amountOf(statistic, messages)}</td>
            <td>
              {statistic.change && (
                <ChangeBar direction={statistic.direction} change={statistic.change} scale={scale} />
              )}
            </td>
            <td lang={messages.lang === 'en' ? 'en' : undefined}>
              {messages.comparison[statistic.comparison]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amountOf({ direction, change, value }: Statistic, messages: Messages): string {
  const shown = change ?? value;
  if (!shown) return messages.direction[direction];
  return `${change ? messages.direction[direction] : ''} ${shown.value.toLocaleString('en')}${shown.unit}`.trim();
}
