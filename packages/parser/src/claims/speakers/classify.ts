import type { Words } from '../../mentions/entities';
import type { QuotationKind } from '../../model';
import {
  type Frame,
  frameAfter,
  frameBefore,
  frameByAct,
  frameByManner,
  frameByNoun,
  frameByPause,
  frameOfDocument,
  frameOfOpinion,
  frameOfSentence,
  type ReadLine,
} from './frames';
import {
  beginsClause,
  endsClause,
  endsSentence,
  isListed,
  isNamed,
  isOpenPredicate,
  isParallel,
  isPredicate,
  nameKind,
  type Shape,
  shapeOf,
} from './kinds';
import { maskedSlice, type Quoted } from './line';
import { governs, isOpenStatement, isPredication, isStatement } from './predicate';
import type { ReadTerms } from './terms';

/** A quotation with its kind, and with the words that report it where they stand in the same sentence. */
export interface Classified {
  readonly quoted: Quoted;
  readonly line: ReadLine;
  /** The place of its line among the lines. */
  readonly at: number;
  readonly kind: QuotationKind;
  readonly frame: Frame | null;
  readonly rule: string;
}

export interface ClassifyContext {
  readonly source: string;
  readonly readTerms: ReadTerms;
  readonly words: Words;
}

/** Tells what a quotation is by what stands around it, then by what stands in it. */
export function classify(context: ClassifyContext, line: ReadLine, at: number, quoted: Quoted): Classified {
  const frame = reportingFrame(context, line, at, quoted);
  if (frame) return { quoted, line, at, kind: frame.kind, frame, rule: frame.rule };
  const shape = shapeOf(quoted.words);
  const free = shape === 'sentence' ? beginsClause(line, quoted) : standsFree(line, quoted);
  if (
    free &&
    quoted.words.length >= (shape === 'sentence' ? 2 : 4) &&
    !isListed(line, quoted) &&
    !isNamed(line, quoted)
  ) {
    return { quoted, line, at, kind: 'speech', frame: null, rule: 'sentence' };
  }
  const kind = nameKind(line, quoted);
  return { quoted, line, at, kind, frame: null, rule: kind };
}

/** Words that take the place of a clause, up to the end of the sentence: 价格合适，“买的人也就越来越多了”。 */
function standsFree(line: ReadLine, quoted: Quoted): boolean {
  const { words } = quoted;
  const paused = maskedSlice(line, Math.max(line.start, quoted.outer.start - 1), quoted.outer.start) === ',';
  return words.length >= 10 && paused && endsSentence(line, quoted) && !isParallel(words);
}

/** The masked text before a quotation, so many characters of it. */
function before(line: ReadLine, { outer }: Quoted, length: number): string {
  return maskedSlice(line, Math.max(line.start, outer.start - length), outer.start);
}

const HAS_OBJECT = /[起出下过]了$/;

/** The words that report the quotation: those right beside it first, then those of its sentence. */
function reportingFrame(
  { source, readTerms, words }: ClassifyContext,
  line: ReadLine,
  at: number,
  quoted: Quoted,
): Frame | null {
  const shape = shapeOf(quoted.words);
  const long = quoted.words.length >= (shape === 'sentence' ? 2 : 4);
  // 交代起了“遗言”: the verb takes the word for its object.
  if (!long && shape === 'words' && HAS_OBJECT.test(before(line, quoted, 2))) return null;
  const ends = shape === 'sentence' || endsClause(line, quoted);
  const begins = shape === 'sentence' || (beginsClause(line, quoted) && ends);
  const written = frameOfDocument(source, line, quoted);
  if (written) return written;
  const noun = long ? frameByNoun(source, line, quoted, readTerms, at) : null;
  if (isNamed(line, quoted)) return noun;
  const answered = frameByManner(source, line, quoted);
  if (answered) return answered;
  const pause = ends ? frameByPause(line, quoted) : null;
  return (
    (ends ? frameBefore(source, line, quoted) : null) ??
    noun ??
    (ends && long ? frameOfOpinion(line, quoted) : null) ??
    (pause?.rule === 'colon' && long ? pause : null) ??
    (goesOn(line, quoted) ? frameOfSentence(source, line, quoted) : null) ??
    (begins && long ? frameAfter(source, line, quoted) : null) ??
    (isPartOfReport(line, quoted, shape) || isClauseOfReport(words, line, quoted)
      ? frameOfSentence(source, line, quoted)
      : null) ??
    (shape === 'sentence' || (shape === 'clause' && quoted.words.length >= 10) ? pause : null) ??
    (quoted.words.length >= 8 && isStatement(words, quoted.span) ? frameByAct(line, quoted) : null)
  );
}

/** A full sentence in the middle of one that reports: 他表示，费用十年未变，“根本追不上。” */
function goesOn(line: ReadLine, quoted: Quoted): boolean {
  return (
    shapeOf(quoted.words) === 'sentence' &&
    maskedSlice(line, quoted.outer.start - 1, quoted.outer.start) === ','
  );
}

/** The predicate of a reported clause, in the speaker's own words: 他认为球队“踢出了血性”, 她称这是“最后一次机会”. */
function isClauseOfReport(words: Words, line: ReadLine, quoted: Quoted): boolean {
  const before = maskedSlice(line, Math.max(line.start, quoted.outer.start - 1), quoted.outer.start);
  if (!endsClause(line, quoted) || (beginsClause(line, quoted) && before !== ',')) return false;
  if (before === '是') return quoted.words.length >= 5;
  const masked = maskedSlice(line, Math.max(line.start, quoted.outer.start - 4), quoted.outer.start);
  // 症结在于“…”, 已经“…”, 说法“等于…”: what the sentence is about goes before, in the reporter's words.
  if (quoted.words.length >= 6 && (STATES.test(masked) || isOpenStatement(words, quoted.span))) return true;
  // 说，他的诗“咸得有道理，像汗水”: no name has a comma.
  if (quoted.words.length >= 8 && /,/.test(quoted.words) && !isParallel(quoted.words)) return true;
  const whole = before === ',' && isStatement(words, quoted.span);
  return whole || (isPredication(words, quoted.span) && !governs(words, quoted.outer.start));
}

const STATES = /(?:在于|就是|[^自]已经?|仍然?|依然|始终|无疑|其实|显然|只是|变得|显得|意味着)$/;

/** The reported sentence goes over into the speaker's own words: a predicate, or the last of its clauses. */
function isPartOfReport(line: ReadLine, quoted: Quoted, shape: Shape): boolean {
  if (isPredicate(line, quoted) || isOpenPredicate(line, quoted)) return true;
  return (
    shape !== 'sentence' &&
    quoted.words.length >= 4 &&
    beginsClause(line, quoted) &&
    endsSentence(line, quoted)
  );
}
