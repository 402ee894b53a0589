import type { Article, Block } from '../model';
import { addressOf, oneLine, titleOf } from './shared/about';
import { type Annotation, annotationsOf } from './shared/annotations';
import { plainValue } from './shared/describe';
import { type Attributes, close, escapeText, leaf, open, wrap } from './shared/markup';
import { type Event, nest } from './shared/nest';

/**
 * The article as an HTML document without style or script, in semantic elements. Every value stands where it was read,
 * as `<time>`, `<data>` or `<span>` with its kind as class and, as `data-*`, its id, its rule and its offsets in code
 * units of the source. A value that crosses others is split into parts with the same `data-id`. Boilerplate, and the
 * headlines that stand in the place of photos, are left out.
 */
export function toHtml(article: Article): string {
  const { blocks, source } = article;
  const nesting = nest(annotationsOf(article), blocks);
  const body = blocks.map((block, i) => ({ block, markup: inline(source.text, nesting.blocks[i] ?? []) }));
  return [
    '<!DOCTYPE html>',
    '<html lang="zh">',
    wrap('head', {}, head(article)),
    '<body>',
    '<article>',
    ...grouped(body),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head(article: Article): string {
  const { source, published } = article;
  const address = addressOf(article);
  return [
    '<meta charset="utf-8">',
    leaf('title', {}, oneLine(titleOf(article) ?? source.name ?? '')),
    ...(published?.value
      ? [open('meta', { property: 'article:published_time', content: published.value })]
      : []),
    ...(address ? [open('link', { rel: 'canonical', href: address })] : []),
  ].join('');
}

interface Piece {
  readonly block: Block;
  readonly markup: string;
}

/** The blocks as elements, list items that follow each other in one list. */
function grouped(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece, i) => {
    const isItem = (other: Piece | undefined) => other?.block.kind === 'list-item';
    const element = blockElement(piece);
    if (!isItem(piece)) return element;
    return [
      ...(isItem(pieces[i - 1]) ? [] : ['<ul>']),
      ...element,
      ...(isItem(pieces[i + 1]) ? [] : ['</ul>']),
    ];
  });
}

function blockElement({ block, markup }: Piece): string[] {
  const attributes = { id: block.id, ...offsets(block.span) };
  switch (block.kind) {
    case 'headline':
      return [wrap('h1', attributes, markup)];
    case 'heading':
      return [wrap(`h${block.level + 1}`, attributes, markup)];
    case 'paragraph':
      return [wrap('p', attributes, markup)];
    case 'list-item':
      return [wrap('li', attributes, markup)];
    case 'table':
      // A line feed that follows `<pre>` is dropped by parsers: this one is, and none of the text.
      return [wrap('pre', attributes, `\n${markup.replaceAll('<br>', '')}`)];
    case 'caption':
      return [wrap('figure', attributes, wrap('figcaption', {}, markup))];
    case 'kicker':
    case 'subtitle':
    case 'dateline':
    case 'credit':
      return [wrap('p', { ...attributes, class: block.kind }, markup)];
    case 'image':
    case 'boilerplate':
      return [];
  }
}

function offsets({ start, end }: Annotation['span']): Attributes {
  return { 'data-start': start, 'data-end': end };
}

/** Text with the values in it; line breaks are kept. */
function inline(text: string, events: readonly Event<Annotation>[]): string {
  const write = (event: Event<Annotation>): string => {
    if (event.type === 'text') return lines(text.slice(event.span.start, event.span.end));
    const { range, part } = event;
    return event.type === 'close' ? close(element(range)) : open(element(range), attributesOf(range, part));
  };
  return events.map(write).join('');
}

/** HTML knows one kind of line break, and no reference for another. */
function lines(text: string): string {
  return escapeText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '<br>\n');
}

/** What HTML lets stand in `datetime`: dates, dates with a clock time and offset, durations of days and below. */
const DATETIME =
  /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?|P(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

function element({ kind, value }: Annotation): 'time' | 'data' | 'span' {
  if (kind === 'time' && DATETIME.test(value.value ?? '')) return 'time';
  return kind === 'quantity' && value.value !== null ? 'data' : 'span';
}

function attributesOf(annotation: Annotation, part: number): Attributes {
  const name = element(annotation);
  const value = plainValue(annotation)?.replace(/\s+/g, ' ');
  return {
    class: annotation.kind,
    id: part === 1 ? annotation.id : null,
    datetime: name === 'time' ? value : null,
    value: name === 'data' ? value : null,
    'data-id': annotation.id,
    'data-value': name === 'span' ? value : null,
    'data-speaker': annotation.kind === 'quotation' ? annotation.value.speaker?.id : null,
    'data-entity': entityOf(annotation),
    'data-rule': annotation.rule,
    ...offsets(annotation.span),
  };
}

function entityOf(annotation: Annotation): string | null {
  switch (annotation.kind) {
    case 'person':
    case 'organization':
    case 'place':
    case 'speaker':
      return annotation.value.id;
    case 'role':
      return annotation.person;
    default:
      return null;
  }
}
