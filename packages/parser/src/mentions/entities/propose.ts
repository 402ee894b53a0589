import type { Offer, Proposer } from '../../text/words';
import { Flag, type Lexicon } from './lexicon';

/**
 * Costs are -ln of likelihoods, on the scale of the words' costs. They were set by reasoning about shares, not fitted:
 * about one word in a hundred of news is a person's name, one in five of those has a given name of one character.
 */
const NAME = 5;
const NAME_AFTER_TITLE = 1.5;
const ONE_CHARACTER = 2;
/** What a word that goes with people right behind a name tells: 说, 表示, 副院长. */
const PERSON_WORD_BEHIND = 2.5;
/** What the beginning of a sentence or clause tells. */
const CLAUSE_OPENING = 1;
/** Given names that are words too (建国, 向前) are no rarer than names of rare characters. */
const GIVEN_WORD = 10;
/** A character that the books give no given name with. */
const RARE_GIVEN = 10.5;
const COMMON_GIVEN = 8;
const TYPICAL_GIVEN = 7;
/** A surname that is a word as frequent as this (于, 曾, 向) needs more evidence. */
const COMMON_WORD = 8.5;
const RARE_GIVEN_AFTER_TITLE = 8.5;
const FOREIGN = 8;
const FOREIGN_AFTER_TITLE = 4;
/** One of some four hundred characters that foreign names are written with. */
const TRANSLITERATED = 5.4;
const TRANSLITERATION_MARK = 4.8;
const LONGEST_FOREIGN = 8;
/** Characters of transliteration that begin Chinese words far oftener than they end a foreign name. */
const SELDOM_LAST = new Set('代赛通平东方香以可让热向约赞永因若提许休兴延扬大公贡查成当道会将今此都和有');

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const MOU = '某'.charCodeAt(0);

