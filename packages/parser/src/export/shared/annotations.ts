import type {
  Article,
  Organization,
  Person,
  Place,
  Quantity,
  Quotation,
  Role,
  Span,
  Speaker,
  Statistic,
  Time,
} from '../../model';

interface At {
  /** Unique within the article: the value's own id, or `p1.2` for the second mention of `p1`. */
  readonly id: string;
  /** Code units of the source. */
  readonly span: Span;
  /** The source at `span`. */
  readonly text: string;
  /** The rule that found it; null for what carries none of its own. */
  readonly rule: string | null;
}

/** One stretch of the source with what was read from it. */
export type Annotation = At &
  (
    | { readonly kind: 'time'; readonly value: Time }
    | { readonly kind: 'quantity'; readonly value: Quantity }
    | { readonly kind: 'statistic'; readonly value: Statistic }
    | { readonly kind: 'quotation'; readonly value: Quotation }
    | { readonly kind: 'speaker'; readonly value: Speaker; readonly quotation: string }
    | { readonly kind: 'person'; readonly value: Person }
    | { readonly kind: 'role'; readonly value: Role; readonly person: string }
    | { readonly kind: 'organization'; readonly value: Organization }
    | { readonly kind: 'place'; readonly value: Place }
  );

export type AnnotationKind = Annotation['kind'];

/**
 * Everything that was read from the sentences, one annotation for each place in the text, in the order of the text:
 * of two that begin together, the longer one first. What covers no character is left out, because no format of
 * annotations has a place for it.
 */
export function annotationsOf(article: Article): readonly Annotation[] {
  const all = [
    ...values(article),
    ...article.quotations.flatMap(speaker),
    ...article.people.flatMap(rolesOf),
    ...entities(article),
  ].map((found): Annotation => ({ ...found, text: slice(article, found.span) }));
  return all
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

type Found = Annotation extends infer Kind ? (Kind extends Annotation ? Omit<Kind, 'text'> : never) : never;

function values(article: Article): Found[] {
  const { times, quantities, statistics, quotations } = article;
  return [
    ...times.map((value): Found => ({ ...at(value), kind: 'time', value })),
    ...quantities.map((value): Found => ({ ...at(value), kind: 'quantity', value })),
    ...statistics.map((value): Found => ({ ...at(value), kind: 'statistic', value })),
    ...quotations.map((value): Found => ({ ...at(value), kind: 'quotation', value })),
  ];
}

function at({ id, span, rule }: { id: string; span: Span; rule: string }) {
  return { id, span, rule };
}

function speaker({ id, speaker: value, rule }: Quotation): Found[] {
  if (value === null) return [];
  return [{ id: `${id}.speaker`, span: value.span, rule, kind: 'speaker', value, quotation: id }];
}

function rolesOf(person: Person): Found[] {
  return person.roles.map((value, i) => ({
    id: `${person.id}.role${i + 1}`,
    span: value.span,
    rule: null,
    kind: 'role',
    value,
    person: person.id,
  }));
}

function entities({ people, organizations, places }: Article): Found[] {
  return [
    ...people.flatMap((value) => mentions(value).map((at): Found => ({ ...at, kind: 'person', value }))),
    ...organizations.flatMap((value) =>
      mentions(value).map((at): Found => ({ ...at, kind: 'organization', value })),
    ),
    ...places.flatMap((value) => mentions(value).map((at): Found => ({ ...at, kind: 'place', value }))),
  ];
}

/** Where an entity is named, with the ids of its mentions. */
function mentions({ id, mentions: all }: Person | Organization | Place) {
  return all.map(({ span, rule }, i) => ({ id: `${id}.${i + 1}`, span, rule }));
}

function slice({ source }: Article, { start, end }: Span): string {
  return source.text.slice(start, end);
}
