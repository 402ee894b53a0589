import type { OrganizationKind, PlaceLevel } from '../../model';
import type { OrganizationCandidate } from './candidates';
import { openGazetteer } from './divisions';
import { type FoundEnding, readEnding } from './endings';
import { Flag } from './lexicon';
import { isMereVerb, LOCAL, type Modifiers, readModifiers, standsFree } from './modifiers';
import { charAt, is, isProper, lengthAt, spanOf, type Words, wordAt } from './tokens';

/** Kinds whose names need a proper name in them: 数据公司 and 定点医院 are none, but 刑侦大队 is. */
const NEEDS_PROPER: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'company',
  'media',
  'school',
  'hospital',
  'international',
]);

/** Kinds whose names need a place or a known body in front: 警务工作站 is none. */
const NEEDS_ANCHOR: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['other', 'military']);

/** Kinds whose bare endings are kept before an office. */
const HELD: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['government', 'police', 'court']);

/** What a federation reaches over begins its name: 国际网球联合会, 全国学生联合会. */
const SCOPES = /^(?:中华|国际|世界|全球|全国|全省|全市|泛美|环球)$/;

const WIDEST = /^(?:中华|国际|世界)$/;

/** Kinds that quotation marks around the whole name make one: “义警服务队”, “跨国议会联盟”. */
const QUOTABLE: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'team',
  'international',
  'party',
  'company',
]);

/** The rule of bare endings, which are kept only where they can be linked. */
export const SHORT_FORM = 'organization/short-form';

/** The rule of bare endings before an office: a body of its own where they cannot be linked. */
export const OF_OFFICE = 'organization/of-office';

/** Organizations by the lexicon and by their endings. In the order of their ends. */
export function findOrganizations(words: Words): readonly OrganizationCandidate[] {
  const found: OrganizationCandidate[] = [];
  const firstOfBody = new Map<number, number>();
  for (let i = 0; i < words.count; i++) {
    if (is(words, i, Flag.Mark)) {
      const mark = charAt(words, i);
      const marked = mark === '(' ? listedCompany(words, i) : mark === '《' ? titledPaper(words, i) : null;
      if (marked) found.push(marked);
      continue;
    }
    if (is(words, i, Flag.Organization) && !isDepartment(words, i) && !countsOn(words, i))
      found.push(readKnown(words, i));
    const ending = readEnding(words, i);
    // 派出所 and 研究所 are bodies of their own.
    const department = !ending || ending.weak ? departmentAt(words, i, firstOfBody) : null;
    if (department) {
      found.push(department);
      continue;
    }
    // 民政部门 are departments, not the ministry.
    if (!ending || isDepartment(words, i)) continue;
    const modifiers = readModifiers(words, ending, firstOfBody);
    const candidate =
      quotedName(words, ending) ?? openingOutlet(words, ending) ?? decide(words, ending, modifiers);
    if (!candidate) continue;
    found.push(candidate);
    if (candidate.rule !== SHORT_FORM && candidate.rule !== OF_OFFICE)
      firstOfBody.set(candidate.end, modifiers.first);
  }
  return found;
}

/** 省教育厅基础教育处, 海关缉私局侦查一处: what belongs to a body found before, where somebody of it is named behind. */
function departmentAt(
  words: Words,
  i: number,
  firstOfBody: ReadonlyMap<number, number>,
): OrganizationCandidate | null {
  const end = words.ends[i] ?? 0;
  if (!DEPARTMENT.has(words.text.charAt(end - 1)) || is(words, i, Flag.Mark | Flag.Place)) return null;
  if (!is(words, i + 1, Flag.Title)) return null;
  let at = i;
  for (; i - at < MOST_IN_DEPARTMENT; at--) {
    if (is(words, at, NO_DEPARTMENT)) return null;
    if (firstOfBody.has(words.starts[at] ?? 0) || words.ends[at - 1] !== words.starts[at]) break;
    // 复旦大学历史学系
    if (is(words, at - 1, Flag.Organization)) break;
  }
  const known = is(words, at - 1, Flag.Organization) && words.ends[at - 1] === words.starts[at];
  const first = firstOfBody.get(words.starts[at] ?? 0) ?? (known ? at - 1 : undefined);
  // 公安局处长: of the body itself
  if (first === undefined || end - (words.starts[at] ?? 0) < 3) return null;
  const span = { start: words.starts[first] ?? 0, end };
  return { ...span, kind: 'organization', type: 'government', rule: 'organization/department' };
}

