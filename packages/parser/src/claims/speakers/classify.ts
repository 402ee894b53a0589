import type { QuotationKind } from '../../model';
import {
  type Frame,
  frameAfter,
  frameBefore,
  frameByNoun,
  frameByPause,
  frameOfDocument,
  frameOfSentence,
  type ReadLine,
} from './frames';
import {
  beginsClause,
  endsClause,
  endsSentence,
  isListed,
  isNamed,
  isParallel,
  isPredicate,
  nameKind,
  shapeOf,
} from './kinds';
import { maskedSlice, type Quoted } from './line';
import type { FindCandidates } from './names';

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
  readonly candidatesIn: FindCandidates;
}

/** Tells what a quotation is by what stands around it, then by what stands in it. */
export function classify(context: ClassifyContext, line: ReadLine, at: number, quoted: Quoted): Classified {
  const frame = reportingFrame(context, line, at, quoted);
  if (frame) return { quoted, line, at, kind: frame.kind, frame, rule: frame.rule };
  const free = shapeOf(quoted.words) === 'sentence' ? beginsClause(line, quoted) : standsFree(line, quoted);
  if (free && quoted.words.length >= 4 && !isListed(line, quoted)) {
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

function reportingFrame(
  { source, candidatesIn }: ClassifyContext,
  line: ReadLine,
  at: number,
  quoted: Quoted,
): Frame | null {
  const shape = shapeOf(quoted.words);
  const written = frameOfDocument(source, line, quoted);
  if (written) return written;
  const noun = quoted.words.length >= 4 ? frameByNoun(source, line, quoted, candidatesIn, at) : null;
  if (isNamed(line, quoted)) return noun;
  const whole = shape === 'sentence' || endsClause(line, quoted);
  const before = frameBefore(source, line, quoted);
  if (before && whole) return before;
  if (noun) return noun;
  const pause = frameByPause(line, quoted);
  if (pause?.rule === 'colon' && whole && quoted.words.length >= 4) return pause;
  if (shape === 'sentence' || (whole && beginsClause(line, quoted) && quoted.words.length >= 4)) {
    const after = frameAfter(source, line, quoted);
    if (after) return after;
  }
  if (
    quoted.words.length >= 6 &&
    (isPredicate(line, quoted) ||
      (shape !== 'sentence' && beginsClause(line, quoted) && endsSentence(line, quoted)))
  ) {
    const within = frameOfSentence(source, line, quoted);
    if (within) return within;
  }
  const said = shape === 'sentence' || (shape === 'clause' && quoted.words.length >= 10);
  return pause && whole && said ? pause : null;
}
