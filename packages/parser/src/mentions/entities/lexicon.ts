import { FURTHER_COMPOUND_SURNAMES, JAPANESE_SURNAMES, YI_CLANS } from '../../lexicon/more-surnames';
import { MORE_NOUNS } from '../../lexicon/more-words';
import { NAME_PARTS } from '../../lexicon/name-parts';
import {
  KNOWN_ORGANIZATIONS,
  NOT_NAME_OPENERS,
  ORGANIZATION_SUFFIXES,
  ORGANIZATION_VERBS,
  PLAIN_VERBS,
} from '../../lexicon/organizations';
import { KNOWN_PEOPLE } from '../../lexicon/people';
import { COUNTIES_FIRST } from '../../lexicon/places';
import { COMPOUND_SURNAMES } from '../../lexicon/surnames';
import { HONORIFICS, INTRODUCERS, PERSON_VERBS, TITLES } from '../../lexicon/titles';
import { WORD_ALPHABET, WORDS } from '../../lexicon/words.generated';
import type { OrganizationKind } from '../../model';
import { entriesOf, sectionsOf } from '../../text/lists';
import { alphabetOf, wordsOf } from '../../text/packed';
import { createTrie, type Trie } from '../../text/trie';
import { findableNames, openGazetteer } from './divisions';
import { type NameCosts, nameCosts } from './name-costs';

/** What a word may be; a token carries several at once. */
export const Flag = {
  Noun: 1 << 0,
  Verb: 1 << 1,
  Adjective: 1 << 2,
  Adverb: 1 << 3,
  Function: 1 << 4,
  Number: 1 << 5,
  Time: 1 << 6,
  Position: 1 << 7,
  Idiom: 1 << 8,
  Place: 1 << 9,
  Organization: 1 << 10,
  Title: 1 << 11,
  /** A title that is used behind a bare surname too. */
  Office: 1 << 12,
  Honorific: 1 << 13,
  PersonVerb: 1 << 14,
  Person: 1 << 15,
  OrganizationVerb: 1 << 16,
  /** May not begin the name of an organization. */
  NotOpener: 1 << 17,
  /** No word of the lexicon. */
  Unknown: 1 << 18,
  Latin: 1 << 19,
  Mark: 1 << 20,
  /** Names put together from characters. */
  ChineseName: 1 << 21,
  Anonymised: 1 << 22,
  SurnameOnly: 1 << 23,
  ForeignName: 1 << 24,
  /** A place or part of a name of one, as the dictionary of words has it; not sure enough to be a place. */
  PlaceNoun: 1 << 25,
  /** Tells that a name follows, but not whose: 名叫, 姓名. */
  Introducer: 1 << 26,
  /** A verb that stands before names of bodies and is never part of one. */
  PlainVerb: 1 << 27,
} as const;

const WORD_CLASSES: Readonly<Record<string, number>> = {
  n: Flag.Noun,
  s: Flag.Noun | Flag.PlaceNoun,
  v: Flag.Verb,
  a: Flag.Adjective,
  d: Flag.Adverb,
  p: Flag.Function,
  m: Flag.Number,
  t: Flag.Time,
  f: Flag.Position,
  i: Flag.Idiom,
};

export interface KnownOrganization {
  readonly kind: OrganizationKind;
  /** Its names, the fullest first. */
  readonly names: readonly string[];
}

export interface Lexicon {
  readonly trie: Trie;
  /** By number of the word. */
  readonly flags: Uint32Array;
  /** By number of the word: -ln of its frequency. */
  readonly costs: Uint8Array;
  readonly names: NameCosts;
  readonly compoundSurnames: ReadonlySet<string>;
  readonly japaneseSurnames: Trie;
  readonly yiClans: ReadonlySet<string>;
  /** What Tibetan, Mongolian and Uyghur names are put together from. */
  readonly nameParts: Trie;
  readonly organizations: ReadonlyMap<string, KnownOrganization>;
  /** The fullest name of a known person by each of the names. */
  readonly people: ReadonlyMap<string, string>;
}

/** Costs of the names in the lexicon, about as frequent as a word seen a few thousand times in sixty million. */
const NAME_COST = 10;
const HEAD_COST = 6;
const PROVINCE_COST = 9;
const QUARTER_COST = 8;

let lexicon: Lexicon | undefined;

