import {
  BEHIND_OUTLET,
  COMPILED_FROM,
  LEAD_IN,
  NOBODY,
  PEN_NAME,
  PRINT_EDITION,
  REPORTED_BY,
  TAKEN_FROM,
} from '../lexicon/structure';
import type { TextSpan } from '../model/span';
import { CREDIT, kindsIn } from '../text/kinds';
import { textSpan } from '../text/spans';
import {
  creditsFor,
  type RawCredit,
  readAffiliatedLine,
  readBylineNames,
  roleOf,
  shiftCredits,
} from './bylines';
import { type Field, readFields } from './fields';
import { alone, isChineseName, type NameAt, namesMatching, readNames } from './names';

/** The credits that the labelled fields of a line give; empty values give none. */
export function creditsOfFields(line: string, fields: readonly Field[]): readonly RawCredit[] {
  return fields.flatMap((field) => creditsOfField(line, field));
}

function creditsOfField(line: string, field: Field): readonly RawCredit[] {
  const value = line.slice(field.value.start, field.value.end);
  if (value === '') return [];
  const from = field.value.start;
  const label = textSpan(line, field.label.start, field.label.end);
  return field.meanings.flatMap((meaning): readonly RawCredit[] => {
    if (meaning === 'time' || meaning === 'meta') return [];
    if (meaning === 'original-headline') {
      return creditsFor(meaning, alone(value), from, 'labelled-headline', label);
    }
    if (label.text === '供稿') return contributors(value, from, label);
    if (meaning === 'source') return creditsFor(meaning, readOutlets(value), from, 'labelled-source', label);
    const read = readNames(value);
    if (!read) return [];
    // 采写：某都见习记者 林子清 says more exactly than 文 or 作者 what the person is.
    const role = roleOf(read.role) ?? meaning;
    return read.names.flatMap((name) =>
      creditsFor(
        NOBODY.test(name.name) && role !== 'editor' ? 'source' : role,
        [name],
        from,
        'labelled-name',
        label,
      ),
    );
  });
}

/** Who sent a text in (供稿): people, or the office they work for. */
function contributors(value: string, from: number, label: TextSpan): readonly RawCredit[] {
  const names = readNames(value)?.names ?? [];
  return names.length > 0 && names.every(({ name }) => isChineseName(name))
    ? creditsFor('correspondent', names, from, 'contributed-by', label)
    : creditsFor('source', readOutlets(value), from, 'contributed-by', label);
}

const OUTLET = /[^、；;]+/g;

/** The outlets in the value of 来源: up to the first gap or page control, split at 、. */
function readOutlets(value: string): readonly NameAt[] {
  const kept = value.replace(BEHIND_OUTLET, '');
  return namesMatching(OUTLET, kept)
    .map((part) => {
      const rest = part.name.replace(/^[\s《“"]+/, '');
      const start = part.end - rest.length;
      // 《某某日报》 is taken out of its marks, 某某网-《某某日报》 is not.
      const name = rest.replace(/[《“"]/.test(rest) ? /(?:\s|等)+$/ : /(?:[\s》”"]|等)+$/, '');
      return { name, start, end: start + name.length };
    })
    .filter(({ name }) => name !== '' && name.length <= 30);
}

/** （編輯：陳清芳）1120903: a news agency puts the day and its number behind the editor. */
const FILING_NUMBER = /[)）]\d{6,8}$/;

