import type { PersonCandidate } from './candidates';
import type { Words } from './tokens';

/** Most names of one list that are read where the words are cut otherwise. */
const MOST_LISTED = 20;

/** Names listed behind a sure one whose characters make words (张三、白雪梅等): surname, given name, then the list goes on or ends. */
export function readListed(words: Words, i: number): PersonCandidate[] {
  const { surname, givenAfterTitle: given, given: givenAnywhere } = words.lexicon.names;
  const found: PersonCandidate[] = [];
  let at = words.ends[i] ?? 0;
  while (words.text.charAt(at) === '、' && found.length < MOST_LISTED) {
    const start = at + 1;
    if ((surname[words.text.charCodeAt(start)] ?? 0) === 0) {
      // 海涛: a given name alone, or a surname too rare to be known; the names around it tell.
      const name = words.text.slice(start, start + 2);
      const typical = [start, start + 1].every((i) => {
        const cost = givenAnywhere[words.text.charCodeAt(i)] ?? 0;
        return cost > 0 && cost <= TYPICAL_GIVEN;
      });
      const goesOn = LIST_GOES_ON.test(words.text.charAt(start + 2));
      if (!typical || !goesOn || words.lexicon.trie.find(name) >= 0) break;
      found.push({ start, end: start + 2, kind: 'person', form: 'named', rule: 'person/listed' });
      at = start + 2;
      continue;
    }
    let end = start + 1;
    while (end < start + 3 && (given[words.text.charCodeAt(end)] ?? 0) > 0) end++;
    while (end > start + 1 && !LIST_GOES_ON.test(words.text.charAt(end))) end--;
    if (end < start + 2) break;
    const form = words.text.slice(start, end).includes('某') ? 'anonymised' : 'named';
    found.push({ start, end, kind: 'person', form, rule: 'person/listed' });
    at = end;
  }
  return found;
}

/** Given names are hardly ever made of rarer characters than this. */
const TYPICAL_GIVEN = 7;

const LIST_GOES_ON = /[、,。;)和与等及]/;
