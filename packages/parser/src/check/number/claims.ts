import type { Figure, Statistic } from '../../model';
import type { Draft, Passage } from '../draft';
import { matchedParts } from '../report';
import type { Finding, Rule } from '../rule';
import { boundsOf, countOf } from './figures';

const WAYS: ReadonlyMap<string, Statistic['direction']> = new Map([
  ...[...'降减跌'].map((word) => [word, 'decrease'] as const),
  ...[...'升增涨'].map((word) => [word, 'increase'] as const),
]);

const SUMMARY = {
  regex: /([一二两三四五六七八九])([降减跌升增涨])([一二两三四五六七八九])([降减跌升增涨])/g,
  needs: [...WAYS.keys()],
};

export const trendSummary: Rule = {
  id: 'number/trend-summary',
  severity: 'warning',
  find: (draft) =>
    matchedParts(draft, draft.passages, SUMMARY).flatMap(({ part: passage, match, span }): Finding[] => {
      const stated = statedWays(match);
      const shown = shownWays(passage);
      // Only where every figure of the sentence was understood can they be counted.
      const understood = shown.size > 0 && total(shown) === changesIn(passage);
      if (stated === null || !understood || sameCounts(stated, shown)) return [];
      return [
        {
          span,
          message: {
            en: `the sentence has ${shown.get('decrease') ?? 0} falls and ${shown.get('increase') ?? 0} rises`,
            zh: `同句数据为${shown.get('decrease') ?? 0}项下降、${shown.get('increase') ?? 0}项上升`,
          },
          related: passage.statistics.slice(0, 9).map(({ change, span, direction }) => ({
            span: change?.span ?? span,
            message: direction === 'increase' ? { en: 'a rise', zh: '上升' } : { en: 'a fall', zh: '下降' },
          })),
        },
      ];
    }),
};

type Counts = ReadonlyMap<Statistic['direction'], number>;

function statedWays([, first, one = '', second, other = '']: RegExpExecArray): Counts | null {
  const [a, b] = [countOf(first), countOf(second)];
  const [way, otherWay] = [WAYS.get(one), WAYS.get(other)];
  if (a === null || b === null || !way || !otherWay || way === otherWay) return null;
  return new Map([
    [way, a],
    [otherWay, b],
  ]);
}

function shownWays({ statistics }: Passage): Counts {
  const counts = new Map<Statistic['direction'], number>();
  for (const { direction, change } of statistics) {
    if (change !== null) counts.set(direction, (counts.get(direction) ?? 0) + 1);
  }
  return counts;
}

function changesIn({ quantities }: Passage): number {
  return quantities.filter(({ unit }) => unit.code === '%' || unit.code === 'pp').length;
}

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function sameCounts(a: Counts, b: Counts): boolean {
  return (['increase', 'decrease'] as const).every((way) => (a.get(way) ?? 0) === (b.get(way) ?? 0));
}

/** Indicators that every company has. */
const CORPORATE = /营收|收入|利润|产值|销售额|销量|产量|订单|毛利率/;

/**
 * What a claim is about: claims with the same key can be held against each other. Null where that is not sure: where
 * neither the scope nor the words before the indicator tell whose it is.
 */
function subjectKey({ article, folded }: Draft) {
  const times = new Map(article.times.map((time) => [time.id, time]));
  const sentences = new Map(article.sentences.map(({ id, span }) => [id, span]));
  return ({ indicator, scope, period, evidence }: Statistic): string | null => {
    const time = period === null ? undefined : times.get(period);
    const sentence = sentences.get(evidence);
    if (time?.value == null || sentence === undefined) return null;
    const before = folded.slice(
      Math.max(
        sentence.start,
        indicator.span.start - 40,
        time.span.end <= indicator.span.start ? time.span.end : 0,
      ),
      indicator.span.start,
    );
    const owner = before.slice(before.search(/[^,。;:“]*$/));
    if (owner === '' && scope === null && CORPORATE.test(indicator.text)) return null;
    return [indicator.text, indicator.implied?.text, scope?.text, time.value, owner].join('|');
  };
}

/** Pairs of claims about the same thing in different sentences: each with the first of its kind. */
function repeated(
  draft: Draft,
  kind: (statistic: Statistic) => string | null,
): readonly (readonly [Statistic, Statistic])[] {
  const first = new Map<string, Statistic>();
  return draft.article.statistics.flatMap((statistic) => {
    const key = kind(statistic);
    if (key === null) return [];
    const before = first.get(key);
    if (before === undefined) first.set(key, statistic);
    return before && before.evidence !== statistic.evidence ? [[before, statistic] as const] : [];
  });
}

export const conflictingValues: Rule = {
  id: 'number/conflicting-values',
  severity: 'warning',
  find: (draft) => {
    if (draft.article.statistics.length < 2) return [];
    const subject = subjectKey(draft);
    return repeated(draft, (statistic) => {
      const key = subject(statistic);
      const figure = figureOf(statistic);
      const { change, comparison, indicator, scope } = statistic;
      if (key === null || figure === null || indicator.text.length < 3) return null;
      // A growth without a base, and a level of nobody knows what, say too little to be held against each other.
      if (change === null ? scope === null : comparison === 'none') return null;
      return [key, comparison, change === null ? 'level' : 'change', figure.unit].join('|');
    })
      .filter(([a, b]) => disagree(draft, a, b))
      .map(([a, b]) => ({
        span: figureOf(b)?.span ?? b.span,
        message: {
          en: `${b.indicator.text} was given otherwise before`,
          zh: `“${b.indicator.text}”与前文数值不一`,
        },
        related: [{ span: figureOf(a)?.span ?? a.span, message: { en: 'before', zh: '前文' } }],
      }));
  },
};

/** The number a claim is about: the change, or where there is none the level. */
function figureOf({ change, value, direction }: Statistic): Figure | null {
  return change ?? (direction === 'level' ? (value ?? null) : null);
}

/** Whether two claims about one thing cannot both hold, rounding allowed for: 25.36% is 25.4%, but 8% is not 9%. */
function disagree(draft: Draft, a: Statistic, b: Statistic): boolean {
  const [one, two] = [figureOf(a), figureOf(b)].map((figure) => figure && boundsOf(draft, figure));
  if (!one || !two) return false;
  const same = figureOf(a)?.value === figureOf(b)?.value;
  const overlap = Math.min(one.high, two.high) - Math.max(one.low, two.low) > 1e-9;
  return !(same || overlap) || a.direction !== b.direction;
}

export const conflictingComparison: Rule = {
  id: 'number/conflicting-comparison',
  severity: 'warning',
  find: (draft) =>
    repeated(draft, ({ indicator, change, direction, comparison }) =>
      change === null ||
      // Small round figures agree by chance.
      change.value < 1 ||
      String(change.value).length < 3 ||
      (comparison !== 'year-on-year' && comparison !== 'previous-period')
        ? null
        : [indicator.text, change.value, change.unit, direction].join('|'),
    )
      .filter(([a, b]) => a.comparison !== b.comparison)
      .map(([a, b]) => ({
        span: b.base?.span ?? b.span,
        message: { en: 'the same figure is compared otherwise before', zh: '同一数据前文比较口径不同' },
        related: [{ span: a.base?.span ?? a.span, message: { en: 'before', zh: '前文' } }],
      })),
};
