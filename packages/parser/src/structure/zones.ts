import { CLOSING_LABEL } from '../lexicon/structure';
import type { Sign } from './classify';
import type { Line } from './lines';
import { isChannel } from './patterns';

/** The parts of a page, as half-open ranges of line numbers: head `[0, body)`, body `[body, tail)`, tail `[tail, n)`. */
export interface Zones {
  /** The line of the dateline in the head, or null. */
  readonly dateline: number | null;
  readonly body: number;
  readonly tail: number;
}

/** A headline may end in a stop, but not be as long as a paragraph. */
const MAX_HEADLINE = 80;
/** The head of a page with its navigation and share buttons is rarely longer. */
export const MAX_HEAD = 60;

/** Credits that newsrooms put behind an article, never inside it. */
const CLOSING_ROLE = /editor|proofreader|reviewer|producer/;

/** Tells where the article's body begins and ends. */
export function findZones(lines: readonly Line[], signs: readonly Sign[]): Zones {
  const dateline = findHeadDateline(lines, signs);
  const firstProse = findFirstProse(lines, signs, dateline);
  return { dateline, body: firstProse, tail: findTail(lines, signs, firstProse) };
}

/**
 * The dateline before the body: at most one line that reads like a statement, the headline, may come before it. With
 * one before and none behind, the date signs a notice.
 */
function findHeadDateline(lines: readonly Line[], signs: readonly Sign[]): number | null {
  let statements = 0;
  let sourceOnly: number | null = null;
  for (let i = 0; i < Math.min(signs.length, MAX_HEAD); i++) {
    const sign = signs[i];
    if (sign?.kind === 'dateline') {
      if (sign.dateline.date) return statements > 0 && !signs.slice(i + 1).some(isBodyText) ? null : i;
      sourceOnly ??= i;
    }
    if (sign?.kind === 'prose' && !asksOrExclaims(lines[i])) {
      statements++;
      if (statements > 1 || (lines[i]?.text.length ?? 0) > MAX_HEADLINE) break;
    }
  }
  return sourceOnly;
}

/** Headlines end in question and exclamation marks as often as sentences do. */
export function asksOrExclaims(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= MAX_HEADLINE && /[！？!?][”’」』]?$/.test(line.text);
}

/** The first line of running text behind the dateline or, without one, behind a headline that may be a question. */
function findFirstProse(lines: readonly Line[], signs: readonly Sign[], dateline: number | null): number {
  const from = dateline === null ? 0 : dateline + 1;
  const next = (start: number) => {
    const i = signs.findIndex((sign, at) => at >= start && isBodyText(sign));
    return i < 0 ? signs.length : i;
  };
  const first = next(from);
  const title = dateline === null && asksOrExclaims(lines[first]) && !signs.slice(0, first).some(isShort);
  const second = title ? next(first + 1) : first;
  return second < signs.length && lines[second]?.apart ? second : first;
}

function isShort(sign: Sign): boolean {
  return sign.kind === 'short';
}

function isBodyText(sign: Sign | undefined): boolean {
  return (
    sign?.kind === 'prose' ||
    sign?.kind === 'table-row' ||
    (sign?.kind === 'marked' && sign.marker.kind === 'list-item')
  );
}

/**
 * The first line that no longer belongs to the article: a marker (相关阅读) or a closing credit (责任编辑) with enough of
 * the running text before it, else what comes behind the last line of text.
 */
function findTail(lines: readonly Line[], signs: readonly Sign[], body: number): number {
  const length = (i: number) => (isBodyText(signs[i]) ? (lines[i]?.text.length ?? 0) : 0);
  let after = 0;
  for (let i = body; i < lines.length; i++) after += length(i);
  let before = 0;
  let signedOff = -MAX_HEAD; // the last line so far that signs the article off
  const lastClosing = lines.findLastIndex((line, i) => isClosing(line, signs[i]));
  let behindClosing = 0; // running text below all closing credits
  for (let i = Math.max(body, lastClosing + 1); i < lines.length; i++) behindClosing += length(i);
  for (let i = body; i < lines.length; i++) {
    const sign = signs[i];
    if (isClosing(lines[i], sign)) signedOff = i;
    const marks = sign?.kind === 'boilerplate' && sign.tail;
    // Pages list other articles at length below short ones; a marker right behind the credits can be trusted most, one
    // with text and credits still to come least: it may head a box in the middle of the article.
    const trust = after > behindClosing ? 1 : i - signedOff < 4 ? 4 : 2;
    if ((marks || signedOff === i) && before > 0 && before * trust >= after)
      return endOfText(lines, signs, body, i);
    // A signature (采写：张三) stands in the head or at the end; with no text behind it, it is the end.
    if (sign?.kind === 'credit' && before > 0 && after === 0) return i;
    before += length(i);
    after -= length(i);
  }
  return endOfText(lines, signs, body, lines.length);
}

/** Whether a line is a credit that stands behind articles, or its label (责任编辑：) with nothing behind it. */
function isClosing(line: Line | undefined, sign: Sign | undefined): boolean {
  if (sign?.kind === 'credit' && sign.credits.some(({ role }) => CLOSING_ROLE.test(role))) return true;
  const text = line?.text ?? '';
  return text.length < 12 && CLOSING_LABEL.test(text);
}

/** Names of topics, which pages list below an article, are hardly longer. */
const MAX_TAG = 8;

/**
 * Where the article ends, given that it does before `limit`. Behind the last running text it may still have a line
 * without a stop, a caption or its signature (a body and a date); what follows furniture there is the page's, and so are
 * short words one below the other.
 */
function endOfText(lines: readonly Line[], signs: readonly Sign[], body: number, limit: number): number {
  let last = limit - 1;
  while (last >= body && !isBodyText(signs[last])) last--;
  let end = last + 1;
  while (end < limit && isTrailing(signs[end]) && !isChannel(lines[end]?.text ?? '')) end++;
  const closing = signs[end];
  // 某某县人民政府, and the day below it.
  if (end > last + 1 && end < limit && closing?.kind === 'dateline' && closing.dateline.date?.hour === null)
    return end + 1;
  if (last < body) return end;
  while (end > last + 1 && isTag(lines[end - 1], signs[end - 1])) end--;
  return end;
}

function isTrailing(sign: Sign | undefined): boolean {
  return sign?.kind === 'short' || sign?.kind === 'caption' || sign?.kind === 'marked';
}

function isTag(line: Line | undefined, sign: Sign | undefined): boolean {
  return sign?.kind === 'short' && line !== undefined && line.text.length <= MAX_TAG;
}
