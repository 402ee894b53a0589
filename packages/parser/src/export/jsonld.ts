import type { Article, Organization, Person, Place, Quotation, Span, Statistic } from '../model';
import { addressOf, bodyText, editorsOf, titleOf, writersOf } from './shared/about';
import { passageUris, type TextUri, textUriOf } from './shared/position';

export type { TextUri };

interface Reference {
  readonly '@id': string;
}

interface PersonLd {
  readonly '@type': 'Person';
  readonly '@id'?: string;
  readonly name: string;
}

interface EntityLd {
  readonly '@type': 'Person' | 'Organization' | 'Place';
  /** A blank node, named as in the article model. */
  readonly '@id': string;
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly jobTitle?: readonly string[];
  readonly parentOrganization?: Reference;
  readonly containedInPlace?: Reference;
  readonly identifier?: PropertyValueLd;
  /** The passages that name it (RFC 5147). */
  readonly subjectOf: readonly PassageLd[];
}

interface PassageLd {
  readonly '@type': 'CreativeWork';
  readonly '@id': string;
  readonly text: string;
}

interface PropertyValueLd {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly name?: string;
  readonly value: string | number;
  readonly unitText?: string;
}

interface PartLd {
  readonly '@type': 'Quotation' | 'Claim';
  /** The passage it was read from (RFC 5147). */
  readonly '@id': string;
  readonly text: string;
  readonly spokenByCharacter?: Reference | PersonLd;
  readonly about?: readonly PropertyValueLd[];
  readonly temporalCoverage?: string;
}

/** A schema.org NewsArticle. */
export interface NewsArticleLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly '@id'?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly alternativeHeadline?: readonly string[];
  readonly datePublished?: string;
  readonly dateline?: string;
  readonly inLanguage: 'zh';
  readonly author?: readonly PersonLd[];
  readonly editor?: readonly PersonLd[];
  readonly publisher?: { readonly '@type': 'Organization'; readonly name: string };
  readonly articleSection?: readonly string[];
  readonly articleBody: string;
  readonly mentions: readonly EntityLd[];
  readonly hasPart: readonly PartLd[];
  /** The plain text that all was read from. */
  readonly isBasedOn: {
    readonly '@type': 'TextObject';
    readonly '@id': string;
    readonly encodingFormat: string;
    readonly name?: string;
  };
}

/**
 * The article as a schema.org NewsArticle in JSON-LD. People, organizations and places are its `mentions`, quotations
 * (with their speakers) and statistics (as claims) its parts; the id of each part and of each passage that names an
 * entity is the URI of that stretch of the text.
 *
 * To put it into an HTML page, escape `<` in the JSON as `\u003c`.
 */
export function toJsonLd(article: Article, options: TextUri = {}): NewsArticleLd {
  const textUri = textUriOf(article, options);
  const passage = passageUris(article, options);
  const { source, kicker, subtitle, published, publisher, wire } = article;
  const periods = new Map(article.times.map(({ id, value }) => [id, value]));
  const address = addressOf(article);
  const headline = titleOf(article);
  const alternatives = [kicker, subtitle].flatMap((line) => (line ? [line.text] : []));
  const sections = article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const author = writersOf(article).map(({ name }): PersonLd => ({ '@type': 'Person', name }));
  const editor = editorsOf(article).map(({ name }): PersonLd => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(address ? { '@id': address, url: address } : {}),
    ...(headline ? { headline } : {}),
    ...(alternatives.length > 0 ? { alternativeHeadline: alternatives } : {}),
    ...(published?.value ? { datePublished: published.value } : {}),
    ...(wire ? { dateline: source.text.slice(wire.span.start, wire.span.end) } : {}),
    inLanguage: 'zh',
    ...(author.length > 0 ? { author } : {}),
    ...(editor.length > 0 ? { editor } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher.name } } : {}),
    ...(sections.length > 0 ? { articleSection: sections } : {}),
    articleBody: bodyText(article),
    mentions: [
      ...article.people.map((person) => personLd(person, passage)),
      ...article.organizations.map((organization) => organizationLd(organization, passage)),
      ...article.places.map((place) => placeLd(place, passage)),
    ],
    hasPart: [
      ...article.quotations.map((quotation) => quotationLd(quotation, passage)),
      ...article.statistics.map((statistic) =>
        claimLd(statistic, source.text, periods.get(statistic.period ?? '') ?? null, passage),
      ),
    ],
    isBasedOn: {
      '@type': 'TextObject',
      '@id': textUri,
      encodingFormat: source.mediaType,
      ...(source.name ? { name: source.name } : {}),
    },
  };
}

type Passage = (span: Span) => string;

function entity({ id, name, aliases, mentions }: Person | Organization | Place, passage: Passage) {
  return {
    '@id': `_:${id}`,
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    subjectOf: mentions.map(
      ({ text, span }): PassageLd => ({ '@type': 'CreativeWork', '@id': passage(span), text }),
    ),
  };
}

function personLd(person: Person, passage: Passage): EntityLd {
  const titles = [...new Set(person.roles.map(({ title }) => title))];
  return {
    '@type': 'Person',
    ...entity(person, passage),
    ...(titles.length > 0 ? { jobTitle: titles } : {}),
  };
}

function organizationLd(organization: Organization, passage: Passage): EntityLd {
  const { parent } = organization;
  return {
    '@type': 'Organization',
    ...entity(organization, passage),
    ...(parent ? { parentOrganization: { '@id': `_:${parent}` } } : {}),
  };
}

function placeLd(place: Place, passage: Passage): EntityLd {
  const { code, within, level } = place;
  const propertyID = level === 'country' ? 'ISO 3166-1' : 'GB/T 2260';
  return {
    '@type': 'Place',
    ...entity(place, passage),
    ...(code ? { identifier: { '@type': 'PropertyValue', propertyID, value: code } } : {}),
    ...(within ? { containedInPlace: { '@id': `_:${within}` } } : {}),
  };
}

function quotationLd({ text, span, speaker }: Quotation, passage: Passage): PartLd {
  return {
    '@type': 'Quotation',
    '@id': passage(span),
    text,
    ...(speaker
      ? {
          spokenByCharacter: speaker.id
            ? { '@id': `_:${speaker.id}` }
            : // The words that name the speaker: a witness, a spokesman.
              { '@type': 'Person', '@id': passage(speaker.span), name: speaker.text },
        }
      : {}),
  };
}

/** One claim, with its indicator's level and change as properties. */
function claimLd(statistic: Statistic, text: string, period: string | null, passage: Passage): PartLd {
  const { span, indicator, direction, comparison, change, value, from } = statistic;
  const property = (propertyID: string, amount: { value: number; unit: string } | null | undefined) =>
    amount
      ? [
          {
            '@type': 'PropertyValue',
            propertyID,
            name: indicator.text,
            value: amount.value,
            unitText: amount.unit,
          } as const,
        ]
      : [];
  return {
    '@type': 'Claim',
    '@id': passage(span),
    text: text.slice(span.start, span.end),
    about: [
      ...property(`${direction} ${comparison}`, change),
      ...property('level', value),
      ...property('level before', from),
    ],
    ...(period ? { temporalCoverage: period } : {}),
  };
}
