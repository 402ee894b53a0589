import type { Place, Quantity, Sentence, Statistic, Time } from '../../model';
import type { Reading } from '../../reading';
import type { Claim } from './claim';
import { claimsOf, emptyFrame, type Frame, type SentenceClaims } from './claims';
import { skeletonOf } from './skeleton';
import { placeEnds } from './subject';

/**
 * The claims about indicators that rise, fall or stand at a level, one each, in the order of the text.
 *
 * @param mentions the times and quantities of the article in order, and its places
 */
export function findStatistics(
  reading: Reading,
  mentions: {
    readonly times: readonly Time[];
    readonly quantities: readonly Quantity[];
    readonly places: readonly Place[];
  },
): readonly Statistic[] {
  const places = placeEnds(mentions.places);
  const quantitiesIn = takeBySpan(mentions.quantities);
  const timesIn = takeBySpan(mentions.times);
  const claims: Claim[] = [];
  let before: Frame | null = null;
  for (const sentence of reading.sentences) {
    // A paragraph that begins with 其中 goes on about the total of the one before.
    if (before?.block !== sentence.block && !reading.folded.startsWith('其中', sentence.span.start))
      before = null;
    const [quantities, times] = [quantitiesIn(sentence), timesIn(sentence)];
    if (quantities.length === 0 && !tellsWithoutFigures(reading.folded, sentence)) {
      before = emptyFrame(sentence.block, before?.total ?? null);
      continue;
    }
    const skeleton = skeletonOf(reading.folded, sentence.span, quantities, times);
    const found: SentenceClaims = claimsOf({ reading, sentence, skeleton, places, before });
    for (const claim of found.claims) if (claim.stated) claims.push(claim);
    before = found.frame;
  }
  const ids = new Map(claims.map((claim, index) => [claim.key, `f${index + 1}`]));
  return claims.map(({ key, stated, kind, total, ...claim }) => {
    const partOf = total === null ? undefined : ids.get(total);
    return { id: ids.get(key) ?? '', ...claim, ...(partOf === undefined ? {} : { partOf }) };
  });
}

/** Whether a sentence may claim something without a figure: 持平, 翻番. */
function tellsWithoutFigures(folded: string, { span }: Sentence): boolean {
  return /持平|番/.test(folded.slice(span.start, span.end));
}

/** Hands out what lies in one sentence after the other; both the items and the sentences are in order. */
function takeBySpan<T extends Quantity | Time>(items: readonly T[]): (sentence: Sentence) => readonly T[] {
  let next = 0;
  return ({ span }) => {
    const taken: T[] = [];
    for (let item = items[next]; item !== undefined && item.span.start < span.end; item = items[++next]) {
      if (item.span.start >= span.start) taken.push(item);
    }
    return taken;
  };
}
