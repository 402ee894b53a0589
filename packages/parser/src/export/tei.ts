import type { Article, Span } from '../model';
import { type Annotation, annotationsOf } from './shared/annotations';
import { nest } from './shared/nest';
import { characterPositions, type TextUri, textUriOf } from './shared/position';
import { teiBody } from './shared/tei/body';
import { teiHeader } from './shared/tei/header';
import type { Inline } from './shared/tei/inline';
import { teiStandOff } from './shared/tei/stand-off';

export type { TextUri };

/**
 * The article as a TEI P5 document. The text is whole, boilerplate included (as `fw`), in divisions by its headings;
 * sentences (`s`) and all mentions stand inline with their ids. Where two cross, the one that ends later is split and
 * its parts are joined by `next` and `prev`. People, organizations, places and what the statistics claim are in
 * `standOff`. `source` leads to the characters of the plain text by RFC 5147, `ana` to the rule that found a value.
 */
export function toTei(article: Article, options: TextUri = {}): string {
  const annotations = annotationsOf(article);
  const position = characterPositions(article.source.text);
  const point = ({ start, end }: Span) => `text:${position(start)},${position(end)}`;
  const nesting = nest(withSentences(article, annotations), article.blocks);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh">',
    teiHeader(article, { rules: rulesOf(annotations), textUri: textUriOf(article, options), point }),
    teiStandOff(article, point),
    teiBody(article, nesting, point),
    '</TEI>',
    '',
  ].join('\n');
}

/** Sentences among the annotations, in the order that elements are opened in. */
function withSentences({ sentences }: Article, annotations: readonly Annotation[]): Inline[] {
  const all: Inline[] = [
    ...sentences.map(({ id, span }): Inline => ({ kind: 'sentence', id, span, rule: null })),
    ...annotations,
  ];
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function rulesOf(annotations: readonly Annotation[]): readonly string[] {
  return [...new Set(annotations.flatMap(({ rule }) => rule ?? []))].sort();
}
