import type { PersonCandidate } from './candidates';
import { DOTS_OR_HYPHENS } from './dots';
import { BEARS_NAME, dottedName, EPONYM } from './dotted';
import { findFamiliar, findPseudonyms } from './familiar';
import { Flag } from './lexicon';
import { readListed } from './listed';
import { districtBehind } from './places';
import { findRecurring } from './recurring';
import { AnyName, charAt, flagAt, is, isProper, lengthAt, spanOf, type Words, wordAt } from './tokens';

/**
 * How much evidence a name needs, as ln of odds. A name put together from characters is only as likely as its
 * characters and what stands around it; a threshold well above even odds keeps precision.
 */
const ENOUGH = 7;
const ENOUGH_FOREIGN = 9;
const ENOUGH_SURNAME = 3;

/** People by their names: Chinese, anonymised, by surname and title, foreign. In the order of the text. */
export function findPeople(words: Words): readonly PersonCandidate[] {
  return withSettledEnds(words, collectPeople(words));
}

/**
 * Names whose end is told by the rest of the article. 李明用 where 李明 is named too and 李明用 just once: the third
 * character belongs to the next word.
 */
function withSettledEnds(words: Words, found: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const counts = new Map<string, number>();
  const tokens = countNames(words);
  const nameOf = ({ start, end }: PersonCandidate) => words.text.slice(start, end);
  const followers = followersOf(words, found);
  for (const candidate of found) counts.set(nameOf(candidate), (counts.get(nameOf(candidate)) ?? 0) + 1);
  return found.map((candidate) => {
    const name = nameOf(candidate);
    // 冯某 where 冯某民 is named, and 民 follows here too.
    const longer = words.text.slice(candidate.start, candidate.end + 1);
    if (candidate.form === 'anonymised' && longer !== name && counts.has(longer))
      return { ...candidate, end: candidate.end + 1 };
    // 方守 and 施某 where 田 and 华 follow each time: they belong to the name.
    if (followers.get(name) === longer.at(-1)) return { ...candidate, end: candidate.end + 1 };
    // 邝志和、, 郎清和盯着: 和 joins nothing before a mark or a verb of what somebody does.
    if (
      name.length === 2 &&
      candidate.form === 'named' &&
      /^[和与](?:[、,。;:)]|.着)/.test(words.text.slice(candidate.end, candidate.end + 3))
    )
      return { ...candidate, end: candidate.end + 1 };
    // 甄伟吹 | 掉, 陈伯嗅 | 到: what stands before an ending of verbs is one.
    if (
      candidate.form === 'named' &&
      name.length > 2 &&
      (ENDS_IN_VERB.test(words.text.slice(candidate.end - 1, candidate.end + 1)) ||
        DAN.test(words.text.slice(candidate.end - 1, candidate.end + 2)) ||
        /[给抹]$/.test(name) ||
        (AUXILIARY.has(name.slice(-1)) && tokens.has(name.slice(0, -1))) ||
        ((counts.get(name.slice(0, -1)) ?? 0) > (counts.get(name) ?? 0) && isVerb(words, name.slice(-1))))
    )
      return { ...candidate, end: candidate.end - 1 };
    const overlong =
      candidate.form === 'named' &&
      name.length > 2 &&
      counts.get(name) === 1 &&
      counts.has(name.slice(0, -1));
    return overlong ? { ...candidate, end: candidate.end - 1 } : candidate;
  });
}

/** Whether a character is a verb to the dictionary, and nothing else. */
function isVerb({ lexicon: { trie, flags } }: Words, character: string): boolean {
  const word = trie.find(character);
  return word >= 0 && ((flags[word] ?? 0) & (Flag.Verb | Flag.Noun | Flag.Adjective)) === Flag.Verb;
}

/** A verb and what only verbs end with: 吹掉, 嗅到, 盯着. */
const ENDS_IN_VERB =
  /^(?:代[行表理为]|[嗅听看闻收遇想找碰得接赶回][到见]|[^某]掉|[吹推拉拿盯望看站坐躺拎扛抱背提摸握]着)/;

/** Words that follow names, which are taken for a part of one where the name stands without them too: 祁越是. */
const AUXILIARY = new Set('是在来去到说用和也又都将正把被给为');

/** Given names are hardly ever made of rarer characters than this. */
const TYPICAL_GIVEN = 7;

