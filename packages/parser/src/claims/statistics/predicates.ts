import {
  BETTER_VERBS,
  COLLECTIVE_ADVERBS,
  COMPARED_LESS,
  COMPARED_MORE,
  DECREASE_VERBS,
  DISTRIBUTIVE_ADVERBS,
  FALL_NOUNS,
  INCREASE_VERBS,
  LEVEL_VERBS,
  RISE_NOUNS,
  WORSE_VERBS,
} from '../../lexicon/trends';
import type { Statistic } from '../../model';
import { baseOfLevel, type Compared, stripTail } from './comparison';
import { FIGURE, type Skeleton, TIME } from './skeleton';

/** What is said of an indicator: that it moves by a figure, to a figure, or stands at one. */
export interface Predicate {
  readonly kind: 'change' | 'to' | 'rate' | 'share' | 'multiple' | 'level' | 'flat' | 'doubled' | 'bare';
  readonly direction: Statistic['direction'];
  /** 改善 and 恶化: whether it rises or falls depends on what is spoken of, and the direction is that of what should rise. */
  readonly judged?: true;
  /** Where the figures move differently, the direction of each: 分别上升12%和下降3%. */
  readonly directions?: readonly Statistic['direction'][];
  /** Where its figures stand in the skeleton; empty for 持平 and 翻番. */
  readonly figures: readonly number[];
  /** The stretch of the skeleton in which the indicator may stand. */
  readonly from: number;
  readonly headEnd: number;
  /** Where the verb or noun of the predicate begins. */
  readonly start: number;
  readonly end: number;
  readonly compared: readonly Compared[];
  /** Where the figure stands that it has moved from. */
  readonly origin: number | null;
  readonly distributive: boolean;
  readonly collective: boolean;
  /** 已, 累计: a count that has been kept. */
  readonly cumulative: boolean;
}

const any = (words: readonly string[]) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

const ABOUT = '(?:了|约|大约|近|将近|接近|超|超过|逾|达|达到|高达|多达|至少|不足|不到|突破|整整|共|仅){0,3}';
const UP = any(INCREASE_VERBS);
const DOWN = any(DECREASE_VERBS);
const RISE = any(RISE_NOUNS);
const FALL = any(FALL_NOUNS);
const LINK = `(?:为|是|达|达到|超|超过|约为|约|在|保持在|维持在|稳定在|高达|至)?`;
/** 新增 and 递减 and the like are other verbs, and 起降 is what aeroplanes do. */
const NOT_BEFORE = '(?<![新倍递起])';

const BETTER = any(BETTER_VERBS);
const WORSE = any(WORSE_VERBS);

const CHANGE = new RegExp(`${NOT_BEFORE}(?:(${UP})|(${DOWN}))(?:幅度)?${ABOUT}$`);
/** 改善5.9%, 改善至32微克. */
const JUDGED = new RegExp(`(?:(${BETTER})|(${WORSE}))(到|至|为)?${ABOUT}$`);
const COMPARED_CHANGE = new RegExp(`(?:(${any(COMPARED_MORE)})|(${any(COMPARED_LESS)}))${ABOUT}$`);
const TO = new RegExp(
  `${NOT_BEFORE}(?:(${UP})|(${DOWN}))(?:到|至|为)(?:(?:${TIME}|[^,。;:${FIGURE}]{1,5}[前初期])的?)?${ABOUT}$`,
);
const RATE = new RegExp(`(?<!自然)(?:(${RISE})|(${FALL}))(?:分别|均|已|仅|也)?${LINK}${ABOUT}$`);
/** CPI同比涨幅扩大至1.5%: what it has risen by. */
const RATE_TO = new RegExp(`(?<=同比|环比)(?:(${RISE})|(${FALL}))(?:${UP}|${DOWN})(?:到|至|为)${ABOUT}$`);
const SHARE = new RegExp(
  `(占比|占[^,。;:由从${FIGURE}]{1,18}?(?:的(?:比重|比例|份额)?|比重|比例)?|占)(?:分别|均|已)?(?:为|达到?|超过?|约为?)?${ABOUT}$`,
);
const MULTIPLE = new RegExp(
  `(?:是|为|相当于|达到?)((?:${TIME}|上年|去年|前年|上月|原来|过去|以前|此前|改革前|[^,。;:${FIGURE}]{1,6}[前初期])(?:同期)?)的${ABOUT}$`,
);
/** 下降2.3个百分点|至31.5%: the level stands right behind the change. */
const ARRIVAL = new RegExp(`^[至到]${ABOUT}$`);
const LEVEL = new RegExp(`(${any(LEVEL_VERBS)})(?:每\\p{Script=Han}{1,3})?${ABOUT}$`, 'u');
const EVENT = new RegExp(
  `${FIGURE}(?:(?:、|和|及|与|以及)${FIGURE})*|(?<!保)持平(?![静常淡等安和])|翻了?[一两三四]?番`,
  'g',
);
const RIGHT_CHANGE =
  /^(?:以上|左右)?的(?:月|年|季|年均|月均|日均)?(?:同比|环比)?(?:(增长|增速|增幅|涨幅|上涨|提升)|(下降|降幅|跌幅|下跌))/;
