import { PLACE_SUFFIXES } from '../../lexicon/places';
import type { PlaceLevel, Span } from '../../model';
import { sectionsOf } from '../../text/lists';
import type { PlaceCandidate } from './candidates';
import { openGazetteer } from './divisions';
import { firstOfDotted } from './dotted';
import { Flag } from './lexicon';
import { type Suffixes, suffixTable } from './suffixes';
import { AnyName, charAt, flagAt, is, isProper, lengthAt, spanOf, type Words, wordAt } from './tokens';

let suffixes: Suffixes<PlaceLevel> | undefined;

/** The endings of places, decoded when they are first needed. */
export function placeSuffixes(): Suffixes<PlaceLevel> {
  suffixes ??= suffixTable(
    sectionsOf(PLACE_SUFFIXES).flatMap(([level, endings]) =>
      endings.map((ending) => [ending, level as PlaceLevel] as const),
    ),
  );
  return suffixes;
}

/** The rule of foreign names that only what stands around them tells to be towns. */
export const BY_CONTEXT = 'place/by-context';

/** Places by the lexicon and by their endings. In the order of the text. */
export function findPlaces(words: Words): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  const sure = sureDivisions(words);
  let last: PlaceCandidate | null = null;
  for (let i = 0; i < words.count; i++) {
    if (is(words, i, Flag.Place)) {
      if (isPlainPlace(words, i) && (isClear(words, i) || isVouchedFor(words, i, sure))) {
        const to = withLevel(words, i);
        const known = { ...spanOf(words, i, to), kind: 'place', rule: 'place/known' } as const;
        found.push({ ...known, ...separable(words, i) });
        const district = to === i ? districtBehind(words, i) : null;
        if (district) found.push(district);
        if (to > i) [last, i] = [known, to];
      }
      continue;
    }
    if (is(words, i, Flag.Mark)) continue;
    const candidate: PlaceCandidate | null =
      congo(words, i) ??
      stationAt(words, i) ??
      ringRoad(words, i) ??
      foreignPlace(words, i) ??
      byEnding(words, i, last);
    if (!candidate) continue;
    found.push(candidate);
    last = candidate;
  }
  return found;
}

/** 李沧 of 青岛李沧: the short name of a district right behind that of its city, if it is no word. */
export function districtBehind(words: Words, i: number): PlaceCandidate | null {
  const { byName } = openGazetteer();
  const start = words.ends[i] ?? 0;
  const city = byName
    .get(wordAt(words, i))
    ?.find(({ level }) => level === 'prefecture' || level === 'province');
  const name = words.text.slice(start, start + 2);
  if (!city?.code || start !== words.starts[i + 1] || words.lexicon.trie.find(name) >= 0) return null;
  const of = city.code.slice(0, city.level === 'province' ? 2 : 4);
  const within = byName.get(name)?.some(({ level, code }) => level === 'county' && code?.startsWith(of));
  return within ? { start, end: start + 2, kind: 'place', rule: 'place/district' } : null;
}

/** Last token of a known name: foreign divisions and stations are written with what they are, 赫拉特省, 昆明站. */
function withLevel(words: Words, i: number): number {
  const next = words.ends[i] === words.starts[i + 1] ? charAt(words, i + 1) : '';
  const division = next !== '' && '省州邦'.includes(next);
  const station = next === '站' && !/^[长点在住立]/.test(wordAt(words, i + 2));
  // 太平洋岛国 are no island.
  const whole =
    PARTS_BEHIND.has(wordAt(words, i + 1)) &&
    words.ends[i] === words.starts[i + 1] &&
    words.text.charAt(words.ends[i + 1] ?? 0) !== '国';
  return division || station || (whole && !isCountryName(wordAt(words, i))) ? i + 1 : i;
}

/** 希伯伦|市, 武当山|景区: with these behind it a known name is but the beginning of one. */
const PARTS_BEHIND = new Set(['市', '岛', '景区', '风景区', '水电站', '半岛', '群岛', '海峡']);

