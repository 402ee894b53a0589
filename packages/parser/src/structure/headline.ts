import { COLUMN_WORDS, SECTION_ENDING, TITLE_LABEL } from '../lexicon/structure';
import type { Sign } from './classify';
import { looksLikeOutlet } from './dateline';
import { type Line, squeeze } from './lines';
import { isChineseName } from './names';
import { isChannel } from './patterns';
import { readWireOpening } from './wire';
import { asksOrExclaims, MAX_HEAD } from './zones';

/** The part that a line of the head plays. */
export type HeadPart = 'kicker' | 'headline' | 'subtitle' | 'outlet' | 'byline' | 'channel' | 'wire';

/** 要闻, 公司要闻, 校园动态: the name of a section. */
function namesSection(text: string): boolean {
  return (
    isChannel(text) ||
    (text.length <= 6 && SECTION_ENDING.test(text)) ||
    /^\S{2,8}(?: \/ \S{2,8})+$/.test(text)
  );
}

/** @某某发布: whose post it is. */
const ACCOUNT = /^@[^\s，。:：@]{2,20}$/;

/** ANNA KELLER, 李维: names in capitals sign an article. */
const LATIN_BYLINE = /^[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,3}(?:[,，、] ?[^，。]{2,20}){0,3}$/;

/** 乔治·马丁（George Martin）, and below it what he is: 科技事务记者. */
const FOREIGN_BYLINE = /^(?:[\u4e00-\u9fff]+[·•][\u4e00-\u9fff·•]+(?:\s?[(（].+)?|\S{2,12}[记記]者)$/;

/** 核心服务 城市之窗 创投发布: entries of a menu. */
const MENU_ROW = /^\S{2,5}(?: \S{2,5}){2,}$/;

/** 江州发布, above the menu of its page or the day: offices call their accounts so. */
const PUBLIC_ACCOUNT = /^[\u4e00-\u9fff]{2,5}发布$/;

/** 直播江淮, right above the day. */
const ACCOUNT_NAME = /^[\u4e00-\u9fffA-Za-z\d]{2,8}$/;

/** Names of topics are hardly longer. */
const MAX_TAG = 8;

/** What a 副题 begins with. */
const DASH = /^(?:——|—|--|──|――)/;

/**
 * Gives the unlabelled lines of the head their parts, by line number. `before` is where the dateline or, without one,
 * the body begins; `end` is where the body begins.
 */
export function readHead(
  lines: readonly Line[],
  signs: readonly Sign[],
  dateline: number | null,
  end: number,
): ReadonlyMap<number, HeadPart> {
  const parts = new Map<number, HeadPart>();
  const before = dateline ?? end;
  const free = (i: number) => {
    const kind = signs[i]?.kind;
    if (kind === 'prose' && asksOrExclaims(lines[i])) return true;
    // Above the dateline any line that nothing else claims can be the headline, whatever it looks like.
    return (
      kind === 'short' || (dateline !== null && (kind === 'prose' || kind === 'marked' || kind === 'caption'))
    );
  };
  // Whatever stands further down than a head goes cannot be the headline.
  const above = where(0, Math.min(before, MAX_HEAD), free);
  const text = (i: number) => lines[i]?.text ?? '';
  const isTitle = (i: number) =>
    !looksLikeOutlet(text(i)) &&
    !namesSection(text(i)) &&
    !ACCOUNT.test(text(i)) &&
    !PUBLIC_ACCOUNT.test(text(i)) &&
    !isChineseName(text(i));
  const below = upToSubtitle(
    where(before, Math.min(end, before + MAX_HEAD), (i) => signs[i]?.kind === 'short'),
    text,
  );
  // What stands above the last line of the site's menu is the site's, where a headline comes below it.
  const menu = lastMenu(lines, signs, before);
  if (above.some((i) => i > menu && isTitle(i) && text(i).length > MAX_TAG))
    for (const i of above) if (i <= menu && isTitle(i)) parts.set(i, 'channel');
  // Some pages set the headline below the outlet, those who wrote the text, and the day.
  const pool = below.length === 0 || above.some(isTitle) ? above : [...above, ...below];
  for (const i of pool.filter((at) => !parts.has(at))) {
    if (pool.length > 1 && namesSection(text(i))) parts.set(i, 'channel');
    else if (end < lines.length && readWireOpening(text(i))?.span.end === text(i).length)
      parts.set(i, 'wire');
    else if (ACCOUNT.test(text(i)) || (PUBLIC_ACCOUNT.test(text(i)) && signs[i + 1]?.kind === 'boilerplate'))
      parts.set(i, 'outlet');
    else if (
      (PUBLIC_ACCOUNT.test(text(i)) && i + 1 === dateline) ||
      LATIN_BYLINE.test(text(i)) ||
      (i > (pool[0] ?? i) && FOREIGN_BYLINE.test(text(i)))
    )
      parts.set(i, 'byline');
  }
  const named = pool.filter((i) => !parts.has(i));
  const titles = named.filter(
    (i) => !looksLikeOutlet(text(i)) && (named.length === 1 || !isChineseName(text(i))),
  );
  for (const i of named)
    if (!titles.includes(i)) parts.set(i, looksLikeOutlet(text(i)) ? 'outlet' : 'byline');
  const headline = chooseHeadline(lines, titles, dateline !== null);
  for (const i of titles) {
    if (headline === undefined) break;
    if (i === headline || squeeze(text(i)) === squeeze(text(headline))) parts.set(i, 'headline');
    // 快讯 | 某某科技：拟增资, with 某某科技 below it: the page's name for what it is about.
    else if (i > headline && text(i).length <= MAX_TAG && text(headline).includes(text(i)))
      parts.set(i, 'channel');
    else if (i < headline) parts.set(i, 'kicker');
    // No subtitle is as short as the name of the account that published a post.
    else if (i + 1 === dateline && ACCOUNT_NAME.test(text(i))) parts.set(i, 'outlet');
    // Without a dateline in between, a line set apart is as likely the first heading of the body.
    else if (
      signs[i]?.kind !== 'caption' &&
      (dateline !== null || (i === headline + 1 && lines[i]?.apart === false))
    )
      parts.set(i, 'subtitle');
  }
  return parts;
}

/** Which of the lines is the headline: one that stands again further down, else the first that is no kicker. */
function chooseHeadline(
  lines: readonly Line[],
  titles: readonly number[],
  dated: boolean,
): number | undefined {
  const labelled = titles.find((i) => TITLE_LABEL.test(lines[i]?.text ?? ''));
  if (labelled !== undefined) return labelled;
  const [first, second] = titles;
  if (first === undefined || second === undefined) return first;
  // —— opens the subtitle; the line above it is the headline.
  const subtitle = titles.findIndex((i) => DASH.test(lines[i]?.text ?? ''));
  if (subtitle > 0) return titles[subtitle - 1];
  // Only lines as short as a headline are compared.
  const squeezed = lines.map(({ text }) => (text.length > 120 ? '' : squeeze(text)));
  const repeated = titles.find((i) => {
    const title = squeezed[i];
    if (!title || squeezed.indexOf(title) === squeezed.lastIndexOf(title)) return false;
    // Of those that read alike the one nearest to the text.
    return squeezed.lastIndexOf(title, titles.at(-1)) === i;
  });
  if (repeated !== undefined) return repeated;
  return dated && isKicker(lines[first]?.text ?? '') ? second : first;
}

/** 引题: leads up to the headline below it, or names the column. */
function isKicker(text: string): boolean {
  return (
    /(?:——|—|[:：])$/.test(text) ||
    /^[【[《][^】\]》]{1,16}[】\]》]$/.test(text) ||
    text.length < 5 ||
    (text.length <= 12 && COLUMN_WORDS.test(text))
  );
}

/** The last line of the menu above a line, or -1. */
function lastMenu(lines: readonly Line[], signs: readonly Sign[], before: number): number {
  for (let i = before - 1; i >= 0; i--) {
    const sign = signs[i];
    if (sign?.kind === 'boilerplate' && sign.category === 'navigation') return i;
    if (i > 0 && sign?.kind === 'short' && MENU_ROW.test(lines[i]?.text ?? '')) return i;
  }
  return -1;
}

/** The numbers of a range that pass a test. */
function where(from: number, to: number, test: (i: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (test(i)) found.push(i);
  return found;
}

/** Below the dateline the first short line alone can be the headline, or the lines above a subtitle with it. */
function upToSubtitle(below: readonly number[], text: (i: number) => string): readonly number[] {
  const subtitle = below.findIndex((i) => DASH.test(text(i)));
  return below.slice(0, Math.max(0, subtitle) + 1);
}