/** For names of two characters that stand twice or oftener: the character of given names that follows every time. */
function followersOf(words: Words, found: readonly PersonCandidate[]): ReadonlyMap<string, string> {
  const followers = new Map<string, string>();
  const once = new Set<string>();
  const sole = new Map<string, string>();
  for (const { start, end, form } of found) {
    if (end - start !== 2 || form === 'surname-only') continue;
    const name = words.text.slice(start, end);
    const follower = words.text.charAt(end);
    if (!sole.has(name)) {
      sole.set(name, isGivenEnd(words, end) ? follower : '');
      once.add(name);
    } else {
      once.delete(name);
      if (sole.get(name) !== follower) sole.set(name, '');
    }
  }
  for (const [name, follower] of sole) if (follower !== '' && !once.has(name)) followers.set(name, follower);
  return followers;
}

/** Whether a character is a common one of given names and hardly what follows a name. */
function isGivenEnd(words: Words, at: number): boolean {
  const cost = words.lexicon.names.givenAfterTitle[words.text.charCodeAt(at)] ?? 0;
  return cost > 0 && cost <= TYPICAL_GIVEN && !SAYS.has(words.text.charAt(at));
}

/** What often stands behind one name time and again, and in given names too. */
const SAYS = new Set('说称表告介认指回坦是在和与等也就将已被曾则都一因于');

function collectPeople(words: Words): readonly PersonCandidate[] {
  const found: PersonCandidate[] = [];
  const counts = countNames(words);
  const dots = DOTS_OR_HYPHENS.test(words.text);
  let previous = -2;
  for (let i = 0; i < words.count; i++) {
    const dotted = dots ? dottedName(words, i) : i;
    if (dotted > i) {
      const behind = wordAt(words, dotted + 1);
      if (!EPONYM.test(behind) && !BEARS_NAME.test(behind)) {
        // 书记多力坤·艾合买提: the title shows where the name begins.
        const first = isForeignCharacter(words, i - 1) && is(words, i - 2, Flag.Title) ? i - 1 : i;
        const { start, end } = spanOf(words, first, dotted);
        found.push({
          start,
          end: trailing(words, dotted, end) ?? end + regnal(words.text, end),
          kind: 'person',
          form: 'named',
          rule: 'person/dotted',
        });
        previous = dotted;
      }
      i = dotted;
      continue;
    }
    const latin = is(words, i, Flag.Latin) ? latinName(words, i) : -1;
    if (latin >= i) {
      found.push({ ...spanOf(words, i, latin), kind: 'person', form: 'named', rule: 'person/latin' });
      previous = latin;
      i = latin;
      continue;
    }
    if (!is(words, i, AnyName | Flag.Person)) {
      const named = wordName(words, i);
      if (!named) continue;
      found.push(named);
      previous = i;
      continue;
    }
    // In 某某总书记曾多次 the title belongs to the name before it.
    const titleTaken = previous >= 0 && previous === i - 2 && is(words, i - 1, Flag.Title);
    const read = readName(words, i, { counts, listed: isListed(words, i, previous), titleTaken });
    if (!read) continue;
    // 莱蒂西亚: the end of many names of women is a part of the world too.
    const joined =
      is(words, i, Flag.ForeignName) && read.end === words.starts[i + 1] && wordAt(words, i + 1) === '西亚';
    const candidate = joined ? { ...read, end: read.end + 2 } : read;
    // 陈小兰、王丽: a sure name vouches for the one listed before it.
    const unlisted = is(words, i - 2, Flag.ChineseName) && previous < i - 2 && charAt(words, i - 1) === '、';
    const before = unlisted ? readName(words, i - 2, { counts, listed: true, titleTaken: false }) : null;
    if (before) found.push(before);
    found.push(candidate);
    // Behind 舒远和 the title is the next one's.
    previous = candidate.end < (words.ends[i] ?? 0) ? -2 : i;
    const list = readListed(words, i);
    found.push(...list);
    // 张三、海涛和李四: the list goes on behind what was read here.
    const listEnd = list.at(-1)?.end ?? 0;
    while (list.length > 0 && (words.ends[previous + 1] ?? listEnd + 1) <= listEnd) previous++;
  }
  return [...found, ...findFamiliar(words, found), ...findPseudonyms(words, found), ...findRecurring(words)];
}

/** What may not be somebody's name, though it begins with a surname: 高度, 方面, 全部. */
const NO_WORD_NAME =
  Flag.Verb |
  Flag.Adjective |
  Flag.Adverb |
  Flag.Function |
  Flag.Number |
  Flag.Time |
  Flag.Position |
  Flag.Place |
  Flag.Organization |
  Flag.Title;

