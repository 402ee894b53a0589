import { COMPOUND_SURNAMES, GRADES, ROLES, SURNAMES, TRADITIONAL_SURNAMES } from '../lexicon/structure';
import { matchAll } from '../text/match';
import { squeeze } from './lines';

/** A name inside a longer string. Offsets are relative to that string. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const HAN = '[\\u3400-\\u9fff\\u{20000}-\\u{323af}〇]';
const HAN_NAME = new RegExp(`^${HAN}{2,4}$`, 'u');
/**
 * What names look like besides: 古丽·买买提, Anna, PK015, 阿禾, 叨叨姐, 小K (longer ones are phrases), and those who sign
 * for an office: 研究室, 胸外科, 系统管理员.
 */
const NAME_LIKE = new RegExp(
  `^(?:(?:${HAN}{1,8}|[A-Z]\\.?)(?:[·•・‧.]${HAN}{1,8}){1,4}|[A-Za-z][A-Za-z.'’-]*|[A-Z]{1,4}\\d+|${HAN}{2,4}|(?=.*[A-Za-z0-9_])(?:${HAN}|[A-Za-z0-9_]){1,12}|${HAN}{2,12}(?:[部科处室组社局办院队所站团员报网]|中心|委员会|公司))$`,
  'u',
);
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

/** A name in a row of them, whatever stands between; of two characters set apart for the eye (张 三), both. */
const PART =
  /(?<![^\s，、；;/／|｜,&＆和])[^\s，、；;/／|｜,&＆和]\s+[^\s，、；;/／|｜,&＆和](?![^\s，、；;/／|｜,&＆和])|[^\s，、；;/／|｜,&＆和]+/g;

/**
 * The names in the value of a credit, or null where the value holds something else. A space inside a name of two
 * characters (张 三) is taken out of it.
 */
export function readNames(
  value: string,
): { readonly names: readonly NameAt[]; readonly role: string | null } | null {
  if (isChineseName(value)) return { names: alone(value), role: null };
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
    return { names: alone(named, from), role };
  }
  const parts = namesMatching(PART, named, from).map(({ name, start, end }) => {
    const others = /等$/.exec(name)?.[0].length ?? 0;
    return { name: squeeze(name.slice(0, name.length - others)), start, end: end - others };
  });
  const names = withoutOutlet(parts, value).flatMap(splitGluedNames);
  return names.length > 0 && names.length <= 20 && names.every(({ name }) => NAME_LIKE.test(name))
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

/** 金娜刘小倩 is two names: a run of four to six characters that no one bears, cut before the commonest surname. */
function splitGluedNames(part: NameAt): readonly NameAt[] {
  const { name, start, end } = part;
  if (!/^[\u3400-\u9fff]{4,6}$/.test(name) || compounds.has(name.slice(0, 2))) return [part];
  const cut = [2, 3]
    .filter((n) => isChineseName(name.slice(0, n)) && isChineseName(name.slice(n)))
    .sort((a, b) => SURNAMES.indexOf(name[a] ?? '') - SURNAMES.indexOf(name[b] ?? ''))[0];
  if (cut === undefined) return [part];
  return [...alone(name.slice(0, cut), start), { name: name.slice(cut), start: start + cut, end }];
}
