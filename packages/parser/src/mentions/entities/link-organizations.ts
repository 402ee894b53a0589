import type { Mention, Organization, OrganizationKind } from '../../model';
import type { Candidate, OrganizationCandidate } from './candidates';
import { toMention } from './mentions';
import { OF_OFFICE, SHORT_FORM } from './organizations';
import type { Words } from './tokens';

interface Group {
  readonly kind: OrganizationKind;
  readonly names: Set<string>;
  /** By where they start. */
  readonly mentions: Map<number, Mention>;
}

/** The legal form at the end of a firm's name, which is left out as soon as the name is known. */
const FIRM_FORM = /(?:股份|集团股份)?有限(?:责任)?公司$/;

/** 市统计局, 县委: a body of the place that the article is about. */
const LOCAL = /^[省市县区州盟旗镇乡](?!区)..?/;

/** One entry for each organization; short forms are linked to the full form where the article has just one. */
export function linkOrganizations(
  words: Words,
  source: string,
  all: readonly Candidate[],
): readonly Organization[] {
  const candidates = all.filter(
    (candidate): candidate is OrganizationCandidate => candidate.kind === 'organization',
  );
  const nameOf = ({ start, end }: OrganizationCandidate) => words.text.slice(start, end);
  const isLocal = (candidate: OrganizationCandidate) => LOCAL.test(nameOf(candidate));
  const isShort = (candidate: OrganizationCandidate) =>
    candidate.rule === SHORT_FORM || candidate.rule === OF_OFFICE || isLocal(candidate);
  // 省交投集团 and 省交投集团有限公司 are one.
  const byForm = new Map(
    candidates.flatMap((candidate) => {
      const name = nameOf(candidate);
      const bare = name.replace(FIRM_FORM, '');
      return bare === name ? [] : [[bare, name] as const];
    }),
  );
  const groups = new Map<string, Group>();
  const groupOf = (candidate: OrganizationCandidate): Group => {
    const name = nameOf(candidate);
    const full = candidate.of ?? name;
    const key = words.lexicon.organizations.get(full)?.names[0] ?? byForm.get(full) ?? full;
    const group = groups.get(key) ?? {
      kind: candidate.type,
      names: new Set<string>(),
      mentions: new Map<number, Mention>(),
    };
    groups.set(key, group);
    return group;
  };
  for (const candidate of candidates)
    if (!isShort(candidate)) addMention(groupOf(candidate), source, candidate);
  const short = candidates.filter(isShort);
  const byEnding = endings(groups, short.map(nameOf));
  for (const candidate of short) {
    const group =
      byEnding.get(nameOf(candidate)) ?? (candidate.rule === SHORT_FORM ? undefined : groupOf(candidate));
    if (group) addMention(group, source, candidate);
  }
  const entries = [...groups.values()].map((group, i) => ({ group, id: `o${i + 1}` }));
  const parents = findParents(entries);
  return entries.map(({ group, id }) => {
    const [name = '', ...aliases] = longestFirst(group.names);
    const parent = parents.get(id);
    const mentions = [...group.mentions.values()].sort((a, b) => a.span.start - b.span.start);
    return { id, name, aliases, ...(parent ? { parent } : {}), kind: group.kind, mentions };
  });
}

function addMention(group: Group, source: string, candidate: OrganizationCandidate): void {
  if (group.mentions.has(candidate.start)) return;
  const mention = toMention(source, candidate);
  group.names.add(mention.text);
  group.mentions.set(candidate.start, mention);
}

function longestFirst(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort((a, b) => b.length - a.length);
}

/** For each bare ending, the one organization that ends with it; none where another holds it in its name too. */
function endings(groups: ReadonlyMap<string, Group>, short: readonly string[]): ReadonlyMap<string, Group> {
  const found = new Map<string, Group>();
  // Few at most: there are no more of them than endings in the lexicon.
  for (const ending of new Set(short)) {
    // 市公安局 is that of the city, whatever squads of it are named as well.
    const holds = (name: string) => (LOCAL.test(ending) ? name.endsWith(ending) : name.includes(ending));
    const holders = [...groups].filter(([name]) => name !== ending && holds(name));
    const [only] = holders;
    if (only && holders.length === 1 && only[0].endsWith(ending)) found.set(ending, only[1]);
  }
  return found;
}

/** The organization whose name begins another's: 靖边县公安局 of 靖边县公安局交警大队. */
function findParents(entries: readonly { group: Group; id: string }[]): ReadonlyMap<string, string> {
  const ids = new Map(
    entries.flatMap(({ group, id }) => [...group.names].map((name) => [name, id] as const)),
  );
  const parents = new Map<string, string>();
  const bureaus = entries.filter(
    ({ group }) => group.kind === 'police' && [...group.names].some((name) => name.endsWith('公安局')),
  );
  for (const { group, id } of entries) {
    const [name = ''] = longestFirst(group.names);
    for (let length = name.length - 2; length >= 3 && !parents.has(id); length--) {
      const parent = ids.get(name.slice(0, length));
      if (parent && parent !== id) parents.set(id, parent);
    }
    // Squads and stations named without a place belong to the one bureau of the article.
    const bureau = bureaus.length === 1 ? bureaus[0] : undefined;
    if (bureau && bureau.id !== id && !parents.has(id) && /(?:大队|支队|派出所)/.test(name))
      parents.set(id, bureau.id);
  }
  return parents;
}