/** 教练高山说: a word that reads as surname and given name, between an office and what a person does. */
function wordName(words: Words, i: number): PersonCandidate | null {
  if (!is(words, i - 1, Flag.Title) || lengthAt(words, i) !== 2) return null;
  // 制片人贺兰说: a county elsewhere, but behind an office somebody.
  const county = is(words, i, Flag.Place) && is(words, i - 1, Flag.Office);
  if (is(words, i, county ? NO_WORD_NAME & ~Flag.Place : NO_WORD_NAME)) return null;
  if (!is(words, i + 1, Flag.PersonVerb) || words.ends[i - 1] !== words.starts[i]) return null;
  const { surname, given } = words.lexicon.names;
  const { start, end } = spanOf(words, i, i);
  const last = given[words.text.charCodeAt(end - 1)] ?? 0;
  if ((surname[words.text.charCodeAt(start)] ?? 0) === 0 || last === 0 || last > TYPICAL_GIVEN) return null;
  return { start, end, kind: 'person', form: 'named', rule: 'person/word' };
}

const CAPITALISED = /^[A-Z\u00c0-\u00de][a-z\u00df-\u024f]+$/;
const MOST_LATIN = 4;

/** Last token of a name in Latin letters behind a title (经理Kevin Luo, CEO Ann Lee), -1 where none begins at `i`. */
function latinName(words: Words, i: number): number {
  const titled = is(words, i - 1, Flag.Title) || /^C[A-Z]O$/.test(wordAt(words, i - 1));
  if (!titled || !CAPITALISED.test(wordAt(words, i))) return -1;
  let last = i;
  while (
    last - i + 1 < MOST_LATIN &&
    is(words, last + 1, Flag.Latin) &&
    CAPITALISED.test(wordAt(words, last + 1))
  ) {
    if ((words.starts[last + 1] ?? 0) - (words.ends[last] ?? 0) !== 1) break;
    last++;
  }
  return last;
}

/** Whether a lone character that foreign names are written with stands right before the next token. */
function isForeignCharacter(words: Words, i: number): boolean {
  const adjacent = words.ends[i] === words.starts[i + 1];
  return adjacent && (words.lexicon.names.foreign[charAt(words, i).charCodeAt(0)] ?? 0) > 0;
}

interface Evidence {
  /** How often each name stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** It goes on a list of names. */
  readonly listed: boolean;
  /** The title before it belongs to another name. */
  readonly titleTaken: boolean;
}

function readName(words: Words, i: number, evidence: Evidence): PersonCandidate | null {
  const flags = flagAt(words, i);
  const span = spanOf(words, i, i);
  if ((flags & Flag.Person) !== 0) return { ...span, kind: 'person', form: 'named', rule: 'person/known' };
  const margin = words.margins[i] ?? 0;
  if ((flags & Flag.Anonymised) !== 0) {
    return { ...span, kind: 'person', form: 'anonymised', rule: 'person/anonymised' };
  }
  if ((flags & Flag.SurnameOnly) !== 0) {
    const repeated = (evidence.counts.get(wordAt(words, i)) ?? 0) > 1 ? 2 : 0;
    // 由温家宝任总指挥: 任 is a verb behind a name.
    if (is(words, i - 1, Flag.ChineseName | Flag.Person) && words.ends[i - 1] === words.starts[i])
      return null;
    // 反华同志: a lone character before the surname makes another word likely.
    const attached =
      (lengthAt(words, i - 1) === 1 && isProper(words, i - 1)) || is(words, i - 1, Flag.Number) ? 4 : 0;
    if (margin + repeated - attached < ENOUGH_SURNAME) return null;
    return { ...span, kind: 'person', form: 'surname-only', rule: 'person/surname-and-title' };
  }
  if ((flags & (Flag.ChineseName | Flag.ForeignName)) === 0 || EPONYM.test(wordAt(words, i + 1))) return null;
  if (isNamedThing(words, i)) return null;
  // 《柳叶刀》 is a title of a journal; in 小温失联 the surname belongs to the familiar form.
  if (charAt(words, i - 1) === '《' && charAt(words, i + 1) === '》') return null;
  if ('小老'.includes(charAt(words, i - 1) || ' ') && words.ends[i - 1] === words.starts[i]) return null;
  const left = evidence.titleTaken ? TITLE_TAKEN : before(words, i);
  const foreign = (flags & Flag.ForeignName) !== 0;
  const own = foreign ? Math.min(margin, MOST_FOREIGN) - placeContext(words, i) : margin;
  const score = own + left + after(words, i) + repetition(words, i, evidence) + (evidence.listed ? 6 : 0);
  if (score < (foreign ? ENOUGH_FOREIGN : ENOUGH)) return null;
  // 法官舒远和书记员穆青: 和 joins two people.
  const joined = /[和与]$/.test(wordAt(words, i)) && lengthAt(words, i) > 2 && leadsToName(words, i + 1);
  return {
    ...span,
    end: joined ? span.end - 1 : span.end + regnal(words.text, span.end),
    kind: 'person',
    form: 'named',
    rule: foreign ? 'person/transliterated' : 'person/chinese-name',
  };
}

