import type { Article, Sentence } from '../model';
import { type Annotation, type AnnotationKind, annotationsOf } from './shared/annotations';
import { legalText } from './shared/legal';

/** The tags of the Chinese corpora of named entities (MSRA and those after it). */
const TAGS: Readonly<Partial<Record<AnnotationKind, string>>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
};

/** White space is no token. Spelled out, because `\s` and Unicode's own list differ. */
const TOKEN = /[^\s\u0085\u200B\uFEFF]/gu;

/**
 * The named entities as character-level BIO (IOB2) in the column format of CoNLL-2002, which the Chinese corpora of
 * named entities are kept in: one character and its tag on each line, a space between, an empty line after each
 * sentence. White space is left out. The n-th line of a sentence is the n-th of its characters that is no white space,
 * and so leads back to the source.
 *
 * Where names lie in one another, the outer one is tagged: the format is flat.
 */
export function toConll(article: Article): string {
  const names = outermost(annotationsOf(article).filter(({ kind }) => kind in TAGS));
  let next = 0;
  return article.sentences
    .map((sentence) => {
      while ((names[next]?.span.end ?? Infinity) <= sentence.span.start) next++;
      return sentenceLines(article.source.text, sentence, names, next);
    })
    .filter((lines) => lines !== '')
    .map((lines) => `${lines}\n`)
    .join('');
}

/** Of annotations that overlap, the one that begins first and is the longest. They come in that order. */
function outermost(annotations: readonly Annotation[]): Annotation[] {
  let end = 0;
  return annotations.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function sentenceLines(
  text: string,
  { span }: Sentence,
  names: readonly Annotation[],
  first: number,
): string {
  let next = first;
  let inside: Annotation | null = null;
  const lines: string[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const at = span.start + found.index;
    let name = names[next];
    while (name && name.span.end <= at) name = names[++next];
    const here = name && name.span.start <= at ? name : null;
    const tag = here ? `${here === inside ? 'I' : 'B'}-${TAGS[here.kind] ?? ''}` : 'O';
    inside = here;
    lines.push(`${legalText(found[0])} ${tag}\n`);
  }
  return lines.join('');
}
