import type { Article, Block } from '../model';

/**
 * The article as Markdown (CommonMark) with YAML front matter: what the page knew about it in front, then headline
 * and body. Characters that mean something in Markdown are escaped, so that the text reads as it was written; what is
 * no part of the article (boilerplate) is left out.
 */
export function toMarkdown(article: Article): string {
  const parts = [
    frontMatter(article),
    article.kicker && `*${inline(article.kicker.text)}*`,
    article.headline && `# ${inline(article.headline.text)}`,
    article.subtitle && `**${inline(article.subtitle.text)}**`,
    ...article.blocks.map(bodyBlock),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

function frontMatter(article: Article): string {
  const { source, published, publisher, credits } = article;
  const fields = [
    field('headline', article.headline?.text),
    field('kicker', article.kicker?.text),
    field('subtitle', article.subtitle?.text),
    field('published', published?.value),
    field('publisher', publisher?.name),
    field('source', source.name),
    field('url', source.url),
    ...(credits.length > 0 ? ['credits:'] : []),
    ...credits.map(({ role, name }) => `  - role: ${role}\n    name: ${JSON.stringify(name)}`),
  ];
  return ['---', ...fields.filter((line) => line !== null), '---'].join('\n');
}

/** A line of YAML: every JSON string is a YAML string. */
function field(name: string, value: string | null | undefined): string | null {
  return value == null ? null : `${name}: ${JSON.stringify(value)}`;
}

/** The Markdown of a block of the body; null for blocks that stand in the front matter or in no article. */
function bodyBlock(block: Block): string | null {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`;
    case 'list-item':
      return `- ${inline(block.text.slice(block.marker.end - block.span.start))}`;
    case 'table':
      return block.text.replace(/^/gm, '    ');
    case 'image':
      return `![${inline(block.text)}]()`;
    case 'caption':
      return `*${inline(block.text)}*`;
    case 'kicker':
    case 'headline':
    case 'subtitle':
    case 'dateline':
    case 'credit':
    case 'boilerplate':
      return null;
  }
}

/** Lines of a paragraph, each without its indent; what would begin a list, quotation or heading is escaped. */
function paragraph(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => inline(line).replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'))
    .map((line) => line.replace(/^[-+=~>#|]/, '\\$&'))
    .filter((line) => line !== '')
    .join('\n');
}

/** Text on one line, with the characters that Markdown reads as marks escaped. */
function inline(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .join(' ')
    .replace(/[\\`*_[\]<>&]/g, '\\$&');
}