/** The lexicon, decoded when it is first needed. */
export function openLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): Lexicon {
  const words = createTrie(1 << 16);
  const flags: number[] = [];
  const costs: number[] = [];
  const add = (word: string, flag: number, cost: number) => {
    const id = words.add(word);
    flags[id] = (flags[id] ?? 0) | flag;
    costs[id] = Math.min(costs[id] ?? 255, cost);
  };
  const addAll = (list: readonly string[], flag: number, cost: number) => {
    for (const word of list) add(word, flag, cost);
  };
  addWords(add);
  // Before the places, as counties whose short name is a word (会同) are not found by it.
  addAll(entriesOf(PLAIN_VERBS), Flag.Verb | Flag.NotOpener | Flag.PlainVerb, NAME_COST);
  const { byName } = openGazetteer();
  const countiesFirst = new Set(entriesOf(COUNTIES_FIRST));
  const isWord = (name: string) =>
    !countiesFirst.has(name) &&
    words.find(name) >= 0 &&
    ((flags[words.find(name)] ?? 0) & Flag.PlaceNoun) === 0;
  const isLarge = (name: string) => byName.get(name)?.some(({ level }) => level === 'province') ?? false;
  for (const name of findableNames(isWord)) add(name, Flag.Place, isLarge(name) ? PROVINCE_COST : NAME_COST);
  // 山西北部 is 山西 and 北部, not 山 and 西北部.
  addAll(['东部', '南部', '西部', '北部'], Flag.Noun, QUARTER_COST);
  const titles = new Map(sectionsOf(TITLES));
  const offices = titles.get('office') ?? [];
  addAll(
    [...offices, ...offices.map((office) => `副${office}`)],
    Flag.Title | Flag.Office | Flag.Noun,
    NAME_COST,
  );
  addAll(titles.get('other') ?? [], Flag.Title | Flag.Noun, NAME_COST);
  // 高雄市长 is 高雄 and 市长, not 高雄市 and 长.
  addAll(['省长', '市长', '县长', '区长', '州长', '镇长', '乡长', '村长'], Flag.Title, HEAD_COST);
  addAll(entriesOf(HONORIFICS), Flag.Honorific, NAME_COST);
  addAll(entriesOf(INTRODUCERS), Flag.Introducer | Flag.Verb, NAME_COST);
  addAll(entriesOf(PERSON_VERBS), Flag.PersonVerb | Flag.Verb, NAME_COST);
  addAll(entriesOf(ORGANIZATION_VERBS), Flag.OrganizationVerb, NAME_COST);
  // 卫健委 is no man called 卫, 内科 no foreigner.
  for (const ending of sectionsOf(ORGANIZATION_SUFFIXES).flatMap(([, endings]) => endings)) {
    if (ending.length > 1 && words.find(ending) < 0) add(ending, Flag.Noun, NAME_COST);
  }
  addAll(entriesOf(MORE_NOUNS), Flag.Noun, NAME_COST);
  addAll(entriesOf(NOT_NAME_OPENERS), Flag.NotOpener, NAME_COST);
  const organizations = knownOrganizations();
  for (const name of organizations.keys()) add(name, Flag.Organization, NAME_COST);
  const people = knownPeople();
  for (const name of people.keys()) add(name, Flag.Person, NAME_COST);
  const trie = words.freeze();
  const wordCosts = Uint8Array.from(costs);
  const nameParts = entriesOf(NAME_PARTS);
  const compoundSurnames = new Set([...COMPOUND_SURNAMES, ...entriesOf(FURTHER_COMPOUND_SURNAMES)]);
  const personWords = [...offices, ...entriesOf(PERSON_VERBS)];
  return {
    trie,
    flags: Uint32Array.from(flags),
    costs: wordCosts,
    names: nameCosts(trie, wordCosts, { personWords, nameParts, compoundSurnames }),
    compoundSurnames,
    japaneseSurnames: trieOf(entriesOf(JAPANESE_SURNAMES)),
    yiClans: new Set(entriesOf(YI_CLANS)),
    nameParts: trieOf(nameParts),
    organizations,
    people,
  };
}

function trieOf(words: readonly string[]): Trie {
  const trie = createTrie(words.length * 2);
  for (const word of words) trie.add(word);
  return trie;
}

/** Words of three characters or more that end like this are occupations: 检察员, 农艺师, 科学家. */
const OCCUPATION =
  /^(?!.*(?:或者|作者|前者|后者|国家|人家|大家|旗手|对手|帮手|助手|名师|誓师|会师|器官|五官|感官)$).{2,}(?:[员师家手官者]|(?<=[部局处院厅所署])长)$/;

function addWords(add: (word: string, flag: number, cost: number) => void): void {
  const alphabet = alphabetOf(WORD_ALPHABET);
  for (const entry of WORDS) {
    const [wordClass = '', cost, length, columns = ''] = entry.split(' ');
    const flag = WORD_CLASSES[wordClass] ?? 0;
    const named = Number(length) > 2 && (flag & Flag.Noun) !== 0;
    for (const word of wordsOf(columns, Number(length), alphabet)) {
      add(word, named && OCCUPATION.test(word) ? flag | Flag.Title : flag, Number(cost));
    }
  }
}

function knownOrganizations(): Map<string, KnownOrganization> {
  const known = new Map<string, KnownOrganization>();
  for (const [kind, entries] of sectionsOf(KNOWN_ORGANIZATIONS)) {
    for (const entry of entries) {
      const names = entry.split('=');
      for (const name of names) known.set(name, { kind: kind as OrganizationKind, names });
    }
  }
  return known;
}

function knownPeople(): Map<string, string> {
  const known = new Map<string, string>();
  for (const entry of entriesOf(KNOWN_PEOPLE)) {
    const names = entry.split('=');
    for (const name of names) known.set(name, names[0] ?? name);
  }
  return known;
}
