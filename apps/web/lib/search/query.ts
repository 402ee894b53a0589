import { foldForSearch, type Postings } from './format';

/** At most this many bigrams of a long phrase are looked up: enough to leave no other article. */
const MAX_BIGRAMS = 12;

export interface Phrase {
  readonly folded: string;
  /** The bigrams to look up, with their distance from the beginning of the phrase. */
  readonly bigrams: readonly { readonly bigram: string; readonly at: number }[];
}

/** What a person typed, as phrases that all have to stand in an article. White space parts phrases. */
export function readQuery(query: string): Phrase[] {
  return foldForSearch(query)
    .split(/\s+/)
    .filter(({ length }) => length >= 2)
    .map((folded) => ({ folded, bigrams: bigramsOf(folded) }));
}

function bigramsOf(folded: string): Phrase['bigrams'] {
  const count = folded.length - 1;
  // Spread over a long phrase, its first and last pair among them.
  const step = Math.max(1, (count - 1) / (MAX_BIGRAMS - 1));
  const places = Array.from({ length: Math.min(count, MAX_BIGRAMS) }, (_, i) => Math.round(i * step));
  return places.map((at) => ({ bigram: folded.slice(at, at + 2), at }));
}

/**
 * Where a phrase stands: for each article the positions at which all its bigrams fall into place.
 *
 * @param lists the posting lists of the phrase's bigrams, in their order
 */
export function matchPhrase({ bigrams }: Phrase, lists: readonly Postings[]): Map<number, number[]> {
  const matches = new Map<number, number[]>();
  const [first, ...others] = lists;
  const start = bigrams[0]?.at ?? 0;
  for (const [article, positions] of first ?? []) {
    const found = positions.map((position) => position - start);
    const left = others.reduce((candidates, list, i) => {
      const there = new Set(list.get(article));
      const at = bigrams[i + 1]?.at ?? 0;
      return candidates.filter((candidate) => there.has(candidate + at));
    }, found);
    if (left.length > 0) matches.set(article, left);
  }
  return matches;
}
