import type { Entry } from '../../lib/library';
import type { NamedArticle } from './articles';

/** How much of the first paragraph the list shows, in UTF-16 code units. */
const LEAD_LENGTH = 96;

/** The list of articles: newest first, undated ones last, in the order of their names within a day. */
export function listEntries(articles: readonly NamedArticle[]): Entry[] {
  return articles
    .map(entryOf)
    .sort((a, b) => compareDates(b.published, a.published) || (a.slug < b.slug ? -1 : 1));
}

function entryOf({ slug, article }: NamedArticle): Entry {
  const lead = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? '';
  return {
    slug,
    file: article.source.name ?? slug,
    headline: article.headline?.text ?? null,
    published: article.published?.value ?? null,
    publisher: article.publisher?.name ?? null,
    lead: shorten(lead, LEAD_LENGTH),
  };
}

/** ISO dates compare as text once the longer one is cut; unknown ones are the smallest. */
function compareDates(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** The first characters of a text, never half a surrogate pair. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= length) return flat;
  return `${flat.slice(0, length).replace(/[\ud800-\udbff]$/, '')}……`;
}
