/** Words to be looked up at a position of a text, with what each stands for. */
export interface WordTable<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Length of the longest word that begins with a code unit; most begin none, which keeps the search short. */
  readonly byFirst: ReadonlyMap<number, number>;
  /** Length of the longest word that ends with a code unit. */
  readonly byLast: ReadonlyMap<number, number>;
}

export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const words = new Map(entries);
  const byFirst = new Map<number, number>();
  const byLast = new Map<number, number>();
  for (const word of words.keys()) {
    const first = word.charCodeAt(0);
    const last = word.charCodeAt(word.length - 1);
    byFirst.set(first, Math.max(byFirst.get(first) ?? 0, word.length));
    byLast.set(last, Math.max(byLast.get(last) ?? 0, word.length));
  }
  return { words, byFirst, byLast };
}

/** The longest word of the table that begins at `at`, or null. */
export function longestAt<T>(table: WordTable<T>, text: string, at: number) {
  const longest = table.byFirst.get(text.charCodeAt(at)) ?? 0;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const value = table.words.get(word);
    if (value !== undefined) return { word, value, end: at + length };
  }
  return null;
}

/** The longest word of the table that ends at `end`, not reaching back before `from`, or null. */
export function longestBefore<T>(table: WordTable<T>, text: string, end: number, from: number) {
  const longest = table.byLast.get(text.charCodeAt(end - 1)) ?? 0;
  for (let length = Math.min(longest, end - from); length > 0; length--) {
    const word = text.slice(end - length, end);
    const value = table.words.get(word);
    if (value !== undefined) return { word, value, start: end - length };
  }
  return null;
}
