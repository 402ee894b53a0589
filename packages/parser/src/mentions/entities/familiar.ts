import type { PersonCandidate } from './candidates';
import { Flag } from './lexicon';
import { AnyName, charAt, is, lengthAt, type Words } from './tokens';

/** 小陈、小郭 */
const LISTED = /^、[小老]/;
const LISTED_BEFORE = /[小老].、$/;

const LITTLE = '小'.charCodeAt(0);
const OLD = '老'.charCodeAt(0);
/** 阿轩, 阿萍 */
const DEAR = '阿'.charCodeAt(0);

/** 小温, 老李: familiar forms of surnames that the article has people with, or behind titles, or before 化名. */
export function findFamiliar(words: Words, people: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const surnames = new Set(people.map(({ start }) => words.text.charAt(start)));
  const found: PersonCandidate[] = [];
  const counts = new Map<string, number>();
  for (const [name] of words.text.matchAll(/[小老阿]./g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0;
    const code = words.text.charCodeAt(start);
    if (code !== LITTLE && code !== OLD && code !== DEAR) continue;
    const surname = words.text.charAt(start + 1);
    const { surname: surnameCosts, given } = words.lexicon.names;
    const named = (code === DEAR ? given : surnameCosts)[surname.charCodeAt(0)] ?? 0;
    if (named === 0 && !isPetName(words, i)) continue;
    const pseudonym = words.text.startsWith('(化名', start + 2);
    // 小温 alone is a token and a surname; 小康 and 老师 are words.
    const free = lengthAt(words, i) === 1 && (lengthAt(words, i + 1) === 1 || is(words, i + 1, AnyName));
    // 保安小卢, 队员老康
    const titled =
      (is(words, i - 1, Flag.Title) || charAt(words, i - 1) === '员') && words.ends[i - 1] === start;
    // 开店的老康说
    const speaks = is(words, i + 2, Flag.PersonVerb) && /^[的,。:]?$/.test(charAt(words, i - 1));
    // 小陈、小郭等; 老蔡 time and again
    const listed =
      LISTED.test(words.text.slice(start + 2, start + 4)) ||
      LISTED_BEFORE.test(words.text.slice(Math.max(0, start - 3), start));
    if (
      !pseudonym &&
      !(
        free &&
        (titled ||
          speaks ||
          listed ||
          (counts.get(words.text.slice(start, start + 2)) ?? 0) > 1 ||
          surnames.has(surname))
      )
    )
      continue;
    found.push({
      start,
      end: start + 2,
      kind: 'person',
      form: pseudonym ? 'anonymised' : 'surname-only',
      rule: 'person/familiar',
    });
  }
  return found;
}

/** 小洁 of 店员小洁说: a given name, which only a title before it and what a person does behind it can tell. */
function isPetName(words: Words, i: number): boolean {
  if (lengthAt(words, i) !== 1 || lengthAt(words, i + 1) !== 1 || !is(words, i - 1, Flag.Title)) return false;
  const { given } = words.lexicon.names;
  return (
    (given[words.text.charCodeAt(words.starts[i + 1] ?? 0)] ?? 0) > 0 &&
    is(words, i + 2, Flag.PersonVerb | Flag.Mark)
  );
}

const PSEUDONYM = '(化名';
/** What a name in brackets of its own stands behind: nothing that ends like 男子, 的. */
const NO_PSEUDONYM = /[的了人子方者们员生友年]$/;

/** 小宇（化名）, 婷婷（化名）: whatever stands before the brackets is a name, be it made of the oddest characters. */
export function findPseudonyms(words: Words, people: readonly PersonCandidate[]): readonly PersonCandidate[] {
  if (!words.text.includes(PSEUDONYM)) return [];
  const ends = new Set(people.map(({ end }) => end));
  const found: PersonCandidate[] = [];
  for (let i = 1; i < words.count; i++) {
    const end = words.starts[i] ?? 0;
    if (charAt(words, i) !== '(' || ends.has(end) || !words.text.startsWith(PSEUDONYM, end)) continue;
    // The last word, or the last two characters that are words of their own.
    let start = words.starts[i - 1] ?? 0;
    if (end - start === 1 && lengthAt(words, i - 2) === 1) start = words.starts[i - 2] ?? 0;
    if (end - start < 2 || end - start > 3 || NO_PSEUDONYM.test(words.text.slice(start, end))) continue;
    found.push({ start, end, kind: 'person', form: 'anonymised', rule: 'person/pseudonym' });
  }
  return found;
}
