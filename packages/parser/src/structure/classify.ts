import type { BoilerplateBlock } from '../model/blocks';
import { kindsIn, SEPARATOR } from '../text/kinds';
import type { RawCredit } from './bylines';
import { captionRule } from './captions';
import { readCreditLine } from './credits';
import { type RawDateline, readDateline } from './dateline';
import { type Field, readFields } from './fields';
import { endsSentence, type Marker, readMarker } from './headings';
import type { Line } from './lines';
import { boilerplateCategory, isDisclaimer, tailCategory } from './patterns';

/** What a line is by itself, before its neighbours are looked at. */
export type Sign =
  | { readonly kind: 'boilerplate'; readonly category: BoilerplateBlock['category']; readonly tail: boolean }
  | { readonly kind: 'dateline'; readonly dateline: RawDateline }
  | { readonly kind: 'credit'; readonly credits: readonly RawCredit[] }
  | { readonly kind: 'caption'; readonly rule: string }
  | { readonly kind: 'marked'; readonly marker: Marker }
  | { readonly kind: 'number' }
  | { readonly kind: 'table-row' }
  /** Ends like a sentence, or is too long to be anything but running text. */
  | { readonly kind: 'prose' }
  /** Short, and ends without a stop: a headline, a heading, a name, an outlet … */
  | { readonly kind: 'short' };

/** Longer lines are running text; only disclaimers and tables run longer. */
const MAX_SHORT = 60;
const MAX_FURNITURE = 160;
const MAX_DISCLAIMER = 600;

/** A colon behind a label, or the edges of cells. */
const LABELLED = /[:：|﹕\t]/;

/** Classifies one line. Context decides later between headline, heading, caption and paragraph. */
export function classifyLine(line: Line): Sign {
  const { text } = line;
  if (text.length > MAX_FURNITURE) {
    if (text.length < MAX_DISCLAIMER && isDisclaimer(text))
      return { kind: 'boilerplate', category: 'disclaimer', tail: false };
    return { kind: isTableRow(text) ? 'table-row' : 'prose' };
  }
  const sentence = endsSentence(text);
  const kinds = kindsIn(text);
  // Most lines of an article. Short ones with a label may be anything.
  if (sentence && !text.endsWith('…') && (text.length > MAX_SHORT || !LABELLED.test(text)))
    return classifySentences(text, kinds);
  const tail = tailCategory(text);
  if (tail) return { kind: 'boilerplate', category: tail, tail: true };
  if (/^[+＋]?\d[\s\d,.+万]*$/.test(text)) return { kind: 'number' };
  const fields = kinds & SEPARATOR ? readFields(text) : [];
  const credits = readCreditLine(text, fields, kinds);
  if (credits) return { kind: 'credit', credits };
  const dateline = readDateline(text, fields, kinds);
  if (dateline) return { kind: 'dateline', dateline };
  const category = boilerplateCategory(text, kinds);
  if (category) return { kind: 'boilerplate', category, tail: false };
  const record = isRecord(fields);
  if (!record && isTableRow(text)) return { kind: 'table-row' };
  const caption = captionRule(text, kinds);
  if (caption) return { kind: 'caption', rule: caption };
  if (record) return { kind: 'boilerplate', category: 'other', tail: false };
  const marker = readMarker(text);
  if (marker) return { kind: 'marked', marker };
  return { kind: sentence || text.length > MAX_SHORT ? 'prose' : 'short' };
}

/** 索引号：… 信息分类：…: what an office's page says about its document. */
function isRecord(fields: readonly Field[]): boolean {
  return (
    fields[0]?.label.start === 0 &&
    fields.every(({ meanings, separator }) => meanings[0] === 'meta' && separator === 'colon')
  );
}

/** What ends like a sentence is running text, but for disclaimers, signed captions and items of a list. */
function classifySentences(text: string, kinds: number): Sign {
  const category = boilerplateCategory(text, kinds);
  if (category) return { kind: 'boilerplate', category, tail: false };
  const credits = /^[(（【[]/.test(text) ? readCreditLine(text) : null;
  if (credits) return { kind: 'credit', credits };
  const caption = captionRule(text, kinds);
  if (caption) return { kind: 'caption', rule: caption };
  const marker = readMarker(text);
  return marker ? { kind: 'marked', marker } : { kind: 'prose' };
}

/** Cells set off by tabs or bars, two at least. */
function isTableRow(text: string): boolean {
  return CELL_EDGE.test(text) && CELLS.test(text.slice(0, 300));
}

const CELL_EDGE = /[|\t]/;
const CELLS = /\S\s*[|\t].*\S\s*[|\t]\s*\S/;

/** A shorter line has no paragraph in front of what may be glued on. */
const MIN_GLUED = 12;

/**
 * Cuts off what a page glued behind the last sentence of a paragraph (…。返回首页>>, …。责任编辑：张三), so that it
 * becomes a line of its own.
 */
export function cutGlued(line: Line): readonly Line[] {
  const { text, start, end } = line;
  if (text.length < MIN_GLUED || endsSentence(text)) return [line];
  // What is glued on is short: the rest of a long paragraph need not be looked at.
  const tail = text.slice(-MAX_SHORT);
  if (!/[。！？]/.test(tail) || captionRule(text)) return [line];
  const rest = tail.replace(/^.*[。！？][”’」』）)]*\s*/su, '');
  const credits = /[:：]/.test(rest) ? readCreditLine(rest) : null;
  if (!credits?.length && !boilerplateCategory(rest)) return [line];
  const glued = text.length - rest.length;
  const head = text.slice(0, glued).trimEnd();
  return [
    { ...line, end: start + head.length, text: head },
    { start: start + glued, end, text: rest, apart: false, indented: false },
  ];
}
