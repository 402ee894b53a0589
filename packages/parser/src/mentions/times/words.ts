import { longestAt, type WordTable, wordTable } from '../../text/longest';

/** A word with the characters that make another word of it when they stand before or behind. */
export interface GuardedWord {
  readonly text: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

export function guardedTable<T extends GuardedWord>(words: readonly T[]): WordTable<T> {
  return wordTable(words.map((word): [string, T] => [word.text, word]));
}

/** The longest word of the table that begins at `at`, if its neighbours let it stand, or null. */
export function wordAt<T extends GuardedWord>(table: WordTable<T>, folded: string, at: number) {
  const found = longestAt(table, folded, at);
  if (found === null) return null;
  const { notAfter, notBefore } = found.value;
  if (at > 0 && notAfter?.includes(folded.charAt(at - 1))) return null;
  const next = folded.charAt(found.end);
  return next !== '' && notBefore?.includes(next) ? null : found;
}

/** Whether a clause begins at `at`: a line, a mark, or a preposition goes before it. */
export function beginsClause(folded: string, at: number): boolean {
  return at === 0 || /[\s\p{P}在于到至从自当截待]/u.test(folded.charAt(at - 1));
}
