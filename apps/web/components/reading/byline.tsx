import type { Article } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import type { Anchors } from '../../lib/reading/anchors';

interface Props {
  readonly article: Article;
  readonly anchors: Anchors;
  readonly messages: Messages;
}

/** When it was published, and by whom. */
export function Byline({ article, anchors, messages }: Props) {
  const { published, publisher } = article;
  return (
    <p className="byline">
      {published &&
        (published.value === null ? (
          <span>{published.text}</span>
        ) : (
          <time dateTime={published.value}>{displayTime(published.value)}</time>
        ))}
      {publisher && <span id={anchors.publisher ?? undefined}>{publisher.name}</span>}
      {!published && !publisher && <span>{messages.articles.undated}</span>}
    </p>
  );
}

/** `2023-11-22T09:27:59+08:00` as `2023-11-22 09:27`: the wall clock that the text gave. */
export function displayTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
