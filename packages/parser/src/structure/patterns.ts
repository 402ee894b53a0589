import {
  CHANNELS,
  LINES,
  MARKED_LINES,
  NOTICES,
  PAGE_WORDS,
  SIGNS,
  TAIL_MARKERS,
} from '../lexicon/structure';
import type { BoilerplateBlock } from '../model/blocks';
import { GAP, kindAt, kindsIn, MARK } from '../text/kinds';
import { endsSentence } from './headings';

type Category = BoilerplateBlock['category'];

type Lexicon = Readonly<Partial<Record<Category, readonly string[]>>>;

interface Table {
  readonly categories: readonly Category[];
  /** A group for each of them. */
  readonly regex: RegExp;
}

function compile(lexicon: Lexicon, begin: '^' | '', end: '$' | ''): Table {
  const entries = Object.entries(lexicon) as [Category, readonly string[]][];
  const groups = entries.map(([, patterns]) => `(${patterns.join('|')})`);
  return {
    categories: entries.map(([category]) => category),
    regex: new RegExp(`${begin}(?:${groups.join('|')})${end}`),
  };
}

function categoryIn({ categories, regex }: Table, line: string): Category | null {
  const match = regex.exec(line);
  return (match && categories.find((_, i) => match[i + 1] !== undefined)) ?? null;
}

const lines = /* @__PURE__ */ compile(LINES, '^', '$');
const markedLines = /* @__PURE__ */ compile(MARKED_LINES, '^', '$');
const signs = /* @__PURE__ */ compile(SIGNS, '', '');
const notices = /* @__PURE__ */ compile(NOTICES, '', '');
const tails = /* @__PURE__ */ compile(TAIL_MARKERS, '^', '$');

function categoryOfLine(line: string, kinds: number): Category | null {
  return categoryIn(lines, line) ?? (kinds & MARK ? categoryIn(markedLines, line) : null);
}

/** Words by their first character, the longest first, with what each says. */
type WordIndex<T> = ReadonlyMap<number, readonly (readonly [word: string, meaning: T])[]>;

function indexWords<T>(lists: readonly (readonly [T, Iterable<string>])[]): WordIndex<T> {
  const index = new Map<number, [string, T][]>();
  for (const [meaning, words] of lists)
    for (const word of words) {
      const first = word.charCodeAt(0);
      index.set(first, [...(index.get(first) ?? []), [word, meaning]]);
    }
  for (const words of index.values()) words.sort(([a], [b]) => b.length - a.length);
  return index;
}

const buttons = /* @__PURE__ */ indexWords(Object.entries(PAGE_WORDS) as [Category, readonly string[]][]);
const channels = /* @__PURE__ */ indexWords([['navigation', CHANNELS]]);

/** The longest word of an index that begins at an offset; a single character is one only alone or behind other words. */
function entryAt<T>(index: WordIndex<T>, text: string, at: number) {
  for (const entry of index.get(text.charCodeAt(at)) ?? [])
    if ((entry[0].length > 1 || at > 0 || text.length === 1) && text.startsWith(entry[0], at)) return entry;
  return undefined;
}

/** What the last part of a word means that is put together from those of an index (查看更多评论), or undefined. */
function meaningOf<T>(index: WordIndex<T>, word: string): T | undefined {
  let found: T | undefined;
  for (let at = 0; at < word.length; ) {
    const entry = entryAt(index, word, at);
    if (!entry) return undefined;
    found = entry[1];
    at += entry[0].length;
  }
  return found;
}

/** Whether a word is the name of a site's section, or of several: 国际新闻. */
export function isChannel(word: string): boolean {
  return meaningOf(channels, word) !== undefined;
}

/** Whether a word is one of a button, a counter or a menu. */
export function isPageWord(word: string): boolean {
  return isChannel(word) || meaningOf(buttons, word) !== undefined;
}

/** 某某首页新闻体育汽车房产教育: the sections of a site with nothing between them, more than a phrase would name. */
function isGluedMenu(word: string): boolean {
  for (let start = 0; start <= 8; start++) {
    let count = 0;
    let at = start;
    for (let entry = entryAt(channels, word, at); entry; entry = entryAt(channels, word, at)) {
      at += entry[0].length;
      count++;
    }
    if (count >= 6 && at >= word.length - 2) return true;
  }
  return false;
}

/** The word that begins at an offset, empty at a gap. */
function wordAt(line: string, at: number): string {
  let end = at;
  while (end < line.length && !(kindAt(line, end) & GAP)) end++;
  return line.slice(at, end);
}

/** Numbers between the words of a page: 12, 1.2万, +1 … */
const COUNT = /^(?:[+＋]?\d[\d.]*[万亿wWkK+]?[+人条次个]?|次)$/;
/** … and with what they count: 4人参与, 37评论. */
const COUNTED = /^\d[\d.]*[万wWkK]?[人条次个]?(?:参与|评论|跟帖|回复|浏览|阅读|点击|播放|观看|赞)$/;

/** A row of buttons or menu entries may hold a few that are not in the lists, if they are short. */
const MAX_ENTRY = 8;
const MAX_OTHERS = 4;

/** The category of a line of buttons, counters and menu entries, or null if it holds any other word. */
function categoryOfWords(line: string): Category | null {
  let found: Category | null = null;
  let words = 0;
  let sections = 0;
  let sites = 0;
  let others = 0;
  for (let at = 0; at < line.length; ) {
    const word = wordAt(line, at);
    at += word.length + 1;
    if (word === '') continue;
    const category = meaningOf(buttons, word) ?? (COUNTED.test(word) ? 'counter' : undefined);
    if (category) {
      found ??= category;
      words++;
    } else if (isChannel(word)) sections++;
    else if (word.length > 12 && isGluedMenu(word)) sections += 6;
    else if (/[网網报報]$/.test(word)) sites++;
    else if (COUNT.test(word)) continue;
    else if (word.length > MAX_ENTRY || ++others > MAX_OTHERS) return null;
  }
  // The name of one section may be a heading; a row of them is a menu, whatever a few others are called.
  if (words + sections > 2 && words + sections >= 2 * others) return sections > words ? 'navigation' : found;
  if (others > 0) return null;
  // 某某網 / 生活: the trail of links to the article.
  const trail = sections > 1 || (sites > 0 && /[/／]/.test(line));
  return found ?? (sections > 0 && trail ? 'navigation' : null);
}

/** Longer lines are no rows of buttons. */
const MAX_BUTTONS = 80;

/** What sort of page furniture a line is, or null. Call it for short lines only. */
export function boilerplateCategory(line: string, kinds = kindsIn(line)): Category | null {
  const general = categoryOfLine(line, kinds) ?? categoryIn(notices, line);
  if (general || endsSentence(line)) return general;
  return (line.length <= MAX_BUTTONS ? categoryOfWords(line) : null) ?? categoryIn(signs, line);
}

/** Whether a line is a disclaimer by its heading: these run to the length of paragraphs. */
export function isDisclaimer(line: string): boolean {
  return categoryOfLine(line, MARK) === 'disclaimer';
}

/** Whether a line opens the part of the page behind the article, and what that part is. */
export function tailCategory(line: string): Category | null {
  return line.length > 30 ? null : categoryIn(tails, line);
}
