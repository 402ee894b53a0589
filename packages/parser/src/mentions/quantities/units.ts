import { CLASSIFIERS, type Classifier, COUNTED_NOUNS } from '../../lexicon/classifiers';
import { ARABIC_MEASURES, MEASURES } from '../../lexicon/measures';
import type { Unit } from '../../model';
import { longestAt, wordTable } from '../../text/longest';
import { digitOf } from '../numerals';
import type { Amount } from './amount';

/** What a number counts or measures in, and where its words end. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly end: number;
  /** How many of `unit.code` one unit is. */
  readonly scale: number;
  readonly kind: 'measure' | 'classifier' | 'noun';
  /** What is written behind the unit, as a part of it: 0.7 in 一米七, 0.5 in 两吨半. */
  readonly rest?: number;
}

interface Measure {
  readonly code: string;
  readonly scale: number;
}

const measures = /* @__PURE__ */ wordTable(
  MEASURES.map(([text, code, scale = 1]): [string, Measure] => [text, { code, scale }]),
);
const classifiers = /* @__PURE__ */ wordTable(
  CLASSIFIERS.map((entry): [string, Classifier] => [entry.text, entry]),
);
const nouns = /* @__PURE__ */ wordTable(
  COUNTED_NOUNS.map((entry): [string, Classifier] => [entry.text, entry]),
);

/** A tenth: 两成 is 20%. Other words begin with 成 too. */
const TENTHS = /成(?![立为功员都本绩果长熟交效品分就型人年语群不])/y;
/** 七成五 is 75%, 六成半 65%. */
const HUNDREDTHS =
  /^(?:[一二三四五六七八九1-9](?![一二三四五六七八九十百千万余多个名次位家人户年月\d.%])|半(?![数天年个]))/;
/** 一米七 is 1.7 metres, 1米75 is 1.75. */
const DIGITS_BEHIND =
  /^(?:[一二三四五六七八九]{1,2}|[1-9]\d?)(?![一二三四五六七八九十百千万余多个名次点\d.%])/;
/** 42元5角, 三元八角六分. */
const SMALL_MONEY = /^([一二三四五六七八九1-9])角(?:([一二三四五六七八九1-9])分)?/;
/** 两吨半, 三斤半: what is measured in halves. */
const HALVED: ReadonlySet<string> = new Set(['米', '里', '公里', '吨', '斤', '公斤', '亩', '升', '尺', '寸']);
const HALF = /^半(?![小天年个夜径价数导山挂成])/;
/** A unit in Latin letters that no table lists: 500IPS/W, and behind a magnitude or a space 7.8万IPS. */
const LATIN_UNIT = /[A-Za-z]{2,6}(?:\/[A-Za-z]{1,4})?(?![A-Za-z0-9])/y;
const LATIN_RATIO = /[A-Za-z]{1,6}\/[A-Za-z]{1,4}(?![A-Za-z0-9])/y;
const LETTER = /[A-Za-z]/;

/** The unit behind an amount, or null where there is none. */
export function readUnit(folded: string, amount: Amount): FoundUnit | null {
  const spaced = folded.charAt(amount.end) === ' ' || folded.charAt(amount.end) === '\u00a0';
  const at = amount.end + (spaced ? 1 : 0);
  const found = readMeasure(folded, at, amount) ?? readClassifier(folded, at, amount);
  if (found !== null) return found;
  const pattern = spaced || amount.magnitude > 1 ? LATIN_UNIT : LATIN_RATIO;
  pattern.lastIndex = at;
  const latin = pattern.exec(folded)?.[0];
  if (latin === undefined) return null;
  return unitAt(folded, amount, at + latin.length, { code: null, scale: 1, kind: 'measure' });
}

function unitAt(
  folded: string,
  amount: Amount,
  end: number,
  rest: { code: string | null; scale: number; kind: FoundUnit['kind'] },
): FoundUnit {
  const text = folded.slice(amount.unitStart, end).replace(/[余多几 \u00a0]/g, '');
  return { unit: { text, code: rest.code }, end, scale: rest.scale, kind: rest.kind };
}

function readMeasure(folded: string, at: number, amount: Amount): FoundUnit | null {
  TENTHS.lastIndex = at;
  if ((amount.value ?? amount.upper ?? 11) <= 10 && TENTHS.test(folded)) {
    const unit = unitAt(folded, amount, at + 1, { code: '%', scale: 10, kind: 'measure' });
    const behind = HUNDREDTHS.exec(folded.slice(at + 1, at + 3))?.[0];
    if (behind === undefined || amount.value === null) return unit;
    const rest = behind === '半' ? 5 : (digitOf(behind) ?? Number(behind));
    return { ...unit, end: unit.end + 1, rest: rest / 10 };
  }
  const found = longestAt(measures, folded, at);
  if (found === null) return null;
  const longer = longestAt(classifiers, folded, at);
  if (longer !== null && longer.end > found.end) return null;
  const { word, value, end } = found;
  if (LETTER.test(word.charAt(word.length - 1)) && LETTER.test(folded.charAt(end))) return null;
  if (amount.form !== 'arabic' && ARABIC_MEASURES.has(word)) return null;
  if (word === '元' && /[旦首宵素件凶老]/.test(folded.charAt(end))) return null;
  const unit = unitAt(folded, amount, end, { ...value, kind: 'measure' });
  const rest = amount.magnitude === 1 ? restBehind(folded, word, end) : null;
  return rest === null ? unit : { ...unit, end: rest.end, rest: rest.value };
}

function restBehind(folded: string, unit: string, end: number) {
  const small = unit === '元' ? SMALL_MONEY.exec(folded.slice(end, end + 5)) : null;
  if (small !== null) {
    const [jiao = 0, fen = 0] = small.slice(1).map((digit) => digitOf(digit) ?? Number(digit ?? 0));
    return { end: end + small[0].length, value: (jiao * 10 + fen) / 100 };
  }
  const digits = unit === '米' ? DIGITS_BEHIND.exec(folded.slice(end, end + 3))?.[0] : undefined;
  if (digits !== undefined) {
    const value = Number(`0.${Array.from(digits, (digit) => digitOf(digit) ?? digit).join('')}`);
    return { end: end + digits.length, value };
  }
  return HALVED.has(unit) && HALF.test(folded.slice(end, end + 2)) ? { end: end + 1, value: 0.5 } : null;
}

function readClassifier(folded: string, at: number, amount: Amount): FoundUnit | null {
  const found = longestAt(classifiers, folded, at);
  const noun = longestAt(nouns, folded, at);
  const best = found ?? noun;
  if (best === null || !allows(best.value, best.end, amount, folded)) return null;
  const kind = found === null ? 'noun' : 'classifier';
  return unitAt(folded, amount, best.end, { code: null, scale: 1, kind });
}

function allows(entry: Classifier, end: number, amount: Amount, folded: string): boolean {
  const following = folded.charAt(end);
  const barred = following !== '' && entry.unless?.includes(following);
  if (barred && !entry.despite?.some((words) => folded.startsWith(words, end))) return false;
  if (entry.only === undefined || amount.form === 'arabic') return true;
  return entry.only === 'arabic or 两' && folded.slice(amount.start, amount.end) === '两';
}