/** What is no person, though it reads like one: 白鹭乡党委书记, the cup “金樽杯”, the boat “鲁龙渔61207”. */
function isNamedThing(words: Words, i: number): boolean {
  const last = words.text.charAt((words.ends[i] ?? 0) - 1);
  const quoted = charAt(words, i - 1) === '“';
  // 礼金一 of 礼金一案
  if (last === '一' && charAt(words, i + 1) === '案') return true;
  // 李氏蜻蛉龙
  if (words.text.startsWith('氏', (words.starts[i] ?? 0) + 1)) return true;
  if ('乡镇村'.includes(last) && is(words, i + 1, Flag.Office)) return true;
  if (quoted && '杯奖赛号厅馆楼店'.includes(last)) return true;
  // 青岛李沧樱花节
  if (is(words, i - 1, Flag.Place) && districtBehind(words, i - 1)) return true;
  // 连床都没有
  if (
    words.text.charAt(words.starts[i] ?? 0) === '连' &&
    /^.{0,2}[都也]/.test(words.text.slice(words.ends[i], (words.ends[i] ?? 0) + 3))
  )
    return true;
  const numbered = words.ends[i] === words.starts[i + 1] && /^\d{3}/.test(wordAt(words, i + 1));
  return numbered && charAt(words, i + 2) !== '年';
}

/** Whether a name stands at `i`, or behind one title there. */
function leadsToName(words: Words, i: number): boolean {
  return is(words, i, AnyName) || (is(words, i, Flag.Title) && is(words, i + 1, AnyName));
}

/**
 * End of a dotted name without the verb or the 则 that belongs to the clause behind it (艾山俯下身, 奥康纳则退赛), null where
 * there is none.
 */
function trailing(words: Words, last: number, end: number): number | null {
  const { nameParts, names } = words.lexicon;
  const beforeLast = words.text.slice(words.starts[last] ?? end, end - 1);
  const isChinese = is(words, last, Flag.ChineseName) && nameParts.find(beforeLast) >= 0;
  if (isChinese && (names.foreign[words.text.charCodeAt(end - 1)] ?? 0) === 0) return end - 1;
  if (/^让[他她它其我你]/.test(words.text.slice(end - 1, end + 1))) return end - 1;
  return words.text.charAt(end - 1) === '则' &&
    words.starts[last + 1] === end &&
    !is(words, last + 1, Flag.Mark)
    ? end - 1
    : null;
}

