import type { Span } from './span';

/**
 * What a stretch of lines is in the article.
 *
 * - `kicker` 引题: the line above the headline; `headline` 主标题; `subtitle` 副题.
 * - `dateline`: the line(s) with the time of publication, the outlet and the like.
 * - `paragraph`, `heading` (小标题), `list-item`, `table`: the body.
 * - `image`: a photo lost in plain text, where its alt text (the headline again) was left; `caption`: 图说.
 * - `credit`: who wrote, edited, reviewed; where it first appeared; its original headline.
 * - `boilerplate`: what the page put around the article: navigation, share buttons, disclaimers, hot searches.
 */
export type BlockKind =
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'dateline'
  | 'image'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'credit'
  | 'boilerplate';

interface BlockBase {
  /** `b1`, `b2`, … in the order of the text. */
  readonly id: string;
  /** The source between the span's offsets, without the white space around it. */
  readonly text: string;
  readonly span: Span;
  /** The name of the rule that decided the kind. */
  readonly rule: string;
}

export interface PlainBlock extends BlockBase {
  readonly kind: Exclude<BlockKind, 'heading' | 'list-item' | 'image' | 'boilerplate'>;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 1 for the outermost headings (一、), 2 for those within (（一）), 3 below. */
  readonly level: 1 | 2 | 3;
}

export interface ListItemBlock extends BlockBase {
  readonly kind: 'list-item';
  /** The number or bullet as written (1. ① •). */
  readonly marker: Span;
}

export interface ImageBlock extends BlockBase {
  readonly kind: 'image';
  /** Id of the caption that belongs to the photo, if one stands beside it. */
  readonly caption: string | null;
}

export interface BoilerplateBlock extends BlockBase {
  readonly kind: 'boilerplate';
  /** What sort of junk it is. */
  readonly category:
    | 'navigation'
    | 'share'
    | 'controls'
    | 'counter'
    | 'promotion'
    | 'related'
    | 'hot-search'
    | 'comments'
    | 'disclaimer'
    | 'tags'
    | 'other';
}

/** One stretch of the source. Blocks tile it: in order, without overlap, with only white space between them. */
export type Block = PlainBlock | HeadingBlock | ListItemBlock | ImageBlock | BoilerplateBlock;

/** A heading with the blocks under it, up to the next heading of any level. */
export interface Section {
  /** Id of the heading block; null for what stands before the first heading. */
  readonly heading: string | null;
  /** Ids of the body blocks (paragraphs, list items, tables, images, captions), in order. */
  readonly blocks: readonly string[];
}

export interface Sentence {
  /** `s1`, `s2`, … */
  readonly id: string;
  readonly span: Span;
  /** Id of the block it stands in. */
  readonly block: string;
}
