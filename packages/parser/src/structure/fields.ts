import { LABELS } from '../lexicon/credit-labels';
import type { CreditRole } from '../model/credits';
import { matchAll } from '../text/match';

export type FieldMeaning = CreditRole | 'time' | 'meta';

/** A labelled value in a short line: 责任编辑：杨小倩. Offsets are relative to the line. */
export interface Field {
  readonly meanings: readonly FieldMeaning[];
  readonly label: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
  /** `colon`: a colon, slash or bar follows the label; `space`: only white space does. */
  readonly separator: 'colon' | 'space';
}

const meaningsOf: ReadonlyMap<string, readonly FieldMeaning[]> = new Map(LABELS);

const longestFirst = [...meaningsOf.keys()].sort((a, b) => b.length - a.length);
const ANY = longestFirst.join('|');
const LONG = longestFirst.filter((label) => label.length > 1).join('|');

/**
 * A label, or several that share a value (文/图, 采写/摄影), with its separator. With a colon a label of two or more
 * characters may stand anywhere, even glued to what comes before (12:11来源：); otherwise it needs a boundary.
 */
const LABEL = new RegExp(
  `(?<glued>${LONG})\\s*[:：]\\s*` +
    `|(?<=^|[\\s()（）\\[\\]【】|｜丨,，;；。、•·○●■□▲◆])(?<bounded>(?:${ANY})(?:\\s?[/／、&＆]\\s?(?:${ANY})|(?<=文)图|(?<=图)文)*)(?:\\s*[:：/／|｜丨∣]\\s*|(?<space>\\s+)|(?=[(（]))`,
  'gu',
);

const SEPARATOR = /[:：/／|｜丨∣\s(（]/u;
const CLOSERS = /[\s)）\]】〕}。;；,，、|｜]+$/u;

/** The labelled values of a short line, in order. */
export function readFields(line: string): readonly Field[] {
  // Most lines of running text have nothing that could set off a label: a cheap look saves the dear one.
  if (!SEPARATOR.test(line)) return [];
  const labels = matchAll(LABEL, line).map((match) => {
    const label = match.groups?.['glued'] ?? match.groups?.['bounded'] ?? '';
    return {
      meanings: meaningsOf.get(label) ?? compoundMeanings(label),
      start: match.index,
      labelEnd: match.index + label.length,
      end: match.index + match[0].length,
      separator: match.groups?.['space'] === undefined ? ('colon' as const) : ('space' as const),
    };
  });
  return labels.map(({ meanings, start, labelEnd, end, separator }, i) => {
    const rest = line.slice(end, labels[i + 1]?.start ?? line.length);
    // An opening bracket before the next label belongs to that label.
    const value = rest.replace(/[\s(（[【]+$/u, '').replace(CLOSERS, '');
    return {
      meanings,
      label: { start, end: labelEnd },
      value: { start: end, end: end + value.length },
      separator,
    };
  });
}

function compoundMeanings(label: string): readonly FieldMeaning[] {
  const parts = label.split(/\s?[/／、&＆]\s?/u).flatMap((part) => meaningsOf.get(part) ?? []);
  return [...new Set(parts)];
}
