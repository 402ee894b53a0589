import type { Article, Block, Span } from '@wenmai/parser';
import type { Mark } from './notes';
import { overlaps } from './offsets';

const TEXT_KINDS: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'table',
]);

/** Whether a block is set as text of the article, with its marks. The headline and its like stand in the head. */
export function isSetAsText({ kind }: Block): boolean {
  return TEXT_KINDS.has(kind);
}

/** Where the marks have their anchors whose words are not set as text: names in datelines and credits, say. */
export interface Anchors {
  /** By where a credit's name begins. */
  readonly credits: ReadonlyMap<number, string>;
  readonly publisher: string | null;
  /** Those that fit nowhere else, by the block they are in. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/** @param shares the marks of each block, in the order of the blocks */
export function placeAnchors(article: Article, shares: readonly (readonly Mark[])[]): Anchors {
  const heads = [article.kicker, article.headline, article.subtitle].flatMap((head) => head?.span ?? []);
  const named = new Set(article.credits.map(({ span }) => span.start));
  const credits = new Map<number, string>();
  const blocks = new Map<string, string[]>();
  let publisher: string | null = null;
  for (const [i, block] of article.blocks.entries()) {
    if (isSetAsText(block)) continue;
    for (const mark of shares[i] ?? []) {
      if (heads.some((head) => overlaps(head, mark.span))) continue;
      if (named.has(mark.span.start) && !credits.has(mark.span.start)) credits.set(mark.span.start, mark.id);
      else if (publisher === null && isPublisher(article, mark.span)) publisher = mark.id;
      else blocks.set(block.id, [...(blocks.get(block.id) ?? []), mark.id]);
    }
  }
  return { credits, publisher, blocks };
}

function isPublisher({ publisher }: Article, span: Span): boolean {
  return publisher !== null && overlaps(publisher.span, span);
}
