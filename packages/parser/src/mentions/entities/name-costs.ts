import { GIVEN_NAME_CHARACTERS } from '../../lexicon/given-names.generated';
import { FURTHER_SURNAMES, JAPANESE_SURNAMES, RARE_SURNAMES, YI_CLANS } from '../../lexicon/more-surnames';
import { TRANSLITERATION, TRANSLITERATION_MARKS } from '../../lexicon/people';
import { SURNAMES } from '../../lexicon/surnames';
import { charactersOf } from '../../text/gaps';
import { entriesOf } from '../../text/lists';
import type { Trie } from '../../text/trie';

/** What a character may begin, as bits of `NameCosts.begins`. */
export const Begins = {
  Surname: 1,
  CompoundSurname: 2,
  Foreign: 4,
  PersonWord: 8,
  JapaneseSurname: 16,
  NamePart: 32,
  RareSurname: 64,
  YiClan: 128,
} as const;

/** Likelihoods of characters in names, each by code unit as -ln, 0 where the character stands in none. */
export interface NameCosts {
  readonly surname: Float32Array;
  /** Behind a title a surname that is a word too (常, 项) is as sure as any. */
  readonly surnameAfterTitle: Float32Array;
  readonly given: Float32Array;
  readonly givenAfterTitle: Float32Array;
  readonly foreign: Float32Array;
  /** 1 for characters that stand in hardly anything but foreign names. */
  readonly foreignMark: Uint8Array;
  /** What words and names a character may begin, so that most characters cost one look. */
  readonly begins: Uint8Array;
}

/** A character that the books give no given name with. */
const RARE_GIVEN = 10.5;
const RARE_GIVEN_AFTER_TITLE = 8.5;
/** 一, 大, 有: in given names, but far oftener words. */
const COMMON_GIVEN = 8;
const VERY_COMMON_WORD = 6;
/** A surname that is a word as frequent as this (于, 曾, 向) needs more evidence. */
const COMMON_WORD = 8.5;
/** One of some four hundred characters that foreign names are written with. */
const TRANSLITERATED = 5.4;
const TRANSLITERATION_MARK = 4.8;

/** Characters that are surnames too, but far oftener words: they would cut names out of ordinary sentences. */
const SELDOM_SURNAMES = new Set('和位起');

/** Surnames that as words stand behind titles too: 村民向记者, 市民于昨日. */
const AFTER_TITLE_TOO = new Set('于向曾成都许包解应时从');

/** -ln of the share of a surname, read from its rank: the first five hold about 6% of the population each. */
const TIERS = [
  [5, 3],
  [20, 4],
  [70, 5],
  [240, 6],
  [Number.POSITIVE_INFINITY, 7],
] as const;

/** Words beside and parts of names. */
interface NameWords {
  /** Words that tell that a name stands before them. */
  readonly personWords: Iterable<string>;
  readonly nameParts: Iterable<string>;
  readonly compoundSurnames: Iterable<string>;
}

/** Builds the tables. */
export function nameCosts(
  trie: Trie,
  costs: Uint8Array,
  { personWords, nameParts, compoundSurnames }: NameWords,
): NameCosts {
  const tables = {
    surname: new Float32Array(0x10000),
    surnameAfterTitle: new Float32Array(0x10000),
    given: new Float32Array(0x10000),
    givenAfterTitle: new Float32Array(0x10000),
    foreign: new Float32Array(0x10000),
    foreignMark: new Uint8Array(0x10000),
    begins: new Uint8Array(0x10000),
  };
  const wordCost = (code: number): number => {
    const word = trie.word(trie.step(1, code));
    return word < 0 ? RARE_GIVEN : (costs[word] ?? 0);
  };
  const mark = (code: number, bit: number) => {
    tables.begins[code] = (tables.begins[code] ?? 0) | bit;
  };
  fillGiven(tables, wordCost);
  [...(SURNAMES + FURTHER_SURNAMES)].forEach((surname, rank) => {
    if (SELDOM_SURNAMES.has(surname)) return;
    const code = surname.charCodeAt(0);
    const tier = TIERS.find(([last]) => rank < last)?.[1] ?? 7;
    tables.surname[code] = tier + Math.max(0, COMMON_WORD - wordCost(code));
    tables.surnameAfterTitle[code] = AFTER_TITLE_TOO.has(surname) ? (tables.surname[code] ?? tier) : tier;
    mark(code, Begins.Surname);
  });
  for (const surname of RARE_SURNAMES) mark(surname.charCodeAt(0), Begins.RareSurname);
  for (const surname of compoundSurnames) mark(surname.charCodeAt(0), Begins.CompoundSurname);
  for (const surname of entriesOf(JAPANESE_SURNAMES)) mark(surname.charCodeAt(0), Begins.JapaneseSurname);
  for (const clan of entriesOf(YI_CLANS)) mark(clan.charCodeAt(0), Begins.YiClan);
  for (const part of nameParts) mark(part.charCodeAt(0), Begins.NamePart);
  for (const character of TRANSLITERATION + TRANSLITERATION_MARKS) {
    const code = character.charCodeAt(0);
    const only = TRANSLITERATION_MARKS.includes(character);
    tables.foreign[code] = only ? TRANSLITERATION_MARK : TRANSLITERATED;
    tables.foreignMark[code] = only ? 1 : 0;
    mark(code, Begins.Foreign);
  }
  for (const word of personWords) mark(word.charCodeAt(0), Begins.PersonWord);
  return tables;
}

function fillGiven(
  { given, givenAfterTitle }: { given: Float32Array; givenAfterTitle: Float32Array },
  wordCost: (code: number) => number,
): void {
  // A character that is no common word may be a rare given name; behind a title, any may.
  for (let code = 0x3400; code <= 0x9fff; code++) {
    givenAfterTitle[code] = RARE_GIVEN_AFTER_TITLE;
    if (wordCost(code) >= 10) given[code] = RARE_GIVEN;
  }
  for (const entry of GIVEN_NAME_CHARACTERS) {
    const [cost = '', gaps = ''] = entry.split(' ');
    for (const character of charactersOf(gaps)) {
      const code = character.charCodeAt(0);
      const known = wordCost(code) < VERY_COMMON_WORD ? Math.max(Number(cost), COMMON_GIVEN) : Number(cost);
      given[code] = known;
      givenAfterTitle[code] = known;
    }
  }
}
