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

/** Numbers that an edge takes. */
const EDGE = 3;

/** An empty trie with room for about `expected` nodes; it grows when more are needed. */
export function createTrie(expected: number): TrieBuilder {
  // Edges from the root of a large trie stand in a plain table, the others in an open hash, at most half full.
  const first = expected > 0x1000 ? new Int32Array(0x10000) : null;
  let capacity = 1 << Math.max(4, Math.ceil(Math.log2(expected * 2)));
  // Of each edge the node, the code unit and the target, side by side: one look at the memory a step.
  let edges = new Int32Array(capacity * EDGE);
  let words = new Int32Array(capacity >> 1).fill(-1);
  let nodeCount = 2;
  let wordCount = 0;

  const slotOf = (node: number, code: number): number => {
    const mask = capacity - 1;
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    let at = slot * EDGE;
    while (edges[at] !== 0 && (edges[at] !== node || edges[at + 1] !== code)) {
      slot = (slot + 1) & mask;
      at = slot * EDGE;
    }
    return at;
  };
  const put = (node: number, code: number, target: number) => {
    if (first && node === 1) {
      first[code] = target;
      return;
    }
    const at = slotOf(node, code);
    edges[at] = node;
    edges[at + 1] = code;
    edges[at + 2] = target;
  };
  const grow = () => {
    const old = { edges, words };
    capacity *= 2;
    edges = new Int32Array(capacity * EDGE);
    words = new Int32Array(capacity >> 1).fill(-1);
    words.set(old.words);
    for (let at = 0; at < old.edges.length; at += EDGE) {
      const node = old.edges[at] ?? 0;
      if (node !== 0) put(node, old.edges[at + 1] ?? 0, old.edges[at + 2] ?? 0);
    }
  };
  const step = (node: number, code: number): number =>
    first && node === 1 ? (first[code] ?? 0) : (edges[slotOf(node, code) + 2] ?? 0);
  const descend = (node: number, code: number): number => {
    const known = step(node, code);
    if (known !== 0) return known;
    if (nodeCount + 1 >= capacity >> 1) grow();
    const next = nodeCount++;
    put(node, code, next);
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
