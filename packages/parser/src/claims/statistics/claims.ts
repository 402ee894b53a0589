import type { Figure, Sentence, TextSpan } from '../../model';
import type { Reading } from '../../reading';
import { buildClaim } from './build';
import type { Claim } from './claim';
import { type Compared, leadingComparison } from './comparison';
import { figureOf } from './figures';
import { isBetterLow, isRate } from './indicators';
import { type Pair, pairUp, resumeLevels } from './pairs';
import { type Period, periodsIn } from './period';
import { findPredicates, type Predicate } from './predicates';
import { type Skeleton, TIME, wordsAt } from './skeleton';
import { type PlaceEnds, readSubject, type Subject } from './subject';

/** What a sentence leaves for the next one of its block to go on from. */
export interface Frame {
  readonly block: string;
  readonly period: Period | null;
  readonly scope: TextSpan | null;
  readonly compared: TextSpan | null;
  readonly total: Claim | null;
}

/** What a sentence without claims leaves: nothing but the total that parts may still refer to. */
export function emptyFrame(block: string, total: Claim | null): Frame {
  return { block, period: null, scope: null, compared: null, total };
}

/** What the claims of a sentence are read from. */
export interface Context {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly skeleton: Skeleton;
  readonly places: PlaceEnds;
  readonly before: Frame | null;
}

/** The claims of a sentence, those included that only lend their figure, and what it leaves. */
export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly frame: Frame;
}

/** What has been read of a sentence so far. */
interface State {
  readonly claims: Claim[];
  /** The claims of the last predicate: what a clause without a subject goes on about. */
  group: readonly Claim[];
  /** The same, without claims about a rate of change (增速, 降幅). */
  main: readonly Claim[];
  part: boolean;
  scope: TextSpan | null;
  compared: TextSpan | null;
  /** Whether the sentence compares with two things: which of them the next one goes on with nobody can tell. */
  mixed: boolean;
  /** The last claim that is no part of another. */
  total: Claim | null;
  /** Whether a claim has been made. */
  among: boolean;
}

/** Aims and rules are no statistics: 力争增长5%, 不得超过20%. */
const AIM =
  /力争|争取|确保|目标|(?<!招生)计划(?!生育)|拟|规划|不得|须|应当|如果|若|一旦|要(?:达到|实现|完成)|未来|拉动[^,。;]{0,12}增长/;
/** How far around a predicate such a word is looked for. */
const AIM_BEFORE = 40;
const AIM_BEHIND = 8;
/** How far before a predicate its subject may begin. */
const SUBJECT = 80;

/**
 * The claims of one sentence, in order, and what it leaves for the next one of its block.
 */
export function claimsOf(context: Context): SentenceClaims {
  const { skeleton, before, sentence } = context;
  const periods = periodsIn(skeleton, context.reading.reference?.value);
  const state: State = {
    claims: [],
    group: [],
    main: [],
    part: false,
    scope: null,
    compared: null,
    mixed: false,
    total: before?.total ?? null,
    among: false,
  };
  let carried: Period | null = before?.period ? { ...before.period, implied: true } : null;
  let next = 0;
  for (const predicate of findPredicates(skeleton)) {
    const own: Period[] = [];
    for (let at = periods[next]; at !== undefined && at.index < predicate.end; at = periods[++next]) {
      // A time between the subject and the figure belongs to the predicate: 降至2023年的5%.
      // In 增长到两年前的3倍 it is the base.
      const moved = predicate.kind === 'to' && !isMultiple(skeleton, predicate);
      const behind = moved && at.index > (predicate.origin ?? predicate.headEnd);
      if (at.index < predicate.headEnd || behind) own.push(at);
    }
    readClaims(context, state, predicate, own.length > 0 || carried === null ? own : [carried]);
    // What governs this clause governs the next one too, unless that names a time of its own.
    const last = own.at(-1) ?? carried;
    carried = last && { ...last, implied: true };
  }
  const { claims, scope, compared, mixed, total, among } = state;
  const period = among ? carried : null;
  return {
    claims,
    frame: { block: sentence.block, period, scope, compared: mixed ? null : compared, total },
  };
}

/** 用电负荷再创新高，达到6580万千瓦: the clause before ends in a record, whose subject is that of the level. */
const RECORD =
  /(?:再次?|[又三屡均也]|双双|接连|连续)?(?:创下?|创造|刷新)(?:了|出)?[^,。;:]{0,8}(?:新高|新低|最高|最低|[纪记]录),$/;

function subjectOf(skeleton: Skeleton, predicate: Predicate, from: number, places: PlaceEnds): Subject {
  const own = readSubject(skeleton, from, predicate.headEnd, places);
  if (own.name !== null || predicate.kind !== 'level') return own;
  const record = RECORD.exec(skeleton.text.slice(from, predicate.headEnd));
  return record === null ? own : readSubject(skeleton, from, from + record.index, places);
}

