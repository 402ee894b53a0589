import type { Article } from '../model';
import {
  addressOf,
  isNewspaper,
  oneLine,
  publicationDay,
  subtitleOf,
  titleOf,
  writersOf,
} from './shared/about';
import { legalText } from './shared/legal';

export interface CitationOptions {
  /** The day it was read online, as an ISO 8601 date: 引用日期. Left out where not given. */
  readonly accessed?: string | undefined;
}

/** GB/T 7714-2015, 8.1.2: up to three responsible persons are named, then 等. */
const MOST_NAMES = 3;

/**
 * The entry of the article in a list of references by GB/T 7714-2015, on one line. A newspaper's article is cited as
 * [N] (4.4.2: 析出文献, the newspaper and the day), everything else as electronic resource [EB] (4.6.2: the outlet, the
 * year and, in parentheses, the day). Where an address is known, the carrier is online (/OL) and the address follows.
 * What the text does not tell is left out; an article without a headline is 无题名.
 */
export function toGbt7714(article: Article, { accessed }: CitationOptions = {}): string {
  const { publisher } = article;
  const address = addressOf(article);
  const names = writersOf(article).map(({ name }) => name);
  const authors = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['等'] : [])].join(', ');
  const newspaper = publisher !== null && isNewspaper(publisher.name);
  const type = `[${newspaper ? 'N' : 'EB'}${address ? '/OL' : ''}]`;
  const read = accessed && address ? `[${accessed}]` : '';
  const parts = [
    authors,
    `${fullTitle(article)}${type}`,
    `${(newspaper ? inNewspaper : onSite)(article)}${read}`,
    address,
  ];
  return `${legalText(oneLine(parts.filter(Boolean).join('. '))).replace(/\p{Cc}/gu, ' ')}.\n`;
}

/** 题名: 其他题名信息. */
function fullTitle(article: Article): string {
  const title = titleOf(article) ?? '[无题名]';
  const subtitle = subtitleOf(article);
  return subtitle ? `${title}: ${subtitle}` : title;
}

/** 报纸名, 出版日期 */
function inNewspaper(article: Article): string {
  return [article.publisher?.name, isoDay(publicationDay(article))].filter(Boolean).join(', ');
}

/** 出版者, 出版年(更新日期) */
function onSite(article: Article): string {
  const day = publicationDay(article);
  const outlet = [article.publisher?.name, article.publisher && day[0]].filter(Boolean).join(', ');
  return day.length > 0 ? `${outlet}(${isoDay(day)})` : outlet;
}

function isoDay(day: readonly number[]): string {
  return day.map((part) => String(part).padStart(2, '0')).join('-');
}