/** 北京时间 and 中国式 name a clock and a manner. */
function isPlainPlace(words: Words, i: number): boolean {
  // 中卫张三 plays football.
  if (is(words, i, Flag.Title) && is(words, i + 1, AnyName)) return false;
  // 塞尔维亚人 is a people, 毕节人 comes from there.
  if (charAt(words, i + 1) === '人' && isCountryName(wordAt(words, i))) return false;
  // 西北风
  return !/^(?:时间|籍|裔|式|风)$/.test(wordAt(words, i + 1));
}

function isCountryName(name: string): boolean {
  return openGazetteer().byName.get(name)?.[0]?.level === 'country';
}

/** Whether the name is that of a place wherever it stands: all but short names of counties, like 同仁 or 永丰. */
function isClear(words: Words, i: number): boolean {
  const name = wordAt(words, i);
  const known = openGazetteer().byName.get(name) ?? [];
  return known.some((place) => place.level !== 'county' || place.code === null || place.name === name);
}

/** Codes of the divisions that the article names beyond doubt, and of what they lie in. */
function sureDivisions(words: Words): ReadonlySet<string> {
  const { byName, byCode } = openGazetteer();
  const codes = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    if (!is(words, i, Flag.Place) || !isClear(words, i)) continue;
    const known = byName.get(wordAt(words, i)) ?? [];
    const [only] = known;
    for (
      let code = known.length === 1 ? only?.code : null;
      code && code !== 'CN';
      code = byCode.get(code)?.within
    ) {
      codes.add(code);
    }
  }
  return codes;
}

/** A short name of a county counts where its province is named too, or where words of place stand right beside it. */
function isVouchedFor(words: Words, i: number, sure: ReadonlySet<string>): boolean {
  if (/^(?:在|于|到|赴|抵达|位于|来自|从|至|由|距)$/.test(wordAt(words, i - 1))) return true;
  // 某地9月14日电
  const end = words.ends[i] ?? 0;
  if (is(words, i + 1, Flag.Number) && SENT.test(words.text.slice(end, end + 8))) return true;
  if (is(words, i + 1, Flag.Place) || /^(?:县城|境内|警方|公安|籍|交警)$/.test(wordAt(words, i + 1)))
    return true;
  const known = openGazetteer().byName.get(wordAt(words, i)) ?? [];
  return known.some(
    ({ code, within }) => (code && sure.has(code)) || (within && sure.has(within)) || inSure(within, sure),
  );
}

const SENT = /^\d{1,2}月\d{1,2}日[电讯]/;

/** Whether the province of a prefecture is among the sure ones. */
function inSure(code: string | null, sure: ReadonlySet<string>): boolean {
  return code !== null && /^\d/.test(code) && sure.has(`${code.slice(0, 2)}0000`);
}

function separable(words: Words, i: number): { separable?: true } {
  return /^(?:警方|公安|消防|交警|检方|法院|检察)$/.test(wordAt(words, i + 1)) ? { separable: true } : {};
}

/** Ordinary words that the dictionary has for places. */
const ORDINARY = new Set([
  '海洋',
  '远洋',
  '大洋',
  '上市',
  '江山',
  '河山',
  '高山',
  '深山',
  '登山',
  '爬山',
  '上山',
  '下山',
  '后山',
  '江河',
  '江湖',
  '大海',
  '山岭',
]);

/** Most tokens and characters before an ending that are taken for the name. */
const LONGEST_NAME = 6;

/** 捷运辛亥站, 赶到人民商场站: two to four characters that only a station can be named with. */
function stationAt(words: Words, i: number): PlaceCandidate | null {
  if (charAt(words, i) !== '站' || !STOPS.test(words.text.slice(words.ends[i], (words.ends[i] ?? 0) + 2)))
    return null;
  const end = words.starts[i] ?? 0;
  for (let first = i - 1; first >= 0 && words.ends[first] === words.starts[first + 1]; first--) {
    const start = words.starts[first] ?? 0;
    if (
      end - start > 4 ||
      is(words, first, Flag.Mark | Flag.Function | Flag.Number | Flag.Title | Flag.Latin)
    )
      return null;
    if (end - start >= 2 && BEFORE_STATION.test(words.text.slice(Math.max(0, start - 2), start)))
      return { start, end: end + 1, kind: 'place', rule: 'place/station' };
  }
  return null;
}

