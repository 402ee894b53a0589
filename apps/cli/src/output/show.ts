import type { Article, Block, BlockKind } from '@wenmai/parser';
import type { Palette } from './palette';
import { pad, wrap } from './wrap';

export interface View {
  /** Width in terminal columns. */
  readonly width: number;
  readonly color: Palette;
}

/** Width of the column of labels: the longest kind and a gap. */
const LABEL_WIDTH = 'boilerplate'.length + 2;

const TEXT_STYLE: Readonly<Partial<Record<BlockKind, keyof Palette>>> = {
  headline: 'bold',
  heading: 'bold',
  boilerplate: 'dim',
  image: 'dim',
  caption: 'italic',
};

/** The article for a human eye: what is known about it, then every block of the source beside its kind. */
export function showArticle(article: Article, view: View): string {
  const rows = [
    ...facts(article).map(([label, text]) => row(label, text, view, 'cyan')),
    '',
    ...article.blocks.map((block) => blockRow(block, view)),
  ];
  return `${rows.join('\n')}\n`;
}

/** What the page says about the article, by label. */
function facts(article: Article): [label: string, text: string][] {
  const { source, published, publisher, credits } = article;
  const rows: [string, string | null | undefined][] = [
    ['file', source.name],
    ['published', published && (published.value ?? `${published.text} (unresolved)`)],
    ['publisher', publisher?.name],
    ...credits.map(({ role, name }): [string, string] => [role, name]),
  ];
  return rows.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function blockRow(block: Block, view: View): string {
  const style = TEXT_STYLE[block.kind];
  const text = row(block.kind, block.text, view, 'yellow', style);
  return block.kind === 'heading' || block.kind === 'paragraph' ? `${text}\n` : text;
}

/** A label and a text beside it, broken to the width that is left. */
function row(
  label: string,
  text: string,
  { width, color }: View,
  labelStyle: keyof Palette,
  style?: keyof Palette,
): string {
  const paint = (name: keyof Palette | undefined, words: string) => {
    const formatter = name === undefined ? undefined : color[name];
    return typeof formatter === 'function' ? formatter(words) : words;
  };
  const lines = text.split(/\r\n|\r|\n/).flatMap((line) => wrap(line, Math.max(20, width - LABEL_WIDTH)));
  return lines
    .map((line, i) => paint(labelStyle, pad(i === 0 ? label : '', LABEL_WIDTH)) + paint(style, line))
    .join('\n');
}
