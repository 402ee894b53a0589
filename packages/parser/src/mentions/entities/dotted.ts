import { DOTTED } from '../../lexicon/people';
import { DOTS } from './dots';
import { Flag } from './lexicon';
import { AnyName, charAt, is, lengthAt, type Words, wordAt } from './tokens';

/** What is named after a person is not the person: 诺贝尔奖, 冯·诺依曼架构. */
export const EPONYM =
  /^(?:奖|定律|定理|架构|效应|模型|指数|结构|杯|级|公式|方程|法则|综合征|病|法案|主义|星|号)/;

/** 维利·勃兰特大厦, 塞西莉亚·马基瓦内医院: what stands behind the name that it bears. */
export const BEARS_NAME = /^(?:大厦|医院|大学|学院|学校|机场|广场|中心|博物馆|图书馆|剧院|基金会|研究所)/;

/** Last token of a name with dots (迈克尔·布朗, 列夫·托尔斯泰) that begins at `i`, or `i` where none does. */
export function dottedName(words: Words, i: number): number {
  let last = i;
  if (!isNamePart(words, i)) return i;
  for (let at = i; at - i < 24; ) {
    let end = at;
    while (
      end - at < 8 &&
      !(isWholePart(words, end) && lengthAt(words, end + 1) === 1) &&
      isNamePart(words, end + 1) &&
      words.starts[end + 1] === words.ends[end]
    )
      end++;
    // 尤玛·哈勇: a part of one character goes on.
    if (at > i && end === at && lengthAt(words, at) === 1 && goesOn(words, at)) end++;
    if (at > i) last = end;
    if (!isDot(words, end + 1)) break;
    // 詹姆斯·陈
    if (isSurname(words, end + 2)) return end + 2;
    // 吾甫尔 begins with what is a word of grammar elsewhere.
    const opens = is(words, end + 2, AnyName) || DOTTED.includes(charAt(words, end + 2) || ' ');
    if (!opens && !isNamePart(words, end + 2)) break;
    at = end + 2;
  }
  return last;
}

/** First token of the name with dots whose dot is at `i`, or `i` where it is none. */
export function firstOfDotted(words: Words, i: number): number {
  let first = i;
  if (isDot(words, i)) while (first > 0 && dottedName(words, first - 1) > i) first--;
  return first;
}

function goesOn(words: Words, i: number): boolean {
  return (
    words.ends[i] === words.starts[i + 1] &&
    lengthAt(words, i + 1) === 1 &&
    !is(words, i + 1, Flag.Mark | Flag.Function | Flag.Number | Flag.Adverb | Flag.PersonVerb) &&
    (words.lexicon.names.given[words.text.charCodeAt(words.starts[i + 1] ?? 0)] ?? 0) > 0
  );
}

/** A dot, or a hyphen between parts that are no places: 德肖恩-马洛里, but 北京-莫斯科. */
function isDot(words: Words, i: number): boolean {
  const mark = charAt(words, i);
  if (mark !== '-') return DOTS.test(mark);
  const joins = words.ends[i - 1] === words.starts[i] && words.ends[i] === words.starts[i + 1];
  return joins && !is(words, i - 1, NO_PART_AT_HYPHEN) && !is(words, i + 1, NO_PART_AT_HYPHEN);
}

const NO_PART_AT_HYPHEN = Flag.Place | Flag.Organization | Flag.Latin | Flag.Number | Flag.Mark;

/** 买买提: no more belongs to such a part, be it written with the characters of names (连进两球). */
function isWholePart(words: Words, i: number): boolean {
  return lengthAt(words, i) > 2 && words.lexicon.nameParts.find(wordAt(words, i)) >= 0;
}

/** A lone Chinese surname behind a foreign given name. */
function isSurname(words: Words, i: number): boolean {
  return (words.lexicon.names.surname[charAt(words, i).charCodeAt(0)] ?? 0) > 0 && !isNamePart(words, i + 1);
}

const NO_PART = Flag.Mark | Flag.Number | Flag.Title | Flag.Function;
const NUMERAL = /^[\d一二三四五六七八九十百千万亿两几]$/;

/** Other words elsewhere: 穆罕默德·本·扎耶德, 普朗克, 格兰特. */
const IN_NAMES_TOO = new Set(['本', '克', '里', '思', '兹', '兰特', '比索']);

/** Whether a token may be part of a transliterated name: made of the characters that those are written with. */
function isNamePart(words: Words, i: number): boolean {
  if (is(words, i, Flag.ForeignName | Flag.Person | Flag.Latin)) return true;
  // 夏曼·蓝波安, 多力坤·艾合买提: before a dot stands a name, whatever it is made of.
  if (is(words, i, AnyName) && DOTS.test(charAt(words, i + 1))) return true;
  if (words.lexicon.nameParts.find(wordAt(words, i)) >= 0) return true;
  if (IN_NAMES_TOO.has(wordAt(words, i))) return true;
  // 让-吕克
  if (charAt(words, i) === '让' && charAt(words, i + 1) === '-') return true;
  // 米 is a measure elsewhere: 达|米|扬·科瓦切维奇
  const measure = is(words, i, Flag.Number) && lengthAt(words, i) === 1 && !NUMERAL.test(wordAt(words, i));
  if (is(words, i, NO_PART) && !measure) return false;
  if (i >= words.count) return false;
  const { foreign } = words.lexicon.names;
  for (let at = words.starts[i] ?? 0; at < (words.ends[i] ?? 0); at++) {
    if ((foreign[words.text.charCodeAt(at)] ?? 0) === 0 && !DOTTED.includes(words.text.charAt(at)))
      return false;
  }
  return lengthAt(words, i) > 0;
}
