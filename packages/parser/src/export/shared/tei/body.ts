import type { Article, Block } from '../../../model';
import { type Attributes, close, open, wrap } from '../markup';
import type { Nesting } from '../nest';
import type { Pointer } from './header';
import { type Inline, inlineWriter } from './inline';

/**
 * The `text`: one division for the article, within it divisions by its headings. TEI wants headlines, datelines and
 * bylines at the top or the bottom of a division; where they stand elsewhere they are anonymous blocks (`ab`).
 */
export function teiBody(article: Article, nesting: Nesting<Inline>, point: Pointer): string {
  const { blocks } = article;
  const write = inlineWriter(article.source.text, nesting.parts, point);
  const bottom = 1 + blocks.findLastIndex(({ kind }) => !PERIPHERAL.has(kind));
  const body = blocks.findIndex(({ kind }) => BODY.has(kind));
  const lines = [open('text'), open('body'), open('div', { type: 'article' })];
  const levels: number[] = [];
  const closeTo = (level: number) => {
    while ((levels.at(-1) ?? 0) >= level) {
      levels.pop();
      lines.push(close('div'));
    }
  };
  blocks.forEach((block, i) => {
    if (i === bottom) closeTo(1);
    if (block.kind === 'heading') {
      closeTo(block.level);
      levels.push(block.level);
      lines.push(open('div'));
    }
    const edge = i >= bottom || body < 0 || i < body;
    const element = blockElement(block, edge, write(nesting.blocks[i] ?? []));
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind === 'list-item' && before?.kind !== 'list-item') lines.push(open('list'));
    lines.push(element);
    if (block.kind === 'list-item' && after?.kind !== 'list-item') lines.push(close('list'));
  });
  closeTo(1);
  if (blocks.length === 0) lines.push('<ab/>');
  return [...lines, close('div'), close('body'), close('text')].join('\n');
}

/** What may stand below the last division. */
const PERIPHERAL: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'dateline',
  'credit',
  'boilerplate',
  'image',
]);

/** What ends the top of the article. */
const BODY: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'list-item',
  'table',
]);

/** @param edge whether it stands at the top or the bottom of the article */
function blockElement(block: Block, edge: boolean, content: string): string {
  const id: Attributes = { 'xml:id': block.id };
  switch (block.kind) {
    case 'kicker':
    case 'headline':
    case 'subtitle':
      return edge ? wrap('head', { ...id, type: block.kind }, content) : anonymous(block, content);
    case 'dateline':
      return edge ? wrap('dateline', id, content) : anonymous(block, content);
    case 'credit':
      return edge ? wrap('byline', id, content) : anonymous(block, content);
    case 'heading':
      return wrap('head', id, content);
    case 'paragraph':
      return wrap('p', id, content);
    case 'list-item':
      return wrap('item', id, content);
    case 'table':
      return anonymous(block, content);
    case 'caption':
    case 'image':
      return wrap('figure', { ...id, type: block.kind }, wrap('head', {}, content));
    case 'boilerplate':
      return wrap('fw', { ...id, type: block.category }, content);
  }
}

function anonymous({ id, kind }: Block, content: string): string {
  return wrap('ab', { 'xml:id': id, type: kind }, content);
}
