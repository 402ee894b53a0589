import { BEGINNINGS, LINES, NOTICES, SIGNS, TAIL_MARKERS } from '../lexicon/boilerplate';
import { CHANNELS } from '../lexicon/channels';
import { PAGE_WORDS } from '../lexicon/page-words';
import type { BoilerplateBlock } from '../model/blocks';
import { endsSentence } from './headings';

type Category = BoilerplateBlock['category'];

type Lexicon = Readonly<Partial<Record<Category, readonly string[]>>>;

interface Table {
  /** Whether any pattern matches: asked first, for nearly every line is none of the page's. */
  readonly any: RegExp;
  readonly entries: readonly { readonly category: Category; readonly regex: RegExp }[];
}

function compile(lexicon: Lexicon, begin: '^' | '', end: '$' | ''): Table {
  const regex = (patterns: readonly string[]) => new RegExp(`${begin}(?:${patterns.join('|')})${end}`);
  const entries = Object.entries(lexicon) as [Category, readonly string[]][];
  return {
    any: regex(entries.flatMap(([, patterns]) => patterns)),
    entries: entries.map(([category, patterns]) => ({ category, regex: regex(patterns) })),
  };
}

function categoryIn({ any, entries }: Table, line: string): Category | null {
  return any.test(line) ? (entries.find(({ regex }) => regex.test(line))?.category ?? null) : null;
}

const lines = /* @__PURE__ */ compile(LINES, '^', '$');
const beginnings = /* @__PURE__ */ compile(BEGINNINGS, '^', '');
const signs = /* @__PURE__ */ compile(SIGNS, '', '');
const notices = /* @__PURE__ */ compile(NOTICES, '', '');
const tails = /* @__PURE__ */ compile(TAIL_MARKERS, '^', '$');

/** The words of buttons by their first character, the longest first. */
const wordsByFirst: ReadonlyMap<string, readonly (readonly [word: string, category: Category])[]> =
  /* @__PURE__ */ indexWords();

function indexWords() {
  const words = new Map<string, [string, Category][]>();
  for (const [category, list] of Object.entries(PAGE_WORDS) as [Category, readonly string[]][])
    for (const word of list)
      words.set(word.charAt(0), [...(words.get(word.charAt(0)) ?? []), [word, category]]);
  for (const list of words.values()) list.sort(([a], [b]) => b.length - a.length);
  return words;
}

/** The category of a word of buttons, or of one put together from such words (查看更多评论), or undefined. */
function categoryOfButton(word: string): Category | undefined {
  let found: Category | undefined;
  for (let at = 0; at < word.length; ) {
    const part = wordsByFirst
      .get(word.charAt(at))
      ?.find(([text]) => (text.length > 1 || word.length === 1) && word.startsWith(text, at));
    if (!part) return undefined;
    found = part[1];
    at += part[0].length;
  }
  return found;
}

const channel = /* @__PURE__ */ [...CHANNELS].join('|');
const CHANNEL = /* @__PURE__ */ new RegExp(`^(?:${channel})+$`);
/** 某某首页新闻体育汽车房产教育: the sections of a site with nothing between them, more than a phrase would name. */
const GLUED_MENU = /* @__PURE__ */ new RegExp(`^.{0,8}(?:${channel}){6,}.{0,2}$`);

/** Whether a word is the name of a site's section, or of several: 国际新闻. */
export function isChannel(word: string): boolean {
  return CHANNEL.test(word);
}

/** Whether a word is one of a button, a counter or a menu. */
export function isPageWord(word: string): boolean {
  return isChannel(word) || categoryOfButton(word) !== undefined;
}

/** What stands between the words of a page. */
const GAP = /[\s|｜丨/／·•、,，:：;；()（）[\]［］【】<>＞»›→←\-—–]/g;

/** The word that begins at an offset, empty at a gap. */
function wordAt(line: string, at: number): string {
  GAP.lastIndex = at;
  return line.slice(at, GAP.exec(line)?.index ?? line.length);
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
  let others = 0;
  for (let at = 0; at < line.length; ) {
    const word = wordAt(line, at);
    at += word.length + 1;
    if (word === '') continue;
    const category = categoryOfButton(word) ?? (COUNTED.test(word) ? 'counter' : undefined);
    if (category) {
      found ??= category;
      words++;
    } else if (isChannel(word)) sections++;
    else if (word.length > 12 && GLUED_MENU.test(word)) sections += 6;
    else if (COUNT.test(word) || /[网網]$/.test(word)) continue;
    else if (word.length > MAX_ENTRY || ++others > MAX_OTHERS) return null;
  }
  // The name of one section may be a heading; a row of them is a menu, whatever a few others are called.
  if (words + sections > 2 && words + sections >= 3 * others) return sections > words ? 'navigation' : found;
  if (others > 0) return null;
  return found ?? (sections > 1 ? 'navigation' : null);
}

/** Longer lines are no rows of buttons. */
const MAX_BUTTONS = 80;

/** What sort of page furniture a line is, or null. Call it for short lines only. */
export function boilerplateCategory(line: string): Category | null {
  const general = categoryIn(lines, line) ?? categoryIn(notices, line);
  if (general || endsSentence(line)) return general;
  return (
    (line.length <= MAX_BUTTONS ? categoryOfWords(line) : null) ??
    categoryIn(beginnings, line) ??
    categoryIn(signs, line)
  );
}

/** Whether a line is a disclaimer by its heading: these run to the length of paragraphs. */
export function isDisclaimer(line: string): boolean {
  return categoryIn(lines, line) === 'disclaimer';
}

/** Whether a line opens the part of the page behind the article, and what that part is. */
export function tailCategory(line: string): Category | null {
  return line.length > 30 ? null : categoryIn(tails, line);
}
