import type { OrganizationKind } from '../../model';
import { charTable, codeAt } from '../../text/chars';
import type { Candidate, OrganizationCandidate, PlaceCandidate } from './candidates';
import { Flag } from './lexicon';
import { titleStart } from './roles';
import { charAt, is, isProper, lengthAt, type Words, wordAt } from './tokens';

/** What a list is closed by that tells what was listed: 等12家机构, 联合领投. */
const CLOSINGS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [
    /^等[^,。、]{0,6}?(?:企业|公司|品牌|厂商|巨头|[车药房]企|(?:券|粮|电|零售|供应|运营|开发|经销|承包|投资)商|银行|机构|平台)/,
    'company',
  ],
  [/^(?:联合|共同)?(?:领投|跟投|出品)/, 'company'],
  [/^等[^,。、]{0,6}?(?:高校|院校|大学)/, 'school'],
  [/^等[^,。、]{0,6}?媒体/, 'media'],
  [/^等[^,。、]{0,6}?(?:球队|俱乐部|强队)/, 'team'],
];
/** What tells that places were listed. */
const PLACES =
  /^等(?:多|[\d一二三四五六七八九十两]+个?)?(?:地(?![方址理])|乡镇|镇街|村(?!民)|社区|景[区点]|城市|口岸|水库)/;
const LONGEST_CLOSING = 12;
const LONGEST_PLACE = 4;

/** Kinds that are listed with their like. */
const LISTED: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'company',
  'school',
  'media',
  'team',
]);

/** Offices that are held in a company, a club or a laboratory, or what only these have. */
const HELD =
  /(?:创始人|创办人|合伙人|CEO|CFO|CTO|COO|董事长|总裁|总经理|董秘|首席[^记]{2,3}|分析师|主帅|主教练|外援|门将|研究员|总监)$/;
const OWNED = /^(?:财报|年报|官网|官微|旗下|客服)$/;

/** What a name stands behind: 企业某某, 俱乐部某某. */
const HEADS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...['企业', '公司', '车企', '药企', '券商', '厂商', '开发商', '运营商', '发行方', '出品方', '运营方'].map(
    (head) => [head, 'company'] as const,
  ),
  ...['球队', '俱乐部'].map((head) => [head, 'team'] as const),
  ...['反对党', '执政党'].map((head) => [head, 'party'] as const),
  ['智库', 'other'],
]);

/** The last characters of all these, so that most words cost one look. */
const ENDS = /* @__PURE__ */ charTable('业司企商方队部党库报网微下服人O长裁理秘师帅练援将员监官家');

/** What tells that the name before it is whole. */
const GOES_ON = Flag.PersonVerb | Flag.Time | Flag.Adverb;

const NO_PART =
  Flag.Mark |
  Flag.Function |
  Flag.Title |
  Flag.PersonVerb |
  Flag.Number |
  Flag.Time |
  Flag.Adverb |
  Flag.Position |
  Flag.Idiom |
  Flag.Person |
  Flag.Anonymised |
  Flag.SurnameOnly;

/** Most characters of a name, and of one in Latin letters. */
const LONGEST = 8;
const LONGEST_LATIN = 20;
const MOST_LISTED = 30;

/**
 * Organizations whose own words tell nothing, but what stands around them does: they are listed with others
 * (甲集团、某某等企业), stand before an office (某某创始人张三) or behind what they are (以色列公司某某). `accepted` are the
 * names found before; of those, only the firm that such a name begins with is part of it (美团 of 美团龙珠).
 */
export function findByContext(
  words: Words,
  accepted: readonly Candidate[],
): readonly (OrganizationCandidate | PlaceCandidate)[] {
  const known: Known = { byStart: new Map(), byEnd: new Map(), taken: new Uint8Array(words.text.length) };
  for (const candidate of accepted) {
    known.byStart.set(candidate.start, candidate);
    known.byEnd.set(candidate.end, candidate);
    known.taken.fill(1, candidate.start, candidate.end);
  }
  const found: (OrganizationCandidate | PlaceCandidate)[] = [];
  let listEnd = 0;
  for (let i = 1; i < words.count; i++) {
    if (is(words, i, Flag.Mark)) {
      if (i < listEnd || charAt(words, i) !== '、') continue;
      const list = readList(words, known, i);
      listEnd = list.end;
      found.push(...list.found);
      continue;
    }
    if (is(words, i, Flag.Latin)) {
      const body = capitals(words, i);
      if (body) found.push(body);
      continue;
    }
    if (lengthAt(words, i) < 2 || ENDS[codeAt(words.text, (words.ends[i] ?? 0) - 1)] !== 1) continue;
    const word = wordAt(words, i);
    const kind = is(words, i, Flag.Noun | Flag.NotOpener) ? HEADS.get(word) : undefined;
    const name = kind
      ? behindHead(words, known, i)
      : (is(words, i, Flag.Title) ? HELD.test(word) && leadsToPerson(words, known, i) : OWNED.test(word))
        ? runBefore(words, known, titleStart(words, i))
        : null;
    if (name && !isPerson(words, name))
      found.push(organization(words, name, kind ?? 'company', kind ? 'behind-head' : 'before-office'));
  }
  return found;
}