const DEPARTMENT = new Set('处科所室股系');
const MOST_IN_DEPARTMENT = 5;
const NO_DEPARTMENT = Flag.Mark | Flag.Function | Flag.Title | Flag.PersonVerb | Flag.Time | Flag.Latin;

function isDepartment(words: Words, i: number): boolean {
  return charAt(words, i + 1) === '门' && words.text.charAt((words.ends[i] ?? 0) - 1) === '部';
}

/** 六百度: the name is but the end of a number and its measure. */
function countsOn(words: Words, i: number): boolean {
  const start = words.starts[i] ?? 0;
  return NUMERALS.has(words.text.charAt(start)) && NUMERALS.has(words.text.charAt(start - 1));
}

const NUMERALS = new Set('一二两三四五六七八九十百千万亿几');

/** A known name, with 中国 behind it where it is the branch of a company: 微软中国. */
function readKnown(words: Words, i: number): OrganizationCandidate {
  const type = words.lexicon.organizations.get(wordAt(words, i))?.kind ?? 'other';
  const branch = type === 'company' && /^(?:中国|亚太|大中华区)$/.test(wordAt(words, i + 1));
  // 新华网天津频道
  if (type === 'media' && is(words, i + 1, Flag.Place | Flag.Noun) && wordAt(words, i + 2) === '频道')
    return { ...spanOf(words, i, i + 2), kind: 'organization', type, rule: 'organization/branch' };
  // 市国资委
  const local = type === 'government' && LOCAL.has(charAt(words, i - 1)) && standsFree(words, i - 1);
  const party = type === 'party' && PARTY_PREFIX.test(wordAt(words, i - 1));
  // 阿根廷央行, 法国财政部: of a country other than our own
  const foreign =
    type === 'government' &&
    OF_EVERY_COUNTRY.test(wordAt(words, i)) &&
    is(words, i - 1, Flag.Place) &&
    isCountry(words, i - 1);
  const adjoined =
    local ||
    (foreign && words.ends[i - 1] === words.starts[i]) ||
    (party && words.ends[i - 1] === words.starts[i]);
  // 新浪财经, 腾讯新闻
  if (
    PORTALS.has(wordAt(words, i)) &&
    CHANNELS.has(wordAt(words, i + 1)) &&
    words.ends[i] === words.starts[i + 1]
  )
    return { ...spanOf(words, i, i + 1), kind: 'organization', type: 'media', rule: 'organization/branch' };
  // 武汉三镇队
  const side = type === 'team' && charAt(words, i + 1) === '队' && words.ends[i] === words.starts[i + 1];
  const span = spanOf(words, adjoined ? i - 1 : i, branch || side ? i + 1 : i);
  const rule = branch ? 'organization/branch' : 'organization/known';
  return { ...span, kind: 'organization', type, rule };
}

/** What every country has one of. */
const OF_EVERY_COUNTRY =
  /^(?:央行|(?:财政|外交|国防|内政|司法|教育|卫生|农业|劳动|交通|环境|经济|能源|文化|科技|商务|公安|国家安全)部|总统府|议会|国会|参议院|众议院|最高法院|移民局|气象局|统计局)$/;

/** Companies whose news pages are outlets. */
const PORTALS = new Set(['新浪', '腾讯', '网易', '搜狐', '凤凰', '百度']);
const CHANNELS = new Set(['新闻', '体育', '财经', '娱乐', '科技', '汽车', '军事', '网']);

/** 社会民主党: what begins the names of parties that end like others. */
const PARTY_PREFIX =
  /^(?:改革|正义|团结|未来|公民|劳动|祖国|独立|共同|社会|自由|基督教|新|人民|民族|全国|国家|联合|统一|进步)$/;

