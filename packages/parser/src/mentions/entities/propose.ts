import { YI_GIVEN } from '../../lexicon/more-surnames';
import { charSet, isOneOf } from '../../text/chars';
import type { Offer, Proposer } from '../../text/words';
import { Flag, type Lexicon } from './lexicon';
import { Begins } from './name-costs';

/**
 * Costs are -ln of likelihoods, on the scale of the words' costs. They were set by reasoning about shares, not fitted:
 * about one word in a hundred of news is a person's name, one in five of those has a given name of one character.
 */
const NAME = 5;
const NAME_AFTER_TITLE = 1;
const COMPOUND_SURNAME = 6;
const ONE_CHARACTER = 1.6;
/** What a word that goes with people right behind a name tells: 说, 表示, 副院长. */
const PERSON_WORD_BEHIND = 2.5;
/** 方守田同志, 王建国先生: such words stand behind whole names as readily as behind surnames. */
const ADDRESS_HEADS = /* @__PURE__ */ charSet('同先女');
const ADDRESS = /^(?:同志|先生|女士)/;
const ADDRESS_BEHIND = 5;
/** What the beginning of a sentence or clause tells. */
const CLAUSE_OPENING = 1;
/** Given names that are words too (建国, 向前) are no rarer than names of rare characters. */
const GIVEN_WORD = 10;
const TYPICAL_GIVEN = 7;
/** 先生 and 局长 behind a surname are far likelier than elsewhere. */
const HONORIFIC = -6;
const FOREIGN = 8;
const FOREIGN_AFTER_TITLE = 4;
/** 舒克里: no character that is seen in foreign names alone; only behind a title. */
const UNMARKED = 2;
const LONGEST_FOREIGN = 8;
/** Characters of transliteration that begin Chinese words far oftener than they end a foreign name. */
const SELDOM_LAST = /* @__PURE__ */ charSet('力代赛通平东方香以可让热向约赞永因若提许休兴延扬大公贡查成当道');
const SELDOM_LAST_COST = 6;

const LINES = /* @__PURE__ */ charSet('铁速');
const [MOU, HEAD, TAKES_UP, PALACE] = ['某', '长', '任', '宫'].map((char) => char.charCodeAt(0));
const BEFORE_OFFICE = /* @__PURE__ */ charSet('原向应经');
const TAKING_UP = /* @__PURE__ */ charSet('新现曾担兼升调出就历首离接前');
const PALACES = /* @__PURE__ */ charSet('白克');
/** What may follow 某 and a character, for the character to belong to the name: 王某才、 but 武某欲持刀. */
const BEHIND_ANONYMISED = /* @__PURE__ */ charSet(
  '等的在与和及因于被驾涉是说称将也有从向对为以到则利通抓伙逃犯窃骗不生死曾经砍刺捅杀撞',
);

/** Surnames that are far oftener words: 钮某, 审判员侍永康. */
const RARE_SURNAME = 8;

const SAYING = /* @__PURE__ */ charSet('说称问每则伤也');
/** What begins the words for whom somebody turns to: 记者, 警方, 法院, 媒体. */
const TOWARDS = '向'.charCodeAt(0);
const ADDRESSED = /* @__PURE__ */ charSet('记警法媒本公');
/** 正 stands before what somebody is doing: 正在, 正对着. */
const JUST = '正'.charCodeAt(0);
const JUST_DOING = /* @__PURE__ */ charSet('在对准忙');
const BEHIND_EVENT = /^[赛会战婚产病术课饭]后/;
const TEMPORAL = /* @__PURE__ */ charSet('时后间');

/** Words of these classes (强调, 一半, 今年) are no given names. */
const NO_GIVEN = Flag.PersonVerb | Flag.Number | Flag.Time | Flag.Title | Flag.Place;

