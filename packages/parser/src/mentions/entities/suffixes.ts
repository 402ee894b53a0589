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

/** The endings with the same last character: by length, longest first. */
type Table<T> = { readonly length: number; readonly values: Map<string, T> }[];

/** A table of endings; where one is listed twice, the first listing counts. */
export function suffixTable<T>(entries: Iterable<readonly [string, T]>): Suffixes<T> {
  // By the last code unit, so that most words cost one look.
  const byLast = new Map<number, Table<T>>();
  const mayEnd = new Uint8Array(0x10000);
  for (const [ending, value] of entries) {
    const last = ending.charCodeAt(ending.length - 1);
    mayEnd[last] = 1;
    const table = byLast.get(last) ?? [];
    byLast.set(last, table);
    let sameLength = table.find(({ length }) => length === ending.length);
    if (!sameLength) {
      sameLength = { length: ending.length, values: new Map() };
      table.push(sameLength);
      table.sort((a, b) => b.length - a.length);
    }
    if (!sameLength.values.has(ending)) sameLength.values.set(ending, value);
  }
  return {
    mayEnd: (code) => mayEnd[code] === 1,
    longest: (text, start, end) => {
      for (const { length, values } of byLast.get(text.charCodeAt(end - 1)) ?? []) {
        const value = length <= end - start ? values.get(text.slice(end - length, end)) : undefined;
        if (value !== undefined) return { length, value };
      }
      return null;
    },
  };
}
