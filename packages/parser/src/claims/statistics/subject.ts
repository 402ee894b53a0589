import { CLAUSE_OPENERS, INDICATOR_OPENERS } from '../../lexicon/indicators';
import type { Place } from '../../model';
import { longestAt, wordTable } from '../../text/longest';
import { FIGURE, type Skeleton, TIME } from './skeleton';

/** A stretch of a skeleton. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What stands before a predicate: the indicator, where it holds, and whether it is part of a total (其中). */
export interface Subject {
  /** Null where the predicate has no subject of its own. */
  readonly name: Range | null;
  /** Whose the indicator is, where a verb stands between (规模以上工业企业|实现|利润总额). */
  readonly owner: Range | null;
  readonly scope: Range | null;
  readonly part: boolean;
  /** A comparison set before the indicator: 同比|事故次数上升. */
  readonly compared: Range | null;
  /** The word that opens the clause says that a total is reported (实现, 完成, 累计). */
  readonly reported: boolean;
  /** It says that the total has been kept over time (累计). */
  readonly cumulative: boolean;
}

/** The verb between a subject and what it has achieved: 企业|实现|利润总额. */
const ACHIEVES =
  /^([^“”]{2,20}?)((?:累计|共|全年|新)?(?:实现|完成|受理|接报|报告)|(?:累计|共|全年)(?=[查抓侦破办发接销生批逮起审受立移拘追挽救化调收缴罚]))(?=[^率量度])/;

/** Offsets in the source where the mention of a place begins, with where it ends. */
export type PlaceEnds = ReadonlyMap<number, number>;

const openers = /* @__PURE__ */ wordTable(INDICATOR_OPENERS);
const clauseOpeners = /* @__PURE__ */ wordTable(CLAUSE_OPENERS);
const SCOPE =
  /^(?:全(?:国|省|市|县|区|州|旗|镇|乡|村|球|校|系统|行业|社会|港|岛|台|疆)|我(?:国|省|市|县|区|州)|本(?:市|省|县|区|港|澳)|各地|境内|世界)(?![性化线购通首])/;
const TIME_LEAD = new RegExp(
  `^${TIME}(?:以来|期间|以内|之内|内|末|底|止|份|中(?![国央部东西小型等高医华欧美日俄韩方成心老])|全年|全天|的)*`,
);
const CLAUSE_END = /[,;。:!?()…—\n·\u3000]/;
const REPORTED = /实现|完成|受理|累计|创造|共/;

export function placeEnds(places: readonly Place[]): PlaceEnds {
  const mentions = places.flatMap((place) => place.mentions);
  return new Map(mentions.map(({ span }) => [span.start, span.end]));
}

/** What opens a clause before its indicator, and where the indicator may begin. */
interface Lead extends Omit<Subject, 'name' | 'owner'> {
  readonly start: number;
}

/** Reads what stands in `[from, end)` of the skeleton, before a predicate. */
export function readSubject(skeleton: Skeleton, from: number, end: number, places: PlaceEnds): Subject {
  const { text } = skeleton;
  const { start, ...lead } = readLead(skeleton, from, end, places);
  const tail = nameEnd(text, start, end);
  const inner = behindOpener(text, start, tail);
  const name = trim(text, inner, tail);
  if (name !== null && inner > start && lead.scope === null) {
    const again = readSubject(skeleton, name.start, name.end, places);
    return {
      ...again,
      part: lead.part || again.part,
      compared: lead.compared ?? again.compared,
      reported: lead.reported || again.reported,
      cumulative: lead.cumulative || again.cumulative,
    };
  }
  return name === null ? { ...lead, name, owner: null } : splitOwner(text, name, lead);
}

/** Passes over times, comparisons, the scope and connecting words at the head of the clause that ends at `end`. */
function readLead(skeleton: Skeleton, from: number, end: number, places: PlaceEnds): Lead {
  const { text } = skeleton;
  let start = end;
  while (start > from && !CLAUSE_END.test(text.charAt(start - 1))) start--;
  for (let note = noteBefore(text, start, from); note !== null; note = noteBefore(text, start, from)) {
    start = note;
    while (start > from && !CLAUSE_END.test(text.charAt(start - 1))) start--;
  }
  let scope: Range | null = null;
  let compared: Range | null = null;
  let part = text.slice(from, start).includes('其中');
  let reported = false;
  let cumulative = false;
  for (;;) {
    const rest = text.slice(start, end);
    const joiner = start === from ? /^[、和与及并而]+/.exec(rest) : null;
    const passed = TIME_LEAD.exec(rest) ?? joiner ?? /^[\s”’]+/.exec(rest);
    const fixed = /^(?:同比|环比)/.exec(rest);
    const region: number =
      scope === null ? (SCOPE.exec(rest)?.[0].length ?? placeAt(skeleton, start, end, places)) : 0;
    const opener = openerAt(openers, text, start);
    if (passed) start += passed[0].length;
    else if (fixed) {
      compared = { start, end: start + 2 };
      start += 2;
    } else if (region > 0) {
      scope = { start, end: start + region };
      start += region + (text[start + region] === '的' ? 1 : 0);
    } else if (opener !== null && opener.end <= end) {
      part ||= opener.word === '其中';
      reported ||= REPORTED.test(opener.word);
      cumulative ||= opener.word.startsWith('累计');
      start = opener.end;
    } else return { start, scope, compared, part, reported, cumulative };
  }
}

