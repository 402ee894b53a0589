import type { Figure, Span, Statistic } from '../../model';
import type { Draft } from '../draft';
import type { Finding, Rule } from '../rule';
import { type Bounds, boundsOf, meet } from './figures';

/** A change with the levels before and after it. */
interface Movement {
  readonly from: Bounds;
  readonly to: Bounds;
  readonly change: Bounds;
  readonly changeUnit: string;
  readonly levelUnit: string;
  readonly spans: { readonly from: Span; readonly to: Span; readonly change: Span };
}

/**
 * Whether the change is that between the two levels: a comparison with last year is only where the level before is
 * last year's, and a yearly average (年均) never is.
 */
function comparesLevels({ folded }: Draft, { comparison, from, change }: Statistic): boolean {
  if (!from || !change) return false;
  if (/均|累计|翻|复合/.test(folded.slice(Math.max(0, change.span.start - 10), change.span.start)))
    return false;
  if (comparison === 'none') return true;
  return /(?:去年|上年)(?:同期)?的?$/.test(folded.slice(Math.max(0, from.span.start - 6), from.span.start));
}

function movements(draft: Draft): readonly Movement[] {
  const claimed = draft.article.statistics.flatMap((statistic): Movement[] => {
    const { from, value, change } = statistic;
    if (!from || !value || !change || !comparesLevels(draft, statistic)) return [];
    return movement(draft, from, value, change);
  });
  const seen = new Set(claimed.map(({ spans }) => spans.change.start));
  return [...claimed, ...written(draft).filter(({ spans }) => !seen.has(spans.change.start))];
}

function movement(draft: Draft, from: Figure, to: Figure, by: Figure): Movement[] {
  const [before, after, change] = [from, to, by].map((figure) => boundsOf(draft, figure));
  if (!before || !after || !change || from.unit !== to.unit) return [];
  const spans = { from: from.span, to: to.span, change: by.span };
  return [{ from: before, to: after, change, changeUnit: by.unit, levelUnit: to.unit, spans }];
}

const LEVEL = '(\\d{1,9}(?:\\.\\d{1,4})?)([^\\d,。;:、%]{0,3}?)';
/** The pattern in its plainest form, also where no claim was understood: 由100增至150，增长40%. */
const WRITTEN = new RegExp(
  `[由从]${LEVEL}(?:增|升|涨|提高|增加|上升|增长|扩大|降|减|跌|下降|减少|降低)[至到为]${LEVEL},(?:增长|增加|上升|上涨|提高|下降|减少|降低|下跌|增幅为?|降幅为?)了?(\\d{1,6}(?:\\.\\d{1,4})?)%`,
  'dg',
);

function written(draft: Draft): readonly Movement[] {
  return draft.blocks.flatMap(({ block, folded }) =>
    [...folded.matchAll(WRITTEN)].flatMap((match) => {
      const figure = (group: number, unit: string): Figure => {
        const [start = 0, end = 0] = match.indices?.[group] ?? [];
        const span = { start: block.span.start + start, end: block.span.start + end };
        return { value: Number(match[group]), unit, span };
      };
      return movement(draft, figure(1, match[2] ?? ''), figure(3, match[4] ?? ''), figure(5, '%'));
    }),
  );
}

/** How far apart the levels may lie. */
function difference({ from, to }: Movement): Bounds {
  const gaps = [to.low - from.high, to.high - from.low];
  const [a = 0, b = 0] = gaps;
  return a >= 0 ? { low: a, high: b } : b <= 0 ? { low: -b, high: -a } : { low: 0, high: Math.max(-a, b) };
}

/** By how many percent the level may have moved. */
function relative({ from, to }: Movement): Bounds {
  const ratios = [to.low / from.high, to.high / from.low].map((ratio) => 100 * (ratio - 1));
  const [a = 0, b = 0] = ratios;
  return a >= 0 ? { low: a, high: b } : b <= 0 ? { low: -b, high: -a } : { low: 0, high: Math.max(-a, b) };
}

function levels({ spans }: Movement): NonNullable<Finding['related']> {
  return [
    { span: spans.from, message: { en: 'before', zh: '变动前' } },
    { span: spans.to, message: { en: 'after', zh: '变动后' } },
  ];
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** Whether percent were written where percentage points are meant. */
function confusesPoints(movement: Movement): boolean {
  return (
    movement.levelUnit === '%' &&
    movement.changeUnit === '%' &&
    meet(difference(movement), movement.change) &&
    !meet(relative(movement), movement.change)
  );
}

export const change: Rule = {
  id: 'number/change',
  severity: 'error',
  find: (draft) =>
    movements(draft).flatMap((movement): Finding[] => {
      const percent = movement.changeUnit === '%' && movement.from.low > 0;
      const absolute =
        movement.changeUnit === movement.levelUnit ||
        (movement.changeUnit === 'pp' && movement.levelUnit === '%');
      const expected = absolute && !percent ? difference(movement) : percent ? relative(movement) : null;
      if (expected === null || meet(expected, movement.change) || confusesPoints(movement)) return [];
      const unit = percent ? '%' : '';
      const middle = rounded((expected.low + expected.high) / 2);
      return [
        {
          span: movement.spans.change,
          message: {
            en: `the levels make it about ${middle}${unit}`,
            zh: `按前后数值计算约为${middle}${unit}`,
          },
          related: levels(movement),
        },
      ];
    }),
};

export const percentagePoints: Rule = {
  id: 'number/percentage-points',
  severity: 'warning',
  fixable: true,
  find: (draft) =>
    movements(draft)
      .filter(confusesPoints)
      .map((movement): Finding => {
        const span = movement.spans.change;
        return {
          span,
          message: { en: 'percentage points are meant', zh: '应为“个百分点”' },
          related: levels(movement),
          fix: { span, text: draft.text.slice(span.start, span.end).replace(/[%％]$/, '个百分点') },
        };
      }),
};

/** What rises by becoming smaller: a rank, and the speed that a time stands for. */
const BETTER_WHEN_LESS = /排名|名次|位次|排位|时间|时限|时长|用时|耗时|周期|工期|位$|天$|小时$|分钟$/;

export const direction: Rule = {
  id: 'number/direction',
  severity: 'error',
  find: ({ article, folded }) =>
    article.statistics.flatMap(({ from, value, direction: way, indicator }): Finding[] => {
      if (!from || !value || from.unit !== value.unit || BETTER_WHEN_LESS.test(indicator.text + from.unit))
        return [];
      if (folded.charAt(from.span.start - 1) === '第') return [];
      const wrong =
        way === 'increase' ? value.value < from.value : way === 'decrease' && value.value > from.value;
      if (!wrong) return [];
      return [
        {
          span: value.span,
          message: {
            en:
              way === 'increase'
                ? 'less than before, but said to rise'
                : 'more than before, but said to fall',
            zh: way === 'increase' ? '小于原数，却称增加' : '大于原数，却称减少',
          },
          related: [{ span: from.span, message: { en: 'before', zh: '原数' } }],
        },
      ];
    }),
};