/** Whether the words before an ending make it a name, and where that begins. */
function decide(words: Words, ending: FoundEnding, modifiers: Modifiers): OrganizationCandidate | null {
  const { first, proper, anchored } = modifiers;
  const length = (words.ends[ending.last] ?? 0) - ending.length - (words.starts[first] ?? 0);
  const form = wordAt(words, ending.last);
  const brand = FIRM.test(form) || PLACED_BODY.test(form) ? brandBefore(words, ending.first) : null;
  const bare = brand === ending.first - 2 && /^(?:集团|公司)$/.test(form);
  if (brand !== null && (bare || brand < first)) {
    const place = is(words, brand - 1, Flag.Place) && words.ends[brand - 1] === words.starts[brand];
    // 台中澜运公司: the place goes with the brand where all before it does.
    if (bare) return toCandidate(words, anchored ? Math.min(first, brand) : brand, ending);
    if (FIRM.test(form) && !place) return toCandidate(words, brand, ending);
    if (place) return toCandidate(words, brand - 1, ending);
  }
  const end = words.ends[ending.last] ?? 0;
  // A numeral is no modifier, so that the name is read here.
  const bureau =
    length <= 0 && ending.length === 1 ? BUILDERS.exec(words.text.slice(Math.max(0, end - 7), end)) : null;
  if (bureau) {
    const rule = 'organization/company-ending';
    return { start: end - bureau[0].length, end, kind: 'organization', type: 'company', rule };
  }
  // 深空探测技术公司（DSE）: the abbreviation tells that the words are a name.
  if (length >= 4 && words.text.startsWith('(', end) && ABBREVIATED.test(words.text.slice(end, end + 14)))
    return toCandidate(words, SCOPES.test(wordAt(words, first - 1)) ? first - 1 : first, ending);
  if (length <= 0) return is(words, ending.last, Flag.Organization) ? null : shortForm(words, ending);
  // A known name (国家市场监督管理总局) is whole, but for a place or body before it.
  if (!anchored && is(words, ending.last, Flag.Organization) && ending.first === ending.last) return null;
  // A single word of the dictionary (公安分局, 区政府) is no name.
  if (first === ending.first && ending.stem > 0) return null;
  if (ending.weak) {
    // 新竹半导体厂商: a trade of a place
    const trade = ending.kind === 'company' && TRADE.test(wordAt(words, ending.last + 1));
    const goesOn = trade || WORD_GOES_ON.has(charAt(words, ending.last + 1));
    return ending.stem > 0 || goesOn ? null : weakName(words, ending, modifiers);
  }
  if (isGovernment(words, ending) && !governs(words, ending.first - 1)) return null;
  if (!anchored && (NEEDS_ANCHOR.has(ending.kind) || isAdHoc(words, ending))) return null;
  // 3个消防中队, 一所寄宿制小学: what is counted is not named.
  if (!anchored && is(words, first - 1, Flag.Number) && words.ends[first - 1] === words.starts[first])
    return null;
  // 以色列公司: of a country, but which?
  if (ending.stem === 0 && wordAt(words, ending.last) === '公司' && isCountry(words, ending.first - 1))
    return null;
  // 护渔人权益促进会会长张三: the office tells that the words are a name.
  if (!anchored && ending.kind === 'international' && length >= 2 && isHeaded(words, ending, first, length))
    return toCandidate(words, SCOPES.test(wordAt(words, first - 1)) ? first - 1 : first, ending);
  if (!anchored && NEEDS_PROPER.has(ending.kind) && proper < 2) {
    // 东岳证券首席分析师
    if (isHouse(words, ending)) return toCandidate(words, houseFirst(words, ending.first), ending);
    // 人民教育出版社
    if (wordAt(words, ending.last) === '出版社' && length >= 4) return toCandidate(words, first, ending);
    if (isNewspaper(words, ending, first) || isDaily(words, ending) || isStation(words, ending, length))
      return toCandidate(words, first, ending);
    const scopes = ending.kind === 'international' ? SCOPES : ending.kind === 'school' ? WIDEST : null;
    const scope = scopes?.test(wordAt(words, first - 1));
    return scope && length >= 2 ? toCandidate(words, first - 1, ending) : null;
  }
  if (!anchored && proper === 0 && length < 2) return null;
  // 国际儿童读物联盟
  if (!anchored && ending.kind === 'international' && SCOPES.test(wordAt(words, first - 1)))
    return toCandidate(words, first - 1, ending);
  return toCandidate(words, first, ending);
}

