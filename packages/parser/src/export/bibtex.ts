import type { Article } from '../model';
import { citationKey } from './csl';
import type { CitationOptions } from './gbt7714';
import {
  addressOf,
  editorsOf,
  isNewspaper,
  oneLine,
  publicationDay,
  subtitleOf,
  titleOf,
  writersOf,
} from './shared/about';
import { legalText } from './shared/legal';

/** What TeX or BibTeX reads as a command. Braces are commands, because BibTeX counts them even when escaped. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** The first of two marks that TeX would join: `--` to a dash, `''` to a quotation mark. */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)/g;

/**
 * The article as one entry for BibTeX in the dialect of BibLaTeX, which the styles for GB/T 7714 read too: `@online`,
 * or `@article` with a journal where the outlet is a newspaper. Names stand in braces of their own, whole.
 */
export function toBibtex(article: Article, { accessed }: CitationOptions = {}): string {
  const { publisher } = article;
  const address = addressOf(article);
  const newspaper = publisher !== null && isNewspaper(publisher.name);
  const day = publicationDay(article).map((part) => String(part).padStart(2, '0'));
  const fields = [
    ['author', names(writersOf(article))],
    ['title', braced(titleOf(article))],
    ['subtitle', braced(subtitleOf(article))],
    [newspaper ? 'journaltitle' : 'organization', braced(publisher?.name)],
    ['editor', names(editorsOf(article))],
    ['date', day.join('-')],
    ['url', address],
    ['urldate', address && accessed],
    ['entrysubtype', newspaper && 'newspaper'],
    ['langid', 'chinese'],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${newspaper ? 'article' : 'online'}{${citationKey(article)},\n${fields.join(',\n')}\n}\n`;
}

function names(credits: readonly { readonly name: string }[]): string {
  return credits.map(({ name }) => braced(name)).join(' and ');
}

/** Escaped text in braces, so that styles leave its letters as they are and don't look for a surname. */
function braced(text: string | null | undefined): string | null {
  if (!text) return null;
  const escaped = legalText(oneLine(text))
    .replace(/[\\{}~^#$%&_]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(LIGATURE, '$&{}');
  return `{${escaped}}`;
}
