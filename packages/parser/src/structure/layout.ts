import type { BoilerplateBlock } from '../model/blocks';
import { creditsFor, type RawCredit } from './bylines';
import { isShortCaption } from './captions';
import type { Sign } from './classify';
import { readClosingCredits } from './credits';
import { isDateFragment, looksLikeOutlet, type RawDateline, readDateline } from './dateline';
import { endsSentence, looksLikeHeading } from './headings';
import { type HeadPart, readHead } from './headline';
import { type Line, squeeze } from './lines';
import { isChineseName, namesMatching } from './names';
import { isChannel } from './patterns';
import { readWireOpening } from './wire';
import { asksOrExclaims, findZones, type Zones } from './zones';

/** What a line is in its place. */
export type Placed =
  | {
      readonly kind: 'kicker' | 'headline' | 'subtitle' | 'paragraph' | 'table' | 'caption';
      readonly rule: string;
    }
  | { readonly kind: 'image'; readonly rule: string }
  | {
      readonly kind: 'dateline';
      readonly rule: string;
      readonly dateline?: RawDateline;
    }
  | { readonly kind: 'heading'; readonly rule: string; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'list-item'; readonly rule: string; readonly marker: number }
  | { readonly kind: 'credit'; readonly rule: string; readonly credits: readonly RawCredit[] }
  | { readonly kind: 'boilerplate'; readonly rule: string; readonly category: BoilerplateBlock['category'] };

/** A run of lines that make one block, with what it is. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly placed: Placed;
}

/** Places every line of a text: what the line says by itself, together with where it stands. */
export function layOut(text: string, lines: readonly Line[], own: readonly Sign[]): readonly Stretch[] {
  const signs = joinSplitDate(text, lines, own);
  const zones = findZones(lines, signs);
  const head = readHead(lines, signs, zones.dateline, zones.body);
  const headline = [...head].find(([, part]) => part === 'headline')?.[0];
  const title = headline === undefined ? null : squeeze(lines[headline]?.text ?? '');
  const view: View = {
    lines,
    signs,
    zones,
    head,
    title,
    dated: zones.dateline !== null && hasYear(signs[zones.dateline]),
    chapters: lines.some(
      ({ text }, i) => text.length < 3 && i > zones.body && i < zones.tail && /^0?2$/.test(text),
    ),
    separated: lines.some((line, i) => i > 0 && line.apart),
    captioned: signs.some(({ kind }) => kind === 'caption'),
    lone: signs.slice(zones.body, zones.tail).filter(({ kind }) => kind === 'short').length === 1,
    menu: findMenu(lines, signs, zones),
  };
  const places: Placed[] = [];
  for (const [i, line] of lines.entries())
    places.push(place(view, i, line, signs[i] ?? { kind: 'short' }, places[i - 1]));
  return joinLines(lines, signs, places);
}

/** Posts leave the year to the date that signs them. */
function hasYear(sign: Sign | undefined): boolean {
  return sign?.kind !== 'dateline' || sign.dateline.date?.year !== null;
}

interface View {
  readonly lines: readonly Line[];
  readonly signs: readonly Sign[];
  readonly zones: Zones;
  readonly head: ReadonlyMap<number, HeadPart>;
  /** Whether the dateline in the head gives a date with its year, or only an outlet. */
  readonly dated: boolean;
  /** The headline without its spaces. */
  readonly title: string | null;
  /** Whether a bare 2 stands between paragraphs: then a bare 1 above them opens the first part. */
  readonly chapters: boolean;
  /** Whether empty lines separate paragraphs. */
  readonly separated: boolean;
  /** Whether any line is a caption by its own looks. */
  readonly captioned: boolean;
  /** Whether the body has a single line that could be a heading by its looks. */
  readonly lone: boolean;
  /** Lines below the dateline that only the page can have put there. */
  readonly menu: ReadonlySet<number>;
}

function place(view: View, i: number, line: Line, sign: Sign, previous: Placed | undefined): Placed {
  const part = view.head.get(i);
  if (part) return part === 'byline' ? bylineOf(line.text) : placeHeadPart(part);
  if (
    view.title !== null &&
    line.text.length <= 2 * view.title.length + 2 &&
    line.text[0] === view.title[0] &&
    squeeze(line.text) === view.title
  ) {
    return { kind: 'image', rule: 'headline-again' };
  }
  if (sign.kind === 'boilerplate')
    return { kind: 'boilerplate', rule: `page-${sign.category}`, category: sign.category };
  if (sign.kind === 'credit') return { kind: 'credit', rule: 'credit-line', credits: sign.credits };
  if (i < view.zones.body) return placeInHead(view, i, line, sign, previous);
  return i < view.zones.tail ? placeInBody(view, i, line, sign, previous) : placeInTail(view, line, sign);
}

