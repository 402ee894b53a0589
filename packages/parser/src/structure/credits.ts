import type { CreditRole } from '../model/credits';
import {
  CREDIT_ROLE_OF,
  type RawCredit,
  readAffiliatedLine,
  readBylineNames,
  SIGN_OPENING,
  shiftCredit,
} from './bylines';
import { type Field, readFields } from './fields';
import { isChineseName, readNames } from './names';

/** Values of 作者 that name nobody: where the text came from at best. */
const NOBODY =
  /^(?:网络|網路|互联网|网络整理|综合整理|综合|整理|佚名|未知|不详|匿名|转载|网友|本站|本网|admin|Admin)$/;

/** Roles that a value in running words is given for, rather than a list of names. */
const TAKES_TEXT: ReadonlySet<string> = new Set(['source', 'agency', 'original-headline']);

/** The credits that the labelled fields of a line give; empty values give none. */
export function creditsOfFields(line: string, fields: readonly Field[]): readonly RawCredit[] {
  return fields.flatMap((field) => creditsOfField(line, field));
}

function creditsOfField(line: string, field: Field): readonly RawCredit[] {
  const value = line.slice(field.value.start, field.value.end);
  const label = { text: line.slice(field.label.start, field.label.end), span: field.label };
  if (value === '') return [];
  return field.meanings.flatMap((meaning): readonly RawCredit[] => {
    if (meaning === 'time' || meaning === 'meta') return [];
    if (meaning === 'original-headline') {
      return [{ role: meaning, name: value, span: field.value, label, rule: 'labelled-headline' }];
    }
    if (TAKES_TEXT.has(meaning)) {
      return readOutlets(value).map(({ name, start, end }) => ({
        role: meaning,
        name,
        span: { start: field.value.start + start, end: field.value.start + end },
        label,
        rule: 'labelled-source',
      }));
    }
    const read = readNames(value);
    if (!read) return [];
    // 采写：某都见习记者 林子清 says more exactly than 文 or 作者 what the person is.
    const role: CreditRole = (read.role && CREDIT_ROLE_OF[read.role]) || meaning;
    return read.names.map(({ name, start, end }) => ({
      role: NOBODY.test(name) && role !== 'editor' ? 'source' : role,
      name,
      span: { start: field.value.start + start, end: field.value.start + end },
      label,
      rule: 'labelled-name',
    }));
  });
}