/** Whether an office follows that the body is led or put up for by: of two characters, only a party's. */
function isHeaded(words: Words, { last }: FoundEnding, first: number, length: number): boolean {
  if (!is(words, last + 1, Flag.Office) || is(words, first, Flag.NotOpener)) return false;
  return length >= 4 || LEADS.test(wordAt(words, last + 1));
}

/** Whether a word of two characters is the name of a house that analysts speak for. */
function isHouse(words: Words, { first, last }: FoundEnding): boolean {
  if (!HOUSE.test(wordAt(words, last))) return false;
  const end = words.ends[last] ?? 0;
  const opening = houseFirst(words, first);
  const free =
    is(words, opening - 1, Flag.Mark | Flag.Function) || words.ends[opening - 1] !== words.starts[opening];
  return opening >= 0 && free && ANALYST.test(words.text.slice(end, end + 12));
}

/** First token of the two characters before the ending of a house; -1 where none stand so. */
function houseFirst(words: Words, next: number): number {
  const noun = Flag.Verb | Flag.NotOpener | Flag.Place | Flag.Mark | Flag.Function;
  const last = next - 1;
  if (words.ends[last] !== words.starts[next] || is(words, last, noun)) return -1;
  if (lengthAt(words, last) === 2) return is(words, last, Flag.Noun) ? last : -1;
  const two = lengthAt(words, last) === 1 && lengthAt(words, last - 1) === 1;
  return two && words.ends[last - 1] === words.starts[last] && !is(words, last - 1, noun) ? last - 1 : -1;
}

const HOUSE = /^(?:证券|基金|期货|信托|资管|资本)$/;
const ANALYST = /^[^,。;:“”]{0,8}(?:分析师|研究员|研报|首席)/;

/** Who is put up or led by a party: 公民联盟候选人. */
const LEADS = /^(?:候选人|党首|党魁)$/;

/** 健康时报记者: two characters, the ending of a newspaper and who works for it. */
function isNewspaper(words: Words, { kind, first: ending, last }: FoundEnding, first: number): boolean {
  if (kind !== 'media' || !/(?:[报刊]|周末)$/.test(wordAt(words, last)) || first < ending - 2) return false;
  const length = (words.starts[ending] ?? 0) - (words.starts[first] ?? 0);
  return length === 2 && /^(?:记者|讯|首席)/.test(wordAt(words, last + 1));
}

/** 当地黎明新闻电视台的画面: a station whose pictures or reports are spoken of. */
function isStation(words: Words, { last }: FoundEnding, length: number): boolean {
  const end = words.ends[last] ?? 0;
  return (
    length >= 2 &&
    /^(?:电视台|广播电台|电台)$/.test(wordAt(words, last)) &&
    /^(?:的?(?:画面|报道|直播|记者|主持人)|播|援引|[\d当]{1,2}[日天]报道)/.test(
      words.text.slice(end, end + 5),
    )
  );
}

/** 光华日报: one noun and the ending of a daily, with nothing before them that they may belong to. */
function isDaily(words: Words, { first, last }: FoundEnding): boolean {
  return (
    /^(?:[日晚早晨时]报|周刊)$/.test(wordAt(words, last)) &&
    lengthAt(words, first - 1) === 2 &&
    is(words, first - 1, Flag.Noun) &&
    !is(words, first - 1, Flag.Verb | Flag.NotOpener | Flag.Time) &&
    words.ends[first - 1] === words.starts[first] &&
    (is(words, first - 2, Flag.Mark | Flag.Function) || words.ends[first - 2] !== words.starts[first - 1])
  );
}