/** A line that is nothing but credits, with labels: (责编：汤诗韵、丁浩), 编辑 刘小阳 校对 李明, 原标题：…. */
export function readCreditLine(
  line: string,
  fields: readonly Field[] = readFields(line),
  kinds = kindsIn(line),
): readonly RawCredit[] | null {
  const filed = FILING_NUMBER.exec(line);
  if (filed) return readCreditLine(line.slice(0, filed.index + 1));
  const first = fields[0];
  if (first && LEAD_IN.test(line.slice(0, first.label.start))) {
    return allCredits(line, fields);
  }
  if (!(kinds & CREDIT)) return null;
  return (
    readAffiliatedLine(line) ??
    (/^[(（【[]/.test(line) ? (readBracketedByline(line) ?? readOriginLine(line)) : null) ??
    readPrintEdition(line) ??
    readReportedBy(line) ??
    readOriginSentence(line, fields) ??
    readContribution(line, fields)
  );
}

/** The credits of a line's fields; null unless each is a credit with a value that fits it, or is empty. */
function allCredits(line: string, fields: readonly Field[]): readonly RawCredit[] | null {
  const credits: RawCredit[] = [];
  let labels = 0; // of credits, not of what the page says about itself
  for (const [i, field] of fields.entries()) {
    const [meaning] = field.meanings;
    const value = line.slice(field.value.start, field.value.end);
    const colon = field.separator === 'colon';
    if (meaning === 'time' || (meaning === 'meta' && !(colon && fields.length > 1))) return null;
    if (meaning === 'meta') continue;
    labels++;
    // 本报记者 张三 文/摄: a label may stand behind the name.
    if (value === '' || /^[文图圖摄攝影]+$/.test(value)) {
      if (!colon && labels === 1) return null;
      continue;
    }
    if (meaning === 'original-headline' ? value.length > 80 : DATED.test(value)) return null;
    const own = creditsOfField(line, field);
    // 作者：某某日报·某某网记者 张三: the value says whose reporter the next label speaks of.
    const next = fields[i + 1];
    if (own.length === 0 && next && !/\s/.test(line.slice(field.value.start, next.label.start))) continue;
    // Without a colon the label may be a word of a sentence: then only names of the common shape will do.
    if (own.length === 0 || !(colon || own.every(({ name }) => isChineseName(name)))) return null;
    credits.push(...own);
  }
  return labels > 0 ? credits : null;
}

/** 来源：某某网 2021-04-16 05:10 is a dateline. */
const DATED = /(?:19|20)\d{2}\s?[/年.-]\s?\d/;

/** （记者张三 通讯员李四）: a byline in brackets, nothing else in the line. */
function readBracketedByline(line: string): readonly RawCredit[] | null {
  const inside = /^[(（【[]([^(（【[)）】\]]{2,60})[)）】\]]$/.exec(line)?.[1];
  const credits = readBylineNames(inside ?? '');
  return credits.length > 0 ? shiftCredits(credits, 1) : null;
}

/** (综合整理自某某新闻、某某网等), （据新华社、央视新闻）, 据中新网: where a compiled text was taken from. */
function readOriginLine(line: string): readonly RawCredit[] | null {
  const outlets = COMPILED_FROM.exec(line)?.[1];
  return outlets === undefined
    ? null
    : creditsFor('source', readOutlets(outlets), line.indexOf(outlets, 1), 'compiled-from');
}

/** 《某某日报》（2021年04月16日 02版）: where a text was printed. */
function readPrintEdition(line: string): readonly RawCredit[] | null {
  const name = PRINT_EDITION.exec(line)?.[1];
  return name === undefined ? null : creditsFor('source', alone(name), line.indexOf(name), 'print-edition');
}

/** 陈小敏 报道, 記者林書豪／綜合報導: a report's byline on a line of its own. */
function readReportedBy(line: string): readonly RawCredit[] | null {
  if (line.length > 30) return null;
  const reporter = REPORTED_BY.exec(line)?.[1] ?? '';
  const names = readNames(reporter)?.names;
  return names?.every(({ name }) => isChineseName(name))
    ? creditsFor('reporter', names, line.indexOf(reporter), 'reported-by')
    : null;
}

/** 编者按：本文来自微信公众号“小店观察”，作者：石头，经授权发布。: a sentence that says where a text was taken from. */
function readOriginSentence(line: string, fields: readonly Field[]): readonly RawCredit[] | null {
  const match = TAKEN_FROM.exec(line);
  const outlet = match?.[1];
  if (!match || outlet === undefined || /下载|更多/.test(line)) return null;
  const authors = fields
    .filter(({ meanings }) => meanings[0] === 'author')
    .flatMap((field) => creditsOfField(line, endAtComma(line, field)));
  return [...creditsFor('source', alone(outlet), match[0].length - outlet.length, 'taken-from'), ...authors];
}

function endAtComma(line: string, field: Field): Field {
  const { start, end } = field.value;
  const comma = line.slice(start, end).search(/[，。,]/);
  return comma < 0 ? field : { ...field, value: { start, end: start + comma } };
}

/** 医务部党支部供稿 摄影/张三 编辑/李四: who sent it in, then labelled credits. */
function readContribution(line: string, fields: readonly Field[]): readonly RawCredit[] | null {
  if (!/[稿送]/.test(line)) return null;
  const match = /^[(（]?(?<unit>[^\s，。:：(（]{2,30})\s?(?<verb>供稿|投稿|报送)(?=[\s)）]|$)/d.exec(line);
  const { unit, verb } = match?.indices?.groups ?? {};
  if (!match || !unit || !verb) return null;
  const first = fields[0];
  if (first && line.slice(match[0].length, first.label.start).trim() !== '') return null;
  const rest = first ? allCredits(line, fields) : [];
  if (!rest) return null;
  return [...contributors(line.slice(...unit), unit[0], textSpan(line, ...verb)), ...rest];
}

/** The rule of a pen name in brackets: other words stand there too, so any other author counts before it. */
export const CLOSING_PEN_NAME = 'closing-pen-name';
const CLOSING_BRACKET = /[(（【[]([^(（【[)）】\]]{2,50})[)）】\]]\s*$/;

/**
 * The credits in brackets at the end of a paragraph: (郭世霞), （文/图 刘玺成 易小楠）, （记者 张三）,
 * [责任编辑：韩宝 PK015]. Bare names count only where they have the shape of a Chinese name.
 */
export function readClosingCredits(paragraph: string): readonly RawCredit[] {
  // A credit is short: looking at the end alone keeps long paragraphs cheap.
  const from = Math.max(0, paragraph.length - 60);
  const match = CLOSING_BRACKET.exec(paragraph.slice(from));
  const inside = match?.[1];
  if (!match || inside === undefined) return [];
  const at = from + match.index + 1;
  const fields = readFields(inside);
  const labelled = (fields[0]?.label.start === 0 && allCredits(inside, fields)) || readAffiliatedLine(inside);
  if (labelled) return shiftCredits(labelled, at);
  const byline = readBylineNames(inside);
  if (byline.length > 0) return shiftCredits(byline, at);
  const read = readNames(inside);
  if (!read || read.role !== null) return [];
  if (read.names.every(({ name }) => isChineseName(name)))
    return creditsFor('author', read.names, at, 'closing-name');
  const apart = /(?:^|[。！？”])$/.test(paragraph.slice(Math.max(0, at - 2), at - 1));
  return apart && PEN_NAME.test(inside) ? creditsFor('author', read.names, at, CLOSING_PEN_NAME) : [];
}