const BEFORE_STATION = /(?:捷运|地铁|轻轨|高铁|动车|到|在|从|抵达|到达|赶到|驶出|驶入|途经|开往|经过|前方)$/;
/** What follows a station, or ends the clause. */
const STOPS = /^(?:[,。;、!?)”\n]|$|[上下]车|候车|出站|进站|停靠|附近|站台|始发|接|[上下]|等)/;

/** 6路 of 坐6路车: a bus. */
function isBusLine(words: Words, i: number): boolean {
  return charAt(words, i) === '路' && /^\d+$/.test(wordAt(words, i - 1));
}

/** A place by its ending. `last` is the last one found so: a name does not reach over it. */
function byEnding(words: Words, i: number, last: PlaceCandidate | null): PlaceCandidate | null {
  const end = words.ends[i] ?? 0;
  // 龙阳路站, 六里桥南站
  if (
    last &&
    last.end === words.starts[i] &&
    (STATION.test(wordAt(words, i)) || GROUNDS.has(wordAt(words, i)))
  )
    return { ...last, end, rule: 'place/station' };
  if (!placeSuffixes().mayEnd(words.text.charCodeAt(end - 1))) return null;
  // 阿力木江·吾甫尔 is no river.
  if (/^[·•・‧･●]$/.test(charAt(words, i + 1))) return null;
  // 郑板桥 ends like a bridge, but reads as a name; 沙溪河 can only be a river.
  if (is(words, i, AnyName) && !NEVER_GIVEN.has(words.text.charAt(end - 1))) return null;
  const ending = endingAt(words, i);
  if (!ending || isBusLine(words, i)) return null;
  const toCandidate = (first: number): PlaceCandidate => {
    // 维利·勃兰特大厦
    const named = firstOfDotted(words, first - 1);
    return {
      ...spanOf(words, named < first - 1 ? named : first, i),
      kind: 'place',
      rule: `place/${ending.value}-ending`,
    };
  };
  const road = numberedRoad(words, i);
  if (road) return { ...road, kind: 'place', rule: 'place/numbered-road' };
  // 永丰村, 北京路: the name is that of another place.
  if (
    NAMED_AFTER.has(wordAt(words, i)) &&
    wordAt(words, i - 1) !== '港澳' &&
    is(words, i - 1, Flag.Place) &&
    !/[省市县区]$/.test(wordAt(words, i - 1))
  ) {
    return toCandidate(i - 1);
  }
  // 玉屏苗族乡
  if (/族乡$/.test(words.text.slice(end - ending.length, end)) && is(words, i - 2, Flag.Place))
    return toCandidate(i - 2);
  // 端溪村 holds 端溪.
  const placeEnd = last?.end ?? -1;
  if (last && placeEnd === end - ending.length && placeEnd - last.start <= 2 * LONGEST_NAME) {
    let opening = i;
    while (opening > 0 && (words.starts[opening] ?? 0) > last.start) opening--;
    // 桂林|两江|国际机场
    const town =
      FACILITIES.test(words.text.slice(placeEnd, end)) &&
      is(words, opening - 1, Flag.Place) &&
      words.ends[opening - 1] === last.start;
    return { ...toCandidate(i), start: town ? (words.starts[opening - 1] ?? last.start) : last.start };
  }
  const within = Math.max(0, lengthAt(words, i) - ending.length);
  const direct = within === 0 ? behindLarger(words, i, ending, placeEnd) : -1;
  if (direct >= 0) return toCandidate(direct);
  if (within === 0 && isPlainlyNamed(words, i, ending.value)) return toCandidate(i - 1);
  // 沙溪河, 解放路38号: the whole name is a word.
  const named = is(words, i, AnyName) && !is(words, i - 1, Flag.Title);
  const whole = within > 1 && (named || hasNumber(words, i, ending.value));
  if (whole && ending.length === 1) return toCandidate(i);
  let first = ending.length > lengthAt(words, i) ? i - 1 : i;
  let proper = is(words, i, Flag.PlaceNoun) ? within : 0;
  while (
    first > 0 &&
    i - first < LONGEST_NAME &&
    words.ends[first - 1] === words.starts[first] &&
    isNameToken(words, first - 1)
  ) {
    const start = words.starts[first - 1] ?? 0;
    if (end - ending.length - start > LONGEST_NAME || start < placeEnd) break;
    // 将台堡镇毛沟村: the town is a place of its own.
    if (first < i && /[镇乡]$/.test(wordAt(words, first - 1))) break;
    first--;
    const named = isProper(words, first) || is(words, first, Flag.Number);
    proper += named || NAME_CHARACTERS.has(charAt(words, first)) ? lengthAt(words, first) : 0;
  }
  if (within > 0 && first === i) return null;
  // 汪海洋: the ending is but the end of a word.
  if (
    within > 0 &&
    (ORDINARY.has(wordAt(words, i)) || !is(words, i, Flag.PlaceNoun | Flag.Unknown | AnyName))
  )
    return null;
  // 昆明火车站, 昆明长水国际机场: the town belongs to the name.
  if (
    FACILITIES.test(words.text.slice(end - ending.length, end)) &&
    is(words, first - 1, Flag.Place) &&
    !isCountryName(wordAt(words, first - 1))
  ) {
    if (words.ends[first - 1] === words.starts[first]) return toCandidate(first - 1);
  }
  // 3家酒店, 一条机耕路 are counted, not named.
  const opening = words.starts[first] ?? 0;
  if (COUNTED.test(words.text.slice(opening - 2, opening))) return null;
  if (/^\d+[家个座所处间条]/.test(words.text.slice(opening, end))) return null;
  const length = end - ending.length - (words.starts[first] ?? 0);
  const anchored =
    is(words, first - 1, Flag.Place) || words.starts[first] === placeEnd || hasNumber(words, i, ending.value);
  if (length < 1 || (length < 2 && !anchored)) return null;
  // 湛江、茂名两市
  if (length < 2 && is(words, first, Flag.Number)) return null;
  // 洛阳体育公园, 龙门石窟景区: words alone name nothing, with the place before them they do.
  if (proper === 0 && ending.value === 'site' && is(words, first - 1, Flag.Place)) {
    if (words.ends[first - 1] === words.starts[first]) return toCandidate(first - 1);
  }
  // 芦墟镇秋田村, 城关镇团结社区: behind a place any word names a village.
  const village = anchored && first === i - 1 && length === 2 && VILLAGES.test(wordAt(words, i));
  if (village && is(words, first, Flag.Noun | Flag.Verb) && !NO_VILLAGE.test(wordAt(words, first)))
    return toCandidate(first);
  // 大连金石滩
  if (
    proper === 0 &&
    length === 2 &&
    ending.value === 'natural' &&
    first === i - 1 &&
    is(words, first - 1, Flag.Place) &&
    is(words, first, Flag.Noun) &&
    !is(words, first, Flag.Verb | Flag.NotOpener)
  )
    return toCandidate(first);
  // 甲、乙等行蓄洪区: what closes a list says what was listed. 武汉赛区, 新院区 are parts of other things.
  if (
    ending.value === 'county' &&
    (charAt(words, first - 1) === '等' || PARTS.test(words.text.slice(end - 2, end)))
  )
    return null;
  // Dictionary words before an ending make a common noun (居民小区, 十字路口) unless a place stands before them.
  if (proper === 0 && !anchored) return null;
  if (
    ending.length === 1 &&
    !hasNumber(words, i, ending.value) &&
    proper < (anchored ? length : Math.max(2, length))
  ) {
    // 美丽沙家浜镇: what describes it is no part of the name.
    const name = VILLAGE_LEVELS.has(ending.value) ? properFirst(words, first, i) : i;
    return end - ending.length - (words.starts[name] ?? 0) > 2 ? toCandidate(name) : null;
  }
  return toCandidate(first);
}