/** What a body does, or who speaks for it: 据NRDX预测, NRDX发言人. */
const BODY_DOES =
  /^ ?(?:(?:最新|近日|今日|当天|\d{1,2}日)?(?:发布|公布)的?(?:最新)?(?:报告|数据|声明|通报|公告)|总干事|秘书长|发言人|分析师|首席|研究员|官员|专家|预计|预测|估计|警告|呼吁|宣布|声明|[亦也则]?在(?:声明|报告|公告)中)/;
const ACCORDING = /(?:据|根据|由|与|向)$/;
const DATA = /^ ?(?:的?(?:最新)?(?:数据|报告|统计|预测|估算)|测算)/;
/** Abbreviations of measures and of offices: no body. */
const MEASURES =
  /^(?:GDP|[CP]PI|PMI|PCE|AQI|ETF|IPO|C[EFTO]O|A[IR]|APP|KPI|ESG|VR|LPR|[DR]NA|CT|MRI|ICU|[CG]PU|SUV|LED|EPS|GPS|ADS|ETC|PCR)$/;

/** A body known by capitals alone, where what it does tells so: 据NRDX数据, NRDX发言人. */
function capitals(words: Words, i: number): OrganizationCandidate | null {
  const name = wordAt(words, i);
  if (!/^[A-Z]{2,6}$/.test(name) || MEASURES.test(name) || is(words, i, Flag.Organization)) return null;
  const end = words.ends[i] ?? 0;
  const behind = words.text.slice(end, end + 12);
  const states = is(words, i - 1, Flag.Mark) && behind.startsWith('数据显示');
  const told =
    states || BODY_DOES.test(behind) || (ACCORDING.test(wordAt(words, i - 1)) && DATA.test(behind));
  if (!told || is(words, i - 1, Flag.Latin)) return null;
  return organization(words, [i, i], 'other', 'capitals');
}

interface Known {
  readonly byStart: Map<number, Candidate>;
  readonly byEnd: Map<number, Candidate>;
  /** 1 for each code unit of an accepted name. */
  readonly taken: Uint8Array;
}

/** First and last token of a name. */
type Run = readonly [first: number, last: number];

function organization(
  words: Words,
  [first, last]: Run,
  type: OrganizationKind,
  rule: string,
): OrganizationCandidate {
  const start = words.starts[first] ?? 0;
  return { start, end: words.ends[last] ?? 0, kind: 'organization', type, rule: `organization/${rule}` };
}

function isPart(words: Words, { taken }: Known, i: number): boolean {
  if (taken[words.starts[i] ?? 0] === 1 || HEADS.has(wordAt(words, i)) || wordAt(words, i) === '机构')
    return false;
  // 东部 and 北方 begin names of firms too.
  if (is(words, i, NO_PART)) return /^[东南西北中][部方]$/.test(wordAt(words, i));
  const verb = is(words, i, Flag.Verb) && !is(words, i, Flag.Noun | Flag.OrganizationVerb);
  return !verb || isProper(words, i);
}

/** The words right before a token that may be a name, if they are strange enough. */
function runBefore(words: Words, known: Known, next: number): Run | null {
  let first = wordAt(words, next - 1) === '中国' ? next - 1 : next;
  while (first > 0 && words.ends[first - 1] === words.starts[first] && isPart(words, known, first - 1))
    first--;
  // 司机陈远涉嫌…: what follows a person is what is told of him.
  if (known.byEnd.get(words.starts[first] ?? 0)?.kind === 'person') return null;
  while (first < next && is(words, first, Flag.NotOpener)) first++;
  if (!isStrange(words, first, next - 1)) return null;
  // 美团龙珠, 谷歌DeepMind: of a firm that is known
  const owner = known.byEnd.get(words.starts[first] ?? 0);
  if (owner?.kind === 'organization') while (first > 0 && (words.starts[first] ?? 0) > owner.start) first--;
  return [first, next - 1];
}

