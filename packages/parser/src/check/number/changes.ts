import type { Statistic } from '../../model';
import type { Draft } from '../draft';
import type { Finding, Rule } from '../rule';
import { type Bounds, boundsOf, meet } from './figures';

/** A claim that gives the level before, the level after and the change between them. */
interface Movement {
  readonly statistic: Statistic;
  readonly from: Bounds;
  readonly to: Bounds;
  readonly change: Bounds;
  readonly changeUnit: string;
  readonly levelUnit: string;
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
  return draft.article.statistics.flatMap((statistic): Movement[] => {
    const { from, value, change } = statistic;
    if (!from || !value || !change || from.unit !== value.unit || !comparesLevels(draft, statistic))
      return [];
    const bounds = [from, value, change].map((figure) => boundsOf(draft, figure));
    const [before, after, by] = bounds;
    if (!before || !after || !by) return [];
    return [
      { statistic, from: before, to: after, change: by, changeUnit: change.unit, levelUnit: value.unit },
    ];
  });
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

function spanOf({ statistic }: Movement) {
  return statistic.change?.span ?? statistic.span;
}

function levels({ statistic }: Movement): NonNullable<Finding['related']> {
  return [statistic.from, statistic.value].flatMap((figure, i) =>
    figure === undefined
      ? []
      : [
          {
            span: figure.span,
            message: i === 0 ? { en: 'before', zh: '变动前' } : { en: 'after', zh: '变动后' },
          },
        ],
  );
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
          span: spanOf(movement),
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
        const span = spanOf(movement);
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
