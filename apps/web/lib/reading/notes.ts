import type {
  Article,
  Diagnostic,
  Organization,
  Person,
  Place,
  Quantity,
  Quotation,
  Span,
  Statistic,
  Time,
} from '@wenmai/parser';
import { isSetAsText } from './anchors';
import { lastAtMost } from './offsets';

/** What can be shown or hidden in the reading view, in the order of its switches. */
export const LAYERS = [
  'times',
  'people',
  'places',
  'organizations',
  'figures',
  'quotations',
  'checks',
] as const;

export type Layer = (typeof LAYERS)[number];

/** What stands in the margin beside some words. */
export type Note =
  | { readonly kind: 'time'; readonly time: Time }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'place'; readonly place: Place; readonly within: string | null }
  | { readonly kind: 'organization'; readonly organization: Organization; readonly parent: string | null }
  | {
      readonly kind: 'statistic';
      readonly statistic: Statistic;
      readonly period: string | null;
      /** The article's largest change in per cent, for bars on one scale. */
      readonly scale: number;
    }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'quotation'; readonly quotation: Quotation }
  | { readonly kind: 'check'; readonly diagnostic: Diagnostic };

/** Words of the article that something was read from. */
export interface Mark {
  /** Unique in the page; the anchor of the words. */
  readonly id: string;
  /** What was read: several marks share it where an entity is named several times. */
  readonly subject: string;
  readonly layer: Layer;
  readonly span: Span;
  /** Null where the words say it all. */
  readonly note: Note | null;
  /** Whether the words are not to be shown as marked: where they stand for the article as a whole. */
  readonly silent?: true;
}

