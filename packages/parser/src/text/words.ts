import type { Trie } from './trie';

/** Words in a row, each by the same index of all four arrays. Offsets are UTF-16 code units of the text. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What the token may be: a set of bits. */
  readonly flags: Int32Array;
  /** By how much a proposed name is likelier than ordinary words; 0 for words. */
  readonly margins: Float32Array;
}

/** What words are read with. */
export interface WordLexicon {
  readonly trie: Trie;
  /** By number of the word. */
  readonly flags: Uint32Array;
  /** By number of the word: -ln of its frequency. */
  readonly costs: Uint8Array;
}

/** Offers a name from the current position to `end`, with its bits and its cost (-ln of its likelihood). */
export type Offer = (end: number, flags: number, cost: number) => void;

/** Proposes names of `text` that start at `start`; `before` holds the bits of all words that end there, or before a space. */
export type Proposer = (text: string, start: number, end: number, before: number, offer: Offer) => void;

/** Bits of tokens that are no words of the lexicon. */
export interface TokenKinds {
  readonly unknown: number;
  readonly latin: number;
  readonly number: number;
  readonly mark: number;
}

/** Adds the words of `text` between two offsets to a row. White space is left out. */
export type Segmenter = (text: string, start: number, end: number, out: TokenRow) => void;

/** Cost of a character that is no word of the lexicon. */
const UNKNOWN_COST = 13;
/** Runs of Chinese characters are read in stretches of at most this length, so that memory stays bounded. */
const STRETCH = 1024;

/**
 * Cuts a stretch of text into words: the likeliest sequence of words of the lexicon and names that `propose` offers
 * (the shortest path through their lattice, linear in the length).
 */
