import type { Article, Organization, Person, Place, Span } from '../model';
import { addressOf, bodyText, titleOf, writersOf } from './shared/about';
import { passageUris, type TextUri, textUriOf } from './shared/position';

export type { TextUri };

interface Named {
  readonly name: string;
  /** `mentioned`: the news is not necessarily about it. */
  readonly rel: 'mentioned';
  /** Where it is first named (RFC 5147). */
  readonly uri?: string;
  /** Its id in the article model; for places with a GB/T 2260 or ISO 3166-1 code, that code. */
  readonly literal: string;
}

/** A news item as IPTC ninjs 2.1 has it, as far as an article's text fills it. */
export interface Ninjs {
  readonly uri: string;
  readonly type: 'text';
  readonly representationtype: 'full';
  readonly standard: { readonly name: 'ninjs'; readonly version: '2.1'; readonly schema: string };
  readonly language: 'zh';
  readonly versioncreated?: string;
  readonly title?: string;
  readonly by?: string;
  readonly located?: string;
  readonly headlines: readonly { readonly role: string; readonly value: string }[];
  readonly bodies: readonly {
    readonly role: 'main';
    readonly contenttype: 'text/plain';
    readonly charcount: number;
    readonly value: string;
  }[];
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly places: readonly Named[];
  readonly infosources: readonly { readonly name: string; readonly literal: string; readonly uri: string }[];
  readonly altids: readonly { readonly role: string; readonly value: string }[];
}

/** RFC 3339, the only form of time that ninjs takes; a bare date says less and has no place. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The article as a news item of IPTC ninjs 2.1. What is named in it points at the first place where it is named;
 * times, quantities, statistics and quotations have no place in ninjs.
 */
export function toNinjs(article: Article, options: TextUri = {}): Ninjs {
  const uri = textUriOf(article, options);
  const passage = passageUris(article, options);
  const { published, wire, people, organizations, places } = article;
  const address = addressOf(article);
  const title = titleOf(article);
  const by = byline(article);
  const time = published?.value && withSeconds(published.value);
  const body = bodyText(article);
  return {
    uri,
    type: 'text',
    representationtype: 'full',
    standard: {
      name: 'ninjs',
      version: '2.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json',
    },
    language: 'zh',
    ...(time && DATE_TIME.test(time) ? { versioncreated: time } : {}),
    ...(title ? { title } : {}),
    ...(by ? { by } : {}),
    ...(wire?.place ? { located: wire.place.text } : {}),
    headlines: headlines(article),
    bodies: body
      ? [{ role: 'main', contenttype: 'text/plain', charcount: [...body].length, value: body }]
      : [],
    people: people.map((person) => named(person, passage)),
    organisations: organizations.map((organization) => named(organization, passage)),
    places: places.map((place) => ({ ...named(place, passage), literal: place.code ?? place.id })),
    infosources: infoSources(article, passage),
    altids: [
      ...(address ? [{ role: 'url', value: address }] : []),
      ...(article.source.name ? [{ role: 'name', value: article.source.name }] : []),
    ],
  };
}

function named(
  { id, name, mentions }: Person | Organization | Place,
  passage: (span: Span) => string,
): Named {
  const first = mentions[0];
  return { name, rel: 'mentioned', ...(first ? { uri: passage(first.span) } : {}), literal: id };
}

function headlines({ kicker, headline, subtitle }: Article): Ninjs['headlines'] {
  const all = [
    { role: 'main', value: headline?.text },
    { role: 'kicker', value: kicker?.text },
    { role: 'subtitle', value: subtitle?.text },
  ];
  return all.flatMap(({ role, value }) => (value === undefined ? [] : [{ role, value }]));
}

/** Those who wrote it, as a reader would say it: 记者 郑毅 林小雨. */
function byline(article: Article): string {
  const labels = new Map<string, string[]>();
  for (const { label, name } of writersOf(article)) {
    const names = labels.get(label?.text ?? '');
    if (names) names.push(name);
    else labels.set(label?.text ?? '', [name]);
  }
  return [...labels].map(([label, names]) => [label, ...names].join(' ').trim()).join(' ');
}

/** Whom it came from: publisher, agency, source, each name once. */
function infoSources({ publisher, credits }: Article, passage: (span: Span) => string): Ninjs['infosources'] {
  const all = [
    ...(publisher ? [{ ...publisher, role: 'publisher' }] : []),
    ...credits.filter(({ role }) => role === 'agency' || role === 'source'),
  ];
  const once = new Map(all.toReversed().map((party) => [party.name, party]));
  return [...once.values()]
    .toReversed()
    .map(({ name, role, span }) => ({ name, literal: role, uri: passage(span) }));
}

/** A time to the minute, written to the second as RFC 3339 wants it. */
function withSeconds(value: string): string {
  return value.replace(/T(\d\d:\d\d)(?=Z|[+-]|$)/, 'T$1:00');
}
