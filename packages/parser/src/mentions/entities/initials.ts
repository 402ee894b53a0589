import { charTable, codeAt } from '../../text/chars';
import type { Candidate, OrganizationCandidate } from './candidates';
import { Flag } from './lexicon';
import { charAt, is, lengthAt, type Words } from './tokens';

/** What abbreviations of bodies end with: 深海所, 市一院, 省人医. */
const ENDS = /* @__PURE__ */ charTable('院所校局厂会中委医部社行馆办站台协联附小大集');
const SHORTEST_FULL = 5;
const LONGEST_FULL = 30;
const LONGEST = 5;
/** No article has more bodies or abbreviations than this by far: the bounds keep the time linear. */
const MOST = 150;

const NO_PART =
  Flag.Mark | Flag.Function | Flag.Title | Flag.PersonVerb | Flag.Time | Flag.Organization | Flag.Idiom;

/**
 * Abbreviations by initials (深海所, 市一院) where the full form stands in the text: each character begins a word of it,
 * or ends one, in their order, and the first and last are the first and last of the full form or of what stands behind
 * its place. `accepted` are the names found before. Nothing is read where two bodies might be meant.
 */
export function findInitials(words: Words, accepted: readonly Candidate[]): readonly OrganizationCandidate[] {
  const full = fullForms(words, accepted);
  if (full.size === 0) return [];
  const taken = new Map<number, number>();
  for (const { start, end, kind } of accepted) if (kind === 'organization') taken.set(start, end);
  const owners = new Map<string, FullForm | null>();
  const found: OrganizationCandidate[] = [];
  let covered = 0;
  for (let i = 0; i < words.count; i++) {
    const end = words.ends[i] ?? 0;
    const start = words.starts[i] ?? 0;
    covered = Math.max(covered, taken.get(start) ?? 0);
    if (start < covered || ENDS[codeAt(words.text, end - 1)] !== 1 || lengthAt(words, i) > 3) continue;
    // The longest run of loose words that is an abbreviation.
    for (let first = firstOf(words, i, covered); first <= i; first++) {
      const name = words.text.slice(words.starts[first] ?? 0, end);
      if (name.length < 3 || name.length > LONGEST || words.lexicon.trie.find(name) >= 0) continue;
      if (!owners.has(name)) {
        if (owners.size >= MOST) break;
        owners.set(name, ownerOf(name, full.get(name.charAt(name.length - 1)) ?? []));
      }
      const owner = owners.get(name);
      if (!owner) continue;
      found.push({
        start: words.starts[first] ?? 0,
        end,
        kind: 'organization',
        type: owner.type,
        rule: 'organization/initials',
        of: owner.name,
      });
      break;
    }
  }
  return found;
}

interface FullForm {
  readonly name: string;
  readonly type: OrganizationCandidate['type'];
  /** Offsets in the name where words begin, and where their last characters stand. */
  readonly edges: ReadonlySet<number>;
  /** Where what stands behind the place begins. */
  readonly openings: ReadonlySet<number>;
}

/** The bodies with long names, by their last characters. */
function fullForms(words: Words, accepted: readonly Candidate[]): ReadonlyMap<string, readonly FullForm[]> {
  const forms = new Map<string, FullForm[]>();
  const names = new Set<string>();
  let i = 0;
  for (const candidate of accepted) {
    const { start, end } = candidate;
    if (candidate.kind !== 'organization' || end - start < SHORTEST_FULL || end - start > LONGEST_FULL)
      continue;
    const name = candidate.of ?? words.text.slice(start, end);
    if (names.has(name) || names.size >= MOST || name.length !== end - start) continue;
    names.add(name);
    while (i < words.count && (words.ends[i] ?? 0) <= start) i++;
    const edges = new Set<number>();
    const openings = new Set([0]);
    for (let at = i; at < words.count && (words.starts[at] ?? 0) < end; at++) {
      edges.add((words.starts[at] ?? 0) - start).add((words.ends[at] ?? 0) - start - 1);
      // 南京市第一医院 is 市一院 to its town.
      if (is(words, at, Flag.Place))
        openings.add((words.ends[at] ?? 0) - start).add((words.ends[at] ?? 0) - start - 1);
    }
    const last = name.charAt(name.length - 1);
    const alike = forms.get(last) ?? [];
    alike.push({ name, type: candidate.type, edges, openings });
    forms.set(last, alike);
  }
  return forms;
}

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
    !/^[的我该本这那各每某]$/.test(charAt(words, first - 1))
  )
    first--;
  return first;
}

/** The one body that a name abbreviates; null where it abbreviates none, or two. */
function ownerOf(name: string, forms: readonly FullForm[]): FullForm | null {
  const owners = forms.filter((form) => abbreviates(name, form));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function abbreviates(name: string, { name: full, edges, openings }: FullForm): boolean {
  // 市民政局 of 南京市民政局 is no abbreviation, but the end of the name.
  if (full.endsWith(name) || full.length < name.length + 2) return false;
  let at = -1;
  for (let i = 0; i < name.length; i++) {
    let next = full.indexOf(name.charAt(i), at + 1);
    // A character that follows the one before in the full form too goes with it: 深海 of 深海所.
    while (next >= 0 && !edges.has(next) && !(i > 0 && next === at + 1))
      next = full.indexOf(name.charAt(i), next + 1);
    if (next < 0 || (i === 0 && !openings.has(next))) return false;
    at = next;
  }
  return at === full.length - 1;
}
