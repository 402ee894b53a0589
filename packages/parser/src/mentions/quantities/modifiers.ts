import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE, NOT_APPROXIMATING } from '../../lexicon/approximators';
import type { Modifier } from '../../model';
import { longestAt, longestBefore, wordTable } from '../../text/longest';

const before = /* @__PURE__ */ wordTable(APPROXIMATORS_BEFORE);
const after = /* @__PURE__ */ wordTable(APPROXIMATORS_AFTER);

export interface ModifiersBefore {
  readonly modifiers: readonly Modifier[];
  /** Where the span of the quantity begins. */
  readonly start: number;
}

/**
 * The approximating words in front of a number. 约 and 大约 belong to the figure and its span; 近, 逾, 超过, 不足 govern
 * it as verbs do and stay outside.
 */
export function modifiersBefore(folded: string, start: number, from: number): ModifiersBefore {
  const modifiers: Modifier[] = [];
  let at = start;
  let spanStart = start;
  for (let rounds = 0; rounds < 2; rounds++) {
    const found = longestBefore(before, folded, at, from);
    if (found === null || NOT_APPROXIMATING.test(folded.slice(Math.max(from, found.start - 1), at))) break;
    modifiers.unshift(found.value);
    if (/^大?约$/.test(found.word) && spanStart === at) spanStart = found.start;
    at = found.start;
  }
  return { modifiers, start: spanStart };
}

/** The approximating word behind a unit: 270公里左右, 5人以上. It stays outside the span. */
export function modifiersAfter(folded: string, end: number): readonly Modifier[] {
  const found = longestAt(after, folded, end);
  return found === null ? [] : [found.value];
}
