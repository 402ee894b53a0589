import type { Figure, Sentence, TextSpan } from '../../model';
import type { Reading } from '../../reading';
import { buildClaim } from './build';
import type { Claim } from './claim';
import { type Compared, leadingComparison } from './comparison';
import { figureOf } from './figures';
import { pairUp } from './pairs';
import { periodsIn } from './period';
import { findPredicates, type Predicate } from './predicates';
import { type Skeleton, wordsAt } from './skeleton';
import { type PlaceEnds, readSubject, type Subject } from './subject';

/** What a sentence leaves for the next one of its block to go on from. */
export interface Frame {
  readonly block: string;
  readonly period: string | null;
  readonly scope: TextSpan | null;
  readonly compared: TextSpan | null;
  readonly total: Claim | null;
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

/** The time that a claim holds for, and whether it was carried over. */
export interface Period {
  readonly id: string;
  readonly implied: boolean;
}

/** What has been read of a sentence so far. */
interface State {
  readonly claims: Claim[];
  /** The claims of the last predicate: what a clause without a subject goes on about. */
  group: readonly Claim[];
  part: boolean;
  scope: TextSpan | null;
  compared: TextSpan | null;
}

/** Aims and rules are no statistics: 力争增长5%, 不得超过20%. */
const AIM = /力争|争取|确保|目标|计划(?!生育)|拟|规划|不得|须|应当|如果|若|一旦|要(?:达到|实现|完成)|未来/;
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
  const periods = periodsIn(skeleton);
  const state: State = { claims: [], group: [], part: false, scope: null, compared: null };
  let period = null as Period | null;
  let next = 0;
  for (const predicate of findPredicates(skeleton)) {
    // What governed the clause before governs this one too, unless it names a time of its own.
    const carried: string | null = period?.id ?? before?.period ?? null;
    period = carried === null ? null : { id: carried, implied: true };
    for (let at = periods[next]; at !== undefined && at.index < predicate.end; at = periods[++next]) {
      // A time between the subject and the figure belongs to the predicate: 降至2023年的5%.
      if (at.index < predicate.headEnd || predicate.kind === 'to') period = { id: at.id, implied: false };
    }
    readClaims(context, state, predicate, period);
  }
  const claims = state.claims;
  const last = claims.findLast((claim) => claim.stated);
  const total = claims.findLast((claim) => claim.stated && claim.total === null) ?? before?.total ?? null;
  return {
    claims,
    frame: {
      block: sentence.block,
      period: last === undefined ? null : last.period,
      scope: state.scope,
      compared: state.compared,
      total,
    },
  };
}

function readClaims(
  context: Context,
  state: State,
  predicate: Predicate,
  period: Period | null,
): void {
  const { skeleton, reading, places, before } = context;
  const { text } = skeleton;
  const from = Math.max(predicate.from, predicate.headEnd - SUBJECT);
  const subject = readSubject(skeleton, from, predicate.headEnd, places);
  const figures = predicate.figures.map((index) => {
    const quantity = skeleton.figures.get(index);
    return quantity === undefined ? null : figureOf(quantity, reading.folded);
  });
  const around = text.slice(
    Math.max(predicate.from, predicate.start - AIM_BEFORE),
    predicate.end + AIM_BEHIND,
  );
  const group = state.group;
  state.group = [];
  if (AIM.test(around) || figures.includes(null)) return;
  if (subject.part) state.part = true;
  if (subject.scope) state.scope = wordsAt(reading.text, skeleton, subject.scope.start, subject.scope.end);
  const scope = state.scope ?? (state.part ? (before?.scope ?? null) : null);
  const scopeImplied = scope !== null && subject.scope === null;
  const pairs = pairUp(
    reading,
    skeleton,
    predicate,
    subject,
    figures.filter((figure) => figure !== null),
    group,
  );
  const made = pairs.map((pair, index) => {
    const compared = comparedWith(context, state, predicate, subject, index, pairs.length);
    return buildClaim(pair, {
      reading,
      sentence: context.sentence.id,
      skeleton,
      predicate,
      subject,
      compared,
      scope,
      scopeImplied,
      period,
      origin: originOf(skeleton, reading.folded, predicate),
      total: state.part
        ? (state.claims.findLast((claim) => claim.stated && claim.total === null) ?? before?.total ?? null)
        : null,
      among: state.claims.some((claim) => claim.stated),
    });
  });
  for (const [index, claim] of made.entries()) {
    const level = pairs[index]?.level;
    if (level) state.claims[state.claims.lastIndexOf(level)] = claim;
    else state.claims.push(claim);
  }
  // A share or a number without a subject of its own does not change what the sentence is about.
  const aside = pairs.length === 0 || (predicate.kind === 'share' && subject.name === null);
  state.group = aside ? group : made;
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
  if (['level', 'bare', 'share', 'multiple'].includes(predicate.kind)) return { base: null, implied: false };
  const each = predicate.compared.length === count ? index : 0;
  const lead = subject.compared ?? leadBefore(skeleton, predicate);
  const own: Compared | null = predicate.compared[each] ?? lead;
  if (own !== null) {
    state.compared = wordsAt(reading.text, skeleton, own.start, own.end);
    return { base: state.compared, implied: false };
  }
  const unit = skeleton.figures.get(predicate.figures[0] ?? -1)?.unit.code;
  if (unit !== '%' || predicate.kind === 'to') return { base: null, implied: false };
  const base = state.compared ?? (state.part ? (before?.compared ?? null) : null);
  return { base, implied: base !== null };
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
