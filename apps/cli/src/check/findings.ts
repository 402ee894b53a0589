import type { Article, Fix, Severity, Span } from '@wenmai/parser';
import { type Location, locator } from '../facts/locate';
import type { Lang } from '../lang';
import { applyFixes } from './fix';
import type { Levels } from './levels';

/** How articles are to be checked. Plain data, so that it can be handed to another thread. */
export interface CheckRequest {
  readonly levels: Levels;
  readonly lang: Lang;
  /** Make the safe corrections. */
  readonly fix: boolean;
}

/** A place in a file. */
export interface Place {
  readonly message: string;
  /** The words that stand there. */
  readonly text: string;
  readonly span: Span;
  readonly start: Location;
  readonly end: Location;
}

/** Something found, with where it stands. */
export interface Found extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** The line it begins on, and the offset at which that line begins. */
  readonly line: { readonly text: string; readonly offset: number };
  readonly related: readonly Place[];
  readonly fix: Fix | null;
}

/** What was found in an article. */
export interface Checked {
  /** What is left to be looked at: where corrections are made, what they do not cover. */
  readonly found: readonly Found[];
  /** The text before and after the corrections; null where none were asked for or needed. */
  readonly fixed: { readonly before: string; readonly after: string; readonly count: number } | null;
}

/** Picks what is wanted of an article's diagnostics and works out where it stands. */
export function checkArticle(article: Article, { levels, lang, fix }: CheckRequest): Checked {
  const { text } = article.source;
  const locate = locator(text);
  const place = ({ span, message, messageZh }: Article['diagnostics'][number]['related'][number]): Place => ({
    message: lang === 'zh' ? messageZh : message,
    text: text.slice(span.start, span.end),
    span,
    start: locate(span.start),
    end: locate(span.end),
  });
  const wanted = article.diagnostics.flatMap((diagnostic) => {
    const severity = levels[diagnostic.rule];
    return severity === undefined ? [] : [{ ...diagnostic, severity }];
  });
  const { after, applied } = fix ? applyFixes(text, wanted) : { after: text, applied: new Set() };
  const found = wanted
    .filter((diagnostic) => !applied.has(diagnostic))
    .map(
      (diagnostic): Found => ({
        ...place(diagnostic),
        rule: diagnostic.rule,
        severity: diagnostic.severity,
        line: lineAt(text, diagnostic.span.start),
        related: diagnostic.related.map(place),
        fix: diagnostic.fix ?? null,
      }),
    );
  return { found, fixed: applied.size === 0 ? null : { before: text, after, count: applied.size } };
}

/** How much of a line is kept on each side: an article may be one line of megabytes. */
const AROUND = 400;

function lineAt(text: string, offset: number): Found['line'] {
  const around = text.slice(Math.max(0, offset - AROUND), offset + AROUND);
  const at = Math.min(AROUND, offset);
  const start = Math.max(around.lastIndexOf('\n', at - 1), around.lastIndexOf('\r', at - 1)) + 1;
  const [line = ''] = around.slice(start).split(/[\r\n]/, 1);
  return { text: line, offset: offset - at + start };
}