export function createSegmenter(lexicon: WordLexicon, kinds: TokenKinds, propose: Proposer): Segmenter {
  const { trie, flags: wordFlags, costs } = lexicon;
  const best = new Float64Array(STRETCH + 1);
  /** Cost of the likeliest sequence without proposed names: what a name is weighed against. */
  const plain = new Float64Array(STRETCH + 1);
  const from = new Int32Array(STRETCH + 1);
  const bits = new Int32Array(STRETCH + 1);
  const endings = new Int32Array(STRETCH + 1);
  const gains = new Float64Array(STRETCH + 1);
  const path = new Int32Array(STRETCH + 1);

  // Where the stretch being read begins and ends, and the position that names are offered from.
  let stretch = 0;
  let length = 0;
  let here = 0;
  const offer: Offer = (nameEnd, nameFlags, cost) => {
    const to = nameEnd - stretch;
    const reached = (best[here] ?? 0) + cost;
    if (to > length || reached >= (best[to] ?? 0)) return;
    best[to] = reached;
    from[to] = here;
    bits[to] = nameFlags;
    gains[to] = -cost;
  };

  function readStretch(text: string, start: number, end: number, before: number, out: TokenRow): void {
    stretch = start;
    length = end - start;
    // Most stretches are short, which a loop is faster for than `fill`.
    for (let at = 0; at <= length; at++) {
      best[at] = Infinity;
      plain[at] = Infinity;
      endings[at] = 0;
    }
    best[0] = 0;
    plain[0] = 0;
    endings[0] = before;
    for (here = 0; here < length; here++) {
      const base = best[here] ?? 0;
      const plainBase = plain[here] ?? 0;
      let single = false;
      let node = 1;
      for (let to = here; to < length; ) {
        node = trie.step(node, text.charCodeAt(start + to));
        if (node === 0) break;
        to++;
        const word = trie.word(node);
        if (word < 0) continue;
        const cost = costs[word] ?? 0;
        const flags = wordFlags[word] ?? 0;
        if (to === here + 1) single = true;
        endings[to] = (endings[to] ?? 0) | flags;
        if (plainBase + cost < (plain[to] ?? 0)) plain[to] = plainBase + cost;
        if (base + cost < (best[to] ?? 0)) {
          best[to] = base + cost;
          from[to] = here;
          bits[to] = flags;
          gains[to] = 0;
        }
      }
      if (!single) {
        const to = here + 1;
        if (plainBase + UNKNOWN_COST < (plain[to] ?? 0)) plain[to] = plainBase + UNKNOWN_COST;
        if (base + UNKNOWN_COST < (best[to] ?? 0)) {
          best[to] = base + UNKNOWN_COST;
          from[to] = here;
          bits[to] = kinds.unknown;
          gains[to] = 0;
        }
      }
      propose(text, start + here, end, endings[here] ?? 0, offer);
    }
    let steps = 0;
    for (let at = length; at > 0; at = from[at] ?? 0) path[steps++] = at;
    while (steps > 0) {
      const to = path[--steps] ?? 0;
      const at = from[to] ?? 0;
      const gain = gains[to] ?? 0;
      const margin = gain === 0 ? 0 : gain + (plain[to] ?? 0) - (plain[at] ?? 0);
      out.push(start + at, start + to, bits[to] ?? 0, margin);
    }
  }

  /** Length of the longest word of the lexicon that begins with a letter or digit (BBC, 36氪) here, -1 for none. */
  function mixedWord(text: string, start: number, end: number): number {
    let longest = -1;
    let node = 1;
    for (let at = start; at < end && node !== 0; ) {
      node = trie.step(node, text.charCodeAt(at++));
      if (node === 0 || trie.word(node) < 0) continue;
      const last = kindOf(text.charCodeAt(at - 1));
      if (last === Kind.Han || at === end || kindOf(text.charCodeAt(at)) !== last) longest = at - start;
    }
    return longest;
  }

  return (text, start, end, out) => {
    /** Bits of the last word where nothing but a space stands behind it: 教授 钱某. */
    let last = 0;
    for (let at = start; at < end; ) {
      const kind = kindOf(text.charCodeAt(at));
      let to = at + 1;
      const mixed = kind === Kind.Latin || kind === Kind.Digit ? mixedWord(text, at, end) : -1;
      if (mixed >= 0) {
        to = at + mixed;
        out.push(at, to, wordFlags[trie.find(text.slice(at, to))] ?? 0, 0);
      } else if (kind === Kind.Mark) {
        out.push(at, to, kinds.mark, 0);
      } else {
        while (to < end && kindOf(text.charCodeAt(to)) === kind) to++;
        if (kind === Kind.Latin) out.push(at, to, kinds.latin, 0);
        else if (kind === Kind.Digit) out.push(at, to, kinds.number, 0);
        else if (kind === Kind.Han) {
          for (let s = at; s < to; s += STRETCH) readStretch(text, s, Math.min(to, s + STRETCH), last, out);
        }
      }
      last = kind === Kind.Han ? out.lastFlags() : kind === Kind.Space && to === at + 1 ? last : 0;
      at = to;
    }
  };
}

/** A row of words being filled. */
export interface TokenRow {
  readonly push: (start: number, end: number, flags: number, margin: number) => void;
  /** Bits of the last word, 0 where there is none. */
  readonly lastFlags: () => number;
  /** The words so far. */
  readonly tokens: () => Tokens;
}

/** An empty row of words with room for `most`: no text has more words than characters. */
export function createTokenRow(most: number): TokenRow {
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const flags = new Int32Array(most);
  const margins = new Float32Array(most);
  let count = 0;
  return {
    push: (start, end, bits, margin) => {
      starts[count] = start;
      ends[count] = end;
      flags[count] = bits;
      margins[count] = margin;
      count++;
    },
    lastFlags: () => flags[count - 1] ?? 0,
    tokens: () => ({
      count,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      flags: flags.subarray(0, count),
      margins: margins.subarray(0, count),
    }),
  };
}

const Kind = { Space: 0, Han: 1, Latin: 2, Digit: 3, Mark: 4 } as const;

function kindOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return Kind.Han;
  if (code >= 0x30 && code <= 0x39) return Kind.Digit;
  if (code <= 0x20 || code === 0x3000 || code === 0xa0) return Kind.Space;
  if (code >= 0x3400 && code <= 0x4dbf) return Kind.Han;
  // 𠮷 and the like: both halves belong to the word.
  if (code >= 0xd840 && code <= 0xdfff) return Kind.Han;
  // A-Z and a-z differ in one bit; behind them come the letters of Europe.
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0xc0 && code < 0x250) ? Kind.Latin : Kind.Mark;
}
