import { type CharSet, charSet, charTable, codeAt, isOneOf } from '../../text/chars';
import type { Candidate, OrganizationCandidate } from './candidates';
import { Flag } from './lexicon';
import { is, lengthAt, type Words } from './tokens';

/** What abbreviations of bodies end with, so that most words cost one look. */
const ENDS = /* @__PURE__ */ charTable('院所校局厂会中委医部社行馆办站台协联小大');
const SHORTEST_FULL = 5;
const LONGEST_FULL = 30;
const SHORTEST = 3;
const LONGEST = 5;
/** No article has more bodies or abbreviations than this by far: the bounds keep the time linear. */
const MOST = 150;

const NO_PART =
  Flag.Mark | Flag.Function | Flag.Title | Flag.PersonVerb | Flag.Time | Flag.Organization | Flag.Idiom;

/** A body with a long name. */
interface FullForm {
  readonly name: string;
  readonly type: OrganizationCandidate['type'];
  /** Its first token. */
  readonly first: number;
  /** The characters that an abbreviation may begin with: the first one, those around the end of the place. */
  readonly heads: CharSet;
}

/**
 * Abbreviations by initials (深海所, 市一院) where the full form stands in the text: each character begins a word of it,
 * or ends one, in their order; the last is its last, the first its first or that of what stands behind its place.
 * `accepted` are the names found before, in the order of the text. Nothing is read where two bodies might be meant.
 */
export function findInitials(words: Words, accepted: readonly Candidate[]): readonly OrganizationCandidate[] {
  const forms = fullForms(words, accepted);
  if (forms.size === 0) return [];
  const owners = new Map<string, FullForm | null>();
  const found: OrganizationCandidate[] = [];
  const bodies = accepted.filter(({ kind }) => kind === 'organization');
  let covered = 0;
  let body = 0;
  for (let i = 0; i < words.count; i++) {
    const end = words.ends[i] ?? 0;
    if (ENDS[codeAt(words.text, end - 1)] !== 1 || lengthAt(words, i) > SHORTEST) continue;
    const start = words.starts[i] ?? 0;
    for (let next = bodies[body]; next && next.start <= start; next = bodies[++body]) covered = next.end;
    const alike = start < covered ? undefined : forms.get(codeAt(words.text, end - 1));
    if (alike === undefined) continue;
    // The longest run of loose words that is an abbreviation.
    for (let first = firstOf(words, i, covered); first <= i; first++) {
      const from = words.starts[first] ?? 0;
      const code = codeAt(words.text, from);
      if (end - from < SHORTEST || !alike.some(({ heads }) => heads.has(code))) continue;
      const name = words.text.slice(from, end);
      if (!owners.has(name)) {
        if (owners.size >= MOST) return found;
        owners.set(name, words.lexicon.trie.find(name) >= 0 ? null : ownerOf(words, name, alike));
      }
      const owner = owners.get(name);
      if (!owner) continue;
      const { type } = owner;
      const rule = 'organization/initials';
      found.push({ start: from, end, kind: 'organization', type, rule, of: owner.name });
      break;
    }
  }
  return found;
}

/** The bodies with long names, by the codes of their last characters. */
function fullForms(words: Words, accepted: readonly Candidate[]): ReadonlyMap<number, readonly FullForm[]> {
  const forms = new Map<number, FullForm[]>();
  const names = new Set<string>();
  let first = 0;
  for (const { start, end, ...candidate } of accepted) {
    if (candidate.kind !== 'organization' || candidate.of !== undefined) continue;
    if (end - start < SHORTEST_FULL || end - start > LONGEST_FULL || names.size >= MOST) continue;
    const name = words.text.slice(start, end);
    if (names.has(name)) continue;
    names.add(name);
    while (first < words.count && (words.ends[first] ?? 0) <= start) first++;
    const heads = new Set([codeAt(words.text, start)]);
    // 南京市第一医院 is 市一院 to its town.
    for (let at = first; (words.ends[at] ?? end) < end && is(words, at, Flag.Place); at++)
      heads.add(codeAt(words.text, (words.ends[at] ?? 0) - 1)).add(codeAt(words.text, words.ends[at] ?? 0));
    const last = codeAt(words.text, end - 1);
    const alike = forms.get(last) ?? [];
    alike.push({ name, type: candidate.type, first, heads });
    forms.set(last, alike);
  }
  return forms;
}

const NO_HEAD = /* @__PURE__ */ charSet('的我该本这那各每某');

/** First token of the loose words that end with the one at `last`. */
function firstOf(words: Words, last: number, covered: number): number {
  let first = last;
  const end = words.ends[last] ?? 0;
  while (
    first > 0 &&
    words.ends[first - 1] === words.starts[first] &&
    end - (words.starts[first - 1] ?? 0) <= LONGEST &&
    (words.starts[first - 1] ?? 0) >= covered &&
    !is(words, first - 1, NO_PART) &&
    !isOneOf(NO_HEAD, words.text, words.starts[first - 1] ?? 0)
  )
    first--;
  return first;
}

/** The one body that a name abbreviates; null where it abbreviates none, or two. */
function ownerOf(words: Words, name: string, forms: readonly FullForm[]): FullForm | null {
  const owners = forms.filter((form) => abbreviates(words, name, form));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function abbreviates(words: Words, name: string, { name: full, first, heads }: FullForm): boolean {
  // 市民政局 of 南京市民政局 is no abbreviation, but the end of the name.
  if (!heads.has(codeAt(name, 0)) || full.endsWith(name) || full.length < name.length + 2) return false;
  const edges = edgesOf(words, first, full.length);
  let at = -1;
  for (let i = 0; i < name.length; i++) {
    let next = full.indexOf(name.charAt(i), at + 1);
    // A character that follows the one before in the full form too goes with it: 深海 of 深海所.
    while (next >= 0 && !edges.has(next) && !(i > 0 && next === at + 1))
      next = full.indexOf(name.charAt(i), next + 1);
    if (next < 0) return false;
    at = next;
  }
  return at === full.length - 1;
}

/** Offsets in a name where words begin and where their last characters stand. */
function edgesOf(words: Words, first: number, length: number): ReadonlySet<number> {
  const start = words.starts[first] ?? 0;
  const edges = new Set<number>();
  for (let at = first; at < words.count && (words.starts[at] ?? 0) - start < length; at++)
    edges.add((words.starts[at] ?? 0) - start).add((words.ends[at] ?? 0) - start - 1);
  return edges;
}
