import { GIVEN_NAME_CHARACTERS } from '../../lexicon/given-names.generated';
import { KNOWN_ORGANIZATIONS, NOT_NAME_OPENERS, ORGANIZATION_VERBS } from '../../lexicon/organizations';
import { KNOWN_PEOPLE, TRANSLITERATION, TRANSLITERATION_MARKS } from '../../lexicon/people';
import { COMPOUND_SURNAMES, SURNAMES } from '../../lexicon/surnames';
import { HONORIFICS, PERSON_VERBS, TITLES } from '../../lexicon/titles';
import { WORDS } from '../../lexicon/words.generated';
import type { OrganizationKind } from '../../model';
import { createTrie, type Trie } from '../../text/trie';
import { findableNames } from './divisions';

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
  /** By code unit: -ln of the share of the surname, 0 where it is none. */
  readonly surnames: Uint8Array;
  readonly compoundSurnames: ReadonlySet<string>;
  /** By code unit: -ln of the frequency in given names, 0 where it stands in none. */
  readonly givenNames: Uint8Array;
  /** By code unit: 1 where foreign names are transliterated with it, 2 where it stands in hardly anything else. */
  readonly transliteration: Uint8Array;
  readonly organizations: ReadonlyMap<string, KnownOrganization>;
  /** The fullest name of a known person by each of the names. */
  readonly people: ReadonlyMap<string, string>;
}

/** Costs of the names in the lexicon, about as frequent as a word seen a few thousand times in sixty million. */
const NAME_COST = 10;
const HEAD_COST = 6;

let lexicon: Lexicon | undefined;

/** The lexicon, decoded when it is first needed. */
export function openLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): Lexicon {
  const trie = createTrie(1 << 17);
  const flags: number[] = [];
  const costs: number[] = [];
  const add = (word: string, flag: number, cost: number) => {
    const id = trie.add(word);
    flags[id] = (flags[id] ?? 0) | flag;
    costs[id] = Math.min(costs[id] ?? 255, cost);
  };
  const addAll = (words: string, flag: number, cost: number) => {
    for (const word of words.split(' ')) if (word !== '') add(word, flag, cost);
  };
  addWords(add);
  const isWord = (name: string) =>
    trie.find(name) >= 0 && ((flags[trie.find(name)] ?? 0) & Flag.PlaceNoun) === 0;
  for (const name of findableNames(isWord)) add(name, Flag.Place, NAME_COST);
  const [offices = '', others = ''] = TITLES.trim().split('|');
  addAll(offices.trim(), Flag.Title | Flag.Office | Flag.Noun, NAME_COST);
  for (const title of others.trim().split(' ')) {
    add(title, Flag.Title | Flag.Noun | (title.startsWith('副') ? Flag.Office : 0), NAME_COST);
  }
  // 高雄市长 is 高雄 and 市长, not 高雄市 and 长.
  addAll('省长 市长 县长 区长 州长 镇长 乡长 村长', Flag.Title, HEAD_COST);
  addAll(HONORIFICS, Flag.Honorific, NAME_COST);
  addAll(PERSON_VERBS, Flag.PersonVerb | Flag.Verb, NAME_COST);
  addAll(ORGANIZATION_VERBS, Flag.OrganizationVerb, NAME_COST);
  addAll(NOT_NAME_OPENERS, Flag.NotOpener, NAME_COST);
  const organizations = knownOrganizations();
  for (const name of organizations.keys()) add(name, Flag.Organization, NAME_COST);
  const people = knownPeople();
  for (const name of people.keys()) add(name, Flag.Person, NAME_COST);
  return {
    trie,
    flags: Uint32Array.from(flags),
    costs: Uint8Array.from(costs),
    surnames: byCharacter(surnameCosts()),
    compoundSurnames: new Set(COMPOUND_SURNAMES),
    givenNames: byCharacter(GIVEN_NAME_CHARACTERS.split('\n').map(parseGivenNames)),
    transliteration: byCharacter([
      [1, TRANSLITERATION],
      [2, TRANSLITERATION_MARKS],
    ]),
    organizations,
    people,
  };
}

function addWords(add: (word: string, flag: number, cost: number) => void): void {
  for (const line of WORDS.split('\n')) {
    const flag = WORD_CLASSES[line.charAt(0)] ?? 0;
    const cost = Number(line.slice(2, 4));
    const length = Number(line.charAt(5));
    for (let i = 7; i < line.length; i += length) add(line.slice(i, i + length), flag, cost);
  }
}

/** Characters that are surnames too, but far oftener words: they would cut names out of ordinary sentences. */
const SELDOM_SURNAMES = new Set('和位占居从应时起');

/** -ln of the share of a surname, read from its rank: the first five hold about 6% of the population each. */
function surnameCosts(): [number, string][] {
  const tiers = [
    [5, 3],
    [20, 4],
    [70, 5],
    [240, 6],
    [SURNAMES.length, 7],
  ] as const;
  return [...SURNAMES]
    .filter((surname) => !SELDOM_SURNAMES.has(surname))
    .map((surname, rank) => [tiers.find(([last]) => rank < last)?.[1] ?? 7, surname]);
}

function parseGivenNames(line: string): [number, string] {
  const [cost = '', characters = ''] = line.split(' ');
  return [Number(cost), characters];
}

function byCharacter(rows: readonly (readonly [number, string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [value, characters] of rows) {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
  }
  return table;
}

function knownOrganizations(): Map<string, KnownOrganization> {
  const known = new Map<string, KnownOrganization>();
  for (const line of KNOWN_ORGANIZATIONS.trim().split('\n')) {
    const [kind, ...entries] = line.split(' ');
    for (const entry of entries) {
      const names = entry.split('=');
      for (const name of names) known.set(name, { kind: kind as OrganizationKind, names });
    }
  }
  return known;
}

function knownPeople(): Map<string, string> {
  const known = new Map<string, string>();
  for (const entry of KNOWN_PEOPLE.trim().split(/\s+/)) {
    const names = entry.split('=');
    for (const name of names) known.set(name, names[0] ?? name);
  }
  return known;
}
