import { TREND_ADVERBS } from '../../lexicon/trends';
import type { Comparison } from '../../model';
import { longestBefore, wordTable } from '../../text/longest';
import { TIME } from './skeleton';

/** The words that name a comparison, as offsets. */
export interface Compared {
  readonly start: number;
  readonly end: number;
}

const adverbs = /* @__PURE__ */ wordTable(TREND_ADVERBS.map((word): [string, true] => [word, true]));

/** What a figure may be measured against: a time, or a word for an earlier state. */
const EARLIER = `(?:[上前]?${TIME}|(?:上|去|前)年度?|上个?[月周季旬期届]度?|[上前]一(?:个?(?:年度?|月|周|季度?|期|日|交易日|天|届))?|[年月节]初|此前|之前|先前|原来|原先|以往|往年|往常|平日|平时|平常|过去|同期|[^,。;:、比较与]{1,6}[前期](?![货]))`;
/** 较去年同期的|33%|提升14个百分点: the comparison gives the level as well. */
const BASE_LEVEL = new RegExp(`(?:比|较)${EARLIER}(?:同期)?的?$`);

/** The comparison that the level behind some words is that of, or null. */
export function baseOfLevel(words: string): Compared | null {
  const match = BASE_LEVEL.exec(words);
  return match && { start: match.index, end: words.length - (words.endsWith('的') ? 1 : 0) };
}

const BASE = new RegExp(
  `(?:比|较|相较|相比|与|和|同|跟)(?:于)?${EARLIER}(?:的|${TIME}|同期|平均|水平|末|底|初|时|同口径|增加前|相比|相较|相比较){0,4}$`,
);
const COMPARED_WITH = /(?:与|和|同|跟|比|较|相比于?)[^,。;:]{1,14}(?:相比|相较)$/;
/** In Hong Kong 按年 is year-on-year. */
const FIXED = /(?:按年|年)?同比$|(?:按月|按季|月|季)?环比$|按[年季月]$/;

/** The comparison at the end of some words of a skeleton, or null. */
function comparedAt(words: string): Compared | null {
  const fixed = FIXED.exec(words);
  const base = fixed ?? BASE.exec(words) ?? COMPARED_WITH.exec(words);
  return base && { start: base.index, end: words.length };
}

/** What kind of comparison some words name: 同期 is the same stretch of an earlier year; 上月 and the like are the period before. */
export function comparisonOf(words: string): Comparison {
  // A year that is named, and the average of many years, are bases of their own.
  if (/\d{4}年|[常往历]年/.test(words)) return 'since-baseline';
  if (/同比|同期|^按?年$/.test(words)) return 'year-on-year';
  if (/环比|^按?[月季]$|上个?[月周季旬期]|[上前]一(?:个?(?:月|周|季|期|日|交易日|天))/.test(words))
    return 'previous-period';
  return 'since-baseline';
}

/**
 * Takes adverbs and comparisons off the end of what stands before a verb of change.
 *
 * @returns where the rest ends, the adverbs, and the comparisons in the order of the text
 */
export function stripTail(head: string) {
  const compared: Compared[] = [];
  let taken = '';
  let end = head.length;
  for (;;) {
    const before = head.slice(0, end);
    const note = /\((?:下同|以下简称[^()]{1,6})\)$/.exec(before);
    if (note !== null) {
      end = note.index;
      continue;
    }
    const base = comparedAt(before);
    const adverb = base === null ? longestBefore(adverbs, head, end, 0) : null;
    // 同比和环比分别上涨: the sign between two comparisons goes with them.
    const joint =
      compared.length > 0 && base === null && adverb === null
        ? /(?:同比|环比)[、和与及]$/.exec(before)
        : null;
    if (base !== null) {
      compared.unshift(base);
      end = base.start;
    } else if (adverb !== null) {
      taken = adverb.word + taken;
      end = adverb.start;
    } else if (joint !== null) {
      end--;
    } else break;
  }
  return { end, adverbs: taken, compared };
}

/** The comparison that an earlier clause sets for the whole sentence: 与去年同期相比，…. */
export function leadingComparison(words: string): Compared | null {
  const match =
    /(?:与|和|同|跟|比|较|相比于?)[^,。;:]{1,14}(?:相比|相较)(?=,)/.exec(words) ??
    // 环比由降转涨，上涨0.2%
    /(?<=^|[,;])(?:同比|环比)(?=由[升降涨跌增减正负][^,。;:]{1,4},)/.exec(words);
  return match && { start: match.index, end: match.index + match[0].length };
}