const RIGHT_LEFT = /(?:保持|实现|取得|获得|出现|呈现|录得|迎来)(?:了|着)?(?:约|近|超过?|高达)?$/;
/** 营收年增8.3%、月减2%: in Taiwan the base is named by one character. */
const TERSE = new RegExp(`(?<![\\d一二三四五六七八九十几数两每今去当近本])([年月季])(?:(增)|(减))${ABOUT}$`);
const SIGNED = /(?:同比|环比)(?:增减)?[:为]?$/;

/** How far back of its figure a predicate and its indicator are looked for. */
const WINDOW = 64;

/** 由10人增至20人: the first figure is where the second has moved from. */
const FROM = new RegExp(`(?:已经?|均|也)?[由从](?:${TIME}的?|每[月天日年周]|[^,。;:${FIGURE}]{0,10}的)?$`);

/** The predicates of a sentence, in order. Figures that no verb governs are `bare`. */
export function findPredicates(skeleton: Skeleton): readonly Predicate[] {
  const predicates: Predicate[] = [];
  let from = 0;
  EVENT.lastIndex = 0;
  for (let match = EVENT.exec(skeleton.text); match !== null; match = EVENT.exec(skeleton.text)) {
    if (isListedName(skeleton, match.index)) continue;
    const predicate = readPredicate(skeleton, match.index, match[0], from);
    const origin = originOf(skeleton.text, predicates.at(-1), predicate);
    if (origin === null) predicates.push(predicate);
    else predicates.splice(-1, 1, origin);
    // A number before a noun may be part of the next subject: 八类案件破案率.
    const inside = predicate.kind === 'bare' && /[\p{Script=Han}]/u.test(skeleton.text.charAt(predicate.end));
    if (!inside) from = predicate.end;
    EVENT.lastIndex = Math.max(EVENT.lastIndex, predicate.end);
  }
  return predicates;
}