/** Last token of the words from `first` on that may be a name, before `first` where none does. */
function runEnd(words: Words, known: Known, first: number): number {
  let last = first - 1;
  while (
    (last < first || goesOn(words, last)) &&
    isPart(words, known, last + 1) &&
    (words.ends[last + 1] ?? 0) - (words.starts[first] ?? 0) <= longestOf(words, first)
  )
    last++;
  // 红桐中国: the branch of a firm
  const branch =
    last >= first && words.ends[last] === words.starts[last + 1] && wordAt(words, last + 1) === '中国';
  return branch ? last + 1 : last;
}

function longestOf(words: Words, first: number): number {
  return is(words, first, Flag.Latin) ? LONGEST_LATIN : LONGEST;
}

/** Whether the next token follows at once, or behind a space between Latin letters: Nova AI. */
function goesOn(words: Words, i: number): boolean {
  const gap = (words.starts[i + 1] ?? 0) - (words.ends[i] ?? 0);
  return gap === 0 || (gap === 1 && is(words, i, Flag.Latin) && is(words, i + 1, Flag.Latin));
}

/** Whether words are a name by being no words: two characters at least that the dictionary does not explain. */
function isStrange(words: Words, first: number, last: number): boolean {
  if (last < first || is(words, first, Flag.NotOpener)) return false;
  const length = (words.ends[last] ?? 0) - (words.starts[first] ?? 0);
  if (length < 2 || length > longestOf(words, first)) return false;
  let proper = 0;
  for (let i = first; i <= last; i++) {
    // IPO and KPI are abbreviations of things, Innovex is a name.
    const latin = is(words, i, Flag.Latin);
    if (latin && i === first && !/^[A-Z][a-z]/.test(wordAt(words, i))) return false;
    if (isProper(words, i) && !is(words, i, Flag.Place))
      proper += (words.ends[i] ?? 0) - (words.starts[i] ?? 0);
  }
  return proper >= 2;
}

/** 猿编程: one character that is no word beside one that is. */
function isMixed(words: Words, first: number, last: number): boolean {
  const [lone, word] = lengthAt(words, first) === 1 ? [first, last] : [last, first];
  return (
    last === first + 1 && lengthAt(words, lone) === 1 && isProper(words, lone) && lengthAt(words, word) === 2
  );
}

function isPerson(words: Words, [first, last]: Run): boolean {
  return first === last && is(words, first, Flag.ChineseName);
}

/** 大洋集团: words, but of a firm; that tells enough among others. */
function isFirm(words: Words, first: number, last: number): boolean {
  return (
    first < last &&
    !is(words, first, Flag.NotOpener) &&
    /(?:集团|股份|控股|科技|资本|影业|汽车|创投|信托|证券)$/.test(wordAt(words, last))
  );
}

/** Whether only offices stand between the one at `i` and the name of who holds it. */
function leadsToPerson(words: Words, { byStart }: Known, i: number): boolean {
  let at = i + 1;
  while (at - i < 6 && (is(words, at, Flag.Title) || /^[兼、,副]$/.test(charAt(words, at)))) at++;
  return byStart.get(words.starts[at] ?? 0)?.kind === 'person';
}

/** 以色列公司某某, 俱乐部“某某”: what stands behind a word for what it is. */
function behindHead(words: Words, known: Known, head: number): Run | null {
  const adjacent = words.ends[head - 1] === words.starts[head];
  // 某某公司 is a name itself.
  if (
    known.taken[words.starts[head] ?? 0] === 1 ||
    (adjacent && isProper(words, head - 1) && !is(words, head - 1, Flag.Place))
  )
    return null;
  const quoted = charAt(words, head + 1) === '“';
  const first = quoted ? head + 2 : head + 1;
  const last = runEnd(words, known, first);
  if (!isStrange(words, first, last)) return null;
  if (quoted) return charAt(words, last + 1) === '”' ? [first, last] : null;
  if (!isProper(words, last) || !adjacent || is(words, head - 1, Flag.Mark | Flag.Function)) return null;
  const foreign = is(words, first, Flag.ForeignName | Flag.Latin) && first === last;
  const party = HEADS.get(wordAt(words, head)) === 'party';
  const whole =
    is(words, last + 1, GOES_ON) || (party ? /^[等则的]$/ : /^[等则被]$/).test(charAt(words, last + 1));
  return foreign || whole ? [first, last] : null;
}