/** The outlets in the value of 来源: up to the first gap or page control, split at 、. */
function readOutlets(value: string): readonly { name: string; start: number; end: number }[] {
  const kept = value
    .replace(/\s+(?:举报|原创|字号|大中小|浏览|阅读|点击|评论|作者|我要|分享|打印|\d).*$/u, '')
    .replace(/(?:\s{2,}|　).*$/u, '')
    .replace(/(?<=[\u3400-\u9fff])\s.*$/u, '');
  return [...kept.matchAll(/[^、;；]+/gu)]
    .map((m) => {
      const lead = /^[\s《“"]*/u.exec(m[0])?.[0].length ?? 0;
      const name = m[0].slice(lead).replace(/(?:[\s》”"]|等)+$/u, '');
      return { name, start: m.index + lead, end: m.index + lead + name.length };
    })
    .filter(({ name }) => name !== '' && name.length <= 30);
}

/** What may stand before the first label of a line of credits. */
const LEAD_IN = new RegExp(
  `^(?:【?(?:我要)?纠错】?\\s*)?${SIGN_OPENING}(?:本文|本期|本版|本报|图片|图)?$`,
  'u',
);

/** A line that is nothing but credits, with labels: (责编：汤诗韵、丁浩), 编辑 刘小阳 校对 李明, 原标题：…. */
export function readCreditLine(
  line: string,
  fields: readonly Field[] = readFields(line),
): readonly RawCredit[] | null {
  const first = fields[0];
  if (first && LEAD_IN.test(line.slice(0, first.label.start))) {
    return allCredits(line, fields);
  }
  return (
    readAffiliatedLine(line) ??
    readBracketedByline(line) ??
    readOriginLine(line) ??
    readContribution(line, fields)
  );
}

/** Null unless every field is a credit with a value that fits it (or is empty). */
function allCredits(line: string, fields: readonly Field[]): readonly RawCredit[] | null {
  const fits = fields.every((field) => {
    const value = line.slice(field.value.start, field.value.end);
    if (field.meanings.some((m) => m === 'time' || m === 'meta')) return false;
    if (field.meanings[0] === 'original-headline') return value.length <= 80;
    if (value === '') return field.separator === 'colon';
    if (creditsOfField(line, field).length === 0) return false;
    // Without a colon the label may be a word of a sentence: then only names of the common shape will do.
    return (
      field.separator === 'colon' || (readNames(value)?.names ?? []).every(({ name }) => isChineseName(name))
    );
  });
  return fits ? creditsOfFields(line, fields) : null;
}

/** （记者张三 通讯员李四）: a byline in brackets, nothing else in the line. */
function readBracketedByline(line: string): readonly RawCredit[] | null {
  const inside = /^[（(【[](?<inside>[^（）()【】[\]]{2,60})[）)】\]]$/u.exec(line)?.groups?.['inside'];
  const credits = inside === undefined ? [] : readBylineNames(inside);
  return credits.length > 0 ? credits.map((credit) => shiftCredit(credit, 1)) : null;
}

/** (综合整理自某某新闻、某某网等), （据新华社、央视新闻）, 据中新网: where a compiled text was taken from. */
function readOriginLine(line: string): readonly RawCredit[] | null {
  const match =
    /^[(（【[]\s*(?:(?:本文|综合|整理|编译|内容|来源)*(?:整理|摘|转|编译|综合|来源|转载)自|综合|据|来源于)\s*(?<outlets>[^，。：:()（）]{2,40}?)(?:等?报道|综合|消息|整理)?\s*[)）】\]]$/u.exec(
      line,
    );
  const outlets = match?.groups?.['outlets'];
  if (!match || outlets === undefined) return null;
  const from = line.indexOf(outlets, 1);
  return readOutlets(outlets).map(({ name, start, end }) => ({
    role: 'source',
    name,
    span: { start: from + start, end: from + end },
    label: null,
    rule: 'compiled-from',
  }));
}

/** 医务部党支部供稿 摄影/张三 编辑/李四: who sent it in, then labelled credits. */
function readContribution(line: string, fields: readonly Field[]): readonly RawCredit[] | null {
  const match = /^(?<unit>[^\s，。：:]{2,30})(?:供稿|投稿|报送)(?=\s|$)/u.exec(line);
  const unit = match?.groups?.['unit'];
  if (!match || unit === undefined) return null;
  const first = fields[0];
  if (first && line.slice(match[0].length, first.label.start).trim() !== '') return null;
  const rest = first ? allCredits(line, fields) : [];
  if (!rest) return null;
  return [
    ...readOutlets(unit).map(({ name, start, end }) => ({
      role: 'source' as const,
      name,
      span: { start, end },
      label: {
        text: line.slice(unit.length, match[0].length),
        span: { start: unit.length, end: match[0].length },
      },
      rule: 'contributed-by',
    })),
    ...rest,
  ];
}

const CLOSING_BRACKET = /[(（【[](?<inside>[^()（）【】[\]]{2,50})[)）】\]]\s*$/u;

/**
 * The credits in brackets at the end of a paragraph: (郭世霞), （文/图 刘玺成 易小楠）, （记者 张三）,
 * [责任编辑：韩宝 PK015]. Bare names count only where they have the shape of a Chinese name.
 */
export function readClosingCredits(paragraph: string): readonly RawCredit[] {
  // A credit is short: looking at the end alone keeps long paragraphs cheap.
  const from = Math.max(0, paragraph.length - 60);
  const match = CLOSING_BRACKET.exec(paragraph.slice(from));
  const inside = match?.groups?.['inside'];
  if (!match || inside === undefined) return [];
  const at = from + match.index + 1;
  const fields = readFields(inside);
  const labelled = (fields[0]?.label.start === 0 && allCredits(inside, fields)) || readAffiliatedLine(inside);
  if (labelled) return labelled.map((credit) => shiftCredit(credit, at));
  const byline = readBylineNames(inside);
  if (byline.length > 0) return byline.map((credit) => shiftCredit(credit, at));
  const read = readNames(inside);
  if (!read || read.role !== null || !read.names.every(({ name }) => isChineseName(name))) return [];
  return read.names.map(({ name, start, end }) => ({
    role: 'author',
    name,
    span: { start: at + start, end: at + end },
    label: null,
    rule: 'closing-name',
  }));
}
