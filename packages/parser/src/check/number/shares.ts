import type { Span } from '../../model';
import type { Draft, Passage } from '../draft';
import { matchedParts, report } from '../report';
import type { Finding, Rule } from '../rule';
import { valuesBehind } from './distribution';

/** Rates of which 100% is all there can be. */
const RATES =
  '合格率|及格率|优良率|优秀率|(?<!拨备|流动性|资金|利息|债务|保费|保障|保险)覆盖率|出勤率|满意率|满意度|破案率|就业率|达标率|(?<!电话|手机|宽带|网络)普及率|成活率|存活率|治愈率|死亡率|好评率|绿化率|(?<!投资|资产|现金|成本|资金)回收率';

/** Words that give a growth or a share of a plan, which may pass 100%. */
const UNBOUNDED = '增|涨|升|提|降|减|计划|任务|目标|预算|年|同期|超';
const GAP = `(?:(?!${UNBOUNDED})[^,。;:\\d])`;
const NUMBER = '(\\d{3,7}(?:\\.\\d{1,4})?)%';
/** A debt may be more than a company's assets, but no group is more than the people it is part of. */
const WHOLE = '(?:人口|总人数|总数|总户数|总面积|全[县市省国村镇乡区校]|全部)';
const SHARE = {
  regex: new RegExp(`占(?!地)${GAP}{0,8}${WHOLE}${GAP}{0,8}${NUMBER}|(?:${RATES})${GAP}{0,6}${NUMBER}`, 'g'),
  needs: ['占', '率', '度'],
};

/** 男性占60%，女性占50%. */
const SEXES = {
  regex:
    /男[^,。;\d女]{0,6}占(?:比为?)?(\d{1,3}(?:\.\d{1,2})?)%[,、]女[^,。;\d男]{0,6}占(?:比为?)?(\d{1,3}(?:\.\d{1,2})?)%/g,
  needs: ['男'],
};

/** Shares of one whole, given one by one: 分别占, 占比分别为. */
const SHARES = { regex: /分别占(?:比为?)?(?!地)|占比分别[为是达]/g, needs: ['分别'] };

export const overHundred: Rule = {
  id: 'number/share-over-100',
  severity: 'error',
  find: (draft) => [
    ...report(draft, SHARE, ([found, share, rate]) =>
      Number(share ?? rate) > 100 ? { en: `${found}: more than the whole`, zh: `“${found}”超过整体` } : null,
    ),
    ...report(draft, SEXES, ([, men, women]) => {
      const added = Number(men) + Number(women);
      return added > 100.5 ? { en: `together ${added}%`, zh: `合计${added}%` } : null;
    }),
    ...matchedParts(draft, draft.passages, SHARES).flatMap(({ part, span }) => overfull(draft, part, span)),
  ],
};

/** 分别占: shares of one whole. Answers to a question may overlap. */
function overfull(draft: Draft, passage: Passage, span: Span): Finding[] {
  if (/受访|调查|问卷|多选|网友|选择/.test(passage.folded)) return [];
  const values = valuesBehind(draft, passage, span.end);
  const added = values.reduce((all, { value }) => all + (value ?? 0), 0);
  if (values.length < 2 || added <= 100.5 || values.some(({ unit }) => unit.code !== '%')) return [];
  return [
    {
      span,
      message: { en: `the shares make ${added}%`, zh: `各占比合计${added}%` },
      related: values.map((value) => ({ span: value.span, message: { en: 'a share', zh: '占比' } })),
    },
  ];
}
