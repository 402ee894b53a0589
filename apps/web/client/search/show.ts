import type { SearchArticle } from '../../lib/search/format';
import { readQuery } from '../../lib/search/query';
import { type Hit, loadArticle } from './lookup';

export type Status = 'empty' | 'short' | 'none' | 'found' | 'failed';

/** How many characters stand before and behind the words in the context of a hit. */
const CONTEXT = 36;

interface Page {
  readonly query: string;
  readonly from: number;
  readonly more: (() => Promise<void>) | null;
  /** Whether nobody has asked for something else meanwhile. */
  readonly isCurrent: () => boolean;
}

/** Says how the search went, in the words that the page brought along. */
export function showStatus(form: HTMLFormElement | null, status: Status, count: number): void {
  const words = JSON.parse(form?.dataset.words ?? '{}') as Record<Status, string>;
  const line = document.querySelector('.search-status');
  if (line) line.textContent = words[status].replace('{count}', String(count));
  if (status !== 'found') document.querySelector('.hits')?.replaceChildren();
  document.querySelector('.search-more')?.toggleAttribute('hidden', true);
}

/** Shows a page of hits, each with its first place in context. Text is only ever set as text. */
export async function showHits(
  form: HTMLFormElement | null,
  root: string,
  hits: readonly Hit[],
  { query, from, more, isCurrent }: Page,
): Promise<void> {
  const list = document.querySelector('.hits');
  const length = readQuery(query)[0]?.folded.length ?? 0;
  const articles = await Promise.all(hits.map(({ article }) => loadArticle(root, article)));
  if (!list || !isCurrent()) return;
  const items = articles.map((article, i) =>
    hitItem(article, hits[i]?.positions ?? [], length, form?.dataset.articles ?? ''),
  );
  if (from === 0) list.replaceChildren(...items);
  else list.append(...items);
  const button = document.querySelector<HTMLButtonElement>('.search-more');
  if (!button) return;
  button.hidden = more === null;
  button.onclick = more;
}

function hitItem(
  article: SearchArticle,
  positions: readonly number[],
  length: number,
  base: string,
): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const place = blockAt(article, positions[0] ?? 0);
  link.href = `${base}${article.slug}/#${place.id}`;
  link.textContent = article.headline || article.slug;
  const title = document.createElement('h2');
  title.append(link);
  const context = document.createElement('p');
  const words = document.createElement('mark');
  words.textContent = place.text.slice(place.offset, place.offset + length);
  const before = place.text.slice(Math.max(0, place.offset - CONTEXT), place.offset);
  const end = place.offset + length + CONTEXT;
  const behind = `${place.text.slice(place.offset + length, end)}${end < place.text.length ? '……' : ''}`;
  context.append(`${place.offset > CONTEXT ? '……' : ''}${before}`, words, behind);
  const byline = document.createElement('small');
  byline.textContent = [article.published, positions.length > 1 ? `×${positions.length}` : '']
    .filter(Boolean)
    .join('  ');
  title.lang = 'zh';
  context.lang = 'zh';
  item.append(title, context, byline);
  return item;
}

/** The block that a position stands in, and how far into it. */
function blockAt({ blocks }: SearchArticle, position: number): { id: string; text: string; offset: number } {
  let start = 0;
  for (const [id, text] of blocks) {
    if (position <= start + text.length) return { id, text, offset: position - start };
    start += text.length + 1;
  }
  return { id: '', text: '', offset: 0 };
}
