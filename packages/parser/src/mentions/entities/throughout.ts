import { longestAt, wordTable } from '../../text/longest';
import type { Candidate } from './candidates';
import { OF_OFFICE, SHORT_FORM } from './organizations';
import { AnyName, is, lengthAt, type Words } from './tokens';

/** Longer names are not searched for, so that the walk from each character stays short. */
const LONGEST = 40;

/**
 * The other places where accepted names stand: a name accepted once is read wherever its words stand as words. `others`
 * are further names by which accepted ones go. One walk over the text for all names.
 */
export function findThroughout(
  words: Words,
  accepted: readonly Candidate[],
  others: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const owners = new Map<string, Candidate>();
  const known = new Map<number, number>();
  for (const candidate of accepted) {
    known.set(candidate.start, candidate.end);
    const name = words.text.slice(candidate.start, candidate.end);
    if (name.length < 2 || name.length > LONGEST || owners.has(name)) continue;
    if (candidate.rule === SHORT_FORM || candidate.rule === OF_OFFICE) continue;
    owners.set(name, candidate);
  }
  for (const [name, candidate] of others) if (!owners.has(name)) owners.set(name, candidate);
  if (owners.size === 0) return [];
  const names = wordTable(owners);
  const found: Candidate[] = [];
  for (let i = 0; i < words.count; i++) {
    // A name begins with a word, or within another name.
    const first = words.starts[i] ?? 0;
    const tokenEnd = is(words, i, AnyName) ? (words.ends[i] ?? 0) : first + 1;
    for (let start = first; start < tokenEnd; start++) {
      const longest = longestAt(names, words.text, start);
      if (longest === null || longest.end <= (known.get(start) ?? 0)) continue;
      if (!standsAlone(words, i, start, longest.end)) continue;
      const { value: owner, end } = longest;
      found.push({ ...owner, start, end, rule: `${owner.kind}/again` });
    }
  }
  return found;
}

/** Whether the words between two offsets end no earlier than a word. `i` is the token that holds the first of them. */
function standsAlone(words: Words, i: number, start: number, end: number): boolean {
  let last = i;
  while ((words.ends[last] ?? 0) < end) {
    if (words.ends[last] !== words.starts[last + 1]) return false;
    last++;
  }
  if (words.ends[last] === end || is(words, last, AnyName)) return true;
  // 王国 in 王国强调: two characters are not enough to cut a word.
  return end - start > 2 && lengthAt(words, last) <= 2;
}