/** Names alone on a line of the head sign the article. */
function bylineOf(line: string): Placed {
  const names = namesMatching(BYLINE_NAME, line.replace(/\s?[(（].*|^.*[记記]者$/, ''));
  const credits = creditsFor('author', names, 0, 'byline-line');
  return { kind: 'credit', rule: 'byline-line', credits };
}

const BYLINE_NAME = /[^\s,，、][^,，、]*/g;

/** The rule of a wire's opening that stands above the headline. */
export const WIRE_LINE = 'wire-line';

function placeHeadPart(part: Exclude<HeadPart, 'byline'>): Placed {
  switch (part) {
    case 'outlet':
      return { kind: 'dateline', rule: 'outlet-line' };
    case 'wire':
      return { kind: 'dateline', rule: WIRE_LINE };
    case 'channel':
      return { kind: 'boilerplate', rule: 'channel-name', category: 'navigation' };
    default:
      return { kind: part, rule: `head-${part}` };
  }
}

/** What nothing has claimed between the headline and the first paragraph. */
function placeInHead(view: View, i: number, line: Line, sign: Sign, previous: Placed | undefined): Placed {
  if (sign.kind === 'dateline') return { kind: 'dateline', rule: 'date-and-outlet', dateline: sign.dateline };
  if (sign.kind === 'number' && !(view.chapters && view.title)) {
    return { kind: 'boilerplate', rule: 'bare-number', category: 'counter' };
  }
  const text = line.text;
  const belowDate = previous?.kind === 'dateline' && !line.apart;
  if (sign.kind === 'short' && !view.title && !/[，。]/.test(text))
    return { kind: 'boilerplate', rule: 'above-everything', category: 'navigation' };
  if (sign.kind === 'short' && view.menu.has(i))
    return { kind: 'boilerplate', rule: 'row-of-words', category: 'navigation' };
  if (sign.kind === 'short' && isChineseName(text)) return bylineOf(line.text);
  if (
    sign.kind === 'short' &&
    (looksLikeOutlet(text) || (belowDate && /^[^\s，。:：/\d]{2,10}$/.test(text) && !isChannel(text)))
  ) {
    return { kind: 'dateline', rule: 'outlet-line' };
  }
  return placeInBody(view, i, line, sign, previous);
}

function placeInBody(view: View, i: number, line: Line, sign: Sign, previous: Placed | undefined): Placed {
  switch (sign.kind) {
    case 'dateline':
      // The only date dates the article; another one, below its text, signs it, and dates a post without a year.
      return view.zones.dateline === null || (!view.dated && i + 1 >= view.zones.tail)
        ? { kind: 'dateline', rule: 'date-and-outlet', dateline: sign.dateline }
        : { kind: 'paragraph', rule: 'signature-date' };
    case 'caption':
      return { kind: 'caption', rule: sign.rule };
    case 'table-row':
      return { kind: 'table', rule: 'cells' };
    case 'number':
      return isChapterNumber(view, i)
        ? { kind: 'heading', rule: 'heading-bare-number', level: 1 }
        : { kind: 'boilerplate', rule: 'bare-number', category: 'counter' };
    case 'marked':
      if (sign.marker.kind === 'list-item') {
        return { kind: 'list-item', rule: sign.marker.rule, marker: sign.marker.length };
      }
      return leadsText(view, i)
        ? { kind: 'heading', rule: sign.marker.rule, level: sign.marker.level }
        : { kind: 'paragraph', rule: 'unstopped-line' };
    case 'short':
      return placeShort(view, i, line, previous);
    default:
      if (i === view.zones.body && view.title && isFirstCaption(view, i, previous))
        return { kind: 'caption', rule: 'first-caption' };
      if (view.captioned && isShortCaption(line.text)) return { kind: 'caption', rule: 'caption-noun' };
      return { kind: 'paragraph', rule: endsSentence(line.text) ? 'sentence-end' : 'long-line' };
  }
}

/**
 * What lies under the photo at the head of a report: a sentence above the one that opens it (（劳勿12日讯）), or a short
 * one right below a caption.
 */
function isFirstCaption({ lines }: View, i: number, previous: Placed | undefined): boolean {
  const [text = '', next = ''] = [lines[i]?.text, lines[i + 1]?.text];
  if (previous?.kind === 'caption' && /^[^，。]{1,14}。$/.test(text)) return true;
  return text.length <= 40 && readWireOpening(text) === null && readWireOpening(next) !== null;
}

/** A short line without a stop: a heading if text follows, a caption beside a caption, otherwise a line of text. */
function placeShort(view: View, i: number, line: Line, previous: Placed | undefined): Placed {
  const besideCaption = previous?.kind === 'caption' || previous?.kind === 'image';
  if (view.separated && besideCaption && !line.apart) return { kind: 'caption', rule: 'beside-caption' };
  const closing = i + 1 >= view.zones.tail ? readClosingCredits(line.text) : [];
  if (closing.length > 0 && /^[(（【[]/.test(line.text))
    return { kind: 'credit', rule: 'bracketed-names', credits: closing };
  if (looksLikeHeading(line.text) && leadsText(view, i) && !inRun(view, i)) {
    // 老赵正在检修线路: headings come in twos at least, what a photo shows may stand alone.
    if (view.lone && /^\S+在\S+$/.test(line.text)) return { kind: 'caption', rule: 'lone-line' };
    return { kind: 'heading', rule: 'stands-alone', level: 1 };
  }
  return { kind: 'paragraph', rule: 'unstopped-line' };
}

/** Behind the article: what is dated or credited still counts, the rest is the page's. */
function placeInTail(view: View, line: Line, sign: Sign): Placed {
  // Bare dates below a dated article are those of the articles linked to.
  if (
    sign.kind === 'dateline' &&
    (view.zones.dateline === null || sign.dateline.labelled || sign.dateline.credits.length > 0)
  )
    return { kind: 'dateline', rule: 'date-and-outlet', dateline: sign.dateline };
  if (sign.kind === 'number') return { kind: 'boilerplate', rule: 'bare-number', category: 'counter' };
  const closing = /^[(（【[]/.test(line.text) ? readClosingCredits(line.text) : [];
  if (closing.length > 0) return { kind: 'credit', rule: 'bracketed-names', credits: closing };
  const tag = line.text.length <= 8 && sign.kind === 'short';
  return { kind: 'boilerplate', rule: 'behind-the-article', category: tag ? 'tags' : 'related' };
}

/** Longer lines are no labels of buttons. */
const MAX_LABEL = 14;

/** Short lines between the dateline and the first paragraph, three or more one below the other. */
function findMenu(lines: readonly Line[], signs: readonly Sign[], zones: Zones): ReadonlySet<number> {
  const menu = new Set<number>();
  let run: number[] = [];
  for (let i = (zones.dateline ?? zones.body) + 1; i <= zones.body; i++) {
    if (signs[i]?.kind === 'short' && (lines[i]?.text.length ?? 0) <= MAX_LABEL) {
      run.push(i);
      continue;
    }
    if (signs[i]?.kind === 'boilerplate') continue;
    if (run.length > 2) for (const at of run) menu.add(at);
    run = [];
  }
  return menu;
}

/** Whether running text follows a line, captions, images and other short lines in between. */
function leadsText(view: View, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 6, view.zones.tail); j++) {
    const kind = view.signs[j]?.kind;
    if (kind === 'prose' || kind === 'marked' || kind === 'table-row') return true;
  }
  return false;
}

/** Whether a short line is one of three or more in a row: verse or a list of names, not headings. */
function inRun(view: View, i: number): boolean {
  const short = (j: number) =>
    view.signs[j]?.kind === 'short' && squeeze(view.lines[j]?.text ?? '') !== view.title;
  return [i - 2, i - 1, i].some((first) => [first, first + 1, first + 2].every(short));
}

/** 1, 2, 3 alone on their lines between paragraphs number the parts of a feature. */
function isChapterNumber(view: View, i: number): boolean {
  const line = view.lines[i];
  return (
    !!line &&
    /^0?[1-9]$|^1\d$/.test(line.text) &&
    (line.apart || (view.chapters && !view.separated)) &&
    leadsText(view, i) &&
    view.signs[i - 1]?.kind !== 'number'
  );
}

/** The signs, with one dateline as the sign of the lines that year, day and hour have to themselves. */
function joinSplitDate(text: string, lines: readonly Line[], signs: readonly Sign[]): readonly Sign[] {
  const first = lines.slice(0, 20).findIndex((line) => isDateFragment(line.text));
  if (
    first < 0 ||
    signs.slice(0, first).some((sign, i) => sign.kind === 'prose' && !asksOrExclaims(lines[i]))
  )
    return signs;
  let last = first;
  while (last < first + 2 && isDateFragment(lines[last + 1]?.text ?? '')) last++;
  const dateline = last > first ? readDateline(text.slice(lines[first]?.start, lines[last]?.end)) : null;
  if (!dateline?.date) return signs;
  const joined: Sign = { kind: 'dateline', dateline };
  return signs.map((sign, i) => (i >= first && i <= last ? joined : sign));
}

/** Puts together the lines of one block: a split date, the rows of a table, a paragraph that was broken into lines. */
function joinLines(
  lines: readonly Line[],
  signs: readonly Sign[],
  places: readonly Placed[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  places.forEach((placed, i) => {
    const last = stretches.at(-1);
    // Only the lines of a split date share a sign.
    if (last && (signs[i] === signs[i - 1] || joins(lines, last, placed, i))) {
      stretches[stretches.length - 1] = { ...last, last: i };
    } else stretches.push({ first: i, last: i, placed });
  });
  return stretches;
}

function joins(lines: readonly Line[], before: Stretch, placed: Placed, i: number): boolean {
  const line = lines[i];
  const previous = lines[i - 1];
  if (!line || !previous || before.placed.kind !== placed.kind || line.apart) return false;
  if (placed.kind === 'table') return true;
  if (placed.kind !== 'paragraph' || line.indented) return false;
  return /[，、(（《“]$/.test(previous.text);
}