/**
 * First token of the two or three characters between a larger division and a town or village: there any words are its
 * name (昭觉县四开镇, 孝溪镇通和村). -1 where none stand so.
 */
function behindLarger(
  words: Words,
  i: number,
  { value, length }: { readonly value: PlaceLevel; readonly length: number },
  placeEnd: number,
): number {
  const district = value === 'county' && length === 1;
  if ((!VILLAGE_LEVELS.has(value) && !district) || length > lengthAt(words, i)) return -1;
  const end = words.starts[i] ?? 0;
  for (let first = i - 1; first >= 0 && words.ends[first] === words.starts[first + 1]; first--) {
    const start = words.starts[first] ?? 0;
    if (
      end - start > 3 ||
      is(words, first, NO_VILLAGE_NAME) ||
      (is(words, first, Flag.Function) && wordAt(words, first) !== '和') ||
      NO_VILLAGE.test(wordAt(words, first))
    )
      return -1;
    if (district && is(words, first, Flag.Number | Flag.Verb) && lengthAt(words, first) > 1) return -1;
    const larger =
      is(words, first - 1, Flag.Place) && (district ? CITY : LARGER).test(wordAt(words, first - 1));
    if (start === placeEnd || (larger && words.ends[first - 1] === start))
      return end - start >= 2 ? first : -1;
  }
  return -1;
}