function isMultiple(skeleton: Skeleton, predicate: Predicate): boolean {
  return skeleton.figures.get(predicate.figures[0] ?? -1)?.unit.code === 'x';
}

/** Reads one predicate: adds its claims to the state, or completes those of the clause before. */
function readClaims(context: Context, state: State, predicate: Predicate, periods: readonly Period[]): void {
  const { skeleton, reading, places } = context;
  const from = Math.max(predicate.from, predicate.headEnd - SUBJECT);
  const subject = subjectOf(skeleton, predicate, from, places);
  const group = state.group;
  state.group = [];
  const figures = figuresOf(skeleton, reading.folded, predicate);
  if (figures === null || aims(skeleton.text, predicate) || periods.at(-1)?.aim) return;
  // 同比由上月上涨1.4%转为上涨4.6%: the first is what the second is told against.
  if (predicate.kind === 'change' && TURNED_FROM.test(skeleton.text.slice(from, predicate.headEnd))) {
    const compared = subject.compared ?? leadBefore(skeleton, predicate);
    if (compared) state.compared = wordsAt(reading.text, skeleton, compared.start, compared.end);
    state.group = group;
    return;
  }
  // 快于经济增速0.2个百分点 weighs two things against each other, and claims nothing of one.
  if (subject.name && WEIGHED.test(skeleton.text.slice(subject.name.start, subject.name.end))) {
    state.group = group;
    return;
  }
  if (subject.part) state.part = true;
  if (subject.scope) state.scope = wordsAt(reading.text, skeleton, subject.scope.start, subject.scope.end);
  const own = pairUp(
    reading,
    skeleton,
    predicate,
    subject,
    figures,
    goesOnFrom(skeleton, state, predicate, group),
  );
  const pairs = resumeLevels(own, predicate, state.claims);
  const claims = pairs.map((pair, index) => {
    const compared = comparedWith(context, state, predicate, subject, index, pairs.length);
    const period = periodOf(predicate, periods, pairs, index);
    const said = predicate.directions?.[index] ?? predicate.direction;
    const direction = predicate.judged && isBetterLow(pair.indicator.text) ? opposite(said) : said;
    const turned = { ...predicate, direction };
    return buildClaim(pair, { ...surroundings(context, state, turned, subject), compared, period });
  });
  for (const [index, claim] of claims.entries()) {
    const { level, resumed } = pairs[index] ?? {};
    // Two indicators may go on from one level; it is taken out once.
    const place = resumed ? state.claims.lastIndexOf(resumed) : -1;
    if (place >= 0) state.claims.splice(place, 1);
    if (level) state.claims[state.claims.lastIndexOf(level)] = claim;
    else state.claims.push(claim);
    if (claim.stated) state.among = true;
    // What is said once more of an indicator (环比下降5%) is no other total.
    if (claim.stated && claim.total === null && !pairs[index]?.carried) state.total = claim;
  }
  // A share or a number without a subject of its own does not change what the sentence is about.
  const aside = pairs.length === 0 || (predicate.kind === 'share' && subject.name === null);
  state.group = aside ? group : claims;
  if (!aside && !(claims.length === 1 && claims[0] && isRate(claims[0].indicator.text))) state.main = claims;
}

/**
 * What a predicate without a subject is about: the claims of the last one, or, where it shares out more figures, as
 * many levels as it has: 破获案件12起，抓获嫌疑人30名，同比分别上升20%、35%.
 */
function goesOnFrom(
  skeleton: Skeleton,
  state: State,
  predicate: Predicate,
  group: readonly Claim[],
): readonly Claim[] {
  const count = predicate.figures.length;
  // 降幅比上月收窄1.1个百分点；环比上涨0.2%: a share goes on about what the rate is the rate of.
  const [only] = group;
  if (group.length === 1 && only && isRate(only.indicator.text) && figureUnit(skeleton, predicate) === '%') {
    return state.main;
  }
  // LPR为3.45%，…为3.95%，均与上月持平: what holds for all holds for every level before it.
  if (predicate.collective && predicate.kind !== 'bare' && group.length === 1)
    return levelsBehind(state.claims, group);
  if (!predicate.distributive || count < 2 || group.length === count) return group;
  const levels = state.claims.slice(-count);
  const open = levels.length === count && levels.every((claim) => claim.direction === 'level');
  return open ? levels : group;
}

/** What is less of a burden has fallen. */
function opposite(direction: Predicate['direction']): Predicate['direction'] {
  if (direction === 'increase') return 'decrease';
  return direction === 'decrease' ? 'increase' : direction;
}

