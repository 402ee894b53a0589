import type { Article, Span } from '../../../model';
import { addressOf, oneLine, titleOf, writersOf } from '../about';
import { leaf, open, wrap } from '../markup';

/** Points at characters of the source, by the prefix that the header declares. */
export type Pointer = (span: Span) => string;

/**
 * The pointer to the category that stands for a rule. Ids may hold less than names of rules do: `/` becomes `.`, what
 * else they may not hold its hexadecimal code point.
 */
export function ruleId(rule: string): string {
  const safe = rule.replace(/[^A-Za-z0-9-]/gu, (mark) =>
    mark === '/' ? '.' : `_${mark.codePointAt(0)?.toString(16)}_`,
  );
  return `rule.${safe}`;
}

/** The `teiHeader`: what the document is, what it was made from, and the rules that its annotations point at. */
export function teiHeader(
  article: Article,
  { rules, textUri, point }: { rules: readonly string[]; textUri: string; point: Pointer },
): string {
  const responsible = titles(article) + people(article, point);
  const file = [
    wrap('titleStmt', {}, responsible),
    wrap('publicationStmt', {}, leaf('p', {}, 'Made by Wenmai from plain text.')),
    wrap('sourceDesc', {}, wrap('bibl', {}, responsible + imprint(article, point))),
  ];
  return wrap('teiHeader', {}, wrap('fileDesc', {}, file.join('')) + encoding(rules, textUri));
}

function titles(article: Article): string {
  const { kicker, subtitle, source } = article;
  return [
    leaf('title', { type: 'main' }, titleOf(article) ?? source.name ?? ''),
    ...(kicker ? [leaf('title', { type: 'kicker' }, oneLine(kicker.text))] : []),
    ...(subtitle ? [leaf('title', { type: 'sub' }, oneLine(subtitle.text))] : []),
  ].join('');
}

function people(article: Article, point: Pointer): string {
  const writers = writersOf(article);
  const authors = new Set(writers.map(({ name }) => name));
  const others = article.credits.filter(
    (credit) => !authors.has(credit.name) && credit.role !== 'original-headline',
  );
  return [
    ...writers.map(({ name, span }) => leaf('author', { source: point(span) }, name)),
    ...others.map(({ label, role, name, span }) =>
      wrap(
        'respStmt',
        {},
        leaf('resp', {}, label?.text ?? role) + leaf('name', { source: point(span) }, name),
      ),
    ),
  ].join('');
}

function imprint(article: Article, point: Pointer): string {
  const { publisher, published, source } = article;
  const address = addressOf(article);
  return [
    ...(publisher ? [leaf('publisher', { source: point(publisher.span) }, publisher.name)] : []),
    ...(published
      ? [leaf('date', { 'when-iso': published.value, source: point(published.span) }, published.text)]
      : []),
    ...(address ? [leaf('ptr', { target: address }, '')] : []),
    ...(source.name ? [leaf('idno', { type: 'file' }, source.name)] : []),
  ].join('');
}

function encoding(rules: readonly string[], textUri: string): string {
  const prefix = open('prefixDef', {
    ident: 'text',
    matchPattern: '([0-9]+),([0-9]+)',
    replacementPattern: `${textUri}#char=$1,$2`,
  });
  const explanation = 'Characters of the plain text, counted as RFC 5147 does.';
  const categories = rules.map((rule) =>
    wrap('category', { 'xml:id': ruleId(rule) }, leaf('catDesc', {}, rule)),
  );
  const taxonomy = wrap('taxonomy', { 'xml:id': 'rules' }, categories.join(''));
  return wrap(
    'encodingDesc',
    {},
    wrap('listPrefixDef', {}, `${prefix}${leaf('p', {}, explanation)}</prefixDef>`) +
      (rules.length > 0 ? wrap('classDecl', {}, taxonomy) : ''),
  );
}
