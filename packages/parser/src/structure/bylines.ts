import { BYLINE_LABEL, EMPLOYER, SIGNED_FOR } from '../lexicon/structure';
import type { Credit, CreditRole } from '../model/credits';
import type { Span, TextSpan } from '../model/span';
import { kindsIn, ROLE } from '../text/kinds';
import { matchAll } from '../text/match';
import { textSpan } from '../text/spans';
import { meaningOfLabel } from './fields';
import { isChineseName, type NameAt, readNames } from './names';

/** A credit read from one line. Offsets are relative to the line. */
export type RawCredit = Credit;

/** Credits for names that stand in a part of a line; `from` is where that part begins. */
export function creditsFor(
  role: CreditRole,
  names: readonly NameAt[],
  from: number,
  rule: string,
  label: TextSpan | null = null,
): readonly RawCredit[] {
  return names.map(({ name, start, end }) => ({
    role,
    name,
    span: { start: from + start, end: from + end },
    label,
    rule,
  }));
}

/** What a word for a part played (记者) means. */
export function roleOf(word: string | null | undefined): CreditRole | null {
  const meaning = meaningOfLabel(word ?? '');
  return meaning === undefined || meaning === 'time' || meaning === 'meta' ? null : meaning;
}

function labelsIn(text: string): readonly RegExpExecArray[] {
  return kindsIn(text) & ROLE ? matchAll(BYLINE_LABEL, text) : [];
}

/** 某某新闻记者 贺小萍, 本报记者 张三 通讯员 李四: an outlet, parts and names, without any colon or sentence. */
export function readAffiliatedLine(line: string): readonly RawCredit[] | null {
  const [label] = line.length > 80 || /[，。:：！？]/.test(line) ? [] : labelsIn(line);
  const before = label && (label.groups?.['gap'] ? SIGNED_FOR : EMPLOYER);
  if (!before?.test(line.slice(0, label?.index))) return null;
  const credits = readBylineNames(line.replace(/[\s)）】\]]+$/, ''));
  const named = credits.every(({ name }) => isChineseName(name) || /[·•A-Za-z]/.test(name));
  return credits.length > 0 && named ? credits : null;
}

/** The names in a byline, whether labels are set off by space, colon or nothing: 记者张三 通讯员 李四. */
export function readBylineNames(inside: string): readonly RawCredit[] {
  const labels = labelsIn(inside);
  // A byline begins with whose it is: an outlet at most stands before the first label.
  if (labels.length === 0 || (labels[0]?.index ?? 0) > 20) return [];
  return labels.flatMap((label, i): readonly RawCredit[] => {
    const start = label.index + label[0].length;
    const labelEnd = start - (label.groups?.['gap'] ?? '').length;
    const value = inside
      .slice(start, labels[i + 1]?.index ?? inside.length)
      .replace(/\s*(?:文[/／]?[图圖摄攝]|摄影报道|(?<=\s)[\u3400-\u9fff]{2,4}报道)?[\s，、；;,和与]*$/, '');
    // Whose they are stands before the label.
    const read = readNames(value, false);
    const role = roleOf(label.groups?.['role']);
    if (!read || !role) return [];
    const names = read.names.filter(({ name }) => name.length >= 2);
    return creditsFor(role, names, start, 'wire-byline', textSpan(inside, label.index, labelEnd));
  });
}

/** The same credits, their offsets counted from elsewhere. */
export function shiftCredits(credits: readonly RawCredit[], by: number): readonly RawCredit[] {
  return credits.map((credit) => ({
    ...credit,
    span: shiftSpan(credit.span, by),
    label: credit.label && { ...credit.label, span: shiftSpan(credit.label.span, by) },
  }));
}

/** The same span, counted from elsewhere. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
