import type { Candidate } from './candidates';

/** Of two candidates of the same words, the kind that is kept. */
const RANK: Readonly<Record<Candidate['kind'], number>> = { organization: 0, place: 1, person: 2 };

/**
 * The one policy for candidates that overlap: the longer wins, whatever its kind, so that a place or a person within the
 * name of an organization is part of that name (北京 in 北京大学). Places marked separable are kept within an
 * organization. `length` is that of the text. Returns the kept ones in the order of the text.
 */
export function resolveOverlaps<T extends Candidate>(candidates: readonly T[], length: number): readonly T[] {
  // Most are of a few lengths: put together by length they are sorted far faster than all at once.
  const byLength: T[][] = [];
  for (const candidate of candidates) {
    const size = candidate.end - candidate.start;
    const same = byLength[size];
    if (same) same.push(candidate);
    else byLength[size] = [candidate];
  }
  const taken = new Uint8Array(length);
  const kept: T[] = [];
  for (let size = byLength.length - 1; size > 0; size--) {
    for (const candidate of byLength[size]?.sort(byRank) ?? []) {
      const separable = candidate.kind === 'place' && candidate.separable === true;
      // A candidate no shorter than this one covers its first or its last character if it covers any.
      if (!separable && (taken[candidate.start] === 1 || taken[candidate.end - 1] === 1)) continue;
      if (!separable) taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function byRank(a: Candidate, b: Candidate): number {
  return RANK[a.kind] - RANK[b.kind] || a.start - b.start;
}
