/** Endings of names, found by walking back from where a word ends. */
export interface Suffixes<T> {
  /** The longest ending of `text` before `end` that does not begin before `start`. */
  readonly longest: (
    text: string,
    start: number,
    end: number,
  ) => { readonly length: number; readonly value: T } | null;
}

/** A table of endings; where one is listed twice, the first listing counts. */
export function suffixTable<T>(entries: Iterable<readonly [string, T]>): Suffixes<T> {
  const byLast = new Map<string, Map<string, T>>();
  let longestEnding = 0;
  for (const [ending, value] of entries) {
    const last = ending.charAt(ending.length - 1);
    const table = byLast.get(last) ?? new Map<string, T>();
    byLast.set(last, table);
    if (!table.has(ending)) table.set(ending, value);
    longestEnding = Math.max(longestEnding, ending.length);
  }
  return {
    longest: (text, start, end) => {
      const table = byLast.get(text.charAt(end - 1));
      if (!table) return null;
      for (let length = Math.min(longestEnding, end - start); length > 0; length--) {
        const value = table.get(text.slice(end - length, end));
        if (value !== undefined) return { length, value };
      }
      return null;
    },
  };
}
