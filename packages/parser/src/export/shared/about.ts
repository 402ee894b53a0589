import type { Article, Block, Credit, CreditRole } from '../../model';

/** Who wrote the article, as against who edited, reviewed or carried it. */
const WRITERS: ReadonlySet<CreditRole> = new Set<CreditRole>([
  'author',
  'reporter',
  'correspondent',
  'intern',
  'columnist',
]);

const EDITORS: ReadonlySet<CreditRole> = new Set<CreditRole>(['editor', 'chief-editor', 'duty-editor']);

/** Credits of those who wrote the article, each name once. */
export function writersOf(article: Article): readonly Credit[] {
  return onceEach(article.credits.filter(({ role }) => WRITERS.has(role)));
}

/** Credits of those who edited it, each name once. */
export function editorsOf(article: Article): readonly Credit[] {
  return onceEach(article.credits.filter(({ role }) => EDITORS.has(role)));
}

function onceEach(credits: readonly Credit[]): readonly Credit[] {
  return [...new Map(credits.toReversed().map((credit) => [credit.name, credit])).values()].toReversed();
}

/** Words on one line: line breaks and the white space around them become one space. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** The headline on one line; null where there is none. */
export function titleOf({ headline }: Article): string | null {
  return headline && oneLine(headline.text);
}

/**
 * The subtitle on one line, as what follows a title in a reference: without the dash that sets it off in the paper
 * (——记临江新桥), in whose place the reference has a colon. Null where there is none.
 */
export function subtitleOf({ subtitle }: Article): string | null {
  return subtitle && oneLine(subtitle.text).replace(/^[\u2010-\u2015\u2500-]+\s*/, '');
}

/** The blocks that make the body of the article, without headline, dateline, credits and junk. */
export function bodyOf({ blocks }: Article): readonly Block[] {
  return blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'list-item' || kind === 'table',
  );
}

/** The body as plain text, an empty line between two blocks. */
export function bodyText(article: Article): string {
  return bodyOf(article)
    .map(({ text }) => text)
    .join('\n\n');
}

/** The day of publication as year, month and day, as far as they are known. */
export function publicationDay({ published }: Article): readonly number[] {
  const day = published?.value?.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/);
  return day ? day.slice(1).filter(Boolean).map(Number) : [];
}

/**
 * Whether an outlet is a newspaper (临江日报, 法治周报) rather than a site or an agency: newspapers are cited otherwise
 * (GB/T 7714-2015: [N] against [EB]).
 */
export function isNewspaper(outlet: string): boolean {
  return /报$/.test(outlet);
}

/**
 * The address of the article, normalised and in ASCII as RFC 3986 wants it; null where the source has none or what it
 * has is no address of the web.
 */
export function addressOf({ source }: Article): string | null {
  if (source.url === undefined || !URL.canParse(source.url)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(source.url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const part = (text: string) => text.slice(0, 1) + encodeRest(text.slice(1));
  return `${origin}${part(pathname)}${part(search)}${part(hash)}`;
}

/** What the URL standard of browsers lets stand and RFC 3986 does not. */
function encodeRest(text: string): string {
  return text.replace(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/g, encodeURIComponent);
}
