import { charSet, isOneOf } from '../../text/chars';
import { firstOfDotted } from './dotted';
import { type FoundEnding, readEnding } from './endings';
import { Flag } from './lexicon';
import { AnyName, charAt, flagAt, is, isProper, lengthAt, type Words, wordAt } from './tokens';

/** What the words before an ending of an organization tell. */
export interface Modifiers {
  /** First token of the name. */
  readonly first: number;
  /** Characters of proper names among them. */
  readonly proper: number;
  /** A place or an organization begins the name. */
  readonly anchored: boolean;
}

/** Bodies that no company is named after. */
const RULES = /(?:法院|检察院|[局部会府署厅])$/;

const LONGEST = 30;
const MOST_TOKENS = 14;

/**
 * Reads a name leftwards from its ending, up to what cannot belong to it. Bodies found before are taken whole:
 * `firstOfBody` gives the first token of the one that ends before an offset.
 */
export function readModifiers(
  words: Words,
  ending: FoundEnding,
  firstOfBody: ReadonlyMap<number, number>,
): Modifiers {
  const end = words.starts[ending.first] ?? 0;
  let first = ending.first;
  let proper = 0;
  let anchored = false;
  while (first > 0 && ending.first - first < MOST_TOKENS && end - (words.starts[first - 1] ?? 0) <= LONGEST) {
    const at = first - 1;
    if (words.ends[at] !== words.starts[first] && !is(words, at, Flag.Latin)) break;
    // 湛江海关所属霞山海关 are two.
    if (BELONGING.test(wordAt(words, at)) || /^[两三四各多]国$/.test(wordAt(words, at))) break;
    const body = firstOfBody.get(words.ends[at] ?? 0);
    // 中级人民法院裁定批准公司重整计划: what a court or an office does to a company is no part of its name.
    if (
      body !== undefined &&
      first < ending.first &&
      ending.kind === 'company' &&
      RULES.test(wordAt(words, at))
    )
      break;
    if (body !== undefined) {
      first = body;
      anchored = true;
    } else if (is(words, at, Flag.Place | Flag.Organization)) {
      first = nationalFirst(words, at);
      anchored = true;
    } else if (anchored && charAt(words, at) === '驻' && is(words, at - 1, Flag.Place)) {
      // 中国驻英国大使馆
      first = at - 1;
    } else if (firstOfDotted(words, at) < at) {
      // 塞西莉亚·马基瓦内医院
      first = firstOfDotted(words, at);
      proper = end - (words.starts[first] ?? 0);
    } else if (joinsWithin(words, at, firstOfBody)) {
      // 贵州大学旅游与文化产业学院
      first = at - 1;
    } else if (words.text.startsWith('驻', words.starts[at]) && ABROAD.test(wordAt(words, at))) {
      // 巴基斯坦驻华大使馆
      first = at;
    } else if (anchored && AFFILIATED.test(wordAt(words, at)) && endsBody(words, at, firstOfBody)) {
      // 复旦大学附属华山医院
      first = firstOfBody.get(words.starts[at] ?? 0) ?? at - 1;
    } else if (HOUSES.test(wordAt(words, at)) && wordAt(words, ending.last).endsWith('委员会')) {
      // 国会法制司法委员会
      first = at;
      anchored = true;
    } else if (isNational(words, at, end - (words.starts[first] ?? 0), ending)) {
      // 国家自然科学基金委员会, 中华口腔医学会
      first = at;
      anchored = true;
    } else if (charAt(words, at) === ')' && openingOf(words, at, ending) >= 0) {
      // 北京大成（临江）律师事务所
      first = openingOf(words, at, ending);
    } else if (anchored && SYSTEMS.test(wordAt(words, at))) {
      first = at;
    } else if (!anchored && isTerm(words, at)) {
      // 市十五届人大常委会
      first = at - 1;
    } else if (!anchored && LEVELS.has(charAt(words, first)) && isOwnName(words, at)) {
      first = at;
      anchored = true;
    } else if (!anchored && LOCAL.has(charAt(words, first)) && isCutName(words, at)) {
      first = at - 1;
      anchored = true;
    } else if (!anchored && isModifier(words, at, ending)) {
      first = at;
      if (isProper(words, at) || NUMERAL.test(charAt(words, at))) proper += lengthAt(words, at);
    } else break;
  }
  // What stands before the brackets is no name: they do not open one.
  if (charAt(words, first) === '(') while (charAt(words, first++) !== ')');
  if (!anchored && FIRMS.test(wordAt(words, ending.last))) {
    const place = placeOfFirm(words, first, end);
    if (place >= 0) return { first: place, proper: proper + 2, anchored: true };
  }
  while (first < ending.first && mayNotOpen(words, first)) {
    if (isProper(words, first)) proper -= lengthAt(words, first);
    first++;
  }
  // 市第二人民医院, 省图书馆: whose it is, everybody there knows.
  const local = first < ending.first && LOCAL.has(charAt(words, first)) && standsFree(words, first);
  return { first, proper: Math.max(0, proper), anchored: anchored || local };
}