/** What follows the outlet that a report opens with: 讯, 记者, the place and date that it was sent from. */
const REPORTS =
  /^ ?(?:讯[ (]|\(?(?:驻.{2,4}?)?(?:首席|特约|见习|实习)?(?:记者|通讯员)|[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日[电讯])/;
const LONGEST_OUTLET = 9;

/** 某城法治报（记者…）: the name of a paper at the beginning of a line, be its words ordinary ones. */
function openingOutlet(words: Words, ending: FoundEnding): OrganizationCandidate | null {
  if (ending.kind !== 'media') return null;
  const end = words.ends[ending.last] ?? 0;
  let first = ending.last;
  while (
    first > 0 &&
    end - (words.starts[first - 1] ?? 0) <= LONGEST_OUTLET &&
    !is(words, first - 1, NO_OUTLET)
  )
    first--;
  const opens = first === 0 || lengthAt(words, first - 1) === 0;
  const length = end - (words.starts[first] ?? 0);
  if (!opens || length - ending.length < 2 || is(words, first, Flag.Mark)) return null;
  return REPORTS.test(words.text.slice(end, end + 20)) ? toCandidate(words, first, ending) : null;
}

const NO_OUTLET = Flag.Mark | Flag.Function | Flag.PersonVerb | Flag.Title | Flag.Number;

const ROAD = new Set('路街巷村镇乡');

const PLACED = /^(?:影业|[药乳酒锂铝钼钴铜]业|[城建交国]投|重工|创投|期货|股份)$/;

const SECTOR =
  /^(?:影视|文化|科技|航空|医疗|能源|半导体|环保|网络|传媒|生物|电子|医药|食品|汽车|实业|置业|智能)$/;

/** Characters that make another word of a weak ending before them: 影视城, 科技馆, 汽车站. */
const WORD_GOES_ON = new Set('城节展剧片人界业圈馆站部网史学类股险品机员车伍长友列形医报');

function toCandidate(words: Words, opening: number, ending: FoundEnding): OrganizationCandidate {
  // 一心路派出所: the road has a name.
  const lone =
    ROAD.has(charAt(words, opening)) &&
    !is(words, opening - 1, Flag.Mark | Flag.Function) &&
    !isMereVerb(words, opening - 1);
  const first = lone && words.ends[opening - 1] === words.starts[opening] ? opening - 1 : opening;
  const end = words.ends[ending.last] ?? 0;
  const span = { start: words.starts[first] ?? 0, end: end + bracketBehind(words, ending) };
  const type = kindOf(words.text.slice(span.start, span.end), ending.kind);
  return { ...span, kind: 'organization', type, rule: `organization/${type}-ending` };
}

const FIRM = /(?:公司|集团)$/;
/** 杭州|崇文实验学校: with a place before it. */
const PLACED_BODY = /(?:学校|中学|小学|幼儿园|医院)$/;
/** What may stand between the brand of a firm and its form: 宏达|石油化工|有限公司. */
const MOST_TRADES = 2;

/** First token of the brand of a firm whose form begins at `form`: two characters that no dictionary explains, or null. */
function brandBefore(words: Words, form: number): number | null {
  for (let next = form; next >= form - MOST_TRADES; next--) {
    if (isPlainBrand(words, next)) return next - 2;
    if (!is(words, next - 1, Flag.Noun) || lengthAt(words, next - 1) < 2) return null;
  }
  return null;
}

/** 江能 of 江能集团: two characters that are no word, with nothing before them that they may belong to. */
function isPlainBrand(words: Words, next: number): boolean {
  for (const i of [next - 2, next - 1]) {
    if (lengthAt(words, i) !== 1 || is(words, i, NO_BRAND)) return false;
    // 留置 公司: with a space between
    if (words.ends[i] !== words.starts[i + 1]) return false;
  }
  return (
    is(words, next - 3, Flag.Mark | Flag.Function | Flag.Place) ||
    PLACE_ENDS.has(charAt(words, next - 3)) ||
    words.ends[next - 3] !== words.starts[next - 2]
  );
}

const NO_BRAND =
  Flag.Mark | Flag.Function | Flag.Number | Flag.NotOpener | Flag.Adverb | Flag.Position | Flag.Time;
/** 高新区|宏达化工: the place before a brand. */
const PLACE_ENDS = new Set('省市区县州镇乡村路街号园');

const ABBREVIATED = /^\((?:简称:?)?[A-Z][A-Za-z]{1,9}\)/;

/** Length of the brackets that belong to a name: 合伙企业（有限合伙）, 香港科技大学（广州）. */
function bracketBehind(words: Words, { last, kind }: FoundEnding): number {
  if (charAt(words, last + 1) !== '(') return 0;
  const end = words.ends[last] ?? 0;
  if (kind === 'school' && wordAt(words, last).endsWith('大学') && is(words, last + 2, Flag.Place))
    return charAt(words, last + 3) === ')' ? (words.ends[last + 3] ?? 0) - end : 0;
  return /^\((?:有限|特殊普通|普通)合伙\)/.exec(words.text.slice(end, end + 8))?.[0].length ?? 0;
}

/** Kinds that the words of a name tell better than its ending: 交警大队 is police, 足球队 a team. */
function kindOf(name: string, kind: OrganizationKind): OrganizationKind {
  return kind === 'team' && /[警侦]|治安|禁毒|缉毒|消防|看守/.test(name) ? 'police' : kind;
}

/** An ending alone (公安局, 检察院): it names the body that the article names in full elsewhere, if there is just one. */
function shortForm(words: Words, ending: FoundEnding): OrganizationCandidate | null {
  if (ending.length < 3 || ending.weak) return null;
  const end = words.ends[ending.last] ?? 0;
  // 公安局局长王国栋: the office is held in it, whatever its full name.
  const held = is(words, ending.last + 1, Flag.Office) && HELD.has(ending.kind);
  const start = end - ending.length;
  // 以总理办公室, 美财政部
  if (OF_NATION.test(words.text.slice(start - 1, end)) && words.ends[ending.first - 1] === start)
    return {
      start: start - 1,
      end,
      kind: 'organization',
      type: ending.kind,
      rule: `organization/${ending.kind}-ending`,
    };
  const rule = held ? OF_OFFICE : SHORT_FORM;
  return { start, end, kind: 'organization', type: ending.kind, rule };
}

/** The ministries and offices of a country called by one character. */
const OF_NATION =
  /^[美俄英法德日韩以伊乌印巴加澳](?:国防部|外交部|财政部|内政部|商务部|司法部|总理府|总统府|首相府|总理办公室|总统办公室|首相办公室)$/;

/** 临川警方 with one place, 青禾科技 with a brand of two to four characters. */
function weakName(
  words: Words,
  ending: FoundEnding,
  { first, anchored, proper }: Modifiers,
): OrganizationCandidate | null {
  const before = ending.first - 1;
  if (ending.kind === 'police') {
    // 临川警方, 江安临川警方; 平棘警方 of a place that the lexicon lacks
    let opening = is(words, before, Flag.Place) ? before : strangePlace(words, before, ending);
    if (opening < 0) return null;
    const wider = is(words, opening - 1, Flag.Place) && words.ends[opening - 1] === words.starts[opening];
    // 广东江安警方: the province is a place of its own.
    if (wider && levelOf(words, opening - 1) === 'prefecture') opening--;
    return toCandidate(words, opening, ending);
  }
  // 四川队
  if (ending.kind === 'team' && is(words, before, Flag.Place)) return toCandidate(words, before, ending);
  // 欧洲航天局, 日本环境署
  if (ending.kind === 'government' && anchored && ending.length === 1) {
    if (isPlainBody(words, first, ending)) return toCandidate(words, first, ending);
    if (/^[司处]$/.test(wordAt(words, ending.last))) return null;
  }
  if (ending.length === 1 && !anchored) return null;
  // 保州市福源斋糕点厂
  if (wordAt(words, ending.last) === '厂') return proper >= 2 ? toCandidate(words, first, ending) : null;
  // 岭南创投
  if (is(words, before, Flag.Place) && PLACED.test(wordAt(words, ending.last)))
    return toCandidate(words, before, ending);
  // 星辰影视传媒: a company's name that goes on.
  if (anchored && ending.kind === 'company' && SECTOR.test(wordAt(words, before)))
    return toCandidate(words, first, ending);
  if (words.text.startsWith('新闻', words.starts[ending.last]) && is(words, ending.last + 1, Flag.Title))
    return null;
  // 峰翼航空科技: what it does stands between the brand and the ending.
  const brandEnd =
    ending.kind === 'company' && before > first && SECTOR.test(wordAt(words, before)) ? before : ending.first;
  let brand = brandEnd;
  while (brand > first && isProper(words, brand - 1) && !is(words, brand - 1, Flag.Place)) brand--;
  const length = (words.starts[brandEnd] ?? 0) - (words.starts[brand] ?? 0);
  const known = words.lexicon.organizations.get(wordAt(words, before))?.kind === 'company';
  if (known) return toCandidate(words, first, ending);
  if (length < 2 || length > (is(words, before, Flag.ForeignName) ? 6 : 4)) return null;
  // 器件厂商扬合科技: what it is stands before the name.
  if (brand > first && is(words, brand - 1, Flag.NotOpener)) return toCandidate(words, brand, ending);
  return anchored || brand === first ? toCandidate(words, first, ending) : null;
}

const TRADE = /^(?:厂商|企业|公司|产业|行业|领域|板块|专业|学科|设备|产品|市场)$/;

/** The numbered bureaus of the builders that the state owns: 中建七局. */
const BUILDERS = /中(?:建|铁|交|冶|核|水电|电建)[一二三四五六七八九十]{1,3}局$/;

/** Words of two characters or more, the endings of bodies, 新 (新能源) and what ministries are for (农牧渔业部). */
const PLAIN_PART = /^(?:.{2,}|[局部厅委院署新农林牧渔工商财])$/;

/** Whether nouns alone stand between the place or body that begins a name and its ending. */
function isPlainBody(words: Words, first: number, ending: FoundEnding): boolean {
  // 教育部技职司: of a ministry, be its words none of the dictionary's.
  if (wordAt(words, ending.last) === '司' && is(words, first, Flag.Organization) && first + 1 < ending.first)
    return true;
  for (let i = first + 1; i < ending.first; i++)
    if (
      !PLAIN_PART.test(wordAt(words, i)) ||
      !is(words, i, Flag.Noun | Flag.Adjective | Flag.OrganizationVerb)
    )
      return false;
  const national = wordAt(words, first) === '国家';
  if (first + 1 >= ending.first || !(national || is(words, first, Flag.Place | Flag.Organization)))
    return false;
  // 教育部高等教育司, 县农业局种植业处处长: within a body of government
  const department = wordAt(words, ending.last);
  if (department === '司') return national || is(words, first, Flag.Organization);
  return department !== '处' || is(words, ending.last + 1, Flag.Office);
}

/** First token of two characters before 警方 that no word explains, with nothing before them that they may belong to; -1 for none. */
function strangePlace(words: Words, last: number, ending: FoundEnding): number {
  if (wordAt(words, ending.last) !== '警方' || !isProper(words, last)) return -1;
  const first = lengthAt(words, last) === 2 ? last : last - 1;
  const two = lengthAt(words, last) === 2 || (isProper(words, first) && lengthAt(words, first) === 1);
  const free =
    is(words, first - 1, Flag.Mark | Flag.Function | Flag.Place) ||
    words.ends[first - 1] !== words.starts[first];
  return two && free && words.ends[last] === words.starts[ending.first] ? first : -1;
}

/** Bodies set up for an occasion, which are named only by whose they are: 指挥部, 调查组. */
function isAdHoc(words: Words, { last, length }: FoundEnding): boolean {
  const end = words.ends[last] ?? 0;
  return /(?:指挥部|小组|工作组|调查组|专案组)$/.test(words.text.slice(end - length, end));
}

function isGovernment(words: Words, { first, last }: FoundEnding): boolean {
  return first === last && wordAt(words, last) === '政府';
}

/** 某县政府 and 某国政府 are bodies, 北京政府 and 工党政府 ways of speaking. */
function governs(words: Words, i: number): boolean {
  const name = wordAt(words, i);
  if (!is(words, i, Flag.Place)) return /[省市县区镇乡]$/.test(name);
  return /[省市县区镇乡旗州]$/.test(name) || isCountry(words, i);
}

function isCountry(words: Words, i: number): boolean {
  return levelOf(words, i) === 'country';
}

function levelOf(words: Words, i: number): PlaceLevel | undefined {
  return openGazetteer().byName.get(wordAt(words, i))?.[0]?.level;
}

/** （688999.SH）, （00700.HK）, （NASDAQ: ABCD）, （股票代码：600000） */
const STOCK_CODE =
  /^\((?:(?:股票|证券)代码:?)?(?:\d{6}(?:\.?(?:SH|SZ|BJ|SS))?|\d{4,5}\.HK|(?:NASDAQ|NYSE|AMEX|HKEX|SEHK|纽交所|纳斯达克|港交所)[:,]?\s*[A-Z\d]{1,6}|[A-Z]{1,5}\.(?:US|N|O))\)/;
const LONGEST_CODE = 24;

/** 《耶路撒冷邮报》: a name in title marks that ends like a newspaper. */
function titledPaper(words: Words, opening: number): OrganizationCandidate | null {
  const start = words.ends[opening] ?? 0;
  const name = PAPER.exec(words.text.slice(start, start + LONGEST_PAPER))?.[1];
  if (!name) return null;
  return {
    start,
    end: start + name.length,
    kind: 'organization',
    type: 'media',
    rule: 'organization/titled-paper',
  };
}

const PAPER =
  /^([^《》。,、]{2,12}(?:[报刊](?=》(?:讯|报道|援引|评论|称|刊|发|的?(?:首席|特约)?记者))|日报|时报|邮报|晚报|早报|周报|晨报|商报|快报|导报|青年报|周刊|新闻报|论坛报|镜报|卫报))》/;
const LONGEST_PAPER = 20;

/** The company whose stock code stands behind it in brackets: the words back to the last mark or function word. */
function listedCompany(words: Words, bracket: number): OrganizationCandidate | null {
  const end = words.starts[bracket] ?? 0;
  if (!STOCK_CODE.test(words.text.slice(end, end + LONGEST_CODE))) return null;
  let first = bracket;
  while (
    first > 0 &&
    words.ends[first - 1] === words.starts[first] &&
    end - (words.starts[first - 1] ?? 0) <= 8
  ) {
    // 亿海智能: such numerals begin brands.
    const numeral = /^[一二三四五六七八九百千万亿]$/.test(charAt(words, first - 1));
    if (!numeral && is(words, first - 1, Flag.Mark | Flag.Function | Flag.Number | Flag.Time | Flag.Title))
      break;
    first--;
  }
  const start = words.starts[first] ?? 0;
  if (end - start < 2) return null;
  return { start, end, kind: 'organization', type: 'company', rule: 'organization/stock-code' };
}

/** Most tokens inside quotation marks that are taken for a name. */
const MOST_QUOTED = 8;

/** The whole of what stands in quotation marks, where it ends like an organization: “东湖河长议事联盟”. */
function quotedName(words: Words, ending: FoundEnding): OrganizationCandidate | null {
  const { last } = ending;
  if (!QUOTABLE.has(ending.kind) || ending.weak || !CLOSING.has(charAt(words, last + 1))) return null;
  let first = last;
  while (last - first < MOST_QUOTED && !is(words, first - 1, Flag.Mark) && charAt(words, first - 1) !== '的')
    first--;
  if (!OPENING.has(charAt(words, first - 1)) || is(words, first, Flag.Verb) || lengthAt(words, first) === 0)
    return null;
  const span = spanOf(words, first, last);
  if (span.end - span.start - ending.length < 2) return null;
  return { ...toCandidate(words, first, ending), rule: 'organization/quoted' };
}

const OPENING = new Set(['“', '"', '「', '『', '‘']);
const CLOSING = new Set(['”', '"', '」', '』', '’']);
