import type { Quantity } from '../../model';
import type { Draft, Passage } from '../draft';
import { report, spanWithin } from '../report';
import type { Finding, Rule } from '../rule';

/** Words in which 和, 与 and 及 join nothing. */
const NOT_JOINING =
  /共和|呼和|祥和|缓和|调和|及其|与其|和平|和谐|和田|和县|平和|饱和|温和|总和|参与|与会|给与|涉及|普及|及时|及格|以及/g;

/** How many things a clause names with 、 and 和 between them, or null where that is not sure. */
function countItems(clause: string): number | null {
  const words = clause.replace(NOT_JOINING, (word) => (word === '以及' ? '和' : '□'.repeat(word.length)));
  // Two kinds of lists in one clause multiply: 小麦、玉米产量同比、环比.
  if (/等|[(（]|的[^、]*、|同比.?环比|环比.?同比|单产/.test(words)) return null;
  const commas = words.split('、').length - 1;
  const tail = words.slice(words.lastIndexOf('、') + 1);
  const joints = tail.split(/[和与及]/).length - 1;
  const all = words.split(/[和与及]/).length - 1;
  if (joints > 1 || all > joints) return null;
  return commas + joints + 1;
}

/** The values behind 分别: figures in one unit with nothing but 、 or 和 between them. */
function valuesBehind({ folded }: Draft, { quantities, sentence }: Passage, at: number): readonly Quantity[] {
  const start = sentence.span.start + at;
  const behind = quantities.filter(({ span }) => span.start >= start);
  const run: Quantity[] = [];
  for (const quantity of behind) {
    const before = run.at(-1);
    const gap = folded.slice(before?.span.end ?? start, quantity.span.start);
    const joined = before
      ? /^(?:[、和与及]|以及)$/.test(gap) && before.unit.text === quantity.unit.text
      : gap.length <= 12 && !/[,;。、:(]/.test(gap);
    if (!joined) break;
    run.push(quantity);
  }
  return run;
}

export const distribution: Rule = {
  id: 'number/distribution',
  severity: 'warning',
  find: (draft) =>
    draft.passages.flatMap((passage) =>
      [...passage.folded.matchAll(/分别/g)].flatMap((match): Finding[] => {
        const before = passage.folded.slice(Math.max(0, match.index - 60), match.index);
        const clause = before.slice(Math.max(...[...',;。:!?'].map((stop) => before.lastIndexOf(stop))) + 1);
        const things = countItems(clause);
        const values = valuesBehind(draft, passage, match.index + 2);
        if (things === null || things < 2 || values.length < 2 || things === values.length) return [];
        return [
          {
            span: spanWithin(passage.sentence.span, match.index, 2),
            message: {
              en: `${things} things, ${values.length} values`,
              zh: `前有${things}项，后有${values.length}个数值`,
            },
            related: values.map(({ span }) => ({ span, message: { en: 'a value', zh: '数值' } })),
          },
        ];
      }),
    ),
};

/** Rates of which 100% is all there can be. */
const RATES =
  '合格率|及格率|优良率|优秀率|覆盖率|出勤率|满意率|满意度|破案率|就业率|达标率|普及率|成活率|存活率|治愈率|死亡率|好评率|绿化率|回收率';

/** Words that give a growth or a share of a plan, which may pass 100%. */
const UNBOUNDED = '增|涨|升|提|降|减|计划|任务|目标|预算|年|同期|超';
const GAP = `(?:(?!${UNBOUNDED})[^,。;:\\d])`;
const NUMBER = '(\\d{3,7}(?:\\.\\d{1,4})?)%';
/** A debt may be more than a company's assets, but no group is more than the people it is part of. */
const WHOLE = '(?:人口|总人数|总数|总户数|总面积|全[县市省国村镇乡区校]|全部)';
const SHARE = new RegExp(
  `占(?!地)${GAP}{0,8}${WHOLE}${GAP}{0,8}${NUMBER}|(?:${RATES})${GAP}{0,6}${NUMBER}`,
  'g',
);

export const overHundred: Rule = {
  id: 'number/share-over-100',
  severity: 'error',
  find: (draft) => [
    ...report(draft, SHARE, ([found, share, rate]) =>
      Number(share ?? rate) > 100 ? { en: `${found}: more than the whole`, zh: `“${found}”超过整体` } : null,
    ),
    ...draft.passages.flatMap((passage) => overfull(draft, passage)),
  ],
};

/** 分别占: shares of one whole. Answers to a question may overlap. */
function overfull(draft: Draft, passage: Passage): Finding[] {
  if (/受访|调查|问卷|多选|网友|选择/.test(passage.folded)) return [];
  return [...passage.folded.matchAll(/分别占(?!地)/g)].flatMap((match): Finding[] => {
    const values = valuesBehind(draft, passage, match.index + 3);
    const added = values.reduce((all, { value }) => all + (value ?? 0), 0);
    if (values.length < 2 || added <= 100.5 || values.some(({ unit }) => unit.code !== '%')) return [];
    return [
      {
        span: spanWithin(passage.sentence.span, match.index, 3),
        message: { en: `the shares make ${added}%`, zh: `各占比合计${added}%` },
        related: values.map(({ span }) => ({ span, message: { en: 'a share', zh: '占比' } })),
      },
    ];
  });
}
