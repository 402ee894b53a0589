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

/** What sort of page furniture a line is, or null. Call it for short lines only. */
export function boilerplateCategory(line: string): Category | null {
  return boilerplate.find(({ regex }) => regex.test(line))?.category ?? null;
}

/** Whether a line opens the part of the page behind the article, and what that part is. */
export function tailCategory(line: string): Category | null {
  return tails.find(({ regex }) => regex.test(line))?.category ?? null;
}
