import { AGENCIES } from '../lexicon/agencies';
import type { Credit, Wire } from '../model/credits';
import type { TextSpan } from '../model/span';
import { foldDigits } from '../text/digits';
import { textSpan } from '../text/spans';
import { creditsFor, type RawCredit, readBylineNames, shiftCredits, shiftSpan } from './bylines';
import { Kind, kindsIn } from './characters';
import { GRADES, isChineseName, ROLES, readNames } from './names';

/** A wire opening with the credits it gives. */
export interface WireOpening extends Wire {
  readonly credits: readonly Credit[];
}

const HAN = '[\\u3400-\\u9fff]';
const DAY = '(?:(?:19|20)?\\d{2}年)?(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])日';

const KNOWN = AGENCIES.join('|');

/**
 * agency, place, date, then 电, 讯, 消息 or 报道. One of agency and place may be missing; without any of them the
 * opening is none. An agency that is not in the list passes if it is named like an outlet (某某网), or before 讯 and
 * 消息 (某某日报讯, 某某之家9月30日消息). 据 in front: a newspaper prints a wire's report.
 */
const OPENING = new RegExp(
  `^[【[(（]?(?:据(?!.{0,20}报道))?(?<agency>${KNOWN}|(?:${HAN}|[A-Za-z]){1,7}?(?:网|在线|日报|晚报|时报|新闻|电视台|之家)|(?:${HAN}|[A-Za-z]){2,10}?(?=[專专]?[訊讯]|消息|${DAY}))?\\s?(?<place>${HAN}{2,8}?)?\\s?[/／]?\\s?(?<date>${DAY})?\\s?(?<kind>[專专电]?[讯訊]|专?[电電]|(?:综合)?消息|報導|报道)[】\\])）]?(?=[\\s（(【：:，,]|$|${HAN})`,
  'd',
);

/** Openings whose form alone vouches for them. */
const FORMS: readonly RegExp[] = [
  // 〔記者林書豪／濱海報導〕, （記者林書豪台北14日電）
  new RegExp(
    `^[〔（(【](?<agency>${HAN}{2,6}?)?(?<byline>(?:記者|记者)(?:[^／/〔〕（）()【】]{2,14}(?=[／/])|${HAN}{3}(?:、${HAN}{2,3})*(?=${HAN}{2,6}?\\d{1,2}日)))[／/]?(?<place>${HAN}{2,6}?)(?<date>\\d{1,2}日)?(?:(?:綜合)?報導|报道|[專专]?[電电])[〕）)】]`,
    'd',
  ),
  // （中央社台北14日電）, 中央社記者陳大同台北14日電
  new RegExp(
    `^[〔（(]?(?<agency>${KNOWN})(?<byline>(?:記者|记者)${HAN}{2,3}(?:、${HAN}{2,3})*(?=${HAN}{2,6}?\\d{1,2}日))?(?<place>${HAN}{2,6}?)(?<date>\\d{1,2}日)(?:綜合(?:外電)?報導|[專专]?[電电])[〕）)]?`,
    'd',
  ),
  // 上海2023年5月24日 /美通社/ --, （上海2023年5月24日讯）
  new RegExp(
    `^[（(]?(?<place>${HAN}{2,6}?)(?<date>20\\d{2}年${DAY})\\s?(?:[／/](?<agency>[^／/]{2,12})[／/]|讯|電|电|訊)\\s?[）)]?(?:\\s*[-—]{1,2})?`,
    'd',
  ),
  // 【某某日報專訊】, ［本報訊］, 【某某时报综合报道】
  new RegExp(
    `^[【［[〔](?<agency>${HAN}{2,8}?)(?:[專专特]?[訊讯]|消息|[综綜]合(?:报道|報道|報導|消息))[】］\\]〕]`,
    'd',
  ),
  // 【某某时报记者 张三】, 【某某网报道 记者李四】
  /^[【[](?<agency>[^】\]\s]{2,10}?)(?:综合)?(?:报道|消息|讯)?\s?(?<byline>(?:特约|驻[^】\]\s]{1,6})?(?:记者|記者)\s?[^】\]]{2,30})[】\]]/d,
];

