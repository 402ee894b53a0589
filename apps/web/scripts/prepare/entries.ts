import type { Article } from '@wenmai/parser';
import type { Entry } from '../../lib/library';

/** How much of the first paragraph the list shows, in UTF-16 code units. */
const LEAD_LENGTH = 96;

/** Newest first, undated ones last, in the order of their names within a day. */
export function compareEntries(a: Entry, b: Entry): number {
  return compareDates(b.published, a.published) || (a.slug < b.slug ? -1 : 1);
}

/** An article's line in the lists. */
export function entryOf(slug: string, article: Article): Entry {
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

/** The first characters of a text on one line, never half a surrogate pair. */
export function shorten(text: string, length: number): string {
  // Between Chinese characters a line's end is no space.
  const flat = text.replace(/(?<=[^\p{ASCII}\s])\s*\n\s*(?=[^\p{ASCII}\s])/gu, '').replace(/\s+/g, ' ');
  if (flat.length <= length) return flat;
  return `${flat.slice(0, length).replace(/[\ud800-\udbff]$/, '')}……`;
}
