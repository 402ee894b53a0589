import {
  AFFILIATION,
  COMMONEST_SURNAMES,
  COMPOUND_SURNAMES,
  GLUED_JUNK,
  HAN_NAME,
  NAME_IN_ROW,
  NAME_LIKE,
  SHARE,
  STAFF_CODE,
  SURNAME_GAPS,
} from '../lexicon/structure';
import { charactersOf } from '../text/gaps';
import { matchAll } from '../text/match';
import { squeeze } from './lines';

/** A name inside a longer string. Offsets are relative to that string. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const surnames = /* @__PURE__ */ new Set(charactersOf(SURNAME_GAPS));
const compounds = new Set(COMPOUND_SURNAMES);

/** Every match of a global expression as a name; `from` is where `text` begins in what the offsets are counted from. */
export function namesMatching(regex: RegExp, text: string, from = 0): readonly NameAt[] {
  return matchAll(regex, text).map(({ 0: name, index }) => ({
    name,
    start: from + index,
    end: from + index + name.length,
  }));
}

/** Spaces as long as a text: what is taken out of a line leaves the rest where it is. */
export function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** A name that is all there is. */
export function alone(name: string, start = 0): readonly NameAt[] {
  return [{ name, start, end: start + name.length }];
}

/** Whether a string has the shape of a Chinese personal name: a known surname and one or two characters more. */
export function isChineseName(text: string): boolean {
  if (!HAN_NAME.test(text)) return false;
  const length = [...text].length;
  if (compounds.has(text.slice(0, 2))) return length > 2;
  return length < 4 && surnames.has(text[0] ?? '');
}

/**
 * The names in the value of a credit, or null where the value holds something else. A space inside a name of two
 * characters (张 三) is taken out of it. `outlet`: the first of them may say whose the others are (财新 张三).
 */
export function readNames(
  value: string,
  outlet = true,
): { readonly names: readonly NameAt[]; readonly role: string | null } | null {
  if (isChineseName(value)) return { names: alone(value), role: null };
  const affiliation = AFFILIATION.exec(value);
  const from = affiliation?.[0].length ?? 0;
  // 张三（实习）、李四: remarks are left out, the names stay where they are.
  const cut = value
    .slice(from)
    .replace(/[(（][^、(（)）]*(?:[)）]|$)/g, (remark) => (STAFF_CODE.test(remark) ? remark : blank(remark)))
    .replace(SHARE, blank)
    .replace(GLUED_JUNK, '')
    .trimEnd();
  const named = cut.replace(STAFF_CODE, '') || cut;
  const role = affiliation?.groups?.['role'] ?? null;
  if (/^[A-Za-z][A-Za-z.'’-]*(?:\s[A-Z][A-Za-z.'’-]*){1,3}$/.test(named)) {
    return { names: alone(named, from), role };
  }
  const parts = namesMatching(NAME_IN_ROW, named, from).map(({ name, start, end }) => {
    const others = /等$/.exec(name)?.[0].length ?? 0;
    return { name: squeeze(name.slice(0, name.length - others)), start, end: end - others };
  });
  const names = (outlet ? withoutOutlet(parts, value) : parts).flatMap(splitGluedNames);
  return names.length > 0 && names.length <= 20 && names.every(({ name }) => NAME_LIKE.test(name))
    ? { names, role }
    : null;
}

/** 财新 张三: what stands before the names, with a space between, says whose they are. */
function withoutOutlet(parts: readonly NameAt[], value: string): readonly NameAt[] {
  const [first, ...others] = parts;
  if (
    !first ||
    others.length === 0 ||
    (isChineseName(first.name) && !/[镇乡县]$/.test(first.name)) ||
    /^[A-Za-z]/.test(first.name)
  )
    return parts;
  const gap = value.slice(first.end, others[0]?.start);
  return /^\s+$/.test(gap) && others.every(({ name }) => isChineseName(name)) ? others : parts;
}

/** 金娜刘小倩 is two names: a run of four to six characters that no one bears, cut before the commonest surname. */
function splitGluedNames(part: NameAt): readonly NameAt[] {
  const { name, start, end } = part;
  if (!/^[\u3400-\u9fff]{4,6}$/.test(name) || compounds.has(name.slice(0, 2))) return [part];
  /** A surname that is none of the commonest comes behind them. */
  const rank = (n: number) => (COMMONEST_SURNAMES + name.charAt(n)).indexOf(name.charAt(n));
  const cut = [2, 3]
    .filter((n) => isChineseName(name.slice(0, n)) && isChineseName(name.slice(n)))
    .sort((a, b) => rank(a) - rank(b))[0];
  if (cut === undefined) return [part];
  return [...alone(name.slice(0, cut), start), { name: name.slice(cut), start: start + cut, end }];
}
