import type { Article, Span } from '../model';
import type { CitationOptions } from './gbt7714';
import { addressOf, editorsOf, isNewspaper, publicationDay, titleOf, writersOf } from './shared/about';
import { shortHash } from './shared/position';

interface CslName {
  /** Whole, because a Chinese name is not safely split into family and given name. */
  readonly literal: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** One item of CSL-JSON (CSL 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly language: 'zh-CN';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** Where each field was read, in code units of the source. */
  readonly custom: { readonly spans: Readonly<Record<string, readonly Span[]>> };
}

/** The name by which the article is cited: the day and a hash of the text, so that it is the same in every export. */
export function citationKey(article: Article): string {
  const day = publicationDay(article).map((part) => String(part).padStart(2, '0'));
  return `news${day.join('')}-${shortHash(article.source.text)}`;
}

/** The article as one item of CSL-JSON, for reference managers and citation processors. */
export function toCsl(article: Article, { accessed }: CitationOptions = {}): CslItem {
  const { headline, published, publisher } = article;
  const address = addressOf(article);
  const writers = writersOf(article);
  const editors = editorsOf(article);
  const title = titleOf(article);
  const day = publicationDay(article);
  const read = accessed?.split('-').map(Number);
  return {
    id: citationKey(article),
    type: publisher && isNewspaper(publisher.name) ? 'article-newspaper' : 'webpage',
    language: 'zh-CN',
    ...(title ? { title } : {}),
    ...(writers.length > 0 ? { author: writers.map(({ name }) => ({ literal: name })) } : {}),
    ...(editors.length > 0 ? { editor: editors.map(({ name }) => ({ literal: name })) } : {}),
    ...(publisher ? { 'container-title': publisher.name } : {}),
    ...(day.length > 0 ? { issued: { 'date-parts': [day] } } : {}),
    ...(read ? { accessed: { 'date-parts': [read] } } : {}),
    ...(address ? { URL: address } : {}),
    custom: {
      spans: {
        ...(headline ? { title: [headline.span] } : {}),
        ...(writers.length > 0 ? { author: writers.map(({ span }) => span) } : {}),
        ...(editors.length > 0 ? { editor: editors.map(({ span }) => span) } : {}),
        ...(publisher ? { 'container-title': [publisher.span] } : {}),
        ...(published ? { issued: [published.span] } : {}),
      },
    },
  };
}