/** Whether 与 or 和 joins the first word of a department to what stands behind: a body ends right before that word. */
function joinsWithin(words: Words, i: number, firstOfBody: ReadonlyMap<number, number>): boolean {
  const joint = charAt(words, i);
  if ((joint !== '与' && joint !== '和') || !firstOfBody.has(words.starts[i - 1] ?? 0)) return false;
  return is(words, i - 1, Flag.Noun) && !is(words, i - 1, Flag.Title) && !readEnding(words, i - 1);
}

/** The levels of government that local bodies are named by. */
export const LOCAL = new Set('省市县区镇乡州');
/** What the name of a place ends with where its own name stands before it. */
const LEVELS = new Set([...LOCAL, '村']);

/** Parliaments, whose committees are named after what they are for. */
const HOUSES = /^(?:国会|议会|众议院|参议院|众院|参院|国家杜马|立法院)$/;
const NATIONAL = /* @__PURE__ */ charSet('国中首');
const ABROAD = /^驻[华美英日俄韩法德港澳台]$/;

/** 国家 and 中华 before two characters or more, 首都 before schools and hospitals: 首都师范大学. */
function isNational(words: Words, i: number, length: number, { kind, length: own }: FoundEnding): boolean {
  if (!isOneOf(NATIONAL, words.text, words.starts[i] ?? 0)) return false;
  const word = wordAt(words, i);
  if (word === '国家' || word === '中华') return length >= 2;
  // 中央音乐学院
  if (word === '中央') return kind === 'school' && length + own >= 4;
  return word === '首都' && (kind === 'school' || kind === 'hospital');
}

/** The bracket that opens what belongs to a name: （上海） and （集团） in that of a firm, （金） of 刚果（金）; -1 for others. */
function openingOf(words: Words, closing: number, { kind }: FoundEnding): number {
  const at = [closing - 2, closing - 3].find((i) => charAt(words, i) === '(') ?? -1;
  const length = (words.starts[closing] ?? 0) - (words.ends[at] ?? 0);
  const country = wordAt(words, at - 1).endsWith('刚果');
  return at > 0 && (country || (kind === 'company' && length >= 2 && length <= 4)) ? at : -1;
}

/** Nationwide systems whose local bodies are named after them: 民航西南地区管理局. */
const SYSTEMS = /^(?:民航|铁路|国网|海事|海关|武警|消防|水利部|自然资源部|生态环境部|农业农村部|人民银行)$/;

/** 十五届, 第十二批: which term or lot of a body it is. */
function isTerm(words: Words, i: number): boolean {
  const unit = charAt(words, i);
  // 五批专业救援队 are five; the twelfth is 第十二批.
  return (
    (unit === '届' || ((unit === '批' || unit === '期') && isOrdinal(words, i - 1))) &&
    is(words, i - 1, Flag.Number) &&
    words.ends[i - 1] === words.starts[i]
  );
}

/** 第十二, in one word or two. */
function isOrdinal(words: Words, i: number): boolean {
  const start = words.starts[i] ?? 0;
  return words.text.startsWith('第', start) || words.text.startsWith('第', start - 1);
}

/** 高新 of 高新区, 石门 of 石门镇: two characters right before a level of government. */
function isOwnName(words: Words, i: number): boolean {
  if (lengthAt(words, i) !== 2 || words.ends[i] !== words.starts[i + 1]) return false;
  if (isMereVerb(words, i)) return false;
  return !is(
    words,
    i,
    Flag.Mark | Flag.Function | Flag.Title | Flag.Number | Flag.PersonVerb | Flag.NotOpener,
  );
}

/** 四|开 of 四开镇人民政府: two characters right before a level of government, with nothing before them that they may belong to. */
function isCutName(words: Words, i: number): boolean {
  for (const at of [i - 1, i]) {
    if (lengthAt(words, at) !== 1 || words.ends[at] !== words.starts[at + 1]) return false;
    if (is(words, at, Flag.Mark | Flag.Function | Flag.NotOpener | Flag.Adverb)) return false;
  }
  return (
    is(words, i - 2, Flag.Mark | Flag.Place | Flag.Function) || words.ends[i - 2] !== words.starts[i - 1]
  );
}

