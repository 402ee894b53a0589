import type { PersonCandidate } from './candidates';
import { AnyName, is, lengthAt, type Words } from './tokens';

const LITTLE = '小'.charCodeAt(0);
const OLD = '老'.charCodeAt(0);

/** 小温, 老李: familiar forms of surnames that the article has people with, or that 化名 stands behind. */
export function findFamiliar(words: Words, people: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const surnames = new Set(people.map(({ start }) => words.text.charAt(start)));
  const found: PersonCandidate[] = [];
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0;
    const code = words.text.charCodeAt(start);
    if (code !== LITTLE && code !== OLD) continue;
    const surname = words.text.charAt(start + 1);
    if ((words.lexicon.names.surname[surname.charCodeAt(0)] ?? 0) === 0) continue;
    const pseudonym = words.text.startsWith('(化名', start + 2);
    // 小温 alone is a token and a surname; 小康 and 老师 are words.
    const free = lengthAt(words, i) === 1 && (lengthAt(words, i + 1) === 1 || is(words, i + 1, AnyName));
    if (!pseudonym && !(free && surnames.has(surname))) continue;
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
