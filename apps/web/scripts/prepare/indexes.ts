import type { Article, Statistic } from '@wenmai/parser';
import type { Cell, IndexArticle, IndexKind, Row } from '../../lib/indexes/kinds';
import { indicatorOf } from '../../lib/reading/indicator';
import { lastAtMost } from '../../lib/reading/offsets';
import type { Prepared } from './articles';
import { shorten } from './entries';

/** One line of an index before the articles are numbered. */
type Line = readonly [anchor: string, ...cells: Cell[]];

/** How much of a quotation, or of the sentence around a time, an index shows. In UTF-16 code units. */
const QUOTED = 48;

const LINES: Record<IndexKind, (article: Article) => Line[]> = {
  people: ({ people }) =>
    people.map(({ id, name, roles }) => [id, name, [...new Set(roles.map(({ title }) => title))].join('、')]),
  organizations: ({ organizations }) => {
    const names = namesById(organizations);
    return organizations.map(({ id, name, kind, parent }) => [
      id,
      name,
      kind,
      names.get(parent ?? '') ?? null,
    ]);
  },
  places: ({ places }) => {
    const names = namesById(places);
    return places.map(({ id, name, level, code, within }) => [
      id,
      name,
      level,
      code,
      names.get(within ?? '') ?? null,
    ]);
  },
  timeline: (article) => {
    const starts = article.sentences.map(({ span }) => span.start);
    return article.times
      .filter(({ start, type, value }) => start !== null && value !== null && type !== 'duration')
      .map(({ id, value, span }) => [id, value, sentenceAround(article, span.start, starts)]);
  },
  figures: ({ statistics, times }) => {
    const periods = new Map(times.map(({ id, value, text }) => [id, value ?? text]));
    return statistics.map((statistic) => [
      statistic.id,
      indicatorOf(statistic),
      signedChange(statistic),
      statistic.comparison,
      periods.get(statistic.period ?? '') ?? null,
    ]);
  },
  quotations: ({ quotations, people, organizations }) => {
    const names = namesById([...people, ...organizations]);
    return quotations
      .filter(({ kind, speaker }) => kind === 'speech' || speaker !== null)
      .map(({ id, text, speaker }) => [
        id,
        shorten(text, QUOTED),
        speaker ? (names.get(speaker.id ?? '') ?? speaker.text) : null,
      ]);
  },
};

/** Chinese by its readings, as a dictionary has it; times by the calendar. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** What an article adds to each index. */
export type Lines = Readonly<Record<IndexKind, readonly Line[]>>;

export function linesOf(article: Article): Lines {
  const { people, organizations, places, timeline, figures, quotations } = LINES;
  return {
    people: people(article),
    organizations: organizations(article),
    places: places(article),
    timeline: timeline(article),
    figures: figures(article),
    quotations: quotations(article),
  };
}

/** The rows of one index over all articles, sorted by its first column. */
export function buildIndex(kind: IndexKind, articles: readonly Prepared[]): Row[] {
  const rows = articles.flatMap(({ lines }, number) => lines[kind].map((line): Row => [number, ...line]));
  const sortKey = (row: Row) => String(row[2] ?? '');
  const compare = kind === 'timeline' ? compareText : collator.compare;
  return rows.sort((a, b) => compare(sortKey(a), sortKey(b)) || a[0] - b[0]);
}

/** The articles that the rows name by their numbers. */
export function indexArticles(articles: readonly Prepared[]): IndexArticle[] {
  return articles.map(({ entry: { slug, headline, published } }) => ({
    slug,
    headline: headline ?? '',
    published: published?.slice(0, 10) ?? '',
  }));
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function namesById(entities: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

/** The change with its sign, so that falls sort before rises; the level where there is no change. */
function signedChange({ direction, change, value }: Statistic): string | null {
  if (change === null) return value ? `${value.value}${value.unit}` : null;
  const sign = direction === 'decrease' ? '−' : direction === 'increase' ? '+' : '';
  return `${sign}${change.value}${change.unit}`;
}

/** The sentence that an offset is in. `starts` are where the sentences begin. */
function sentenceAround(article: Article, offset: number, starts: readonly number[]): string {
  const { sentences, source } = article;
  const span = sentences[lastAtMost(starts, offset)]?.span;
  if (!span || span.end <= offset) return '';
  // Begins shortly before the time where the sentence is long.
  const start = Math.max(span.start, offset - QUOTED / 4);
  return shorten(`${start > span.start ? '……' : ''}${source.text.slice(start, span.end)}`, QUOTED);
}