/** （记者张三、李四 通讯员王五） right behind the opening … */
const BYLINE = /^\s*[（(【](?<inside>[^（）()【】]{2,60})[）)】]/d;
/** … or without brackets: 记者张三 通讯员李四报道： */
const BARE_BYLINE = new RegExp(
  `^\\s*(?<inside>(?:${GRADES}?(?:${ROLES})\\s?[^\\s，。、：:（(]{2,3}(?:、[^\\s，。、：:（(]{2,3})*\\s*){1,4})(?:摄影)?(?:报道|報道|報導)?(?<=\\s|报道|報道|報導)[：:]?`,
  'd',
);

/** Reads the opening of a report's first paragraph, or null. Offsets are relative to it; only its first characters are looked at. */
export function readWireOpening(paragraph: string): WireOpening | null {
  // Xinhua sets its digits in full width: 新华社北京５月１０日电.
  const head = foldDigits(paragraph.slice(0, 120));
  if (!(kindsIn(head) & Kind.Wire)) return null;
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match) return openingOf(paragraph, head, match);
  }
  const match = OPENING.exec(head);
  const opening = match && openingOf(paragraph, head, match);
  return opening && isVouchedFor(opening, match.groups?.['kind'] ?? '', head[match[0].length])
    ? opening
    : null;
}

function openingOf(paragraph: string, head: string, match: RegExpExecArray): WireOpening {
  const part = (name: string) => {
    const at = match.indices?.groups?.[name];
    return at ? textSpan(paragraph, at[0], at[1]) : null;
  };
  const [agency, place, date, byline] = [part('agency'), part('place'), part('date'), part('byline')];
  const behind = byline ? null : readByline(head, match[0].length);
  const credits: RawCredit[] = byline
    ? [...shiftCredits(readBylineNames(byline.text), byline.span.start)]
    : [...(behind?.credits ?? [])];
  if (agency && !/^本/.test(agency.text)) {
    credits.push({ role: 'agency', name: agency.text, span: agency.span, label: null, rule: 'wire-opening' });
  }
  return { span: { start: 0, end: behind?.end ?? match[0].length }, agency, place, date, credits };
}

/** 消息, 讯 and 报道 open many sentences (喜讯, 最新消息): a date, an agency or a byline must vouch for them. */
function isVouchedFor(
  { agency, place, date, credits }: WireOpening,
  kind: string,
  next: string | undefined,
): boolean {
  // 据某某网5月10日报道 is the beginning of a sentence.
  if (/报道|報導/.test(kind)) return date !== null && agency !== null && !agency.text.startsWith('据');
  if (!agency && !place && !date) return false;
  const known = agency !== null && AGENCIES.includes(agency.text);
  const outlet =
    agency !== null && /[网網报報社台]$/.test(agency.text) && /^[讯訊]$/.test(kind) && /\s/.test(next ?? '');
  return known || outlet || date !== null || credits.some(({ role }) => role !== 'agency');
}

function readByline(
  head: string,
  from: number,
): { readonly end: number; readonly credits: readonly RawCredit[] } | null {
  const rest = head.slice(from);
  const bracketed = BYLINE.exec(rest);
  const match = bracketed ?? BARE_BYLINE.exec(rest);
  const at = match?.indices?.groups?.['inside'];
  if (!match || !at) return null;
  const inside = rest.slice(at[0], at[1]);
  const labelled = readBylineNames(inside);
  // (张三 李四): in brackets the names may stand alone.
  const names = bracketed && labelled.length === 0 ? (readNames(inside)?.names ?? []) : [];
  const credits = names.every(({ name }) => isChineseName(name))
    ? [...labelled, ...creditsFor('reporter', names, 0, 'wire-byline')]
    : labelled;
  const sound = bracketed || credits.every(({ name }) => isChineseName(name));
  return credits.length > 0 && sound
    ? {
        end: from + match[0].trimEnd().length,
        credits: shiftCredits(credits, from + at[0]),
      }
    : null;
}

/** The same opening, its offsets counted from elsewhere. */
export function shiftWire(wire: WireOpening, by: number): WireOpening {
  const shift = (part: TextSpan | null) => part && { ...part, span: shiftSpan(part.span, by) };
  return {
    span: shiftSpan(wire.span, by),
    agency: shift(wire.agency),
    place: shift(wire.place),
    date: shift(wire.date),
    credits: shiftCredits(wire.credits, by),
  };
}
