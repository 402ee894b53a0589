/** A set of words with a number each, laid out for walking a text: one step a character, no substrings. */
export interface Trie {
  /** The node reached from `node` by the code unit, 0 where there is none. The root is 1. */
  readonly step: (node: number, code: number) => number;
  /** The number of the word that ends at a node, -1 where none does. */
  readonly word: (node: number) => number;
  /** The number of a word, -1 where it is not in the set. */
  readonly find: (word: string) => number;
}

/** A trie that words are added to. */
export interface TrieBuilder extends Trie {
  /** Adds a word; returns its number: the numbers run from 0, and a word added twice keeps its first. */
  readonly add: (word: string) => number;
}

/** An empty trie with room for about `nodes` nodes; it grows when more are needed. */
export function createTrie(nodes = 1 << 16): TrieBuilder {
  // First characters in a plain table, the rest in an open hash of (node, code unit).
  const first = new Int32Array(0x10000);
  let capacity = 1 << Math.max(4, Math.ceil(Math.log2(nodes * 2)));
  let keys = new Float64Array(capacity);
  let targets = new Int32Array(capacity);
  let words = new Int32Array(capacity >> 1).fill(-1);
  let nodeCount = 2;
  let wordCount = 0;

  // Keys are below 2^48 and so exact; the hash spreads both halves.
  const slotOf = (node: number, code: number): number => {
    const key = node * 0x10000 + code;
    const mask = capacity - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldTargets] = [keys, targets];
    capacity *= 2;
    keys = new Float64Array(capacity);
    targets = new Int32Array(capacity);
    oldKeys.forEach((key, i) => {
      if (key === 0) return;
      const slot = slotOf(Math.floor(key / 0x10000), key % 0x10000);
      keys[slot] = key;
      targets[slot] = oldTargets[i] ?? 0;
    });
    const oldWords = words;
    words = new Int32Array(capacity >> 1).fill(-1);
    words.set(oldWords);
  };
  const step = (node: number, code: number): number =>
    node === 1 ? (first[code] ?? 0) : (targets[slotOf(node, code)] ?? 0);
  const descend = (node: number, code: number): number => {
    const known = step(node, code);
    if (known !== 0) return known;
    if (nodeCount + 2 >= capacity >> 1) grow();
    const next = nodeCount++;
    if (node === 1) first[code] = next;
    else {
      const slot = slotOf(node, code);
      keys[slot] = node * 0x10000 + code;
      targets[slot] = next;
    }
    return next;
  };
  return {
    step,
    word: (node) => words[node] ?? -1,
    find: (word) => {
      let node = 1;
      for (let i = 0; i < word.length && node !== 0; i++) node = step(node, word.charCodeAt(i));
      return node === 0 ? -1 : (words[node] ?? -1);
    },
    add: (word) => {
      let node = 1;
      for (let i = 0; i < word.length; i++) node = descend(node, word.charCodeAt(i));
      const known = words[node] ?? -1;
      if (known >= 0) return known;
      words[node] = wordCount;
      return wordCount++;
    },
  };
}
