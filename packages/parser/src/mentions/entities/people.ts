import type { PersonCandidate } from './candidates';
import { Flag } from './lexicon';
import { AnyName, charAt, flagAt, is, lengthAt, spanOf, type Words, wordAt } from './tokens';

/**
 * How much evidence a name needs, as ln of odds. A name put together from characters is only as likely as its
 * characters and what stands around it; a threshold well above even odds keeps precision.
 */
const ENOUGH = 9;
const ENOUGH_FOREIGN = 9;
const ENOUGH_SURNAME = 4;

const DOTS = '·•・‧･●';

/** People by their names: Chinese, anonymised, by surname and title, foreign. In the order of the text. */
export function findPeople(words: Words): readonly PersonCandidate[] {
  return withoutOverlong(words, collectPeople(words));
}

/** 李明用 where 李明 is named too and 李明用 just once: the third character belongs to the next word. */
function withoutOverlong(words: Words, found: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const counts = new Map<string, number>();
  const nameOf = ({ start, end }: PersonCandidate) => words.text.slice(start, end);
  for (const candidate of found) counts.set(nameOf(candidate), (counts.get(nameOf(candidate)) ?? 0) + 1);
  return found.map((candidate) => {
    const name = nameOf(candidate);
    const overlong = name.length > 2 && counts.get(name) === 1 && counts.has(name.slice(0, -1));
    return overlong ? { ...candidate, end: candidate.end - 1 } : candidate;
  });
}

function collectPeople(words: Words): readonly PersonCandidate[] {
  const found: PersonCandidate[] = [];
  const counts = countNames(words);
  let previous = -2;
  for (let i = 0; i < words.count; i++) {
    const dotted = dottedName(words, i);
    if (dotted > i) {
      found.push({ ...spanOf(words, i, dotted), kind: 'person', form: 'named', rule: 'person/dotted' });
      i = dotted;
      previous = i;
      continue;
    }
    const candidate = readName(words, i, { counts, listed: isListed(words, i, previous) });
    if (!candidate) continue;
    found.push(candidate);
    previous = i;
  }
  return found;
}

interface Evidence {
  /** How often each name stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** It goes on a list of names. */
  readonly listed: boolean;
}

function readName(words: Words, i: number, evidence: Evidence): PersonCandidate | null {
  const flags = flagAt(words, i);
  const span = spanOf(words, i, i);
  if ((flags & Flag.Person) !== 0) return { ...span, kind: 'person', form: 'named', rule: 'person/known' };
  const margin = words.margins[i] ?? 0;
  if ((flags & Flag.Anonymised) !== 0) {
    return { ...span, kind: 'person', form: 'anonymised', rule: 'person/anonymised' };
  }
  if ((flags & Flag.SurnameOnly) !== 0) {
    const repeated = (evidence.counts.get(wordAt(words, i)) ?? 0) > 1 ? 2 : 0;
    if (margin + repeated < ENOUGH_SURNAME) return null;
    return { ...span, kind: 'person', form: 'surname-only', rule: 'person/surname-and-title' };
  }
  if ((flags & (Flag.ChineseName | Flag.ForeignName)) === 0) return null;
  const score =
    margin + before(words, i) + after(words, i) + repetition(words, i, evidence) + (evidence.listed ? 6 : 0);
  const foreign = (flags & Flag.ForeignName) !== 0;
  if (score < (foreign ? ENOUGH_FOREIGN : ENOUGH)) return null;
  return {
    ...span,
    kind: 'person',
    form: 'named',
    rule: foreign ? 'person/transliterated' : 'person/chinese-name',
  };
}

/** Weights are ln of odds, rounded: a title before a name is about the surest sign there is. */
function before(words: Words, i: number): number {
  if (is(words, i - 1, Flag.Title)) return 5;
  const mark = charAt(words, i - 1);
  // 摄影/张三, 编辑:李四
  if ((mark === '/' || mark === ':') && is(words, i - 2, Flag.Title)) return 8;
  if (is(words, i - 1, Flag.Mark)) return 1;
  return '被对由与和向给让据叫是'.includes(mark) && mark !== '' ? 1 : 0;
}

function after(words: Words, i: number): number {
  if (is(words, i + 1, Flag.Honorific) && lengthAt(words, i + 1) > 1) return 6;
  if (is(words, i + 1, Flag.Office)) return 4;
  if (is(words, i + 1, Flag.PersonVerb)) return 3;
  const mark = charAt(words, i + 1);
  if (mark === '(') return bracketTellsPerson(words, i + 2) ? 8 : 2;
  if (is(words, i + 1, Flag.Mark)) return 1;
  return '的在将也和与及等因从曾已今又正是'.includes(mark) && mark !== '' ? 1 : 0;
}

/** （男，32岁 （化名 （右二 */
function bracketTellsPerson(words: Words, i: number): boolean {
  const word = wordAt(words, i);
  return (
    /^(?:化名|男|女|右|左|中|前排|后排)/.test(word) ||
    (is(words, i, Flag.Number) && wordAt(words, i + 1) === '岁')
  );
}

function repetition(words: Words, i: number, { counts }: Evidence): number {
  return Math.min(6, 3 * ((counts.get(wordAt(words, i)) ?? 1) - 1));
}

/** Whether the token goes on a list (张三、李四和王五) whose last name stands at `previous`. */
function isListed(words: Words, i: number, previous: number): boolean {
  if (previous === i - 1) return words.starts[i] !== words.ends[previous];
  return previous === i - 2 && '、和与及,'.includes(charAt(words, i - 1)) && charAt(words, i - 1) !== '';
}

function countNames(words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    if (!is(words, i, AnyName)) continue;
    const name = wordAt(words, i);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Last token of a name with dots (迈克尔·布朗, 列夫·托尔斯泰) that begins at `i`, or `i` where none does. */
function dottedName(words: Words, i: number): number {
  let last = i;
  if (!isNamePart(words, i)) return i;
  for (let at = i; at - i < 24; ) {
    let end = at;
    while (end - at < 8 && isNamePart(words, end + 1) && words.starts[end + 1] === words.ends[end]) end++;
    if (at > i) last = end;
    const dot = charAt(words, end + 1);
    if (dot === '' || !DOTS.includes(dot) || !isNamePart(words, end + 2)) break;
    at = end + 2;
  }
  return last;
}

/** Whether a token may be part of a transliterated name: made of the characters that those are written with. */
function isNamePart(words: Words, i: number): boolean {
  if (is(words, i, Flag.ForeignName | Flag.Person | Flag.Latin)) return true;
  if (is(words, i, Flag.Mark | Flag.Number | Flag.Title | Flag.Function) || i >= words.count) return false;
  const { transliteration } = words.lexicon;
  for (let at = words.starts[i] ?? 0; at < (words.ends[i] ?? 0); at++) {
    if ((transliteration[words.text.charCodeAt(at)] ?? 0) === 0) return false;
  }
  return lengthAt(words, i) > 0;
}
