import { PREDICATE_WORDS } from '../../lexicon/quotation-contexts';
import { Flag, type Words } from '../../mentions/entities';
import type { Span } from '../../model';

const predicateWords: ReadonlySet<string> = /* @__PURE__ */ new Set(PREDICATE_WORDS);

/** 未, 不 and the like, be they part of a word: 暂未, 不容, 还差得. */
const GRAMMATICAL = /^[不没未]|[未得了着]$/;
/** 不一样的纪录片 */
const NOUN_PHRASE = /的[^的,;。]{1,5}$/;
/** After a measure word or a preposition stands a noun: 一部“不一样的纪录片”. */
const MEASURING = /[一二两几多每那这][\p{Script=Han}]$|[到于对以的在把被用按照和与及向从为叫称搞做作成]$/u;
const PRONOUN = /(?:自己|[他她它我你]们?|其)$/;

/** What can govern quoted words as its object or modifier: 维持“增持”, 所谓的“专家”. */
const GOVERNING = Flag.Verb | Flag.Function;

/**
 * Whether the words between two offsets are a predicate, not a name: 三年不涨, 已反映悲观预期. Told by the adverbs,
 * auxiliaries and particles that no name holds.
 */
export function isPredication(words: Words, { start, end }: Span): boolean {
  if (end - start < 4 || NOUN_PHRASE.test(words.text.slice(start, end))) return false;
  for (let i = firstAt(words, start); (words.starts[i] ?? end) < end; i++) {
    const word = words.text.slice(words.starts[i], words.ends[i]);
    const flags = words.flags[i] ?? 0;
    if ((flags & (Flag.Idiom | Flag.Noun)) === Flag.Idiom) return true;
    if (predicateWords.has(word) || ((flags & Flag.Noun) === 0 && GRAMMATICAL.test(word))) return true;
    if ((flags & (Flag.Adverb | Flag.Noun)) === Flag.Adverb && word.length > 1) return true;
    // 身体状况良好
    const before = words.flags[i - 1] ?? 0;
    const last = words.ends[i] === end && (words.starts[i] ?? 0) > start;
    if (last && (flags & (Flag.Adjective | Flag.Noun)) === Flag.Adjective && (before & Flag.Noun) !== 0)
      return true;
  }
  return false;
}

/** Whether words that are a clause of their own say something: 超出预期, 形同虚设, 主观上具有过错; not 绿色通道. */
export function isStatement(words: Words, { start, end }: Span): boolean {
  if (end - start < 4 || NOUN_PHRASE.test(words.text.slice(start, end))) return false;
  for (let i = firstAt(words, start); (words.starts[i] ?? end) < end; i++) {
    const flags = words.flags[i] ?? 0;
    if ((flags & (Flag.Verb | Flag.Adverb | Flag.Idiom)) !== 0 && (flags & Flag.Noun) === 0) return true;
  }
  return false;
}

/** Whether the words are a predicate that begins with a verb, behind the noun it says something of: 说法“等于承认失败”. */
export function isOpenStatement(words: Words, span: Span): boolean {
  const i = firstAt(words, span.start);
  const verb =
    ((words.flags[i] ?? 0) & (Flag.Verb | Flag.Noun)) === Flag.Verb && (words.ends[i] ?? 0) - span.start > 1;
  const before = words.starts[i - 2] ?? 0;
  // Behind 的 stands a noun, whatever the dictionary says.
  const noun =
    i > 1 &&
    (((words.flags[i - 2] ?? 0) & (Flag.Noun | Flag.Verb)) === Flag.Noun ||
      words.text.charAt(before - 1) === '的');
  return verb && noun && !NOUN_PHRASE.test(words.text.slice(span.start, span.end));
}

/** Whether the word that ends at an offset takes what follows as its object. */
export function governs(words: Words, end: number): boolean {
  const before = words.text.slice(Math.max(0, end - 3), end);
  if (PRONOUN.test(before)) return false;
  if (MEASURING.test(before)) return true;
  const i = firstAt(words, end) - 1;
  // A lone character is part of a word that the dictionary lacks (防 | 洪 | 板), unless it is one that takes objects.
  if ((words.starts[i] ?? end) === end - 1) return /[搞抓打讲用当算做写唱送获持挂办建创走]$/.test(before);
  const flags = words.flags[i] ?? Flag.Mark;
  if ((flags & Flag.Mark) !== 0) return false;
  return (flags & GOVERNING) !== 0 && (flags & (Flag.Noun | Flag.Title)) === 0;
}

/** Index of the first word that begins at or behind an offset. */
function firstAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