const NO_VILLAGE_NAME = Flag.Mark | Flag.Title | Flag.Time | Flag.Latin | Flag.Adverb;
const LARGER = /[县市区州旗镇乡]$/;
const CITY = /[市州盟]$/;

/** 解放大道, 航空路: words of the dictionary that roads are named with, or any word where only a road can be meant. */
function isPlainlyNamed(words: Words, i: number, level: PlaceLevel): boolean {
  if (level !== 'road' && level !== 'street' && level !== 'natural') return false;
  const name = i - 1;
  if (words.ends[name] !== words.starts[i] || lengthAt(words, name) !== 2) return false;
  if (level === 'natural') {
    const at = words.ends[i] ?? 0;
    return (
      !is(words, name, NO_ROAD_NAME) &&
      AT_NATURE.test(wordAt(words, name - 1)) &&
      BEHIND_NATURE.test(words.text.slice(at, at + 3))
    );
  }
  if (ROAD_NAMES.has(wordAt(words, name))) return true;
  if (is(words, name, NO_ROAD_NAME)) return false;
  const end = words.ends[i] ?? 0;
  // 在前门大街举行
  const avenue = /^大[街道]$/.test(wordAt(words, i)) && is(words, name, Flag.Noun);
  if (avenue && /^(?:在|沿|沿着|走到|来到|位于)$/.test(wordAt(words, name - 1))) return true;
  const behind = BEHIND_ROAD.test(words.text.slice(end, end + 4));
  return behind && (AT_ROAD.test(wordAt(words, name - 1)) || is(words, name - 1, Flag.Mark | Flag.Place));
}

const NO_ROAD_NAME =
  Flag.Mark |
  Flag.Function |
  Flag.Title |
  Flag.Place |
  Flag.Number |
  Flag.Latin |
  Flag.Organization |
  Flag.NotOpener;
const AT_ROAD = /^(?:到|走到|在|沿|沿着|途经|途径|经过|行至|驶至|行驶至|位于|路过|赶到|来到|驶入)$/;
const BEHIND_ROAD =
  /^(?:附近|一带|沿线|路段|路口|出口|入口|[东南西北]侧|向[东南西北]|由[东南西北]|时[,发与被])/;
/** 从老爷岭方向 */
const AT_NATURE = /^(?:从|在|到|沿|沿着|翻过|越过|翻越|位于|经过|来到|驶过|船过)$/;
const BEHIND_NATURE = /^(?:方向|脚下|[东南西北][坡麓岸侧]|附近|一带|水域|海域|沿岸|两岸|畔)/;
/** What roads all over China are called. */
const ROAD_NAMES = new Set(
  '人民 解放 建设 和平 胜利 光明 新华 文化 学院 体育 工农 东风 红旗 建国 青年 民主 自由 团结 友谊 迎宾 滨江 滨河 滨海 沿江 沿河 环城 中心 航空 航海 工业 振兴 朝阳 幸福 复兴 中兴 繁荣 和谐 大学 教育 科学 公园 车站 站前 府前 前进 向阳 延安 中山 中央 中华 世纪 金融 花园 湖滨 江滨 海滨 古城 钟楼 鼓楼'.split(
    ' ',
  ),
);

