import { LABELS } from '../lexicon/structure';
import type { CreditRole } from '../model/credits';
import { EDGE, JOINT, kindAt, SEPARATOR, SPACE, skip } from '../text/kinds';

export type FieldMeaning = CreditRole | 'time' | 'meta';

/** A labelled value in a short line: 责任编辑：杨小倩. Offsets are relative to the line. */
export interface Field {
  readonly meanings: readonly FieldMeaning[];
  readonly label: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
  /** `colon`: a colon, slash or bar follows the label; `space`: only white space does. */
  readonly separator: 'colon' | 'space';
}

interface Label {
  readonly meanings: readonly FieldMeaning[];
  readonly start: number;
  readonly end: number;
  /** Where its value begins. */
  readonly value: number;
  readonly separator: Field['separator'];
}

const meaningsOf: ReadonlyMap<string, readonly FieldMeaning[]> = /* @__PURE__ */ collectMeanings();
/** The longest label by its last character: nearly every other one in front of a separator rules a label out at once. */
const longest: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [...meaningsOf.keys()]
    .sort((a, b) => a.length - b.length)
    .map((label) => [label.at(-1) ?? '', label.length]),
);

function collectMeanings(): ReadonlyMap<string, readonly FieldMeaning[]> {
  const meanings = new Map<string, readonly FieldMeaning[]>();
  for (const [meaning, labels] of Object.entries(LABELS) as [FieldMeaning, readonly string[]][])
    for (const label of labels) meanings.set(label, [...(meanings.get(label) ?? []), meaning]);
  return meanings;
}

/** What a label means first: 记者 names a reporter. */
export function meaningOfLabel(label: string | undefined): FieldMeaning | undefined {
  return meaningsOf.get(label ?? '')?.[0];
}

const COLONS = ':：﹕';
const BARS = '/／|｜丨∣';
/** Roles whose labels take a qualifier in front. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'reporter',
  'correspondent',
  'columnist',
  'editor',
  'chief-editor',
  'proofreader',
  'reviewer',
  'producer',
  'planner',
  'designer',
  'videographer',
]);
const CLOSERS = ')）]】〕}。;；,，、|｜丨▪';

/** The labelled values of a short line, in order. */
export function readFields(line: string): readonly Field[] {
  const labels = readLabels(line);
  return labels.map(({ meanings, start, end, value, separator }, i) => {
    // An opening bracket before the next label belongs to that label.
    const behind = trimmedEnd(line, value, labels[i + 1]?.start ?? line.length, '(（[【');
    return {
      meanings,
      label: { start, end },
      value: { start: value, end: trimmedEnd(line, value, behind, CLOSERS) },
      separator,
    };
  });
}

/**
 * Every label with its separator. With a colon a label of two or more characters may stand anywhere, even glued to what
 * comes before (12:11来源：); otherwise it needs a boundary.
 */
function readLabels(line: string): readonly Label[] {
  const labels: Label[] = [];
  for (let i = 1; i < line.length; i++) {
    const kind = kindAt(line, i);
    if (!(kind & SEPARATOR)) continue;
    const spaced = (kind & SPACE) > 0;
    const sign = skip(SPACE, line, i);
    const colon = COLONS.includes(line[sign] ?? ' ');
    const bar = BARS.includes(line[sign] ?? ' ');
    const value = colon || bar ? skip(SPACE, line, sign + 1) : sign;
    const label = labelBefore(line, i, colon);
    if (label && label.start >= (labels.at(-1)?.start ?? 0)) {
      // 文/图 张三: the first part was taken for a label with a value.
      if (labels.at(-1)?.start === label.start) labels.pop();
      labels.push({ ...label, value, separator: colon || bar || !spaced ? 'colon' : 'space' });
    }
    i = Math.max(i, value - 1);
  }
  return labels;
}

/** The label that ends at `end`, with those joined to it in front, or null. */
function labelBefore(line: string, end: number, colon: boolean): Omit<Label, 'value' | 'separator'> | null {
  let start = labelStart(line, end, colon);
  if (start === null) return null;
  let meanings = meaningsIn(line.slice(start, end).replace(/\s+/g, ''));
  while (kindAt(line, start - 1) & JOINT) {
    const before = labelStart(line, start - 1, false);
    if (before === null) break;
    const joined = meaningsOf.get(line.slice(before, start - 1)) ?? [];
    meanings = [...new Set([...joined, ...meanings])];
    start = before;
  }
  return { meanings, start, end };
}

/** What a label means: 新媒体编辑 is in no list, and means what 编辑 does. */
function meaningsIn(label: string): readonly FieldMeaning[] {
  for (let i = 0; i < label.length; i++) {
    const meanings = meaningsOf.get(label.slice(i));
    if (meanings) return meanings;
  }
  return [];
}

/** Where the label that ends at `end` begins, or null. */
function labelStart(line: string, end: number, colon: boolean): number | null {
  const most = longest.get(line[end - 1] ?? '') ?? 0;
  for (let n = Math.min(most, end); n > 0; n--) {
    const start = end - n;
    const meanings = meaningsOf.get(line.slice(start, end));
    if (!meanings) continue;
    if (isBounded(line, start)) return start;
    if (n === 1) continue;
    const first = OF_PEOPLE.has(meanings[0] ?? '') ? qualifiedStart(line, start) : start;
    if (colon || first < start) return first;
  }
  return colon && most > 0 ? spacedLabelStart(line, end, most) : null;
}

/** What says more closely what somebody did belongs to the label: 新媒体编辑：, 特约记者：, 执行主编：. */
function qualifiedStart(line: string, start: number): number {
  const from = Math.max(0, start - MAX_QUALIFIER);
  const first = from + line.slice(from, start).search(/[\u4e00-\u9fff]*$/);
  return isEdge(line, first) ? first : start;
}

const MAX_QUALIFIER = 4;

/** 作　者：, 索 引 号：: characters set apart for the eye. */
function spacedLabelStart(line: string, end: number, most: number): number | null {
  let label = '';
  for (let i = end - 1; i >= 0 && label.length < most; i--) {
    if (kindAt(line, i) & SPACE) continue;
    label = line.charAt(i) + label;
    if (label.length > 1 && isEdge(line, i) && meaningsOf.has(label)) return i;
  }
  return null;
}

function isBounded(line: string, start: number): boolean {
  return (
    isEdge(line, start) ||
    ((kindAt(line, start - 1) & JOINT) > 0 && labelStart(line, start - 1, false) !== null)
  );
}

function isEdge(line: string, start: number): boolean {
  return start === 0 || (kindAt(line, start - 1) & EDGE) > 0;
}

/** Where a stretch ends without the white space and the marks behind it. */
function trimmedEnd(line: string, start: number, end: number, marks: string): number {
  let i = end;
  while (i > start && (kindAt(line, i - 1) & SPACE || marks.includes(line.charAt(i - 1)))) i--;
  return i;
}
