import { BOILERPLATE, TAIL_MARKERS } from '../lexicon/boilerplate';
import type { BoilerplateBlock } from '../model/blocks';

type Category = BoilerplateBlock['category'];

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
const boilerplate = /* @__PURE__ */ BOILERPLATE.map(({ category, pattern }) => ({
  category,
  regex: whole(pattern),
}));
const tails = /* @__PURE__ */ TAIL_MARKERS.map(({ category, pattern }) => ({
  category,
  regex: whole(pattern),
}));

/** Long furniture is disclaimers, promotion and trails of links: without one of these a long line is none. */
const LONG_FURNITURE =
  /声明|提示|说明|授权|许可|转载|代表|立场|下载|客户端|二维码|扫码|长按|公众号|官方微|热线|报料|爆料|位置|关键[字词]|标签|[>＞»›#]|APP|App|app/u;
const LONG = 50;

/** What sort of page furniture a line is, or null. Call it for short lines only. */
export function boilerplateCategory(line: string): Category | null {
  if (line.length > LONG && !LONG_FURNITURE.test(line)) return null;
  return boilerplate.find(({ regex }) => regex.test(line))?.category ?? null;
}

/** Whether a line opens the part of the page behind the article, and what that part is. */
export function tailCategory(line: string): Category | null {
  if (line.length > LONG) return null;
  return tails.find(({ regex }) => regex.test(line))?.category ?? null;
}
