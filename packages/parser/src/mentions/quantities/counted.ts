import { COUNTING_VERBS } from '../../lexicon/counting-verbs';
import { NOUN_ENDS } from '../../lexicon/noun-ends';
import type { Quantity } from '../../model';
import type { Span, TextSpan } from '../../model/span';
import { longestAt, longestBefore, wordTable } from '../../text/longest';
import { textSpan } from '../../text/spans';
import { isNumeralAt } from '../numerals';
import type { Stretch } from './read';

const ends = /* @__PURE__ */ wordTable(
  NOUN_ENDS.map((entry): [string, (typeof NOUN_ENDS)[number]] => [entry.text, entry]),
);
const verbs = /* @__PURE__ */ wordTable(COUNTING_VERBS.map((verb): [string, true] => [verb, true]));

/** Noun phrases longer than this are sentences that no rule has cut. */
const LONGEST = 14;
const NOUN = /[\p{Script=Han}A-Za-z“”·]/u;
/** 像这样的党员民辅警，全县有823名: what is counted was named in the clause before. */
const TOPIC = /(?:像这样|这样|类似|这类)的([\p{Script=Han}]{2,14})[，,][^，,。；;\n]{0,12}有$/u;

function endsAt(folded: string, at: number): boolean {
  const stop = longestAt(ends, folded, at);
  if (stop === null) return false;
  const { unless, notAfter } = stop.value;
  const barred = (chars: string | undefined, char: string) => char !== '' && chars?.includes(char) === true;
  return !barred(unless, folded.charAt(stop.end)) && !barred(notAfter, folded.charAt(at - 1));
}

/** The noun phrase behind the unit at `end`, or null where none can be told. */
function nounBehind({ text, folded, end: limit }: Stretch, end: number): TextSpan | null {
  // A noun that begins with a number is the next quantity: 两队两回合战成平手.
  if (isNumeralAt(folded, end)) return null;
  let at = end;
  while (at < end + LONGEST && at < limit && NOUN.test(folded.charAt(at)) && !endsAt(folded, at)) {
    at++;
  }
  const named = /[\p{Script=Han}A-Za-z]/u.test(folded.slice(end, at));
  return !named || at === end + LONGEST ? null : textSpan(text, end, at);
}

/** The noun phrase between a verb of counting, or the count before it in a list, and the number at `start`. */
function nounBefore(stretch: Stretch, start: number, previous: Quantity | undefined): TextSpan | null {
  const { text, folded } = stretch;
  const floor = Math.max(stretch.from, previous?.span.end ?? 0, start - LONGEST);
  if (longestBefore(verbs, folded, start, floor) !== null) return null;
  let at = start;
  while (at > floor && NOUN.test(folded.charAt(at - 1)) && !endsAt(folded, at)) {
    if (longestBefore(verbs, folded, at, floor) !== null) return textSpan(text, at, start);
    at--;
  }
  const listed =
    folded.charAt(at - 1) === '、' && previous?.span.end === at - 1 && at < start && !endsAt(folded, at);
  return listed ? textSpan(text, at, start) : null;
}

/** The noun that the clause before has named, or null. */
function topicBefore(stretch: Stretch, start: number): TextSpan | null {
  const windowStart = Math.max(stretch.from, start - 40);
  const topic = TOPIC.exec(stretch.folded.slice(windowStart, start));
  if (topic?.[1] === undefined) return null;
  const at = windowStart + topic.index + topic[0].indexOf('的') + 1;
  return textSpan(stretch.text, at, at + topic[1].length);
}

/**
 * What a count counts: the noun behind it (22名优秀共产党员), else the object before it (抓获嫌疑人92名), else the topic
 * that the clause before has named.
 *
 * @param selfCounted the unit is itself what is counted (5人), so that no noun is looked for behind it
 * @param previous the quantity before this one: in a list, what stands between is a noun (消防车12辆、消防员60名)
 */
export function findCounted(
  stretch: Stretch,
  span: Span,
  selfCounted: boolean,
  previous: Quantity | undefined,
): TextSpan | null {
  const { folded } = stretch;
  const behind = selfCounted ? null : nounBehind(stretch, span.end);
  if (behind !== null) return behind;
  // Only people and times are counted behind their noun without a classifier: 抓获嫌疑人92人, 余震四十次.
  if (selfCounted ? !/[人次]/.test(folded.charAt(span.end - 1)) : NOUN.test(folded.charAt(span.end)))
    return null;
  return nounBefore(stretch, span.start, previous) ?? topicBefore(stretch, span.start);
}
