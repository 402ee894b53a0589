import { shortFormFirst } from './name/organizations';
import { surnameAlone, twoOffices, twoSpellings, unintroducedSpeaker } from './name/people';
import { change, direction, percentagePoints } from './number/changes';
import { conflictingComparison, conflictingValues, trendSummary } from './number/claims';
import { enumerationCount, listCount } from './number/counts';
import { distribution } from './number/distribution';
import { headlineFigures } from './number/headline';
import { overHundred } from './number/shares';
import { sum } from './number/sums';
import { decreaseByMultiple, doubleApproximation, mixedDigits, rangeUnit } from './number/usage';
import { halfWidth } from './punctuation/half-width';
import { adjacentApproximation, commaBeforeEtc, commaBetweenMarks } from './punctuation/lists';
import { crossed, mistyped, nestedSame, unpaired } from './punctuation/pairs';
import { dash, ellipsis, ellipsisWithEtc, repeatedStops } from './punctuation/stops';
import type { Rule } from './rule';
import { emptySection, noCaption, repeatedParagraph } from './structure/layout';
import { noAuthor, noDate, noEditor, noPublisher } from './structure/missing';
import { enumerationGap } from './structure/numbering';
import { ageAndBirth } from './time/age';
import { impossibleDate, impossibleTime, partOfDay } from './time/impossible';
import { reversedInterval } from './time/interval';
import { fiveYearPlan } from './time/plans';
import { periodAfterPublication } from './time/publication';
import { relativeDay } from './time/relative-day';
import { weekday } from './time/weekday';

/** Every rule, group by group. */
export const RULES: readonly Rule[] = [
  ageAndBirth,
  fiveYearPlan,
  impossibleDate,
  impossibleTime,
  partOfDay,
  periodAfterPublication,
  relativeDay,
  reversedInterval,
  weekday,
  change,
  conflictingComparison,
  conflictingValues,
  decreaseByMultiple,
  direction,
  distribution,
  doubleApproximation,
  enumerationCount,
  headlineFigures,
  listCount,
  mixedDigits,
  overHundred,
  percentagePoints,
  rangeUnit,
  sum,
  trendSummary,
  shortFormFirst,
  surnameAlone,
  twoOffices,
  twoSpellings,
  unintroducedSpeaker,
  emptySection,
  enumerationGap,
  noAuthor,
  noCaption,
  noDate,
  noEditor,
  noPublisher,
  repeatedParagraph,
  adjacentApproximation,
  commaBeforeEtc,
  commaBetweenMarks,
  crossed,
  dash,
  ellipsis,
  ellipsisWithEtc,
  halfWidth,
  mistyped,
  nestedSame,
  repeatedStops,
  unpaired,
];