/** Length of the number behind a ruler's name: 二世 of 阿卜杜拉二世. */
function regnal(text: string, at: number): number {
  return REGNAL.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

const REGNAL = /^[一二三四五六七八九十]{1,3}世(?![纪界家])/;

/** Characters tell a foreign name, but not whether of a person, a town or a make of car: that takes words beside it. */
const MOST_FOREIGN = 6;

/** What speaks for a place: 位于某某, 城市某某, 某某附近. */
function placeContext(words: Words, i: number): number {
  if (/^(?:在|于|位于|距|距离|到|抵达|首都|首府|城市|港口|小镇|一辆)$/.test(wordAt(words, i - 1))) return 6;
  if (/^(?:[市州省邦县镇岛港]|附近|地区|[东南西北]部|境内|一带|等地|机场|海域)/.test(wordAt(words, i + 1)))
    return 6;
  if (/^(?:队|俱乐部|主场|主帅|集团|公司|州|号)$/.test(wordAt(words, i + 1))) return 12;
  return charAt(words, i - 1) === '的' && is(words, i - 2, Flag.Place) ? 3 : 0;
}

/** What the margin of a name was raised by for a title that turns out to be another's. */
const TITLE_TAKEN = -3.5;

/** Weights are ln of odds, rounded: a title before a name is about the surest sign there is. */
function before(words: Words, i: number): number {
  if (is(words, i - 1, Flag.Office)) return 9;
  if (is(words, i - 1, Flag.Title)) return 6;
  const mark = charAt(words, i - 1);
  // 值班员张三: an occupation that the dictionary lacks
  if (mark === '员' && isWorker(words, i - 1)) return 6;
  // 87岁的张三
  if (mark === '的' && charAt(words, i - 2) === '岁') return 5;
  // 交通局长张三: the body and its head share a character.
  if (mark === '长' && HEADED.test(wordAt(words, i - 2)) && words.ends[i - 2] === words.starts[i - 1])
    return 6;
  if (mark === '队') return is(words, i - 2, Flag.Place | Flag.Organization) ? 5 : 0;
  if (is(words, i - 1, Flag.Introducer))
    return mark === '叫' && !is(words, i - 2, Flag.Title | Flag.Mark) ? 3 : 7;
  // 摄影/张三, 编辑:李四
  if ((mark === '/' || mark === ':') && is(words, i - 2, Flag.Title)) return 8;
  if (is(words, i - 1, Flag.Mark)) return 1;
  // 实际控制人为张三
  if (mark === '为' && is(words, i - 2, Flag.Title)) return 6;
  // 我是张三, 冠军是李四
  if ((mark === '是' || mark === '叫') && (charAt(words, i - 2) === '我' || is(words, i - 2, Flag.Title)))
    return 7;
  return '被对由与和向给让据叫是'.includes(mark) && mark !== '' ? 1 : 0;
}

/** Whether 员 closes an occupation: two characters before it that are no 人员, 委员 and the like. */
function isWorker(words: Words, i: number): boolean {
  return (
    words.ends[i] === words.starts[i + 1] &&
    words.ends[i - 1] === words.starts[i] &&
    lengthAt(words, i - 1) === 2 &&
    !is(words, i - 1, Flag.Mark | Flag.Place | Flag.Number | AnyName)
  );
}

const HEADED = /.[局部院厅处所署校]$/;

function after(words: Words, i: number): number {
  // 麦家齐:… at the beginning of a line: whose turn it is.
  if (charAt(words, i + 1) === ':' && (i === 0 || lengthAt(words, i - 1) === 0)) return 6;
  if (is(words, i + 1, Flag.Honorific) && lengthAt(words, i + 1) > 1) return 6;
  if (AGED.test(words.text.slice(words.starts[i + 1], (words.starts[i + 1] ?? 0) + 8))) return 6;
  // 施景然九段, be the numeral taken for a part of the name
  const end = words.ends[i] ?? 0;
  if (DAN.test(words.text.slice(end, end + 3)) || DAN.test(words.text.slice(end - 1, end + 2))) return 6;
  // 凯塔总统, but in 多特蒙德队长罗伊斯 the office is that of the next name.
  if (is(words, i + 1, Flag.Office))
    return is(words, i + 2, AnyName) && words.ends[i + 1] === words.starts[i + 2] ? 0 : 4;
  if (is(words, i + 1, Flag.PersonVerb)) return 3;
  // 上官青、于海夫、单小鹤等: names vouch for each other.
  if (charAt(words, i + 1) === '、' && is(words, i + 2, Flag.ChineseName) && is(words, i, Flag.ChineseName))
    return 3;
  if (wordAt(words, i + 1) === '夫妇') return 6;
  if (wordAt(words, i + 1) === '正在') return 2;
  const mark = charAt(words, i + 1);
  if (mark === '(')
    return BRACKET.test(words.text.slice(words.starts[i + 2], (words.starts[i + 2] ?? 0) + 6)) ? 8 : 2;
  if (is(words, i + 1, Flag.Mark)) return 1;
  return '的在将也和与及等因从曾已今又正是'.includes(mark) && mark !== '' ? 1 : 0;
}

/** 今年79岁, 22岁 right behind a name */
const AGED = /^,?(?:今年|现年|时年|年仅|年近|享年)?\d{1,3}岁/;

/** 九段 behind a player of go. */
export const DAN = /^[初二三四五六七八九]段(?!位)/;

/** （男，32岁 （化名 （右二 （左） */
const BRACKET = /^(?:化名|[男女右左中前后][,)一二三四排起]|\d{1,3}岁)/;

function repetition(words: Words, i: number, { counts }: Evidence): number {
  return Math.min(6, 3 * ((counts.get(wordAt(words, i)) ?? 1) - 1));
}

/** Whether the token goes on a list (张三、李四和王五) whose last name stands at `previous`. */
function isListed(words: Words, i: number, previous: number): boolean {
  if (previous === i - 1) return words.starts[i] !== words.ends[previous];
  return previous === i - 2 && '、和与及,/'.includes(charAt(words, i - 1)) && charAt(words, i - 1) !== '';
}

function countNames(words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < words.count; i++) {
    if (!is(words, i, AnyName)) continue;
    const name = wordAt(words, i);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