/** How many levels a predicate may go on from. */
const MOST_LEVELS = 8;

/** The levels that end the claims, or the group where it is none. */
function levelsBehind(claims: readonly Claim[], group: readonly Claim[]): readonly Claim[] {
  const recent = claims.slice(-MOST_LEVELS);
  const first = recent.findLastIndex((claim) => claim.direction !== 'level' || !claim.stated) + 1;
  return recent.length - first > group.length ? recent.slice(first) : group;
}

/** The figures of a predicate, or null where one has no single value. */
function figuresOf(skeleton: Skeleton, folded: string, predicate: Predicate): readonly Figure[] | null {
  const figures: Figure[] = [];
  for (const index of predicate.figures) {
    const quantity = skeleton.figures.get(index);
    const figure = quantity === undefined ? null : figureOf(quantity, folded);
    if (figure === null) return null;
    figures.push(figure);
  }
  return figures;
}

/** Whether the words around a predicate make it an aim or a rule. */
function aims(text: string, predicate: Predicate): boolean {
  const start = Math.max(predicate.from, predicate.start - AIM_BEFORE);
  // 6.8万人，完成全年目标的97% has come about: only an aim in the same clause is one.
  const [behind = ''] = text.slice(predicate.end, predicate.end + AIM_BEHIND).split(/[,;。]/);
  return AIM.test(text.slice(start, predicate.end)) || behind.includes('目标');
}

const TURNED_FROM = new RegExp(`由(?:${TIME}的?)?$`);
const WEIGHED = /^[^,]{0,8}(?:[快慢高低好优多少]于|领先|跑赢|落后)/;

function surroundings(context: Context, state: State, predicate: Predicate, subject: Subject) {
  const { reading, skeleton, sentence, before } = context;
  const scope = state.scope ?? (state.part ? (before?.scope ?? null) : null);
  return {
    reading,
    sentence: sentence.id,
    skeleton,
    predicate,
    subject,
    scope,
    scopeImplied: scope !== null && subject.scope === null,
    origin: originOf(skeleton, reading.folded, predicate),
    total: state.part ? state.total : null,
    among: state.among,
  };
}

/** The time that one of a predicate's claims holds for: 2021年、2022年营业收入分别为3亿元、4亿元. */
function periodOf(
  predicate: Predicate,
  periods: readonly Period[],
  pairs: readonly Pair[],
  index: number,
): Period | null {
  const shared = new Set(pairs.map((pair) => pair.indicator.span.start)).size < pairs.length;
  const compared = predicate.compared.length === pairs.length;
  if (!shared || compared || !predicate.distributive) return periods.at(-1) ?? null;
  // Several figures of one indicator are those of several periods; which is which, only a list of them tells.
  return periods.length === pairs.length ? (periods[index] ?? null) : null;
}

/** The comparison of one of a predicate's claims, with whether it was carried over. */
function comparedWith(
  context: Context,
  state: State,
  predicate: Predicate,
  subject: Subject,
  index: number,
  count: number,
): { readonly base: TextSpan | null; readonly implied: boolean } {
  const { skeleton, reading, before } = context;
  if (['level', 'bare', 'share'].includes(predicate.kind)) return { base: null, implied: false };
  const each = predicate.compared.length === count ? index : 0;
  const lead = subject.compared ?? leadBefore(skeleton, predicate);
  const own: Compared | null = predicate.compared[each] ?? lead;
  if (own !== null) {
    const compared = wordsAt(reading.text, skeleton, own.start, own.end);
    if (state.compared !== null && state.compared.text !== compared.text) state.mixed = true;
    state.compared = compared;
    return { base: compared, implied: false };
  }
  if (figureUnit(skeleton, predicate) !== '%' || predicate.kind === 'to')
    return { base: null, implied: false };
  const base = state.compared ?? (state.part ? (before?.compared ?? null) : null);
  return { base, implied: base !== null };
}

function figureUnit(skeleton: Skeleton, predicate: Predicate): string | null {
  return skeleton.figures.get(predicate.figures[0] ?? -1)?.unit.code ?? null;
}

function leadBefore(skeleton: Skeleton, predicate: Predicate): Compared | null {
  const from = Math.max(predicate.from, predicate.headEnd - SUBJECT);
  const found = leadingComparison(skeleton.text.slice(from, predicate.headEnd));
  return found && { start: from + found.start, end: from + found.end };
}

/** The level that a figure has moved from: the 10 in 由10人增至20人. */
function originOf(skeleton: Skeleton, folded: string, predicate: Predicate): Figure | null {
  const index = predicate.origin;
  const quantity = index === null ? undefined : skeleton.figures.get(index);
  return quantity === undefined ? null : figureOf(quantity, folded);
}