/** Everything the article's values rest on, in the order of the text. */
export function marksOf(article: Article): Mark[] {
  const entityMarks = entityMarker(article);
  const placeNames = namesOf(article.places);
  const organizationNames = namesOf(article.organizations);
  const marks = [
    ...timeMarks(article),
    ...article.people.flatMap((person) => entityMarks(person, 'people', personNote(person, article))),
    ...article.places.flatMap((place) => entityMarks(place, 'places', placeNote(place, placeNames))),
    ...article.organizations.flatMap((organization) =>
      entityMarks(organization, 'organizations', organizationNote(organization, organizationNames)),
    ),
    ...statisticMarks(article),
    ...quantityMarks(article),
    ...article.quotations.map(quotationMark),
    ...checkMarks(article),
  ];
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The same words for the same time get one note, where they first have a margin beside them. */
function timeMarks(article: Article): Mark[] {
  const hasMargin = marginFinder(article);
  const same = Map.groupBy(article.times, ({ text, value, id }) =>
    value === null ? id : `${text} ${value}`,
  );
  return [...same.values()].flatMap((times) => {
    const noted = times.find(({ span }) => hasMargin(span.start)) ?? times[0];
    return times.map(
      (time): Mark => ({
        id: time.id,
        subject: noted?.id ?? time.id,
        layer: 'times',
        span: time.span,
        note: time === noted && tellsMore(time) ? { kind: 'time', time } : null,
      }),
    );
  });
}

/** A duration, or a date that the words give in full, needs no note. */
function tellsMore({ value, anchor, type }: Time): boolean {
  return value !== null && (anchor !== null || type === 'interval');
}

function personNote(person: Person, { credits }: Article): Note | null {
  // 记者 stands before the name in its byline, and again in the credits.
  if (person.mentions.length === 1 && credits.some(({ name }) => name === person.name)) return null;
  const tells = person.roles.length > 0 || person.kind !== 'named' || person.age !== undefined;
  return tells ? { kind: 'person', person } : null;
}

function placeNote(place: Place, names: ReadonlyMap<string, string>): Note | null {
  const within = names.get(place.within ?? '') ?? null;
  return place.code !== null || within !== null ? { kind: 'place', place, within } : null;
}

function organizationNote(organization: Organization, names: ReadonlyMap<string, string>): Note | null {
  const parent = names.get(organization.parent ?? '') ?? null;
  const tells = parent !== null || organization.mentions[0]?.text !== organization.name;
  return tells ? { kind: 'organization', organization, parent } : null;
}

function namesOf(entities: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

interface Entity {
  readonly id: string;
  readonly mentions: readonly { readonly span: Span }[];
}

/** Tells of an offset whether it stands in a block that has a margin for notes. */
function marginFinder({ blocks }: Article): (offset: number) => boolean {
  const starts = blocks.map(({ span }) => span.start);
  return (offset) => {
    const block = blocks[lastAtMost(starts, offset)];
    return block !== undefined && isSetAsText(block) && block.kind !== 'heading';
  };
}

/** Makes one mark for each mention of an entity; the note stands at the first that has a margin beside it. */
function entityMarker(article: Article): (entity: Entity, layer: Layer, note: Note | null) => Mark[] {
  const hasMargin = marginFinder(article);
  return ({ id, mentions }, layer, note) => {
    const noted = mentions.findIndex(({ span }) => hasMargin(span.start));
    return mentions.map(({ span }, i) => ({
      id: i === 0 ? id : `${id}-${i + 1}`,
      subject: id,
      layer,
      span,
      note: i === noted ? note : null,
    }));
  };
}

function statisticMarks(article: Article): Mark[] {
  const periods = new Map(article.times.map((time) => [time.id, time.value ?? time.text]));
  const scale = largestChange(article.statistics);
  return article.statistics.map((statistic) =>
    mark(statistic.id, 'figures', (statistic.change ?? statistic.value ?? statistic).span, {
      kind: 'statistic',
      statistic,
      period: periods.get(statistic.period ?? '') ?? null,
      scale,
    }),
  );
}

/** The largest change in per cent; 0 where there is none. */
export function largestChange(statistics: readonly Statistic[]): number {
  return statistics.reduce(
    (largest, { change }) => (change?.unit === '%' ? Math.max(largest, Math.abs(change.value)) : largest),
    0,
  );
}

/**
 * Quantities that gain by being written out (5.9万元 does, 823名 does not), but for those that a statistic already shows.
 * The others get no line under them either: it would lead nowhere.
 */
function quantityMarks(article: Article): Mark[] {
  const shown = new Set(
    article.statistics.flatMap(({ change, value, from }) =>
      [change, value, from].map((part) => part?.span.start),
    ),
  );
  return article.quantities
    .filter(({ span, value, unit, text }) => {
      return !shown.has(span.start) && value !== null && unit.code !== null && /[万亿兆]/.test(text);
    })
    .map((quantity) => mark(quantity.id, 'figures', quantity.span, { kind: 'quantity', quantity }));
}

function quotationMark(quotation: Quotation): Mark {
  const tells = quotation.kind === 'speech' || quotation.speaker !== null;
  return mark(quotation.id, 'quotations', quotation.span, tells ? { kind: 'quotation', quotation } : null);
}

/** The anchor of a diagnostic's words, by its place in the list. */
export function checkId(index: number): string {
  return `c${index + 1}`;
}

/** Remarks (`info`) repeat themselves: only the first of each rule gets a note. */
function checkMarks({ diagnostics, headline }: Article): Mark[] {
  const remarked = new Set<string>();
  return diagnostics.map((diagnostic, i) => {
    const again = diagnostic.severity === 'info' && remarked.has(diagnostic.rule);
    remarked.add(diagnostic.rule);
    const { start, end } = diagnostic.span;
    // That no editor is named, say, is remarked at the headline for want of a better place.
    const general =
      diagnostic.severity === 'info' && start === headline?.span.start && end === headline.span.end;
    return {
      ...mark(checkId(i), 'checks', diagnostic.span, again ? null : { kind: 'check', diagnostic }),
      ...(general && { silent: true as const }),
    };
  });
}

function mark(id: string, layer: Layer, span: Span, note: Note | null): Mark {
  return { id, subject: id, layer, span, note };
}