const PARTS = /^[赛院校厂库灾片辖战病营考]区$/;

const VILLAGE_LEVELS: ReadonlySet<PlaceLevel> = new Set<PlaceLevel>(['township', 'village']);

/** First token from `first` on from which no word of the dictionary stands before the ending at `last`. */
function properFirst(words: Words, first: number, last: number): number {
  let at = last;
  while (at > first && (isProper(words, at - 1) || NAME_CHARACTERS.has(charAt(words, at - 1)))) at--;
  return at;
}

const VILLAGES = /^(?:村|社区|街道)$/;
const NO_VILLAGE =
  /^(?:贫困|示范|行政|自然|移民|重点|试点|旅游|民族|城中|边境|偏远|全部|周边|附近|所属|居民|农村|走访|进驻|帮扶|调研|参观|返回|来到|前往|深入|慰问|管辖|下辖|涉及|覆盖|成立|选派|召开)$/;
/** 梭鱼湾|足球场 */
const GROUNDS = new Set([
  '足球场',
  '体育场',
  '体育馆',
  '大桥',
  '隧道',
  '公园',
  '广场',
  '码头',
  '水库',
  '风景区',
]);
const STATION = /^(?:[东南西北]?站|地铁站)$/;

/** Endings of places that are often named after another place. */
const NAMED_AFTER = new Set(
  '村 镇 乡 河 江 县城 路 街 大街 社区 街道 东路 西路 南路 北路 中路 大道 步行街 公路 高速公路'.split(' '),
);
/** Endings that are no characters of given names. */
const NEVER_GIVEN = new Set('村镇乡路街河沟湾屯寨岛');

/** The longest ending that the token at `i` closes; it begins within the token or with the one before (影视|城). */
function endingAt(words: Words, i: number) {
  const end = words.ends[i] ?? 0;
  const start = words.starts[i] ?? 0;
  const before = words.starts[i - 1] ?? 0;
  const joined = words.ends[i - 1] === start && !is(words, i - 1, Flag.Place);
  const longer = joined ? placeSuffixes().longest(words.text, before, end) : null;
  if (longer && (longer.length <= end - start || longer.length === end - before)) return longer;
  return placeSuffixes().longest(words.text, start, end);
}

const COUNTED = /[\d一二两三几][家个座所处间条]$/;

/** Endings before which the town is part of the name. */
const FACILITIES =
  /^(?:[东南西北]站|影视城|影城|影院|足球场|音乐中心|美术馆|航天发射场|发射场|火车站|高铁站|客运站|汽车站|地铁站|国际机场|机场|大桥|隧道|港|公园|剧场|核电站|校区|体育[场馆]|体育中心|会展中心|动物园|植物园|大剧院|展览馆|口岸)$/;

/** 107国道, 国道324线 */
function numberedRoad(words: Words, i: number): Span | null {
  if (!/^[国省县乡]道$/.test(wordAt(words, i))) return null;
  if (/^[A-Z]?\d+$/.test(wordAt(words, i - 1))) return spanOf(words, i - 1, i);
  if (!/^[A-Z]?\d+$/.test(wordAt(words, i + 1))) return null;
  return spanOf(words, i, charAt(words, i + 2) === '线' ? i + 2 : i + 1);
}

/** 刚果（金）, 刚果（布）: countries with brackets in their names. */
function congo(words: Words, i: number): PlaceCandidate | null {
  const start = words.starts[i] ?? 0;
  if (!words.text.startsWith('刚果(', start) || words.text.charAt(start + 4) !== ')') return null;
  return { start, end: start + 5, kind: 'place', rule: 'place/known' };
}

/** 飞抵布尔诺, 在布尔诺郊外: a foreign name that only what stands around it tells to be that of a town. */
function foreignPlace(words: Words, i: number): PlaceCandidate | null {
  if (!is(words, i, Flag.ForeignName)) return null;
  const start = words.starts[i] ?? 0;
  const end = words.ends[i] ?? 0;
  const before = words.text.slice(Math.max(0, start - 2), start);
  const reached = ARRIVING.test(before) && !is(words, i + 1, Flag.Office | Flag.Title);
  const within = /[在于到从]$/.test(before) && TOWN_BEHIND.test(words.text.slice(end, end + 5));
  // 塔卡玛市长某某
  const headed =
    HEAD_OF_TOWN.test(wordAt(words, i + 1)) && is(words, i + 2, AnyName | Flag.Noun | Flag.Unknown);
  if (!reached && !within && !headed) return null;
  return { ...spanOf(words, i, i), kind: 'place', rule: BY_CONTEXT };
}