/** 接到 of 接到乡卫生院: a verb that is nothing else. */
export function isMereVerb(words: Words, i: number): boolean {
  const classes = Flag.Verb | Flag.Noun | Flag.PlaceNoun | Flag.Place | Flag.OrganizationVerb;
  return (flagAt(words, i) & classes) === Flag.Verb;
}

/** Whether the level of government names one: in 我市, 各县 and 全省 it is any or the writer's own. */
export function standsFree(words: Words, i: number): boolean {
  const start = words.starts[i] ?? 0;
  return words.ends[i - 1] !== start || !isOneOf(SOME, words.text, start - 1);
}

const SOME = /* @__PURE__ */ charSet('我该本某全各两多几跨外他她你贵此个每');

/** Endings of firms whose names are made of any characters, be they words of grammar: 北京金诚同达律师事务所. */
const FIRMS = /(?:事务所|有限公司|有限责任公司|合伙企业)$/;
const LONGEST_BRAND = 6;

/** The place that stands before the brand of a firm, whose ending begins at `end`; -1 where none does. */
function placeOfFirm(words: Words, first: number, end: number): number {
  const opening = words.starts[first] ?? 0;
  for (let i = first - 1; i >= 0 && words.ends[i] === words.starts[i + 1]; i--) {
    if (is(words, i, Flag.Place)) return end - (words.ends[i] ?? 0) >= 2 ? i : -1;
    if (opening - (words.starts[i] ?? 0) > LONGEST_BRAND || is(words, i, Flag.Mark | Flag.Title)) return -1;
    if (NO_BRAND.has(charAt(words, i))) return -1;
  }
  return -1;
}

const NO_BRAND = new Set('的了在与和及等被把对向从是由将为以于到');

/** 中国铁路郑州局: what a country has a body of stands before the place. */
function nationalFirst(words: Words, i: number): number {
  const national =
    wordAt(words, i - 2) === '中国' && is(words, i - 1, Flag.Noun) && lengthAt(words, i - 1) === 2;
  return national && words.ends[i - 1] === words.starts[i] ? i - 2 : i;
}

const AFFILIATED = /^(?:附属|直属)$/;
const BELONGING = /^(?:所属|下属|旗下|辖下|下辖|联系)$/;

function endsBody(words: Words, i: number, firstOfBody: ReadonlyMap<number, number>): boolean {
  return firstOfBody.has(words.starts[i] ?? 0) || is(words, i - 1, Flag.Organization);
}

/** What is cut off the beginning of a name: 有关, verbs; but 新 stays where a lone character follows. */
function mayNotOpen(words: Words, i: number): boolean {
  const flags = flagAt(words, i);
  // 我局城关派出所, 该院骨科
  if (
    '局院厅所校厂县市区镇乡村'.includes(charAt(words, i) || ' ') &&
    '我该本某全'.includes(charAt(words, i - 1) || ' ')
  ) {
    return true;
  }
  if ((flags & (Flag.Place | Flag.Organization | Flag.OrganizationVerb)) !== 0) return false;
  // 经澜州市人民检察院: a preposition that the dictionary has for a noun or a verb
  if (PREPOSITIONS.has(charAt(words, i))) return true;
  // 请市纪委监委
  if (TURNS_TO.has(charAt(words, i)) && LOCAL.has(words.text.charAt(words.ends[i] ?? 0))) return true;
  if ((flags & (Flag.Verb | Flag.Noun)) === Flag.Verb && lengthAt(words, i) > 1) return true;
  if ((flags & Flag.NotOpener) === 0) return false;
  return lengthAt(words, i) > 1 || lengthAt(words, i + 1) > 1;
}

const PREPOSITIONS = new Set('经受据对被在给由把将于从');

/** Verbs that stand before the body somebody turns to. */
const TURNS_TO = new Set('请找报送致函邀商求跑');

const NUMERAL = /^[一二三四五六七八九百千万亿]$/;

/** A name this likely is a person's wherever it stands. */
const SURE_NAME = 8;

const NEVER_MODIFIES =
  Flag.Mark | Flag.Function | Flag.Adverb | Flag.PlainVerb | Flag.PersonVerb | Flag.Office | Flag.Person;

