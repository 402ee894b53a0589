import { BOILERPLATE, TAIL_MARKERS } from '../lexicon/boilerplate';
import type { BoilerplateBlock } from '../model/blocks';

type Category = BoilerplateBlock['category'];

interface Table {
  /** All patterns as one expression, with a group for each: far faster than one after another. */
  readonly regex: RegExp;
  /** The category of the nth group. */
  readonly categories: readonly Category[];
}

function compile(entries: readonly (readonly [category: Category, pattern: string])[]): Table {
  return {
    regex: new RegExp(`^(?:${entries.map(([, pattern]) => `(${pattern})`).join('|')})$`, 'u'),
    categories: entries.map(([category]) => category),
  };
}

function categoryOf({ regex, categories }: Table, line: string): Category | null {
  const match = regex.exec(line);
  if (!match) return null;
  return categories.find((_, i) => match[i + 1] !== undefined) ?? null;
}

const boilerplate = /* @__PURE__ */ compile(BOILERPLATE);
const tails = /* @__PURE__ */ compile(TAIL_MARKERS);

/** Long furniture is disclaimers, promotion and trails of links: without one of these a long line is none. */
const LONG_FURNITURE =
  /声明|提示|说明|授权|许可|转载|代表|立场|下载|客户端|二维码|扫码|长按|公众号|官方微|热线|报料|爆料|位置|关键[字词]|标签|[>＞»›#]|APP|App|app/u;
const LONG = 50;

/** What sort of page furniture a line is, or null. Call it for short lines only. */
export function boilerplateCategory(line: string): Category | null {
  if (line.length > LONG && !LONG_FURNITURE.test(line)) return null;
  return categoryOf(boilerplate, line);
}

/** Whether a line opens the part of the page behind the article, and what that part is. */
export function tailCategory(line: string): Category | null {
  if (line.length > LONG) return null;
  return categoryOf(tails, line);
}
