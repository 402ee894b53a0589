import { AGENCIES } from './outlets';
import { GRADES, ROLES } from './roles';

const HAN = '[\\u3400-\\u9fff]';
const DAY = '(?:(?:19|20)?\\d{2}年)?(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])日';

const KNOWN = AGENCIES.join('|');
/** An agency of the list. */
export const KNOWN_AGENCY = new RegExp(`^(?:${KNOWN})$`);

/**
 * agency, place, date, then 电, 讯, 消息 or 报道. One of agency and place may be missing; without any of them the
 * opening is none. An agency that is not in the list passes if it is named like an outlet (某某网), or before 讯 and
 * 消息 (某某日报讯, 某某之家9月30日消息). 据 in front: a newspaper prints a wire's report.
 */
export const WIRE_OPENING = new RegExp(
  `^[(（【[]?(?:据(?!.{0,20}报道))?(?<agency>${KNOWN}|(?:${HAN}|[A-Za-z]){1,7}?(?:网|在线|报|新闻(?!网)|电视台|之家|社)|(?:${HAN}|[A-Za-z·]){2,12}?(?=[專专]?[訊讯]|消息|${DAY}))?\\s?(?<place>${HAN}{2,8}?)?\\s?[/／]?\\s?(?<date>${DAY})?\\s?(?<kind>[專专电]?[讯訊]|专?[电電]|(?:综合)?消息|[报報][道导導])[)）】\\]]?(?=[\\s，:：(（【,]|$|${HAN})`,
  'd',
);

/** Openings whose form alone vouches for them. */
export const WIRE_FORMS: readonly RegExp[] = [
  // 〔記者林書豪／濱海報導〕, （記者林書豪台北14日電）
  new RegExp(
    `^[(（【〔](?<agency>${HAN}{2,6}?)?(?<byline>[记記]者(?:[^(（【〔)）】〕/／]{2,14}(?=[/／])|${HAN}{3}(?:、${HAN}{2,3})*(?=${HAN}{2,6}?\\d{1,2}日)))[/／]?(?<place>${HAN}{2,6}?)(?<date>\\d{1,2}日)?(?:(?:綜合)?[报報][道导導]|[專专]?[電电])[)）】〕]`,
    'd',
  ),
  // （中央社台北14日電）, 中央社記者陳大同台北14日電
  new RegExp(
    `^[(（〔]?(?<agency>${KNOWN})(?<byline>[记記]者${HAN}{2,3}(?:、${HAN}{2,3})*(?=${HAN}{2,6}?\\d{1,2}日))?(?<place>${HAN}{2,6}?)(?<date>\\d{1,2}日)(?:綜合(?:外電)?報導|[專专]?[電电])[)）〕]?`,
    'd',
  ),
  // 上海2023年5月24日 /美通社/ --, （上海2023年5月24日讯）, （劳勿12日讯）
  new RegExp(
    `^[(（]?(?<place>${HAN}{2,6}?)(?<date>20\\d{2}年${DAY}|\\d{1,2}日(?=[讯訊电電][)）]))\\s?(?:[/／](?<agency>[^/／]{2,12})[/／]|[讯訊電电])\\s?[)）]?(?:\\s*[—-]{1,2})?`,
    'd',
  ),
  // 【某某日報專訊】, ［本報訊］, 【某某时报综合报道】
  new RegExp(
    `^[【[［〔](?<agency>${HAN}{2,8}?)(?:[專专特]?[訊讯]|消息|[综綜]合(?:[报報][道导導]|消息))[】\\]］〕]`,
    'd',
  ),
  // 【某某网】（记者 张三）, （通讯员 李四）
  new RegExp(
    `^(?:[【[](?<agency>[^\\s】\\]]{2,10})[】\\]]\\s?)?[(（](?<byline>(?:本[报網网報])?${GRADES}?(?:[记記]者|通[讯訊][员員])[^(（)）]{2,40})[)）](?=[^\\s])`,
    'd',
  ),
  // 【某某时报记者 张三】, 【某某网报道 记者李四】
  /^[【[](?<agency>[^\s】\]]{2,10}?)(?:综合)?(?:报道|消息|讯)?\s?(?<byline>(?:特约|驻[^\s】\]]{1,6})?(?:记者|記者)\s?[^】\]]{2,30})[】\]]/d,
];

/** （记者张三、李四 通讯员王五） right behind the opening … */
export const WIRE_BYLINE = /^\s*[(（【]([^(（【)）】]{2,60})[)）】]/;
/** … or without brackets: 记者张三 通讯员李四报道： */
export const BARE_BYLINE = new RegExp(
  `^\\s*((?:${GRADES}?(?:${ROLES})\\s?[^\\s，。、:：(（]{2,3}(?:、[^\\s，。、:：(（]{2,3})*\\s*){1,4})(?:摄影)?(?:[报報][道导導])?(?<=\\s|[报報][道导導])[:：]?`,
);
