import type { Article, Block } from '../model';
import { oneLine } from './shared/about';
import { legalText } from './shared/legal';

/**
 * The article as Markdown (CommonMark) with YAML front matter: what the page knew about it and who and what it names in
 * front, then headline and body. Characters that mean something in Markdown are escaped, so that the text reads as it
 * was written; what is no part of the article (boilerplate, headlines in the place of photos) is left out. `at` in the
 * front matter holds the places in the source, as pairs of offsets in code units.
 */
export function toMarkdown(article: Article): string {
  const parts = [
    frontMatter(article),
    article.kicker && emphasis('*', article.kicker.text),
    article.headline && heading(1, article.headline.text),
    article.subtitle && emphasis('**', article.subtitle.text),
    ...article.blocks.map(bodyBlock),
  ];
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}

function frontMatter(article: Article): string {
  const { source, published, publisher, credits, people, organizations, places } = article;
  const fields = [
    field('headline', article.headline?.text),
    field('kicker', article.kicker?.text),
    field('subtitle', article.subtitle?.text),
    field('published', published?.value),
    field('publisher', publisher?.name),
    field('source', source.name),
    field('url', source.url),
    ...list(
      'credits',
      credits.map(({ role, name, span }) => ({ role, name, at: [[span.start, span.end]] })),
    ),
    ...list('people', people.map(named)),
    ...list('organizations', organizations.map(named)),
    ...list('places', places.map(named)),
  ];
  return ['---', ...fields.filter((line) => line !== null), '---'].join('\n');
}

function named({ name, mentions }: Article['people' | 'organizations' | 'places'][number]) {
  return { name, at: mentions.map(({ span }) => [span.start, span.end]) };
}

function field(name: string, value: string | null | undefined): string | null {
  return value == null ? null : `${name}: ${yaml(value)}`;
}

function list(name: string, items: readonly unknown[]): string[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${yaml(item)}`)];
}

/**
 * A value in YAML's flow style: YAML 1.2 reads JSON, except for the characters that it will not have unescaped and JSON
 * leaves as they are.
 */
function yaml(value: unknown): string {
  const legal = (_: string, part: unknown) => (typeof part === 'string' ? legalText(part) : part);
  return JSON.stringify(value, legal).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The Markdown of a block of the body; null for blocks that stand in the front matter or in no article. */
function bodyBlock(block: Block): string | null {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'heading':
      return heading(block.level + 1, block.text);
    case 'list-item':
      return `- ${lineStart(inline(block.text.slice(block.marker.end - block.span.start)))}`;
    case 'table':
      return fenced(block.text);
    case 'caption':
      return emphasis('*', block.text);
    case 'image':
    case 'kicker':
    case 'headline':
    case 'subtitle':
    case 'dateline':
    case 'credit':
    case 'boilerplate':
      return null;
  }
}

/** A line of words: an empty one would make a mark that means something else. */
function heading(level: number, text: string): string {
  const words = inline(text);
  return words === '' ? '' : `${'#'.repeat(level)} ${words}`;
}

function emphasis(mark: '*' | '**', text: string): string {
  const words = inline(text);
  return words === '' ? '' : `${mark}${words}${mark}`;
}

/** Lines of a paragraph, each without its indent. */
function paragraph(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => lineStart(inline(line)))
    .filter((line) => line !== '')
    .join('\n');
}

/** A block of code, in a fence that is longer than any in the text. */
function fenced(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${legalText(text)}\n${fence}`;
}

/** Escapes what would begin a list, a heading or a rule at the beginning of a line. */
function lineStart(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[-+=]/, '\\$&');
}

/** Text on one line, with the characters that Markdown reads as marks escaped. */
function inline(text: string): string {
  return legalText(oneLine(text)).replace(/[\\`*_[\]<>&#~|]/g, '\\$&');
}
