import { createTrie } from '../../text/trie';
import type { Candidate } from './candidates';
import { OF_OFFICE, SHORT_FORM } from './organizations';
import { AnyName, is, lengthAt, type Words } from './tokens';

/** Longer names are not searched for, so that the walk from each character stays short. */
const LONGEST = 40;
const FIRSTS = 0x200;

/**
 * The other places where accepted names stand: a name accepted once is read wherever its words stand as words. `others`
 * are further names by which accepted ones go. One walk over the text for all names.
 */
export function findThroughout(
  words: Words,
  accepted: readonly Candidate[],
  others: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const names = createTrie(1 << 8);
  const owners: Candidate[] = [];
  // Most characters begin no name, which one look at their lowest bits tells.
  const mayBegin = new Uint8Array(FIRSTS);
  const add = (name: string, owner: Candidate) => {
    mayBegin[name.charCodeAt(0) % FIRSTS] = 1;
    owners[names.add(name)] ??= owner;
  };
  const known = new Map<number, number>();
  for (const candidate of accepted) {
    known.set(candidate.start, candidate.end);
    const name = words.text.slice(candidate.start, candidate.end);
    if (name.length < 2 || name.length > LONGEST) continue;
    if (candidate.rule === SHORT_FORM || candidate.rule === OF_OFFICE) continue;
    add(name, candidate);
  }
  for (const [name, candidate] of others) add(name, candidate);
  const found: Candidate[] = [];
  for (let i = 0; i < words.count; i++) {
    // A name begins with a word, or within another name.
    const first = words.starts[i] ?? 0;
    const tokenEnd = is(words, i, AnyName) ? (words.ends[i] ?? 0) : first + 1;
    for (let start = first; start < tokenEnd; start++) {
      if (mayBegin[words.text.charCodeAt(start) % FIRSTS] !== 1) continue;
      let node = 1;
      let longest = -1;
      let owner: Candidate | undefined;
      const limit = Math.min(words.text.length, start + LONGEST);
      for (let at = start; at < limit; ) {
        node = names.step(node, words.text.charCodeAt(at++));
        if (node === 0) break;
        const id = names.word(node);
        if (id >= 0) [longest, owner] = [at, owners[id]];
      }
      if (!owner || longest <= (known.get(start) ?? 0) || !standsAlone(words, i, start, longest)) continue;
      found.push({ ...owner, start, end: longest, rule: `${owner.kind}/again` });
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
