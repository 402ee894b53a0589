import type { Figure, Span, Statistic } from '../../model';
import type { Draft } from '../draft';
import { matchedParts, type Pattern } from '../report';
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

const level = (name: string) => `(?<${name}>\\d{1,9}(?:\\.\\d{1,4})?)(?<${name}Unit>[^\\d,。;:、%]{0,3}?)`;
const MOVED = '(?:增|升|涨|提高|增加|上升|增长|扩大|提升|上涨|降|减|跌|下降|减少|降低|缩小|下跌)';
const BY = '(?<by>\\d{1,6}(?:\\.\\d{1,4})?)(?<byUnit>%|倍|[^\\d,。;:、%]{0,3}?(?=[,。;]))';
/** Changes in their plainest forms, also where no claim was understood. */
const WRITTEN: readonly Pattern[] = [
  // 由100增至150，增长40%
  {
    regex: new RegExp(
      `[由从]${level('from')}${MOVED}[至到为]${level('to')},(?:${MOVED}|增幅为?|降幅为?)了?${BY}`,
      'dg',
    ),
    needs: ['由', '从'],
  },
  // 300亩，比去年的200亩增长30%
  {
    regex: new RegExp(`${level('to')},比[去上]年(?:同期)?的?${level('from')}${MOVED}了?${BY}`, 'dg'),
    needs: ['比去年', '比上年'],
  },
  // 去年收入50万元，今年收入60万元，增长30%
  {
    regex: new RegExp(
      `[去上]年[^,。;\\d]{0,8}${level('from')},今年[^,。;\\d]{0,8}${level('to')},(?:同比)?${MOVED}了?${BY}`,
      'dg',
    ),
    needs: [',今年'],
  },
];

function written(draft: Draft): readonly Movement[] {
  return WRITTEN.flatMap((pattern) => matchedParts(draft, draft.blocks, pattern)).flatMap(
    ({ match: { groups = {}, indices } }) => {
      const figure = (name: string, unit: string): Figure => {
        const [start = 0, end = 0] = indices?.groups?.[name] ?? [];
        return { value: Number(groups[name]), unit, span: { start, end } };
      };
      const unit = groups['byUnit'] === '倍' ? 'x' : (groups['byUnit'] ?? '');
      const [from, to] = [groups['fromUnit'] ?? '', groups['toUnit'] ?? ''];
      return movement(draft, figure('from', from), figure('to', to), figure('by', unit));
    },
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

/** What the change should be by the levels, in the unit it is given in; null where that is no such unit. */
function expectedChange(movement: Movement): Bounds | null {
  const { changeUnit, levelUnit, from } = movement;
  const hasRatio = from.low > 0 && movement.to.low > 0;
  if (changeUnit === '%') return hasRatio ? relative(movement) : null;
  if (changeUnit === 'x') return hasRatio && movement.to.low > from.high ? multiple(movement) : null;
  const absolute = changeUnit === levelUnit || (changeUnit === 'pp' && levelUnit === '%');
  return absolute ? difference(movement) : null;
}

/** By how many times itself the level may have grown: from 10 to 30 it grew by 2倍. */
function multiple({ from, to }: Movement): Bounds {
  return { low: to.low / from.high - 1, high: to.high / from.low - 1 };
}

/** Percentages are cut off as well as rounded: two thirds are 66.6% to some and 66.7% to others. */
function asStated({ change, changeUnit }: Movement): Bounds {
  const half = changeUnit === '%' ? (change.high - change.low) / 2 : 0;
  return { low: change.low - half, high: change.high + half };
}

export const change: Rule = {
  id: 'number/change',
  severity: 'error',
  find: (draft) =>
    movements(draft).flatMap((movement): Finding[] => {
      const expected = expectedChange(movement);
      if (expected === null || meet(expected, asStated(movement)) || confusesPoints(movement)) return [];
      const unit = movement.changeUnit === '%' ? '%' : movement.changeUnit === 'x' ? '倍' : '';
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
const BETTER_WHEN_LESS =
  /排名|名次|位次|排位|时间|时限|时长|用时|耗时|周期|工期|成绩|等级|能效|质量|汇率|人民币|中间价|配速|[位天级档类等线秒]$|小时$|分钟$|分秒$/;

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