const ARRIVING = /^(?:位于|首都|抵达|飞抵|飞往|途经|途径|首府|小镇|小城|城市|港城|省会|港口)$/;
const HEAD_OF_TOWN = /^副?[市州省镇]长$/;
const TOWN_BEHIND =
  /^(?:郊外|郊区|市郊|近郊|市中心|市区|街头|老城|城区|[东南西北]{1,2}部|以[东南西北]|附近|一带|境内|机场|港口|火车站|海岸|前线|市政|的(?:临时|避难|安置|难民营|街头|郊外|港口|机场))/;

/** 北京北六环, 东三环, 二环路: ring roads have numbers for names. */
function ringRoad(words: Words, i: number): PlaceCandidate | null {
  const at = words.starts[i] ?? 0;
  if (!words.text.startsWith('环', at)) return null;
  const number = /[东南西北]?[二三四五六七]$/.exec(words.text.slice(Math.max(0, at - 2), at));
  const behind = RING_BEHIND.exec(words.text.slice(at, at + 5));
  if (!number || !behind) return null;
  return { start: at - number[0].length, end: at + behind[0].length, kind: 'place', rule: 'place/ring-road' };
}

/** What follows the number of a ring road; 三环节 and 一环扣一环 name none. */
const RING_BEHIND = /^环(?:[东南西北]?路|高速公路|高速|[内外]环)?(?![节扣套相环保境绕])/;

/** 解放路38号, 人民路与建设街交叉口: roads named with words of the dictionary. */
function hasNumber(words: Words, i: number, level: PlaceLevel): boolean {
  if (level !== 'road' && level !== 'street') return false;
  const end = words.ends[i] ?? 0;
  return (
    /^(?:\d|交叉|交[口会汇]|路口|口|[东南西北中]?段|派出所)/.test(words.text.slice(end, end + 3)) ||
    /^(?:位于|沿|沿着|途经|途径)$/.test(wordAt(words, i - 2))
  );
}

/** What leads up to a place, or happens there: nouns to the dictionary, but no part of a name. */
const NEVER_IN_NAME = new Set(
  '谁设靠泊每各该本我全迷记警经沿朝距翻坠跌掉滚撞驶驻进入指比昨今把被将对向从往赴给让请找称说问查审拆补买卖盖',
);

/** Whether a token may be part of the name before an ending. */
function isNameToken(words: Words, i: number): boolean {
  const flags = flagAt(words, i);
  if (NEVER_IN_NAME.has(charAt(words, i))) return false;
  // 秋 of 秋田村
  if ((flags & Flag.Time) !== 0 && lengthAt(words, i) === 1 && '春夏秋冬晨'.includes(charAt(words, i)))
    return true;
  // 京港澳高速
  if (wordAt(words, i) === '港澳') return true;
  if ((flags & (Flag.Mark | Flag.Place | Flag.Title | Flag.Time | Flag.Person | Flag.Organization)) !== 0)
    return false;
  if ((flags & (AnyName | Flag.Unknown | Flag.PlaceNoun)) !== 0) return true;
  if (/^(?:八一|五一|五四|七一)$/.test(wordAt(words, i))) return true;
  if ((flags & (Flag.Function | Flag.Adverb | Flag.Number | Flag.Verb | Flag.Position | Flag.Latin)) !== 0) {
    return lengthAt(words, i) === 1 && (isProper(words, i) || NAME_CHARACTERS.has(charAt(words, i)));
  }
  return (flags & (Flag.Noun | Flag.Adjective)) !== 0 && lengthAt(words, i) <= 2;
}

/** Characters that are function words or numbers too, but common in names of places. */
const NAME_CHARACTERS = new Set('家两东西南北中上下前后一二三四五六七八九十百千万里文安平兴宁');
