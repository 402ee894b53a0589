/** Words to be looked up at a position of a text, with what each stands for. */
export interface WordTable<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Length of the longest word, in code units. */
  readonly longest: number;
}

export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const words = new Map(entries);
  let longest = 0;
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  return { words, longest };
}

/** The longest word of the table that begins at `at`, or null. */
export function longestAt<T>(table: WordTable<T>, text: string, at: number) {
  for (let length = Math.min(table.longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const value = table.words.get(word);
    if (value !== undefined) return { word, value, end: at + length };
  }
  return null;
}

/** The longest word of the table that ends at `end`, not reaching back before `from`, or null. */
export function longestBefore<T>(table: WordTable<T>, text: string, end: number, from: number) {
  for (let length = Math.min(table.longest, end - from); length > 0; length--) {
    const word = text.slice(end - length, end);
    const value = table.words.get(word);
    if (value !== undefined) return { word, value, start: end - length };
  }
  return null;
}