/** Proposes names put together from characters: Chinese, anonymised, with a surname only, transliterated. */
export function createNameProposer(text: string, lexicon: Lexicon): Proposer {
  const { surnames, givenNames, transliteration, trie, flags, costs, compoundSurnames } = lexicon;

  /** A surname with one or two characters of a given name. */
  function proposeGiven(at: number, end: number, base: number, titled: boolean, offer: Offer): void {
    if (at >= end) return;
    const first = givenCost(text.charCodeAt(at), titled);
    if (first < 0) return;
    offer(at + 1, Flag.ChineseName, base + ONE_CHARACTER + first - behind(at + 1, end));
    const second = at + 1 < end ? givenCost(text.charCodeAt(at + 1), titled) : -1;
    if (second < 0) return;
    const typical = first <= TYPICAL_GIVEN && second <= TYPICAL_GIVEN;
    const given = typical && first + second > GIVEN_WORD && isWord(at) ? GIVEN_WORD : first + second;
    offer(at + 2, Flag.ChineseName, base + given - behind(at + 2, end));
  }

  function behind(at: number, end: number): number {
    return startsWord(at, end, Flag.PersonVerb | Flag.Office) ? PERSON_WORD_BEHIND : 0;
  }

  /** Whether two characters are a word of the lexicon. */
  function isWord(at: number): boolean {
    const node = trie.step(trie.step(1, text.charCodeAt(at)), text.charCodeAt(at + 1));
    return node > 1 && trie.word(node) >= 0;
  }

  function givenCost(code: number, titled: boolean): number {
    if (code < 0x3400) return -1;
    const known = givenNames[code] ?? 0;
    if (known > 0) return isCommonWord(code) ? Math.max(known, COMMON_GIVEN) : known;
    if (titled) return RARE_GIVEN_AFTER_TITLE;
    // A common word is no part of a name; a character that is neither may be a rare one.
    const word = trie.word(trie.step(1, code));
    return word >= 0 && (costs[word] ?? 0) < 10 ? -1 : RARE_GIVEN;
  }

  /** 一, 大, 有: in given names, but far oftener words. */
  function isCommonWord(code: number): boolean {
    return wordCost(code) < 6;
  }

  function wordCost(code: number): number {
    const word = trie.word(trie.step(1, code));
    return word < 0 ? RARE_GIVEN : (costs[word] ?? 0);
  }

  /** 王某, 陈某进, 魏某某; 王姓男子 is left to the words. */
  function proposeAnonymised(at: number, end: number, base: number, offer: Offer): void {
    if (text.charCodeAt(at) !== MOU) {
      // 向雪某, 张小某
      if (at + 1 < end && text.charCodeAt(at + 1) === MOU && givenCost(text.charCodeAt(at), false) >= 0) {
        offer(at + 2, Flag.Anonymised, base + 6);
      }
      return;
    }
    offer(at + 1, Flag.Anonymised, base + 2);
    if (at + 1 >= end) return;
    const next = text.charCodeAt(at + 1);
    if (next === MOU) offer(at + 2, Flag.Anonymised, base);
    // 陈某进、王某 but 武某欲持刀: a third character is taken only where the name clearly ends behind it.
    else if ((givenNames[next] ?? 0) > 0 && endsName(at + 2, end)) {
      offer(at + 2, Flag.Anonymised, base + 2);
    }
  }

  function endsName(at: number, end: number): boolean {
    return at >= end || '等的在与和及因于被驾涉是说称将也有从向对为以到则及利通'.includes(text.charAt(at));
  }

  /** 张先生, 王警官, 金所长. */
  function proposeHonorific(at: number, end: number, base: number, offer: Offer): void {
    let node = 1;
    for (let to = at; to < end; ) {
      node = trie.step(node, text.charCodeAt(to++));
      if (node === 0) return;
      const word = trie.word(node);
      const bits = word < 0 ? 0 : (flags[word] ?? 0);
      if ((bits & (Flag.Honorific | Flag.Office)) !== 0 && to > at + 1) {
        offer(to, Flag.SurnameOnly, base + (costs[word] ?? 0) - 6);
      }
    }
  }

  /** Whether a word with any of the bits begins at an offset. */
  function startsWord(at: number, end: number, bits: number): boolean {
    let node = 1;
    for (let to = at; to < end && node !== 0; ) {
      node = trie.step(node, text.charCodeAt(to++));
      const word = node === 0 ? -1 : trie.word(node);
      if (word >= 0 && ((flags[word] ?? 0) & bits) !== 0) return true;
    }
    return false;
  }

  function proposeForeign(start: number, end: number, base: number, offer: Offer): void {
    let cost = base;
    let marks = 0;
    for (let to = start; to < Math.min(end, start + LONGEST_FOREIGN); ) {
      const kind = transliteration[text.charCodeAt(to++)] ?? 0;
      if (kind === 0) return;
      cost += kind === 2 ? TRANSLITERATION_MARK : TRANSLITERATED;
      marks += kind - 1;
      if (to - start < 2) continue;
      // 凯塔总统: an office behind a name tells as much as one before it.
      if (base === FOREIGN && startsWord(to, end, Flag.Office))
        offer(to, Flag.ForeignName, cost - FOREIGN + FOREIGN_AFTER_TITLE);
      else if (marks > 0) offer(to, Flag.ForeignName, cost + (SELDOM_LAST.has(text.charAt(to - 1)) ? 4 : 0));
    }
  }

  return (start, end, before, offer) => {
    const code = text.charCodeAt(start);
    const titled = (before & Flag.Title) !== 0;
    // In 28日拉布威胁 the day ends before the name.
    const afterNumber = /[0-9]/.test(text.charAt(start - 1));
    if ((transliteration[code] ?? 0) > 0 && !afterNumber) {
      proposeForeign(start, end, titled ? FOREIGN_AFTER_TITLE : FOREIGN, offer);
    }
    const opening = start === 0 || !isHan(text.charCodeAt(start - 1)) ? CLAUSE_OPENING : 0;
    const base = titled ? NAME_AFTER_TITLE : NAME - opening;
    if (start + 2 < end && compoundSurnames.has(text.slice(start, start + 2))) {
      proposeGiven(start + 2, end, base + 6, titled, offer);
      proposeAnonymised(start + 2, end, base + 6, offer);
      proposeHonorific(start + 2, end, base + 6, offer);
    }
    if ((surnames[code] ?? 0) === 0 || start + 1 >= end) return;
    const surname = (surnames[code] ?? 0) + Math.max(0, COMMON_WORD - wordCost(code));
    proposeGiven(start + 1, end, base + surname, titled, offer);
    proposeAnonymised(start + 1, end, base + surname, offer);
    proposeHonorific(start + 1, end, base + surname, offer);
  };
}