/** The unknown names of the list whose first 、 stands at `joint`, where the list tells what they are. */
function readList(
  words: Words,
  known: Known,
  joint: number,
): { readonly found: readonly (OrganizationCandidate | PlaceCandidate)[]; readonly end: number } {
  const unknown: Run[] = [];
  /** Names only where a word says what was listed. */
  const mixed: Run[] = [];
  const kinds = new Set<'person' | 'place'>();
  const types = new Set<OrganizationKind>();
  const learn = (candidate: Candidate) =>
    candidate.kind === 'organization' ? types.add(candidate.type) : kinds.add(candidate.kind);
  const before = known.byEnd.get(words.starts[joint] ?? 0);
  if (before) learn(before);
  else {
    const verb = is(words, joint - 1, Flag.Verb) && !is(words, joint - 1, Flag.Noun);
    const run = runBefore(words, known, verb ? joint - 1 : joint);
    // 临海康成、…: of a place
    const placed = run && known.byEnd.get(words.starts[run[0]] ?? 0)?.kind === 'place';
    if (placed) mixed.push([run[0] - 1, joint - 1]);
    else if (run) unknown.push([run[0], joint - 1]);
  }
  let at = joint;
  let bounded = true;
  for (let n = 0; n < MOST_LISTED && isJoint(words, at); n++) {
    const first = at + 1;
    const candidate = known.byStart.get(words.starts[first] ?? 0);
    if (candidate) {
      learn(candidate);
      at = first;
      while (at < words.count && (words.starts[at] ?? 0) < candidate.end) at++;
      bounded = true;
      // 美团龙珠: a firm of the one that is known; 临海康成: of a place, where a word says what was listed
      const placed = candidate.kind === 'place';
      const goesOnTo = candidate.kind === 'organization' || placed;
      const last = goesOnTo && !isJoint(words, at) ? runEnd(words, known, at) : -1;
      if (placed && last >= at && endsItem(words, last + 1)) {
        kinds.delete('place');
        mixed.push([first, last]);
        at = last + 1;
        continue;
      }
      if (last >= at && endsItem(words, last + 1) && isStrange(words, at, last)) {
        unknown.push([first, last]);
        at = last + 1;
      }
      continue;
    }
    let last = runEnd(words, known, first);
    if (last < first) break;
    // 芯原集成、: a verb at the end of what stands between two joints
    if (is(words, last + 1, Flag.Verb) && endsItem(words, last + 2)) last++;
    at = last + 1;
    bounded = endsItem(words, at);
    const name = isStrange(words, first, last) && (bounded || isProper(words, last));
    if (name || isFirm(words, first, last)) unknown.push([first, last]);
    else if (bounded && isMixed(words, first, last)) mixed.push([first, last]);
  }
  const closing = words.text.slice(words.starts[at] ?? 0, (words.starts[at] ?? 0) + LONGEST_CLOSING);
  if (PLACES.test(closing)) {
    const places = unknown.flatMap(([opening, last]): PlaceCandidate[] => {
      // What stands before the first of them is no part of the name.
      let first = last + 1;
      while (first > opening && isProper(words, first - 1)) first--;
      const start = words.starts[first] ?? 0;
      const end = words.ends[last] ?? 0;
      if (end - start < 2 || end - start > LONGEST_PLACE) return [];
      return [{ start, end, kind: 'place', rule: 'place/listed' }];
    });
    return { found: places, end: Math.max(at, joint + 1) };
  }
  const told = CLOSINGS.find(([pattern]) => pattern.test(closing))?.[1];
  const type = told ?? (kinds.size > 0 ? undefined : [...types].find((kind) => LISTED.has(kind)));
  // What reads like a person takes a word that says otherwise.
  const names = told ? [...unknown, ...mixed] : unknown.filter((run) => !isPerson(words, run));
  const found = type ? names.map((run) => organization(words, run, type, 'listed')) : [];
  return { found, end: Math.max(at, joint + 1) };
}

/** Whether an item of a list has ended before a token. */
function endsItem(words: Words, i: number): boolean {
  return isJoint(words, i) || charAt(words, i) === '等';
}

function isJoint(words: Words, i: number): boolean {
  return /^[、和与及]$/.test(charAt(words, i));
}