/** Behind a title any character may be a surname (检察员国卫东), but only one of a whole name of three. */
const ANY_SURNAME = 9.5;
const ADDRESSED_AS = /^(?:先生|女士|小姐|阿姨|大爷|大妈|师傅|奶奶|爷爷)/;
/** What stands between a title and the words behind it. */
const NO_SURNAME = /* @__PURE__ */ charSet(
  '这那此其该才更很一二三四五六七八九十百千万两的地得了着过在是和与及或跟把被将对向从自由为以于给让叫使到就也都又再不没无有要会能可应已曾正刚才因但而则若如即之者所我你他她它个名位人们们等说称介表认指告提获率带前后上下中内外来去',
);
/** 外交部长 is cut into 外交部 and 长: the head of a body is a title all the same. */
const HEADED = /* @__PURE__ */ charSet('局部院厅处所署校司科县市区镇乡村州省');
/** 查勘员, 讲解员: occupations that the dictionary lacks; but 人员 and 委员 are none of somebody behind them. */
const WORKER = '员'.charCodeAt(0);
const NO_WORKER = /* @__PURE__ */ charSet('人会全动满复委省县市区镇乡');

/** What tells people apart who have one surname. */
const COUNTED = /* @__PURE__ */ charSet('甲乙丙丁戊');

/** A surname as frequent as this may be the second of a married woman. */
const COMMON_SURNAME = 6;
const MARRIED = 4;
/** Last characters of the names of women. */
const OF_WOMEN = /* @__PURE__ */ charSet(
  '娥芳英珠花香梅桃春美玉霞琴蓮莲蘭兰秀珍惠慧貞贞娟雲云琼瓊綉绣雪菊鳳凤嬌娇子卿妹女',
);

const JAPANESE_SURNAME = 8;
/** A surname that is not in the list, by its second character, behind an office in an article about Japan: 折原千夏. */
const RARE_JAPANESE_SURNAME = 11;
const JAPANESE_SECOND = /* @__PURE__ */ charSet('谷原野田山川村井木本岛崎藤泽桥宫口内松部泉森间津塚冈尾屋濑');
const JAPAN = /日本|日媒|东京|日方|日经/;
const JAPANESE_ONE_CHARACTER = 4;
/** Characters that are words, but common at the end of Japanese given names. */
const JAPANESE_GIVEN = /* @__PURE__ */ charSet('也一二三夫');
const JAPANESE_GIVEN_COST = 6;
/** Last characters of Japanese given names of three: 健太郎, 由纪子, 龙之介. */
const JAPANESE_ENDS = /* @__PURE__ */ charSet('郎子美介助夫');

/** 吉木日古: a clan and a given name tell each other. */
const YI = 16;
const yiGiven = /* @__PURE__ */ charSet(YI_GIVEN);
/** 阿苦么伍各, 阿的莫日古: daughter of the clan. */
const DAUGHTER = /* @__PURE__ */ charSet('么莫');

const NAME_PART = 6;
/** 索朗 and 乌云 alone may be words of places and of the sky. */
const LONE_PART = 8;
/** From this length a part is a name of its own: 买买提, 其木格. */
const LONG_PART = 3;
const MOST_PARTS = 4;

/** What stands behind 某 and belongs to no name: 武某欲持刀, 王某酒后. */
const NOT_IN_ANONYMISED = /* @__PURE__ */ charSet(
  '欲持归系酒乘骑遂仍还已又且辩供诉坦拒承否自表告介认威提打报求',
);

