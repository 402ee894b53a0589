import { createTrie } from '../../text/trie';

/** Endings of names, found by looking back from where a word ends. */
export interface Suffixes<T> {
  /** Whether any ending ends with a code unit. */
  readonly mayEnd: (code: number) => boolean;
  /** The longest ending of `text` before `end` that does not begin before `start`. */
  readonly longest: (
    text: string,
    start: number,
    end: number,
  ) => { readonly length: number; readonly value: T } | null;
}

/** A table of endings; where one is listed twice, the first listing counts. */
export function suffixTable<T>(entries: Iterable<readonly [string, T]>): Suffixes<T> {
  // Written backwards, so that one walk from the end of a word finds them all.
  const backwards = createTrie(1 << 11);
  const values: T[] = [];
  const mayEnd = new Uint8Array(0x10000);
  for (const [ending, value] of entries) {
    mayEnd[ending.charCodeAt(ending.length - 1)] = 1;
    const id = backwards.add([...ending].reverse().join(''));
    if (id === values.length) values.push(value);
  }
  return {
    mayEnd: (code) => mayEnd[code] === 1,
    longest: (text, start, end) => {
      let length = 0;
      let id = -1;
      let node = 1;
      for (let at = end - 1; at >= start; at--) {
        node = backwards.step(node, text.charCodeAt(at));
        if (node === 0) break;
        const word = backwards.word(node);
        if (word >= 0) [length, id] = [end - at, word];
      }
      const value = id < 0 ? undefined : values[id];
      return value === undefined ? null : { length, value };
    },
  };
}
