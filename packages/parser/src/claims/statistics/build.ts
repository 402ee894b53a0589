import type { Figure, Statistic, TextSpan } from '../../model';
import type { Reading } from '../../reading';
import type { Claim } from './claim';
import { comparisonOf } from './comparison';
import { isCounted, isMeasured } from './indicators';
import { isTally, type Pair } from './pairs';
import type { Period } from './period';
import type { Predicate } from './predicates';
import { endOffset, type Skeleton } from './skeleton';
import type { Subject } from './subject';

/** What surrounds a pair of indicator and figure. */
export interface Surroundings {
  readonly reading: Reading;
  /** Id of the sentence. */
  readonly sentence: string;
  readonly skeleton: Skeleton;
  readonly predicate: Predicate;
  readonly subject: Subject;
  readonly compared: { readonly base: TextSpan | null; readonly implied: boolean };
  readonly scope: TextSpan | null;
  readonly scopeImplied: boolean;
  readonly period: Period | null;
  /** The level before the change: 由10人增至20人. */
  readonly origin: Figure | null;
  /** The claim of which this one is a part. */
  readonly total: Claim | null;
  /** Whether the sentence has made a claim already. */
  readonly among: boolean;
}

const DIMENSIONLESS: ReadonlySet<string> = new Set(['%', '‰', 'pp', 'x']);

/** Makes the claim that an indicator has a figure. */
export function buildClaim(pair: Pair, around: Surroundings): Claim {
  const { predicate, compared, period, scope, reading, skeleton } = around;
  const { indicator, level } = pair;
  const values = valuesOf(pair, around);
  const implied: Statistic['implied'][number][] = [];
  if (pair.carried) implied.push('indicator');
  if (compared.base !== null && compared.implied) implied.push('comparison');
  if (period?.implied) implied.push('period');
  if (scope !== null && around.scopeImplied) implied.push('scope');
  const base = compared.base ?? level?.base;
  const words = base && reading.folded.slice(base.span.start, base.span.end);
  const start = level?.span.start ?? startOf(pair, around);
  return {
    key:
      level?.key ??
      `${indicator.span.start}-${pair.figure?.span.start ?? endOffset(skeleton, predicate.end)}`,
    span: { start, end: endOffset(skeleton, predicate.end) },
    indicator,
    ...values,
    comparison: words === undefined ? 'none' : comparisonOf(words),
    ...(base === undefined ? {} : { base }),
    period: level?.period ?? period?.id ?? null,
    scope: level?.scope ?? scope,
    implied:
      level === null
        ? implied
        : [...new Set([...level.implied, ...implied.filter((field) => field === 'comparison')])],
    evidence: around.sentence,
    rule: `statistic/${level === null ? predicate.kind : 'level-and-change'}`,
    stated: level?.stated || isStated(pair, around),
    kind: predicate.kind,
    total: level === null ? (around.total?.key ?? null) : level.total,
  };
}

/** The claim begins with its indicator, or with the comparison or the verb where the indicator is carried over. */
function startOf(pair: Pair, { predicate, subject, skeleton }: Surroundings): number {
  if (predicate.kind === 'bare') return pair.indicator.span.start;
  const starts = [predicate.start, ...predicate.compared.map((compared) => compared.start)];
  if (subject.name !== null) starts.push(subject.name.start);
  if (subject.compared !== null) starts.push(subject.compared.start);
  const first = skeleton.offsets[Math.min(...starts)] ?? 0;
  return pair.carried ? first : Math.min(first, pair.indicator.span.start);
}

type Values = Pick<Statistic, 'direction' | 'change' | 'value' | 'from'>;

function valuesOf(pair: Pair, around: Surroundings): Values {
  const { predicate, reading, skeleton } = around;
  const { figure, level } = pair;
  const before = level ?? pair.resumed;
  const { kind, direction } = predicate;
  const given = {
    ...(before?.value === undefined ? {} : { value: before.value }),
    ...(before?.from === undefined ? {} : { from: before.from }),
  };
  if (kind === 'level' || kind === 'to' || kind === 'multiple' || kind === 'share' || kind === 'bare') {
    const value = figure === null ? {} : { value: figure };
    if (level !== null) return { direction: level.direction, change: level.change, ...value };
    return { direction, change: null, ...value, ...(around.origin === null ? {} : { from: around.origin }) };
  }
  if (kind === 'flat') return { direction, change: null, ...given };
  if (kind === 'doubled') {
    const end = endOffset(skeleton, predicate.end);
    const times = doublings(reading.folded.charAt(end - 2));
    const span = { start: skeleton.offsets[predicate.start] ?? 0, end };
    return { direction, change: { value: 2 ** times - 1, unit: 'x', span }, ...given };
  }
  const from = around.origin === null ? given : { ...given, from: around.origin };
  if (figure !== null && figure.value < 0) {
    return { direction: 'decrease', change: { ...figure, value: -figure.value }, ...given };
  }
  return { direction, change: figure, ...from };
}

/** 翻番 and 翻一番 double once, 翻两番 twice. */
function doublings(char: string): number {
  return Math.max(1, '一两三四'.indexOf(char) + 1);
}

/** Whether a pair is a statistic by itself. */
function isStated(pair: Pair, around: Surroundings): boolean {
  const { predicate, subject, compared, total, among, period, scope } = around;
  const unit = pair.figure?.unit ?? '';
  const words = pair.indicator.text;
  // 初中生中这一比例: of what, only the sentence before says.
  if (/[这该][一个]?(?:比例|数字|数据|占比|比重|指标)$/.test(words)) return false;
  const measured = isMeasured(words);
  switch (predicate.kind) {
    case 'level':
      if (predicate.cumulative && !pair.carried) return true;
      return measured && (words.length > 2 || among || period !== null || scope !== null);
    case 'share':
      return among || measured || period !== null || scope !== null;
    case 'bare': {
      if (subject.reported && measured) return true;
      if ((subject.cumulative || words.includes('新增')) && (isTally(words) || isCounted(words))) return true;
      if (period?.long && (isTally(words) || (subject.reported && isCounted(words)))) return true;
      if (subject.part && total !== null) return measured || isCounted(words) || total.value?.unit === unit;
      return measured && words.length > 2 && (among || period !== null || scope !== null);
    }
    default:
      // 其中省属本科增加6000人
      if (subject.part && total !== null) return true;
      return DIMENSIONLESS.has(unit) || compared.base !== null || measured || isCounted(words) || unit === '';
  }
}
