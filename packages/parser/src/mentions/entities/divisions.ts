import { COUNTRIES } from '../../lexicon/countries.generated';
import { DIVISION_ALPHABET, DIVISION_CODES, DIVISION_NAMES } from '../../lexicon/divisions.generated';
import { COUNTRY_ALIASES, DIVISION_ALIASES, PLACES } from '../../lexicon/places';
import type { PlaceLevel } from '../../model';
import { sectionsOf } from '../../text/lists';
import { alphabetOf, numbersOf, textOf } from '../../text/packed';

/** A place of the lexicon. */
export interface KnownPlace {
  readonly name: string;
  /** GB/T 2260 (six digits) or ISO 3166-1 (two letters); null for what has none. */
  readonly code: string | null;
  readonly level: PlaceLevel;
  /** Code of the country, province or prefecture it lies in; null for countries and what lies in several. */
  readonly within: string | null;
}

/** The peoples that autonomous divisions are named after: 巴马瑶族自治县 is called 巴马. */
const PEOPLES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族|蒙古(?=自治|$)|哈萨克(?=自治|$)|柯尔克孜(?=自治|$)/g;

/** What a division is called for short: 靖边县 靖边, 兰坪白族普米族自治县 兰坪. Empty where a single character would be left. */
export function shortDivision(name: string): string {
  const short = name
    .replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|省|市|县|区|盟|旗)$/, '自治')
    .replace(PEOPLES, '')
    .replace(/自治$/, '');
  return short.length > 1 ? short : '';
}

interface Gazetteer {
  /** By every name. */
  readonly byName: ReadonlyMap<string, readonly KnownPlace[]>;
  readonly byCode: ReadonlyMap<string, KnownPlace>;
}

let gazetteer: Gazetteer | undefined;

/** The places of the lexicon, decoded when they are first needed. */
export function openGazetteer(): Gazetteer {
  gazetteer ??= buildGazetteer();
  return gazetteer;
}

function buildGazetteer(): Gazetteer {
  const byName = new Map<string, KnownPlace[]>();
  const byCode = new Map<string, KnownPlace>();
  const name = (key: string, place: KnownPlace) => {
    if (key === '') return;
    const places = byName.get(key);
    if (!places) byName.set(key, [place]);
    else if (!places.includes(place)) places.push(place);
  };
  const put = (place: KnownPlace) => {
    if (place.code) byCode.set(place.code, place);
    name(place.name, place);
  };
  for (const line of COUNTRIES.split('\n')) {
    put({
      name: line.slice(2).replace('（', '(').replace('）', ')'),
      code: line.slice(0, 2),
      level: 'country',
      within: null,
    });
  }
  for (const line of COUNTRY_ALIASES.trim().split('\n')) {
    const place = byCode.get(line.slice(0, 2));
    if (place) for (const alias of line.slice(3).split(' ')) name(alias, place);
  }
  for (const division of readDivisions()) {
    put(division);
    name(shortDivision(division.name), division);
  }
  for (const line of DIVISION_ALIASES.trim().split('\n')) {
    const [code = '', ...aliases] = line.split(' ');
    const place = byCode.get(code.padEnd(6, '0'));
    if (place) for (const alias of aliases) name(alias, place);
  }
  for (const [heading, names] of sectionsOf(PLACES)) {
    const [country = '', level = ''] = heading.split(' ');
    const within = country === '-' ? null : country === 'HK' ? '810000' : country;
    for (const own of names) {
      // Divisions of China come with their codes from the standard.
      if (within === 'CN' && byName.has(own)) continue;
      const place: KnownPlace = { name: own, code: null, level: level as PlaceLevel, within };
      put(place);
      // 花莲县 is 花莲: of Taiwan the standard has no counties.
      if (within === 'CN' && level === 'county') name(shortDivision(own), place);
    }
  }
  return { byName, byCode };
}

/** The divisions of the standard in the order of their codes: each stands behind those that it lies in. */
function readDivisions(): KnownPlace[] {
  const names = textOf(DIVISION_NAMES, `\n${alphabetOf(DIVISION_ALPHABET)}`).split('\n');
  let number = 0;
  let province = '';
  let prefecture = '';
  return numbersOf(DIVISION_CODES).map((step, i) => {
    number += step;
    const code = String(number);
    const name = names[i] ?? '';
    if (number % 10000 === 0) {
      province = code;
      return { name, code, level: 'province', within: 'CN' };
    }
    if (number % 100 === 0) {
      prefecture = code;
      return { name, code, level: 'prefecture', within: province };
    }
    // Districts of municipalities and counties under a province have no prefecture above them.
    const within = prefecture.startsWith(code.slice(0, 4)) ? prefecture : province;
    return { name, code, level: 'county', within };
  });
}

/**
 * The names by which places are found anywhere. Short forms of districts (朝阳) and those that are ordinary words (和平,
 * by `isWord`) are left out: they are found only beside the full one.
 */
export function findableNames(isWord: (name: string) => boolean): readonly string[] {
  return [...openGazetteer().byName]
    .filter(([key, places]) =>
      places.some(
        (place) => (key === place.name && !COMMON.has(key)) || isClearShortForm(key, place, isWord),
      ),
    )
    .map(([key]) => key);
}

/** Names of districts that are common nouns wherever no city stands before them. */
const COMMON = new Set(['城区', '郊区', '矿区', '市区']);

function isClearShortForm(key: string, place: KnownPlace, isWord: (name: string) => boolean): boolean {
  if (place.level !== 'county') return true;
  return !place.name.endsWith('区') && !isWord(key);
}
