import type { Article } from '../model';
import { type Annotation, type AnnotationKind, annotationsOf } from './shared/annotations';
import { describe } from './shared/describe';
import { codePointOffsets, type TextUri, textUriOf } from './shared/position';

export type { TextUri };

/** How much text the quote selector gives before and after the quoted words, in code points. */
const CONTEXT = 16;

const MOTIVATIONS: Readonly<Record<AnnotationKind, 'identifying' | 'classifying' | 'describing'>> = {
  time: 'classifying',
  quantity: 'classifying',
  statistic: 'describing',
  quotation: 'classifying',
  speaker: 'describing',
  person: 'identifying',
  role: 'describing',
  organization: 'identifying',
  place: 'identifying',
};

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging' | 'describing';
  readonly format: 'text/plain' | 'application/json';
  readonly value: string;
}

export type Selector =
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };

export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string;
  readonly body: readonly TextualBody[];
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

/** An annotation collection of the W3C Web Annotation Data Model, all on its first page. */
export interface WebAnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string };
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/**
 * The article's values as W3C Web Annotations of its text.
 *
 * Positions count code points, as the data model requires, not the code units of the article model. Ids are relative:
 * they hold within the document that the collection is kept in. Each annotation carries the kind as a tag, a
 * description in words and, as JSON, the value itself with the name of its rule.
 */
export function toWebAnnotation(article: Article, options: TextUri = {}): WebAnnotationCollection {
  const { text } = article.source;
  const source = textUriOf(article, options);
  const position = codePointOffsets(text);
  const items = annotationsOf(article).map((annotation): WebAnnotation => {
    const { id, kind, span } = annotation;
    return {
      id: `#${id}`,
      type: 'Annotation',
      motivation: MOTIVATIONS[kind],
      body: bodies(annotation),
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: position(span.start), end: position(span.end) },
          { type: 'TextQuoteSelector', exact: annotation.text, ...context(text, span.start, span.end) },
        ],
      },
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: article.source.name ?? article.headline?.text ?? source,
    generator: { id: '#wenmai', type: 'Software', name: 'Wenmai' },
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', startIndex: 0, items },
  };
}

function bodies(annotation: Annotation): TextualBody[] {
  const description = describe(annotation);
  return [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: annotation.kind },
    ...(description === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: description } as const]),
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'application/json',
      value: JSON.stringify({ rule: annotation.rule, value: lean(annotation) }),
    },
  ];
}

/** The value without what the other annotations of the same entity repeat. */
function lean({ kind, value }: Annotation): unknown {
  if (kind !== 'person' && kind !== 'organization' && kind !== 'place') return value;
  return { ...value, mentions: undefined, roles: undefined };
}

/** The text around a span, whole characters only. */
function context(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)];
  const after = [...text.slice(end, end + 2 * CONTEXT)];
  return { prefix: before.slice(-CONTEXT).join(''), suffix: after.slice(0, CONTEXT).join('') };
}
