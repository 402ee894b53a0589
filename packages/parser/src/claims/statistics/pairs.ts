import type { Figure, Statistic, TextSpan } from '../../model';
import type { Reading } from '../../reading';
import type { Claim } from './claim';
import { isMeasured, isRate, type Part, splitList, splitShared } from './indicators';
import type { Predicate } from './predicates';
import { type Skeleton, wordsAt } from './skeleton';
import type { Range, Subject } from './subject';

/** One indicator with one figure, as the predicate pairs them. */
export interface Pair {
  readonly indicator: Statistic['indicator'];
  readonly figure: Figure | null;
  readonly carried: boolean;
  /** The claim that this one completes: the level that a clause before has given. */
  readonly level: Claim | null;
  /** The level of this indicator that stands further before: 事故59起，死亡73人，事故次数上升68%. */
  readonly resumed: Claim | null;
}

/** Shares the figures of a predicate out over its indicators, or over the claims that it goes on from. */
export function pairUp(
  reading: Reading,
  skeleton: Skeleton,
  predicate: Predicate,
  subject: Subject,
  figures: readonly Figure[],
  group: readonly Claim[],
): readonly Pair[] {
  const { text } = skeleton;
  const named = (part: Part): Statistic['indicator'] => {
    const words = wordsAt(reading.text, skeleton, part.start, part.end);
    const implied = part.implied && wordsAt(reading.text, skeleton, part.implied.start, part.implied.end);
    return implied === undefined ? words : { ...words, implied };
  };
  const pair = (indicator: Statistic['indicator'], figure: Figure | null): Pair => {
    return { indicator, figure, carried: false, level: null, resumed: null };
  };
  const name = subject.name;
  if (name === null) return pairWithGroup(predicate, figures, group);
  const single = figures.length === 0 ? [null] : figures;
  const words = text.slice(name.start, name.end);
  const counted = predicate.kind === 'bare' ? countedBehind(skeleton, predicate) : null;
  if (counted !== null && !isMeasured(words)) {
    return figures.map((figure) => pair(counted, figure));
  }
  if ((isRate(words) || words.startsWith('占')) && group.length === 1 && group[0] !== undefined) {
    const { text: of, span } = group[0].indicator;
    return single.map((figure) => pair({ ...named(name), implied: { text: of, span } }, figure));
  }
  const tally = predicate.kind === 'bare' ? tallyOf(text, name) : null;
  if (tally !== null) {
    const owned = subject.owner !== null && tally.start === name.start;
    const part = owned ? { ...tally, implied: subject.owner } : tally;
    return figures.map((figure) => pair(named(part), figure));
  }
  const parts =
    figures.length > 1
      ? (splitShared(text, name, figures.length) ?? splitList(text, name, figures.length))
      : predicate.collective
        ? splitList(text, name, null)
        : null;
  if (parts !== null)
    return parts.map((part, index) => pair(named(part), figures[index] ?? figures[0] ?? null));
  const whole = subject.owner === null ? name : { ...name, implied: subject.owner };
  return single.map((figure) => pair(named(whole), figure));
}

/** What the police, courts and customs keep count of over a period: 抓获嫌疑人92名、捣毁窝点56个. */
const TALLY =
  /^(?:批准逮捕|提起公诉|查办|罚没|追缴|抓获|捣毁|破获|侦破|查处|查获|打掉|刑拘|逮捕|收缴|缴获|查扣|移送|起诉|立案|破案|结案|审结|办结|执结|化解|劝阻|劝返|返还|追回|挽回|止付|冻结)/;

export function isTally(words: string): boolean {
  return TALLY.test(words);
}

/** The last item of a list of deeds, if it is one that is kept count of. */
function tallyOf(text: string, name: Range): Range | null {
  const words = text.slice(name.start, name.end);
  const start = name.start + words.lastIndexOf('、') + 1;
  return isTally(text.slice(start, name.end)) ? { start, end: name.end } : null;
}

/** 新增5万户企业: what is counted stands behind the number. */
function countedBehind(skeleton: Skeleton, predicate: Predicate): TextSpan | null {
  const quantity = skeleton.figures.get(predicate.figures[0] ?? -1);
  return quantity?.of && quantity.of.span.start >= quantity.span.end ? quantity.of : null;
}

/** A predicate without a subject: it completes the level before it (达12亿元，增长5%), or goes on about its indicator. */
function pairWithGroup(
  predicate: Predicate,
  figures: readonly Figure[],
  group: readonly Claim[],
): readonly Pair[] {
  if (predicate.kind === 'bare' || group.length === 0) return [];
  const pair = (claim: Claim, figure: Figure | null, fresh: boolean): Pair => {
    const level = fresh && completes(predicate, claim, figure) ? claim : null;
    return { indicator: claim.indicator, figure, carried: level === null, level, resumed: null };
  };
  const only = group.length === 1 ? group[0] : undefined;
  const count = Math.max(1, figures.length);
  if (group.length === count) return group.map((claim, index) => pair(claim, figures[index] ?? null, true));
  if (only !== undefined) return figures.map((figure, index) => pair(only, figure, index === 0));
  return predicate.collective && count === 1
    ? group.map((claim) => pair(claim, figures[0] ?? null, true))
    : [];
}

function completes(predicate: Predicate, claim: Claim, figure: Figure | null): boolean {
  if (predicate.kind === 'multiple') return false;
  const levelFirst = claim.direction === 'level' || claim.kind === 'to';
  // 占营业收入的8.2%，提高1.1个百分点: in points it is the share that moves.
  if (claim.kind === 'share') return figure?.unit === 'pp' && claim.change === null;
  if (predicate.kind === 'level' || predicate.kind === 'to') return !levelFirst && claim.value === undefined;
  return levelFirst && predicate.kind !== 'share';
}

/** How many claims back a level is looked for. */
const RESUMED = 8;

/** Finds for pairs with an indicator of their own the level that the sentence has given it before. */
export function resumeLevels(
  pairs: readonly Pair[],
  predicate: Predicate,
  claims: readonly Claim[],
): readonly Pair[] {
  if (predicate.kind !== 'change') return pairs;
  const levels = claims
    .slice(-RESUMED)
    .filter((claim) => claim.direction === 'level' && claim.kind === 'bare');
  return pairs.map((pair) => {
    const stem = pair.indicator.text.replace(/(?:人次|[次人起件例宗]?数)$/, '');
    if (pair.carried || pair.level !== null || stem.length < 2) return pair;
    const resumed = levels.find((claim) => claim.indicator.text.endsWith(stem)) ?? null;
    return { ...pair, resumed };
  });
}