/** Proposes names put together from characters: Chinese, anonymised, with a surname only, transliterated. */
export function createNameProposer(lexicon: Lexicon): Proposer {
  /** The text being read: that of the last call. */
  let text = '';
  const { trie, flags, costs, compoundSurnames, names } = lexicon;
  const { begins } = names;

  let asked = '';
  let answer = false;
  /** Whether an article speaks of Japan: asked once for each. */
  function isAboutJapan(source: string): boolean {
    if (source !== asked) [asked, answer] = [source, JAPAN.test(source)];
    return answer;
  }

  /** A surname with one or two characters of a given name. */
  function proposeGiven(at: number, end: number, base: number, titled: boolean, give: Offer): void {
    // 记者从东博会秘书处获悉: a preposition is a surname only where what is behind tells of a person.
    const offer: Offer =
      text.charAt(at - 1) === '从'
        ? (to, flags, cost) => {
            if (behind(to, end) > 0) give(to, flags, cost);
          }
        : give;
    const given = titled ? names.givenAfterTitle : names.given;
    const first = at < end ? (given[text.charCodeAt(at)] ?? 0) : 0;
    if (first === 0) return;
    // 杭温高铁 and 沪陕高速 are lines between two places.
    if (text.charAt(at + 1) === '高' && isOneOf(LINES, text, at + 2)) return;
    offer(at + 1, Flag.ChineseName, base + ONE_CHARACTER + first - behind(at + 1, end));
    const second = at + 1 < end ? (given[text.charCodeAt(at + 1)] ?? 0) : 0;
    if (second === 0) return;
    // In 陈述时 and 高考后 the last character places a word in time.
    if (!titled && isOneOf(TEMPORAL, text, at + 1)) return;
    // 李明说, 柏云每天: such words are no part of the name.
    if (isOneOf(SAYING, text, at + 1)) return;
    // 邬汐赛后, 李明会后
    if (BEHIND_EVENT.test(text.slice(at + 1, at + 3))) return;
    // 童安正对着, 李明正在; 李明向记者介绍
    const next = text.charCodeAt(at + 1);
    if (next === JUST && isOneOf(JUST_DOING, text, at + 2)) return;
    if (next === TOWARDS && isOneOf(ADDRESSED, text, at + 2)) return;
    // 桥附近, 方之间: where something is.
    if (isWordOf(at, Flag.Position)) return;
    const typical = titled || (first <= TYPICAL_GIVEN && second <= TYPICAL_GIVEN);
    // 靖远 of 分析师楼靖远 is a county, but behind an office a given name.
    const word = isWord(at) || (titled && isWordOf(at, Flag.Place));
    const cost = typical && first + second > GIVEN_WORD && word ? GIVEN_WORD : first + second;
    offer(at + 2, Flag.ChineseName, base + cost - behind(at + 2, end));
  }

  function behind(at: number, end: number): number {
    if (startsWord(at, end, Flag.PersonVerb | Flag.Office)) return PERSON_WORD_BEHIND;
    return isOneOf(ADDRESS_HEADS, text, at) && ADDRESS.test(text.slice(at, at + 2)) ? ADDRESS_BEHIND : 0;
  }

  /** Whether two characters are a word of the lexicon, but none that tells what a person does (强调). */
  function isWord(at: number): boolean {
    const node = trie.step(trie.step(1, text.charCodeAt(at)), text.charCodeAt(at + 1));
    const word = node > 1 ? trie.word(node) : -1;
    return word >= 0 && ((flags[word] ?? 0) & NO_GIVEN) === 0;
  }

  /** Whether two characters are a word of a class. */
  function isWordOf(at: number, flag: number): boolean {
    const node = trie.step(trie.step(1, text.charCodeAt(at)), text.charCodeAt(at + 1));
    const word = node > 1 ? trie.word(node) : -1;
    return word >= 0 && ((flags[word] ?? 0) & flag) !== 0;
  }

  /** Whether two characters are a word of the lexicon. */
  function isAnyWord(at: number): boolean {
    const node = trie.step(trie.step(1, text.charCodeAt(at)), text.charCodeAt(at + 1));
    return node > 1 && trie.word(node) >= 0;
  }

  /** 大野由纪子, 佐佐木健一: one or two characters, or three that end like 太郎, 由纪子. */
  function proposeJapanese(start: number, end: number, titled: boolean, offer: Offer): void {
    let node = 1;
    let surnameEnd = -1;
    for (let to = start; to < end; ) {
      node = lexicon.japaneseSurnames.step(node, text.charCodeAt(to++));
      if (node === 0) break;
      if (lexicon.japaneseSurnames.word(node) >= 0) surnameEnd = to;
    }
    if (surnameEnd < 0) return;
    proposeJapaneseGiven(surnameEnd, end, JAPANESE_SURNAME + (titled ? NAME_AFTER_TITLE : NAME), offer);
  }

  function proposeJapaneseGiven(surnameEnd: number, end: number, base: number, offer: Offer): void {
    let cost = base;
    for (let to = surnameEnd; to < Math.min(end, surnameEnd + 3); ) {
      const last = isOneOf(JAPANESE_GIVEN, text, to);
      const given = last ? JAPANESE_GIVEN_COST : (names.given[text.charCodeAt(to)] ?? 0);
      to++;
      if (given === 0) return;
      cost += given;
      const length = to - surnameEnd;
      if (length === 3 && !isOneOf(JAPANESE_ENDS, text, to - 1)) return;
      offer(to, Flag.ChineseName, cost + (length === 1 ? JAPANESE_ONE_CHARACTER : 0) - behind(to, end));
    }
  }

  /** 吉木日古, 阿苦么伍各 */
  function proposeYi(start: number, end: number, titled: boolean, offer: Offer): void {
    const clanEnd = start + 2;
    const daughter = isOneOf(DAUGHTER, text, clanEnd) && isOneOf(yiGiven, text, clanEnd + 2) ? 1 : 0;
    const to = clanEnd + daughter + 2;
    if (to > end || !isOneOf(yiGiven, text, to - 2) || !isOneOf(yiGiven, text, to - 1)) return;
    offer(to, Flag.ChineseName, YI + (titled ? NAME_AFTER_TITLE : NAME) - behind(to, end));
  }

  /** 次仁旺堆, 斯琴高娃: two parts or more; one alone behind a title, or before what tells of a person. */
  function proposeParts(start: number, end: number, titled: boolean, offer: Offer): void {
    let cost = titled ? NAME_AFTER_TITLE : NAME;
    for (let at = start, parts = 1; parts <= MOST_PARTS; parts++) {
      let node = 1;
      let partEnd = -1;
      for (let to = at; to < end; ) {
        node = lexicon.nameParts.step(node, text.charCodeAt(to++));
        if (node === 0) break;
        if (lexicon.nameParts.word(node) >= 0) partEnd = to;
      }
      if (partEnd < 0) return;
      cost += NAME_PART;
      at = partEnd;
      const alone = parts === 1 && at - start < LONG_PART && !titled;
      offer(at, Flag.ChineseName, cost + (alone ? LONE_PART : 0) - behind(at, end));
    }
  }

  /** 王某, 王某才, 魏某某, 李小某; 王姓男子 is left to the words. */
  function proposeAnonymised(at: number, end: number, base: number, offer: Offer): void {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (text.charCodeAt(at) !== MOU) {
      if (next === MOU && (names.given[text.charCodeAt(at)] ?? 0) > 0)
        offer(at + 2, Flag.Anonymised, base + 6);
      return;
    }
    offer(at + 1, Flag.Anonymised, base + 2);
    if (next === MOU) offer(at + 2, Flag.Anonymised, base);
    // 王某甲, 王某乙: several with one surname.
    else if (isOneOf(COUNTED, text, at + 1)) offer(at + 2, Flag.Anonymised, base);
    else if (isOneOf(BEHIND_ANONYMISED, text, at + 1) || isOneOf(NOT_IN_ANONYMISED, text, at + 1)) return;
    else if (
      (names.given[next] ?? 0) > 0 &&
      (at + 2 >= end || isOneOf(BEHIND_ANONYMISED, text, at + 2) || behind(at + 2, end) > 0)
    ) {
      offer(at + 2, Flag.Anonymised, base + 2);
    }
  }

  /** 张先生, 王警官, 郑所长. */
  function proposeHonorific(at: number, end: number, base: number, offer: Offer): void {
    let node = 1;
    for (let to = at; to < end; ) {
      node = trie.step(node, text.charCodeAt(to++));
      if (node === 0) return;
      const word = trie.word(node);
      const bits = word < 0 ? 0 : (flags[word] ?? 0);
      // In 政务司司长 and 能源司副司长 the first 司 is the end of another word.
      if (to === at + 1 && (text[at] === text[at - 1] || text[at + 1] === text[at - 1])) return;
      if ((bits & Flag.Office) !== 0 && isNoSurname(at - 1)) return;
      if ((bits & (Flag.Honorific | Flag.Office)) !== 0 && to > at + 1) {
        offer(to, Flag.SurnameOnly, base + (costs[word] ?? 0) + HONORIFIC);
      }
    }
  }

  /** 原局长 is who was it before, 向局长汇报, 新任局长, 白宫发言人: before an office these are no surnames. */
  function isNoSurname(at: number): boolean {
    const code = text.charCodeAt(at);
    return (
      isOneOf(BEFORE_OFFICE, text, at) ||
      (code === TAKES_UP && isOneOf(TAKING_UP, text, at - 1)) ||
      (code === PALACE && isOneOf(PALACES, text, at - 1))
    );
  }

  /** Whether a word with any of the bits, all of which tell of people, begins at an offset. */
  function startsWord(at: number, end: number, bits: number): boolean {
    if (at >= end || ((begins[text.charCodeAt(at)] ?? 0) & Begins.PersonWord) === 0) return false;
    let node = 1;
    for (let to = at; to < end && node !== 0; ) {
      node = trie.step(node, text.charCodeAt(to++));
      const word = node === 0 ? -1 : trie.word(node);
      if (word >= 0 && ((flags[word] ?? 0) & bits) !== 0) return true;
    }
    return false;
  }

  function proposeForeign(start: number, end: number, titled: boolean, offer: Offer): void {
    let cost = titled ? FOREIGN_AFTER_TITLE : FOREIGN;
    let marked = false;
    for (let to = start; to < Math.min(end, start + LONGEST_FOREIGN); ) {
      const code = text.charCodeAt(to++);
      const own = names.foreign[code] ?? 0;
      if (own === 0) return;
      cost += own;
      marked ||= names.foreignMark[code] === 1;
      if (to - start < 2) continue;
      // 凯塔总统: an office behind a name tells as much as one before it.
      if (!titled && startsWord(to, end, Flag.Office)) {
        offer(to, Flag.ForeignName, cost - FOREIGN + FOREIGN_AFTER_TITLE);
      } else if (titled && !marked && to - start > 2) {
        offer(to, Flag.ForeignName, cost + UNMARKED - behind(to, end));
      } else if (marked) {
        offer(to, Flag.ForeignName, cost + (isOneOf(SELDOM_LAST, text, to - 1) ? SELDOM_LAST_COST : 0));
      }
    }
  }

  function proposeChinese(
    start: number,
    at: number,
    end: number,
    surname: number,
    titled: boolean,
    offer: Offer,
  ): void {
    // 家长向本报反映: nobody is called so.
    if (at === start + 1 && text.charCodeAt(start) === TOWARDS && isOneOf(ADDRESSED, text, at)) return;
    const opening = start === 0 || (names.givenAfterTitle[text.charCodeAt(start - 1)] ?? 0) === 0;
    const base = surname + (titled ? NAME_AFTER_TITLE : NAME - (opening ? CLAUSE_OPENING : 0));
    proposeGiven(at, end, base, titled, offer);
    // 許郭月娥: a wife's name behind her husband's.
    const own = titled ? (names.surnameAfterTitle[text.charCodeAt(at)] ?? 0) : 0;
    if (own > 0 && own <= COMMON_SURNAME && at === start + 1) proposeMarried(at, end, base + own, offer);
    proposeAnonymised(at, end, base, offer);
    proposeHonorific(at, end, base, offer);
  }

  /** 郭月娥 of 許郭月娥: the given name as the names of women go. */
  function proposeMarried(at: number, end: number, base: number, offer: Offer): void {
    if (at + 3 > end || !isOneOf(OF_WOMEN, text, at + 2)) return;
    const first = names.given[text.charCodeAt(at + 1)] ?? 0;
    if (first > 0 && first <= TYPICAL_GIVEN)
      offer(at + 3, Flag.ChineseName, base + MARRIED + first - behind(at + 3, end));
  }

  /** 邻居掌先生: with a form of address behind it any character may be a surname. */
  function proposeAddressed(start: number, end: number, offer: Offer): void {
    if (
      start + 3 > end ||
      isOneOf(NO_SURNAME, text, start) ||
      !ADDRESSED_AS.test(text.slice(start + 1, start + 3))
    )
      return;
    offer(start + 3, Flag.SurnameOnly, NAME_AFTER_TITLE + RARE_SURNAME);
  }

  /** 国卫东: three characters behind a title, the last two of them as given names go. */
  function proposeUncommon(start: number, end: number, offer: Offer): void {
    // 被告人逄某
    if (text.charCodeAt(start + 1) === MOU && start + 2 <= end && !isOneOf(NO_SURNAME, text, start)) {
      proposeAnonymised(start + 1, end, NAME_AFTER_TITLE + RARE_SURNAME, offer);
      return;
    }
    if (start + 3 > end || isOneOf(NO_SURNAME, text, start)) return;
    // 创业 of 干事创业勇担当 is a word.
    if ((names.givenAfterTitle[text.charCodeAt(start)] ?? 0) === 0 || isAnyWord(start)) return;
    const first = names.givenAfterTitle[text.charCodeAt(start + 1)] ?? 0;
    const second = names.givenAfterTitle[text.charCodeAt(start + 2)] ?? 0;
    if (first === 0 || second === 0 || first > TYPICAL_GIVEN || second > TYPICAL_GIVEN) return;
    const cost = ANY_SURNAME + NAME_AFTER_TITLE + Math.min(GIVEN_WORD, first + second);
    offer(start + 3, Flag.ChineseName, cost - behind(start + 3, end));
  }

  return (source, start, end, before, offer) => {
    text = source;
    const code = text.charCodeAt(start);
    const may = begins[code] ?? 0;
    if (start + 1 >= end) return;
    const last = text.charCodeAt(start - 1);
    const headed =
      (last === HEAD && isOneOf(HEADED, text, start - 2)) ||
      (last === WORKER && !isOneOf(NO_WORKER, text, start - 2));
    const office = headed || (before & Flag.Title) !== 0;
    if (may === 0) {
      if (office) {
        proposeUncommon(start, end, offer);
        proposeAddressed(start, end, offer);
      }
      return;
    }
    const titled = office || (before & Flag.Introducer) !== 0;
    // In 28日拉布威胁 the day ends before the name.
    if ((may & Begins.Foreign) !== 0 && !isDigit(text.charCodeAt(start - 1)))
      proposeForeign(start, end, titled, offer);
    if ((may & Begins.JapaneseSurname) !== 0) proposeJapanese(start, end, titled, offer);
    else if (office && isOneOf(JAPANESE_SECOND, text, start + 1) && isAboutJapan(source))
      proposeJapaneseGiven(start + 2, end, RARE_JAPANESE_SURNAME + NAME_AFTER_TITLE, offer);
    if ((may & Begins.YiClan) !== 0 && lexicon.yiClans.has(text.slice(start, start + 2)))
      proposeYi(start, end, titled, offer);
    if ((may & Begins.NamePart) !== 0) proposeParts(start, end, titled, offer);
    if ((may & Begins.CompoundSurname) !== 0 && compoundSurnames.has(text.slice(start, start + 2))) {
      proposeChinese(start, start + 2, end, COMPOUND_SURNAME, titled, offer);
    }
    if ((may & Begins.Surname) !== 0) {
      const surname = (titled ? names.surnameAfterTitle : names.surname)[code] ?? 0;
      proposeChinese(start, start + 1, end, surname, titled, offer);
    }
    if (office && (may & (Begins.Surname | Begins.RareSurname)) === 0) proposeUncommon(start, end, offer);
    if ((may & Begins.RareSurname) !== 0) {
      if (titled) proposeChinese(start, start + 1, end, RARE_SURNAME, titled, offer);
      else if (text.charCodeAt(start + 1) === MOU)
        proposeAnonymised(start + 1, end, NAME + RARE_SURNAME, offer);
    }
  };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
