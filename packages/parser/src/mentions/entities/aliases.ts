import type { Candidate, OrganizationCandidate, PersonCandidate } from './candidates';
import { DOTS } from './dots';
import { Flag } from './lexicon';
import { OF_OFFICE, SHORT_FORM } from './organizations';
import type { Words } from './tokens';

/** （以下简称“某某”）, （下称某某） or （ABC） right behind a full name. */
const INTRODUCED =
  /^\((?:(?:以下|下)?简称|以下称|下称|英文缩写|缩写|即)?[:为]?["“]?([A-Za-z]{2,10}|(?<=称[:为]?["“]?)[^"”()、,。;]{2,10})["”]?\)/;
const LONGEST_INTRODUCTION = 24;

/** The short names that the article itself introduces behind a full one. */
export function introducedNames(words: Words, all: readonly Candidate[]): readonly OrganizationCandidate[] {
  return all.flatMap((candidate) => {
    if (candidate.kind !== 'organization' || words.text.charAt(candidate.end) !== '(') return [];
    const match = INTRODUCED.exec(words.text.slice(candidate.end, candidate.end + LONGEST_INTRODUCTION));
    if (!match?.[1]) return [];
    const start = candidate.end + match[0].indexOf(match[1]);
    const of = words.text.slice(candidate.start, candidate.end);
    return [{ ...candidate, start, end: start + match[1].length, rule: 'organization/introduced', of }];
  });
}

/** Without the words that precede the short name the article introduces: 遂判决海芯公司 behind （下称海芯公司）. */
export function cutToIntroduced(
  words: Words,
  found: readonly Candidate[],
  introduced: readonly OrganizationCandidate[],
): readonly Candidate[] {
  const names = introduced.map((candidate) => ({
    name: words.text.slice(candidate.start, candidate.end),
    of: candidate.of,
  }));
  return found.map((candidate) => {
    if (candidate.kind !== 'organization') return candidate;
    const own = words.text.slice(candidate.start, candidate.end);
    const short = names.find(({ name, of }) => own !== name && own !== of && own.endsWith(name));
    // 北海铁山港区法院 says where it is.
    return short && withoutPlace(words, own) === own
      ? { ...candidate, start: candidate.end - short.name.length, of: short.of ?? own }
      : candidate;
  });
}

/** `found` without the people whose name turns out to be that of a body or a place (云栖谷, 塔卡玛), or one of `brands`. */
export function withoutNamesakes(
  words: Words,
  found: readonly Candidate[],
  others: readonly Candidate[],
  brands: Iterable<string> = [],
): readonly Candidate[] {
  const names = new Set(brands);
  for (const { start, end } of others) names.add(words.text.slice(start, end));
  return names.size === 0
    ? found
    : found.filter(({ kind, start, end }) => kind !== 'person' || !names.has(words.text.slice(start, end)));
}

const COMPANY =
  /(?:股份有限公司|集团有限公司|有限责任公司|有限公司|公司|集团|汽车|科技|证券|信托|影业|资本|医药|生物|能源|物流|智能)$/;

/** What a company does, between its brand and its form: 科技 of 云栖谷科技有限公司. */
const TRADES =
  /(?:科技|技术|信息|网络|电子|智能|文化|传媒|影视|教育|体育|食品|餐饮|商贸|贸易|实业|投资|控股|管理|咨询|服务|生物|医药|医疗|能源|物流|电子商务|商业|发展|创意|产业)+$/;

function withoutPlace({ lexicon: { trie, flags } }: Words, name: string): string {
  for (let length = 4; length > 1; length--) {
    const word = trie.find(name.slice(0, length));
    if (word >= 0 && ((flags[word] ?? 0) & Flag.Place) !== 0) return name.slice(length);
  }
  return name;
}

/** The brand that a company is called by: 云栖 of 云栖公司. Names that are words of the lexicon are left to the text. */
export function brandNames(
  words: Words,
  all: readonly Candidate[],
): ReadonlyMap<string, OrganizationCandidate> {
  const brands = new Map<string, OrganizationCandidate>();
  for (const candidate of all) {
    if (candidate.kind !== 'organization' || candidate.type !== 'company') continue;
    if (candidate.rule === SHORT_FORM || candidate.rule === OF_OFFICE) continue;
    const name = words.text.slice(candidate.start, candidate.end);
    const plain = name.replace(COMPANY, '');
    const bare = withoutPlace(words, plain.replace(TRADES, ''));
    // Of two characters, only what a company is called by in full: 云栖 of 云栖公司, not of 杭州云栖文化有限公司.
    const brand = bare.length < 3 ? plain : bare;
    if (brand === name || brand.length < 2 || brand.length > 4) continue;
    // 苹果公司 is known by its brand; of others, only brands that are no words count.
    const known = words.lexicon.organizations.has(name);
    if (!known && words.lexicon.trie.find(brand) >= 0) continue;
    brands.set(brand, { ...candidate, of: name });
  }
  return brands;
}

/** 约内斯库 of 米尔恰·约内斯库: the first and last parts of names with dots, where just one person has them. */
export function partsOfNames(words: Words, all: readonly Candidate[]): ReadonlyMap<string, PersonCandidate> {
  const owners = new Map<string, PersonCandidate | null>();
  const names = new Map<string, string>();
  for (const candidate of all) {
    if (candidate.rule !== 'person/dotted' || candidate.kind !== 'person') continue;
    const name = words.text.slice(candidate.start, candidate.end);
    const parts = name.split(DOTS);
    for (const [i, part] of parts.entries()) {
      const last = i === parts.length - 1;
      if ((i > 0 && !last) || part.length < (last ? SHORTEST_PART - 1 : SHORTEST_PART)) continue;
      if (words.lexicon.trie.find(part) >= 0) continue;
      const shared = (names.get(part) ?? name) !== name;
      names.set(part, name);
      owners.set(part, shared ? null : { ...candidate, rule: 'person/part' });
    }
  }
  return new Map([...owners].flatMap(([part, owner]) => (owner ? [[part, owner] as const] : [])));
}

/** The last part, a surname, may be shorter than the first. */
const SHORTEST_PART = 3;
