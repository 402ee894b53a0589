import type { Quantity } from '../../model';
import { readAmount } from './amount';

/** Words that make 第三 a rank: 位居第三, 全国第一. */
const RANKED =
  /(?:居|列|排|排名|排行|位|获得?|全[国省市县区球]|[排奖榜]?[名牌单]榜|世界|亚洲|同比|总分|团体)$/;
const RANK_UNIT = /^(?:名(?![单额字])|位(?![于置])|大(?=[经贸出进市产消石天债汽品支来投城股])|高峰)/;

/**
 * The rank whose 第 stands at `at`, or null. Other ordinals (第一次, 第二天, 第三产业, 第一时间) number events or are
 * parts of names, and are no quantities.
 */
export function readRank(text: string, folded: string, at: number, id: string): Quantity | null {
  const amount = readAmount(folded, at + 1);
  if (amount?.value == null || !Number.isInteger(amount.value)) return null;
  const unit = RANK_UNIT.exec(folded.slice(amount.end, amount.end + 3))?.[0] ?? '';
  const next = folded.charAt(amount.end);
  const alone =
    unit === '' &&
    !/[\p{Script=Han}A-Za-z0-9]/u.test(next) &&
    RANKED.test(folded.slice(Math.max(0, at - 3), at));
  if (unit === '' && !alone) return null;
  const end = amount.end + unit.length;
  return {
    id,
    text: text.slice(at, end),
    span: { start: at, end },
    value: amount.value,
    unit: { text: unit, code: null },
    of: null,
    modifier: [],
    ordinal: true,
    rule: 'quantity/rank',
  };
}