/** 刑事案件、八类案件: a number behind 、 and before a noun begins the name of the next in the list. */
function isListedName({ text, figures }: Skeleton, at: number): boolean {
  if (!/[\p{Script=Han}]、/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  const written = figures.get(at)?.text ?? '';
  return /^[二两三四五六七八九十]/.test(written) && /^\p{Script=Han}{2}/u.test(text.slice(at + 1, at + 3));
}

function originOf(text: string, before: Predicate | undefined, predicate: Predicate): Predicate | null {
  if (predicate.kind === 'to') return originBefore(text, before, predicate);
  return predicate.kind === 'change' ? levelBefore(text, before, predicate) : null;
}

/** 渗透率达47%，较去年同期的33%提升14个百分点: the level compared with stands between. */
function levelBefore(text: string, before: Predicate | undefined, predicate: Predicate): Predicate | null {
  const figure = before?.figures[0];
  if (before?.kind !== 'bare' || before.figures.length !== 1 || figure === undefined) return null;
  if (predicate.start !== figure + 1 && text.slice(figure + 1, predicate.start) !== ',') return null;
  const floor = Math.max(before.from, figure - WINDOW);
  const base = baseOfLevel(text.slice(floor, figure));
  if (base === null) return null;
  const compared = [{ start: floor + base.start, end: floor + base.end }];
  return { ...predicate, from: before.from, headEnd: floor + base.start, compared, origin: figure };
}

function readPredicate(skeleton: Skeleton, at: number, words: string, from: number): Predicate {
  const floor = Math.max(from, at - WINDOW);
  const left = skeleton.text.slice(floor, at);
  const verb = words.startsWith(FIGURE) ? governing(skeleton, left, at, words) : standing(words, left);
  const head = left.slice(0, verb.index);
  const tail = stripTail(head);
  const needsBase = verb.kind === 'change' && verb.weak === true && tail.compared.length === 0;
  const kind = needsBase ? 'bare' : verb.kind;
  const adverbs = tail.adverbs + left.slice(verb.index);
  const distributive = DISTRIBUTIVE_ADVERBS.some((word) => adverbs.includes(word));
  const listed = distributive ? extendList(skeleton.text, at + words.length) : at + words.length;
  const turns = distributive && kind === 'change' ? turnsBehind(skeleton.text, listed, verb.direction) : null;
  const end = turns?.end ?? listed;
  const figures: number[] = [];
  for (let i = at; i < end; i++) if (skeleton.text[i] === FIGURE) figures.push(i);
  return {
    kind,
    direction: needsBase ? 'level' : verb.direction,
    figures,
    from,
    headEnd: floor + tail.end,
    start: floor + verb.index,
    end,
    origin: null,
    compared: verb.base
      ? [verb.base]
      : tail.compared.map(({ start, end }) => ({ start: floor + start, end: floor + end })),
    distributive,
    collective: COLLECTIVE_ADVERBS.some((word) => tail.adverbs.includes(word)),
    cumulative: /已|计|共/.test(tail.adverbs) && /达到?了?$/.test(left),
    ...(verb.judged && { judged: verb.judged }),
    ...(turns && { directions: turns.directions }),
  };
}

/** The movement from the figure before to this one, with the subject that stands before 由; null where there is none. */
function originBefore(text: string, before: Predicate | undefined, predicate: Predicate): Predicate | null {
  const figure = before?.figures[0];
  if (before?.kind !== 'bare' || before.figures.length !== 1 || figure === undefined) return null;
  const from = FROM.exec(text.slice(Math.max(before.from, figure - 16), figure));
  if (from === null || /[,。;]/.test(text.slice(figure, predicate.start))) return null;
  const start = figure - from[0].length;
  const headEnd = start - (text[start - 1] === ',' ? 1 : 0);
  return { ...predicate, from: before.from, headEnd, start, origin: figure };
}

/** 分别增长5%,4%和3%: commas join figures that are handed out. */
function extendList(text: string, end: number): number {
  let at = end;
  while (/[,、和及与]/.test(text.charAt(at)) && text[at + 1] === FIGURE) at += 2;
  return at;
}

const TURN = new RegExp(`[、和与及](?:(${UP})|(${DOWN}))${ABOUT}${FIGURE}`, 'y');

/** 分别上升12%和下降3%: figures that are handed out and move differently; null where there is one verb for all. */
function turnsBehind(text: string, from: number, first: Statistic['direction']) {
  const directions = [first];
  let end = from;
  TURN.lastIndex = end;
  for (let turn = TURN.exec(text); turn !== null; turn = TURN.exec(text)) {
    directions.push(turn[1] ? 'increase' : 'decrease');
    end = TURN.lastIndex;
  }
  return directions.length > 1 ? { directions, end } : null;
}

interface Verb {
  readonly kind: Predicate['kind'];
  readonly direction: Statistic['direction'];
  /** Where it begins in the left context. */
  readonly index: number;
  /** It tells a change only behind a comparison. */
  readonly weak?: true;
  /** It tells whether the change is for the better. */
  readonly judged?: true;
  /** A comparison that is part of the predicate, as offsets into the skeleton. */
  readonly base?: Compared;
}

/** The predicate without a figure: 持平, 翻一番. */
function standing(words: string, left: string): Verb {
  if (words !== '持平') return { kind: 'doubled', direction: 'increase', index: left.length };
  return { kind: 'flat', direction: 'unchanged', index: left.length };
}

/** The verb that governs the figures behind `left`. */
function governing(skeleton: Skeleton, left: string, at: number, words: string): Verb {
  const unit = skeleton.figures.get(at)?.unit.code ?? null;
  const rateTo = RATE_TO.exec(left);
  if (rateTo) return { kind: 'rate', direction: rateTo[1] ? 'increase' : 'decrease', index: rateTo.index };
  const to = TO.exec(left);
  if (to) return { kind: 'to', direction: to[1] ? 'increase' : 'decrease', index: to.index };
  const rate = RATE.exec(left);
  if (rate) return { kind: 'rate', direction: rate[1] ? 'increase' : 'decrease', index: rate.index };
  const terse = TERSE.exec(left);
  if (terse) {
    const start = at - left.length + terse.index;
    const direction = terse[2] ? 'increase' : 'decrease';
    return { kind: 'change', direction, index: terse.index, base: { start, end: start + 1 } };
  }
  const change = CHANGE.exec(left);
  if (change) return { kind: 'change', direction: change[1] ? 'increase' : 'decrease', index: change.index };
  const judged = JUDGED.exec(left);
  if (judged) {
    const direction = judged[1] ? 'increase' : 'decrease';
    // 改善230户居住条件, 优化12项流程: without a comparison only a rate is a change.
    const weak = unit === '%' || unit === '‰' || unit === 'pp' ? {} : ({ weak: true } as const);
    return { kind: judged[3] ? 'to' : 'change', direction, index: judged.index, judged: true, ...weak };
  }
  const compared = COMPARED_CHANGE.exec(left);
  if (compared) {
    return {
      kind: 'change',
      direction: compared[1] ? 'increase' : 'decrease',
      index: compared.index,
      weak: true,
    };
  }
  const right = RIGHT_CHANGE.exec(skeleton.text.slice(at + words.length, at + words.length + 12));
  const carrier = right && RIGHT_LEFT.exec(left);
  if (right && carrier) {
    const base = /[同环]比/.exec(right[0]);
    const start = base === null ? 0 : at + words.length + base.index;
    const behind = base === null ? {} : { base: { start, end: start + 2 } };
    return { kind: 'change', direction: right[1] ? 'increase' : 'decrease', index: carrier.index, ...behind };
  }
  const multiple = unit === 'x' ? MULTIPLE.exec(left) : null;
  if (multiple?.[1]) {
    const end = at - (multiple[0].length - multiple[0].lastIndexOf('的'));
    const base = { start: end - multiple[1].length, end };
    const less = (skeleton.figures.get(at)?.value ?? 0) < 1;
    return { kind: 'multiple', direction: less ? 'decrease' : 'increase', index: multiple.index, base };
  }
  const share = unit === '%' ? SHARE.exec(left) : null;
  if (share?.[1]) {
    // What the share is of belongs to its name: 占出口总值的比重.
    const named = share[1] === '占' ? 0 : share[1].length;
    return { kind: 'share', direction: 'level', index: share.index + named };
  }
  const signed = SIGNED.exec(left);
  const value = skeleton.figures.get(at)?.value ?? 0;
  if (signed && (value < 0 || /^[+＋]/.test(skeleton.figures.get(at)?.text ?? ''))) {
    return { kind: 'change', direction: value < 0 ? 'decrease' : 'increase', index: left.length };
  }
  if (ARRIVAL.test(left)) return { kind: 'to', direction: 'level', index: 0 };
  const level = LEVEL.exec(left);
  if (level) return { kind: 'level', direction: 'level', index: level.index };
  return { kind: 'bare', direction: 'level', index: left.length };
}
