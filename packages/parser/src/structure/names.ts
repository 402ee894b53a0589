import { COMPOUND_SURNAMES, GRADES, ROLES, SURNAMES, TRADITIONAL_SURNAMES } from '../lexicon/structure';
import { matchAll } from '../text/match';

/** A name inside a longer string. Offsets are relative to that string. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const HAN = '[\\u3400-\\u9fff\\u{20000}-\\u{323af}〇]';
const HAN_NAME = new RegExp(`^${HAN}{2,4}$`, 'u');
const DOTTED_NAME = new RegExp(`^(?:${HAN}{1,8}|[A-Z]\\.?)(?:[·•・‧.]${HAN}{1,8}){1,4}$`, 'u');
/** 阿禾, 叨叨姐, 小K: longer ones are phrases. */
const PEN_NAME = new RegExp(`^(?:${HAN}){2,4}$|^(?=.*[A-Za-z0-9_])(?:${HAN}|[A-Za-z0-9_]){1,12}$`, 'u');
/** 研究室, 胸外科, 系统管理员: those who sign for an office. */
const OFFICE = new RegExp(`^(?:${HAN}){2,12}(?:[部科处室组社局办院队所站团员报网]|中心|委员会|公司)$`, 'u');
const LATIN_NAME = /^[A-Za-z][A-Za-z.'’-]*$/;
const surnames = new Set(SURNAMES + TRADITIONAL_SURNAMES);
const compounds = new Set(COMPOUND_SURNAMES);

/** Every match of a global expression as a name; `from` is where `text` begins in what the offsets are counted from. */
export function namesMatching(regex: RegExp, text: string, from = 0): readonly NameAt[] {
  return matchAll(regex, text).map(({ 0: name, index }) => ({
    name,
    start: from + index,
    end: from + index + name.length,
  }));
}

/** Whether a string has the shape of a Chinese personal name: a known surname and one or two characters more. */
export function isChineseName(text: string): boolean {
  if (!HAN_NAME.test(text)) return false;
  const length = [...text].length;
  if (compounds.has(text.slice(0, 2))) return length > 2;
  return length < 4 && surnames.has(text[0] ?? '');
}

/** What a value in front of the names says about them: 某都见习记者 林子清, 某某网专栏作者 王文远. */
const AFFILIATION = new RegExp(
  `^(?:${HAN}|[《“》”·A-Za-z]){0,16}?(?:${GRADES}|驻${HAN}{2,4})?(?<role>${ROLES})(?:\\s+|[:：])`,
  'u',
);

/** What a page glues behind the names: what they did, how to reach them, its buttons and counters. */
const GLUED_JUNK =
  /(?:[/／]\S{1,8}[报報][道导導]|\s*(?:[报報][道导導]|摄影报道|整理|综合|供稿|返回|发自|查看更多|点击|举报|收藏|分享|阅读|浏览|打印|关闭|下载|关注|字号|大中小|(?:新闻)?热线|电话|投稿|0\d{2,3}-?\d{7,8})).*$/;
/** The editor's number that portals print behind the name: 杨小倩_NF0425, 韩宝 PK015. */
const STAFF_CODE = /[\s(（_-]*[A-Z]{1,5}\d{2,}[)）]?$/;

/** A name in a row of them, whatever stands between. */
const PART = /[^\s，、；;/／|｜,&＆和]+/g;

/**
 * The names in the value of a credit, or null where the value holds something else. A space inside a name of two
 * characters (张 三) is taken out of it.
 */
export function readNames(
  value: string,
): { readonly names: readonly NameAt[]; readonly role: string | null } | null {
  if (isChineseName(value)) return { names: [{ name: value, start: 0, end: value.length }], role: null };
  const affiliation = AFFILIATION.exec(value);
  const from = affiliation?.[0].length ?? 0;
  // 张三（实习）、李四: remarks are left out, the names stay where they are.
  const cut = value
    .slice(from)
    .replace(/[(（][^、(（)）]*(?:[)）]|$)/g, (remark) =>
      STAFF_CODE.test(remark) ? remark : ' '.repeat(remark.length),
    )
    .replace(GLUED_JUNK, '')
    .trimEnd();
  const named = cut.replace(STAFF_CODE, '') || cut;
  const role = affiliation?.groups?.['role'] ?? null;
  if (/^[A-Za-z][A-Za-z.'’-]*(?:\s[A-Z][A-Za-z.'’-]*){1,3}$/.test(named)) {
    return { names: [{ name: named, start: from, end: from + named.length }], role };
  }
  const names = withoutOutlet(joinSpacedNames(namesMatching(PART, named, from), value), value)
    .map((part) => (part.name.endsWith('等') ? trimEnd(part, 1) : part))
    .flatMap(splitGluedNames);
  return names.length > 0 && names.length <= 20 && names.every((part) => isNameLike(part.name))
    ? { names, role }
    : null;
}

/** 财新 张三: what stands before the names, with a space between, says whose they are. */
function withoutOutlet(parts: readonly NameAt[], value: string): readonly NameAt[] {
  const [first, ...others] = parts;
  if (!first || others.length === 0 || isChineseName(first.name) || /^[A-Za-z]/.test(first.name))
    return parts;
  const gap = value.slice(first.end, others[0]?.start);
  return /^\s+$/.test(gap) && others.every(({ name }) => isChineseName(name)) ? others : parts;
}

function trimEnd(part: NameAt, n: number): NameAt {
  return { ...part, name: part.name.slice(0, -n), end: part.end - n };
}

/** 张 三 李 四 set with spaces for the eye: single characters belong together two by two. */
function joinSpacedNames(parts: readonly NameAt[], value: string): readonly NameAt[] {
  const joined: NameAt[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const next = parts[i + 1];
    if (!part) continue;
    const spaced = next && /^\s+$/.test(value.slice(part.end, next.start));
    if (spaced && part.name.length === 1 && next.name.length === 1) {
      joined.push({ name: part.name + next.name, start: part.start, end: next.end });
      i++;
    } else joined.push(part);
  }
  return joined;
}

/** 金娜刘小倩 is two names: a run of four to six characters that no one bears, cut before the commonest surname. */
function splitGluedNames(part: NameAt): readonly NameAt[] {
  const { name, start, end } = part;
  if (!/^[\u3400-\u9fff]{4,6}$/.test(name) || compounds.has(name.slice(0, 2))) return [part];
  const cut = [2, 3]
    .filter((n) => isChineseName(name.slice(0, n)) && isChineseName(name.slice(n)))
    .sort((a, b) => SURNAMES.indexOf(name[a] ?? '') - SURNAMES.indexOf(name[b] ?? ''))[0];
  if (cut === undefined) return [part];
  return [
    { name: name.slice(0, cut), start, end: start + cut },
    { name: name.slice(cut), start: start + cut, end },
  ];
}

function isNameLike(name: string): boolean {
  return (
    DOTTED_NAME.test(name) ||
    LATIN_NAME.test(name) ||
    /^[A-Z]{1,4}\d+$/.test(name) ||
    PEN_NAME.test(name) ||
    OFFICE.test(name)
  );
}
