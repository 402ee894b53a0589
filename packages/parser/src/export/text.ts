import type { Article, Block, BlockKind } from '../model';

/** What is left out: it stands around the article on its page, or in the place of a photo. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set<BlockKind>(['boilerplate', 'image']);

/**
 * The article as clean plain text: its blocks in the order of the source, one empty line between them, without
 * boilerplate, repeated headlines, indents and stray white space.
 */
export function toText(article: Article): string {
  const blocks = article.blocks.filter((block) => !LEFT_OUT.has(block.kind)).map(lines);
  return `${blocks.filter((text, i) => text !== blocks[i - 1]).join('\n\n')}\n`;
}

function lines(block: Block): string {
  return block.text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
