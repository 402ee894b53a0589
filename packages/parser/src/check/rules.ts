import { decreaseByMultiple, doubleApproximation, mixedDigits, rangeUnit } from './number/usage';
import { halfWidth } from './punctuation/half-width';
import { adjacentApproximation, commaBeforeEtc, commaBetweenMarks } from './punctuation/lists';
import { crossed, mistyped, nestedSame, unpaired } from './punctuation/pairs';
import { dash, ellipsis, ellipsisWithEtc, repeatedStops } from './punctuation/stops';
import type { Rule } from './rule';
import { emptySection, noCaption, repeatedParagraph } from './structure/layout';
import { noAuthor, noDate, noEditor, noPublisher } from './structure/missing';
import { enumerationGap } from './structure/numbering';

/** Every rule, group by group. */
export const RULES: readonly Rule[] = [
  decreaseByMultiple,
  doubleApproximation,
  mixedDigits,
  rangeUnit,
  noDate,
  noPublisher,
  noAuthor,
  noEditor,
  noCaption,
  emptySection,
  repeatedParagraph,
  enumerationGap,
  unpaired,
  crossed,
  mistyped,
  nestedSame,
  repeatedStops,
  halfWidth,
  commaBetweenMarks,
  commaBeforeEtc,
  adjacentApproximation,
  ellipsis,
  ellipsisWithEtc,
  dash,
];
