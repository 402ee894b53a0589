import { AGENCIES } from '../lexicon/agencies';
import type { Credit, Wire } from '../model/credits';
import type { Span, TextSpan } from '../model/span';
import { foldDigits } from '../text/digits';
import { textSpan } from '../text/spans';
import { type RawCredit, readBylineNames, shiftCredit } from './bylines';

/** A wire opening with the credits it gives. */
export interface WireOpening extends Wire {
  readonly credits: readonly Credit[];
}

const HAN = '[\\u3400-\\u9fff]';
const DAY = '(?:(?:19|20)?\\d{2}年)?(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\\d|0?[1-9])日';

/**
 * agency, place, date, then 电, 讯, 消息 or 报道. One of agency and place may be missing; without any of them the
 * opening is none. An agency that is not in the list passes if it is named like an outlet (某某网), or before 讯 and
 * 消息 (某某日报讯, 某某之家9月30日消息). 据 in front: a newspaper prints a wire's report.
 */
const OPENING = new RegExp(
  `^(?:【|\\[|\\()?据?(?<agency>${AGENCIES.join('|')}|(?:${HAN}|[A-Za-z]){1,7}?(?:网|在线|日报|晚报|时报|新闻|电视台|之家)|(?:${HAN}|[A-Za-z]){2,10}?(?=專?訊|专?讯|消息|${DAY}))?\\s?(?<place>${HAN}{2,8}?)?\\s?[/／]?\\s?(?<date>${DAY})?\\s?(?<kind>專訊|专讯|电讯|电|電|讯|訊|消息|综合消息|专电|報導)(?:】|\\]|\\))?(?=[\\s（(【：:，,]|$|${HAN})`,
  'd',
);

const BYLINE = /^[\s]*[（(【](?<inside>[^（）()【】]{2,60})[）)】]/d;
/** 〔記者林書豪／濱海報導〕, （中央社記者陳大同台北14日電）: how reports open in Taiwan. */
const BRACKETED_OPENING = new RegExp(
  `^[〔（(【](?<agency>${HAN}{2,6}?)?(?<byline>(?:記者|记者)(?:[^／/〔〕（）()【】]{2,14}(?=[／/])|${HAN}{3}(?=${HAN}{2,6}?\\d{1,2}日)))[／/]?(?<place>${HAN}{2,6}?)(?<date>\\d{1,2}日)?(?:報導|报道|綜合報導|專?電|专?电)[〕）)】]`,
  'd',
);

/** Reads the opening of a report's first paragraph, or null. Offsets are relative to it; only its first characters are looked at. */
export function readWireOpening(paragraph: string): WireOpening | null {
  // Xinhua sets its digits in full width: 新华社北京５月１０日电.
  const head = foldDigits(paragraph.slice(0, 120));
  return (
    readBracketedOpening(paragraph, head) ??
    readBylineOpening(paragraph, head) ??
    readPlainOpening(paragraph, head)
  );
}

function readBracketedOpening(paragraph: string, head: string): WireOpening | null {
  const match = BRACKETED_OPENING.exec(head);
  const groups = match?.indices?.groups;
  const byline = groups?.['byline'];
  if (!match || !byline) return null;
  const part = (name: string) => {
    const at = groups[name];
    return at ? textSpan(paragraph, at[0], at[1]) : null;
  };
  const credits = readBylineNames(head.slice(byline[0], byline[1])).map((credit) =>
    shiftCredit(credit, byline[0]),
  );
  const agency = part('agency');
  return {
    span: { start: 0, end: match[0].length },
    agency,
    place: part('place'),
    date: part('date'),
    credits: agency ? [...credits, agencyCredit(agency)] : credits,
  };
}

/** 【某某时报记者 张三】, 【某某网报道 记者李四】: a byline in brackets, the outlet in front of it. */
const BYLINE_OPENING =
  /^[【[](?<agency>[^】\]\s]{2,10}?)(?:综合)?(?:报道|消息|讯)?\s?(?:特约|驻[^】\]\s]{1,6})?(?:记者|記者)\s?[^】\]]{2,30}[】\]]/d;

function readBylineOpening(paragraph: string, head: string): WireOpening | null {
  const match = BYLINE_OPENING.exec(head);
  const at = match?.indices?.groups?.['agency'];
  if (!match || !at) return null;
  const agency = textSpan(paragraph, at[0], at[1]);
  const inside = head.slice(at[1], match[0].length - 1);
  const credits = readBylineNames(
    inside.replace(/^(?:综合)?(?:报道|消息|讯)/, (words) => ' '.repeat(words.length)),
  );
  if (credits.length === 0) return null;
  return {
    span: { start: 0, end: match[0].length },
    agency,
    place: null,
    date: null,
    credits: [...credits.map((credit) => shiftCredit(credit, at[1])), agencyCredit(agency)],
  };
}

function agencyCredit(agency: TextSpan): RawCredit {
  return { role: 'agency', name: agency.text, span: agency.span, label: null, rule: 'wire-opening' };
}

function readPlainOpening(paragraph: string, head: string): WireOpening | null {
  const match = OPENING.exec(head);
  const groups = match?.indices?.groups;
  if (!match || !groups) return null;
  const part = (name: string) => {
    const at = groups[name];
    return at ? textSpan(paragraph, at[0], at[1]) : null;
  };
  const [agency, place, date] = [part('agency'), part('place'), part('date')];
  const byline = readByline(head, match[0].length);
  if (!agency && !place && !date) return null;
  // 消息 and 讯 open many sentences (喜讯, 最新消息): a date, a known agency or a byline must vouch for them.
  const known = agency !== null && AGENCIES.includes(agency.text);
  if (!known && !date && !byline) return null;
  const credits: RawCredit[] = byline ? [...byline.credits] : [];
  if (agency && !/^本/.test(agency.text)) {
    credits.push(agencyCredit(agency));
  }
  return { span: { start: 0, end: byline?.end ?? match[0].length }, agency, place, date, credits };
}

/** （记者张三、李四 通讯员王五） right behind the opening. */
function readByline(
  head: string,
  from: number,
): { readonly end: number; readonly credits: readonly RawCredit[] } | null {
  const match = BYLINE.exec(head.slice(from));
  const at = match?.indices?.groups?.['inside'];
  if (!match || !at) return null;
  const inside = head.slice(from + at[0], from + at[1]);
  const credits = readBylineNames(inside).map((credit) => shiftCredit(credit, from + at[0]));
  return credits.length > 0 ? { end: from + match[0].length, credits } : null;
}

/** The same opening, its offsets counted from elsewhere. */
export function shiftWire(wire: WireOpening, by: number): WireOpening {
  const shift = (span: Span) => ({ start: span.start + by, end: span.end + by });
  const shiftText = (part: TextSpan | null) => part && { text: part.text, span: shift(part.span) };
  return {
    span: shift(wire.span),
    agency: shiftText(wire.agency),
    place: shiftText(wire.place),
    date: shiftText(wire.date),
    credits: wire.credits.map((credit) => shiftCredit(credit, by)),
  };
}