/** A note in brackets that belongs to the name before it: 居民消费价格（CPI）, 固定资产投资（不含农户）. */
const NOTE = new RegExp(`[\\p{Script=Han}A-Za-z”]\\([^(),;。:${FIGURE}${TIME}]{1,20}\\)$`, 'u');
/** Length of the longest note, its brackets and the character before it. */
const LONGEST_NOTE = 23;

/** Where the bracket of a note opens that ends at `end`, or null. */
function noteBefore(text: string, end: number, from: number): number | null {
  if (text[end - 1] !== ')') return null;
  const note = NOTE.exec(text.slice(Math.max(from, end - LONGEST_NOTE), end))?.[0];
  return note === undefined ? null : end - note.length + (note.charCodeAt(0) >> 10 === 0x36 ? 2 : 1);
}

/** Tells whose the indicator is from what it is: 规模以上工业企业|实现|利润总额. */
function splitOwner(text: string, name: Range, lead: Omit<Subject, 'name' | 'owner'>): Subject {
  const verb = ACHIEVES.exec(text.slice(name.start, name.end));
  if (verb?.[1] === undefined || verb[2] === undefined) return { ...lead, name, owner: null };
  const end = name.start + verb[1].length;
  // 公司 alone names nobody.
  const owner = verb[1].endsWith('公司') ? null : { start: name.start, end };
  return { ...lead, name: { start: end + verb[2].length, end: name.end }, owner, reported: true };
}

function openerAt(table: typeof openers, text: string, at: number) {
  const found = longestAt(table, text, at);
  if (found === null) return null;
  return found.value !== '' && found.value.includes(text.charAt(found.end) || '\n') ? null : found;
}

/** Length of the place that the indicator begins with, if more follows it. */
function placeAt(skeleton: Skeleton, start: number, end: number, places: PlaceEnds): number {
  const placeEnd = places.get(skeleton.offsets[start] ?? -1);
  if (placeEnd === undefined) return 0;
  const length = placeEnd - (skeleton.offsets[start] ?? 0);
  return start + length < end ? length : 0;
}

/**
 * Where the indicator begins within its clause: behind 让, 带动, 显示, behind a time, and behind a figure unless that
 * is where it begins (八类案件破案率).
 */
function behindOpener(text: string, start: number, end: number): number {
  let begin = start;
  for (let at = start; at < end; at++) {
    const opener = openerAt(clauseOpeners, text, at);
    if (opener !== null && opener.end < end) begin = opener.end;
    else if (text[at] === TIME) begin = at + 1;
    // One behind 、 begins the name of the next in a list: 刑事案件、八类案件.
    else if (text[at] === FIGURE && at > start && text[at - 1] !== '、') begin = at + 1;
  }
  return begin;
}

/** Times between the indicator and its verb are no part of it: 企业数量|五年间翻了一番. */
const TIME_TAIL = new RegExp(
  `(?:(?:在|已?连续|近)?${TIME}(?:间|内|来|以来|期间|里|的)?|每[吨升斤股年月天]|[、的\\s])+$`,
);

function nameEnd(text: string, start: number, end: number): number {
  const tail = TIME_TAIL.exec(text.slice(start, end));
  return tail === null ? end : start + tail.index;
}

const NAME = /[\p{Script=Han}A-Za-z]/u;

function trim(text: string, start: number, end: number): Range | null {
  let from = start;
  let to = end;
  while (from < to && /[的、了着\s”’]/.test(text.charAt(from))) from++;
  while (to > from && /[的、\s“‘:]/.test(text.charAt(to - 1))) to--;
  // Marks around part of the name belong to it (“新三样”产品出口); one without its partner does not.
  if (text[from] === '“' && !text.slice(from, to).includes('”')) from++;
  // 价格上涨的城市|有7个
  if (to - from > 2 && text[to - 1] === '有' && !/[国公私民所持拥享占没只]/.test(text.charAt(to - 2))) to--;
  const words = text.slice(from, to);
  if (/^[由从自]$/.test(words)) return null;
  return words.length >= 1 && words.length <= 40 && NAME.test(words) ? { start: from, end: to } : null;
}