/** Whether a token may stand in the name of an organization before its ending. */
function isModifier(words: Words, i: number, ending: FoundEnding): boolean {
  const flags = flagAt(words, i);
  // 六颗 counts what stands behind it; 0比0 is a score.
  if ((flags & Flag.Number) !== 0 && is(words, i - 1, Flag.Number)) return /^第/.test(wordAt(words, i - 1));
  // 美国智库战争研究所: what it is stands before the name.
  if ((flags & Flag.NotOpener) !== 0 && /^(?:智库|车企|药企|券商)$/.test(wordAt(words, i))) return false;
  // 文艺评论家协会, 医师协会
  if (i === ending.first - 1 && ending.kind === 'international' && /[师家者]$/.test(wordAt(words, i)))
    return true;
  if (/^[\d比]$/.test(charAt(words, i))) return false;
  if (isProper(words, i) && (flags & (AnyName | Flag.PersonVerb)) === 0) return true;
  if ((flags & Flag.OrganizationVerb) !== 0) return true;
  if ((flags & Flag.ChineseName) !== 0) {
    // What looks like a person's name right before an ending is more likely a place or a founder: 宁条梁派出所.
    const person = (words.margins[i] ?? 0) >= SURE_NAME && i !== ending.first - 1;
    return !person && !is(words, i - 1, Flag.Title);
  }
  if ((flags & AnyName) !== 0) return (flags & Flag.ForeignName) !== 0;
  // 湘雅二医院
  if (/^[一二三四五六]$/.test(charAt(words, i)) && i === ending.first - 1 && ending.kind === 'hospital')
    return !is(words, i - 1, Flag.Mark | Flag.Function | Flag.Verb);
  // 三禾智能装备
  if (NUMERAL.test(charAt(words, i)) && ending.kind === 'company')
    return lengthAt(words, i + 1) === 1 && isProper(words, i + 1) && !is(words, i - 1, Flag.Number);
  if ((flags & Flag.Number) !== 0) return /^第/.test(wordAt(words, i)) && wordAt(words, i + 1) !== '时间';
  if ((flags & Flag.Adverb) !== 0 && wordAt(words, i) === '高速') return true;
  // 基金评价研究中心
  if (
    (flags & Flag.PersonVerb) !== 0 &&
    i === ending.first - 1 &&
    ending.length > 1 &&
    (ending.kind === 'school' || ending.kind === 'other') &&
    lengthAt(words, i) === 2 &&
    is(words, i - 1, Flag.Noun)
  )
    return true;
  const character = charAt(words, i);
  if (character === '和' || character === '与' || character === '及') return joinsNames(words, i);
  // 李嘉诚医学院
  if (
    (flags & Flag.Person) !== 0 &&
    i === ending.first - 1 &&
    (ending.kind === 'school' || ending.kind === 'hospital')
  )
    return true;
  if ((flags & NEVER_MODIFIES) !== 0) return false;
  if ((flags & (Flag.Time | Flag.Noun)) === Flag.Time) return false;
  // 自然科学, 微生物: set phrases to the dictionary.
  if ((flags & (Flag.Noun | Flag.Idiom)) !== 0) return true;
  if ((flags & Flag.Position) !== 0) return character !== '' && '东西南北中'.includes(character);
  // 照明, 娱乐 and the like count as verbs in the dictionary; behind a place or body too: 中国围棋协会.
  if ((flags & Flag.Verb) !== 0)
    return character === '' && (ending.kind === 'company' || isBehindPlace(words, i));
  return (flags & Flag.Adjective) !== 0;
}

/** 围棋 of 中国围棋协会, 飞行 of 北京航天飞行控制中心: a place, or a place and a noun, stands right before. */
function isBehindPlace(words: Words, i: number): boolean {
  if (words.ends[i - 1] !== words.starts[i]) return false;
  if (is(words, i - 1, Flag.Place | Flag.Organization)) return true;
  const noun = is(words, i - 1, Flag.Noun) && !is(words, i - 1, Flag.Title | Flag.NotOpener);
  return noun && is(words, i - 2, Flag.Place) && words.ends[i - 2] === words.starts[i - 1];
}

/** 发展和改革, 自然资源和规划, 新闻与传播: 和 within a name. */
function joinsNames(words: Words, i: number): boolean {
  // 中国农业与环境研究所: the place begins the name.
  if (
    is(words, i - 2, Flag.Place | Flag.Organization) &&
    is(words, i - 1, Flag.Noun) &&
    !is(words, i - 1, Flag.Title) &&
    !readEnding(words, i - 1)
  )
    return true;
  return /(?:发展|资源|住房|卫生|文化|工业|经济|粮食|疾病|市场|预防|质量|水土|交通|科学|技术|艺术|新闻|管理|环境|能源|信息|电子|动物|遗传|地质|营养|土壤|材料|机械|历史|旅游|体育|金融|教育|健康|[^大小中同入化]学)$/.test(
    wordAt(words, i - 1),
  );
}
