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
  /** The words so far laid out as densely as can be, for a large trie that is walked from every character of a text. */
  readonly freeze: () => Trie;
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
  /** The edges in order, each as its node, code unit and target in one number: exact up to some 300,000 nodes. */
  const sortedEdges = (): Float64Array => {
    const sorted = new Float64Array(nodeCount);
    let count = 0;
    const note = (node: number, code: number, target: number) => {
      sorted[count++] = (node * 0x10000 + code) * nodeCount + target;
    };
    if (first)
      for (let code = 0; code < first.length; code++) if (first[code]) note(1, code, first[code] ?? 0);
    for (let slot = 0; slot < edges.length; slot += EDGE) {
      const node = edges[slot] ?? 0;
      if (node !== 0) note(node, edges[slot + 1] ?? 0, edges[slot + 2] ?? 0);
    }
    return sorted.subarray(0, count).sort();
  };
  const word = (node: number) => words[node] ?? -1;
  return {
    step,
    word,
    find: finder(step, word),
    freeze: () => layOut(sortedEdges(), nodeCount, word),
    add: (text) => {
      let node = 1;
      for (let i = 0; i < text.length; i++) node = descend(node, text.charCodeAt(i));
      const known = words[node] ?? -1;
      if (known >= 0) return known;
      words[node] = wordCount;
      return wordCount++;
    },
  };
}

function finder(step: Trie['step'], word: Trie['word']): Trie['find'] {
  return (text) => {
    let node = 1;
    for (let i = 0; i < text.length && node !== 0; i++) node = step(node, text.charCodeAt(i));
    return node === 0 ? -1 : word(node);
  };
}

/**
 * Lays nodes out breadth first, so that the targets of a node's edges have numbers in a row: an edge is its code unit
 * alone, and the edges of a node stand side by side in the memory, in the order of their code units.
 */
function layOut(sorted: Float64Array, nodeCount: number, oldWord: Trie['word']): Trie {
  /** By old number of a node, where its edges begin in `sorted`. */
  const begins = new Uint32Array(nodeCount + 1);
  for (const edge of sorted) {
    const behind = Math.floor(edge / nodeCount / 0x10000) + 1;
    begins[behind] = (begins[behind] ?? 0) + 1;
  }
  for (let node = 1; node <= nodeCount; node++) begins[node] = (begins[node] ?? 0) + (begins[node - 1] ?? 0);
  /** By new number of a node: its old one, the code unit that leads to it, its first target, and its word. */
  const olds = new Uint32Array(nodeCount);
  const codes = new Uint16Array(nodeCount);
  const targets = new Uint32Array(nodeCount + 1);
  const words = new Int32Array(nodeCount).fill(-1);
  const first = new Uint32Array(0x10000);
  olds[1] = 1;
  let next = 2;
  targets[0] = next;
  for (let node = 1; node < nodeCount; node++) {
    const from = olds[node] ?? 0;
    words[node] = oldWord(from);
    targets[node] = next;
    for (let at = begins[from] ?? 0; at < (begins[from + 1] ?? 0); at++) {
      const edge = sorted[at] ?? 0;
      const code = Math.floor(edge / nodeCount) % 0x10000;
      codes[next] = code;
      olds[next] = edge % nodeCount;
      if (node === 1) first[code] = next;
      next++;
    }
  }
  targets[nodeCount] = next;
  const step = (node: number, code: number): number => {
    if (node === 1) return first[code] ?? 0;
    let low = targets[node] ?? 0;
    const end = targets[node + 1] ?? 0;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if ((codes[middle] ?? 0) < code) low = middle + 1;
      else high = middle;
    }
    return low < end && codes[low] === code ? low : 0;
  };
  const word = (node: number) => words[node] ?? -1;
  return { step, word, find: finder(step, word) };
}
