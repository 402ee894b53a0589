import type { TextSpan } from '../../model';
import type { Classified } from './classify';
import {
  clausesBehind,
  firstClauseFrom,
  isRetold,
  leadOf,
  type ReadLine,
  reporterBefore,
  saysThis,
} from './frames';
import { beginsClause } from './kinds';
import { maskedSlice } from './line';
import type { Named } from './memory';
import type { ClauseReading } from './reports';

/** A quotation with its speaker, as far as one can be told. */
export interface Attributed extends Classified {
  readonly speaker: Named | null;
  readonly cue: TextSpan | null;
  readonly attribution: 'explicit' | 'implicit' | 'none';
  /** Index of the quotation it goes on with. */
  readonly continues?: number;
}

/**
 * Gives speakers to what is said without a verb of speech beside it. In the order of the text, so that a quotation can
 * go on with the speaker of the one before.
 */
export function attributeImplicitly(
  classified: readonly Classified[],
  lines: readonly ReadLine[],
): readonly Attributed[] {
  const done: Attributed[] = [];
  for (const item of classified) done.push(attribute(item, done, lines));
  return repeatSpeakers(shareSpeakers(done));
}

function attribute(item: Classified, done: readonly Attributed[], lines: readonly ReadLine[]): Attributed {
  const before = done.at(-1);
  const { frame } = item;
  const open = withFrame(item);
  if (item.kind !== 'speech' && item.kind !== 'thought') return open;
  const goesOn = before && continuation(item, before);
  if (frame?.speaker)
    return goesOn && sameWords(before.speaker, frame.speaker)
      ? { ...open, continues: before.quoted.index }
      : open;
  if (goesOn && item.quoted.continues)
    return {
      ...open,
      speaker: before.speaker,
      attribution: before.speaker ? 'implicit' : 'none',
      continues: before.quoted.index,
    };
  if ((frame && item.kind === 'speech') || isSaidByStranger(item)) return open;
  const found = speakerAround(item, done, lines);
  return found ? { ...open, ...found, attribution: 'implicit' } : open;
}

/** The words beside the quotation say who speaks, but who that is cannot be told: “…”他说, 来人高喊：“…”. */
function isSaidByStranger({ line, quoted }: Classified): boolean {
  const lead = leadOf(line, quoted);
  if (lead !== null && lead.clause.stop === ':' && !lead.subject) return true;
  const [behind] = clausesBehind(line, quoted);
  const verb = behind?.verbs.findLast(({ kind }) => kind === 'report');
  if (!behind || !verb || behind.own || behind.clause.stop === ':') return false;
  const named = behind.isOpen || verb.span.start - behind.clause.start >= 2;
  return named && behind.clause.end - verb.span.end <= 2;
}

/** The speaker that the words around the quotation itself name. */
export function withFrame(item: Classified): Attributed {
  const { frame } = item;
  const speaker = frame?.speaker ?? null;
  return {
    ...item,
    speaker,
    cue: frame?.cue ?? null,
    attribution: frame && speaker ? frame.attribution : 'none',
  };
}

function sameWords(a: Named | null, b: Named): boolean {
  return a?.span.start === b.span.start;
}

/** Whether the quotation is the next part of the one before: reopened in the next paragraph, or split by 他说. */
function continuation(item: Classified, before: Attributed): boolean {
  if (item.quoted.continues) return true;
  return (
    item.at === before.at &&
    before.kind === item.kind &&
    item.frame?.rule === 'verb-before' &&
    before.frame?.rule === 'verb-after'
  );
}

type Found = { readonly speaker: Named; readonly rule: string };

function speakerAround(
  item: Classified,
  done: readonly Attributed[],
  lines: readonly ReadLine[],
): Found | null {
  const before = speakerBefore(item);
  const behind = before && actsRightBehind(item);
  // 张三介绍了产量。…“今年便宜些。”李四盘算着: who acts right behind it is likelier to have said it.
  if (before && behind && !sameSpeaker(before.speaker, behind)) {
    return before.adjacent ? null : { speaker: behind, rule: 'sentence-behind' };
  }
  return before ?? speakerBehind(item, done.at(-1)) ?? speakerOfParagraph(item, done, lines);
}

/** Whether the clause leads up to what is said: 王芳告诉记者, not 王芳说完就走了. */
function endsReporting({ clause, verbs }: ClauseReading): boolean {
  const last = verbs.findLast((verb) => verb.kind === 'report');
  return last !== undefined && clause.end - last.span.end <= 8;
}

/** 村里人都说他“疯了”。: what they said is quoted there, and it is not they who go on. */
function quotesAlready(line: ReadLine, { clause }: ClauseReading, end: number): boolean {
  return line.quoted.some(({ outer }) => outer.start >= clause.start && outer.end <= end);
}

/** Who was reported, or was the subject, last in the same paragraph: 周女士很激动。“大家都来帮我。” */
function speakerBefore({ line, quoted }: Classified): (Found & { readonly adjacent: boolean }) | null {
  const end = firstClauseFrom(line, quoted.outer.start);
  const ofOthers = /[他她]/.test(quoted.words) && !quoted.words.includes('我');
  for (let k = end - 1; k >= Math.max(0, end - 12); k--) {
    const reading = line.readings[k];
    if (!reading) break;
    const reports = endsReporting(reading) && !isRetold(line, reading);
    if (reports && reading.subject?.number === 'several' && quotesAlready(line, reading, quoted.outer.start))
      return null;
    // 王某说，老伴瘫痪在床，多亏隔壁小伙子。“…”: she goes on, whoever she speaks of.
    const told = reports ? null : reporterBefore(line, reading);
    if (told) return { speaker: told, rule: 'sentence-before', adjacent: k === end - 1 };
    const speaker = reports ? reading.subject : ofOthers ? null : reading.own;
    // 记者问能不能退。“不能退。”: the answer is somebody else's.
    if (speaker && isPress(line, speaker)) return null;
    if (speaker && (reports || speaker.head?.kind === 'person'))
      return { speaker, rule: 'sentence-before', adjacent: k === end - 1 };
  }
  return null;
}

function isPress(line: ReadLine, { span }: Named): boolean {
  return span.start >= line.start && maskedSlice(line, span.start, span.end).endsWith('记者');
}

/** “…。”班主任却有苦衷：“…”: what is told behind leads up to the next thing said. */
function leadsToSpeech({ clause }: ClauseReading): boolean {
  return clause.stop === ':';
}

/** The person whose act is told right behind what is said: “…。”李四盘算着. */
function actsRightBehind({ line, quoted }: Classified): Named | null {
  const [reading] = clausesBehind(line, quoted);
  const own = reading && leadsToSpeech(reading) ? null : reading?.own;
  return own?.number === 'one' && own.head?.kind === 'person' ? own : null;
}

/** The only person the rest of the sentence behind speaks of: “真没想到！”市民张先生领回了手机。 */
function speakerBehind({ line, quoted, at }: Classified, previous: Attributed | undefined): Found | null {
  // “路啥时候修？”“能不能方便点？”: several speak.
  if (previous?.at === at && previous.quoted.outer.end === quoted.outer.start) return null;
  const behind = clausesBehind(line, quoted);
  const reading = behind.find(({ own }) => own);
  if (!reading || leadsToSpeech(reading)) return null;
  const { own } = reading;
  const isBody = own?.head?.kind === 'organization' || own?.head?.kind === 'body';
  const fits = isBody ? behind[0]?.own === own : own?.number === 'one';
  return own && fits ? { speaker: own, rule: 'sentence-behind' } : null;
}

/** A paragraph of nothing but speech goes on where the paragraph before left off. */
function speakerOfParagraph(
  { line, quoted, at }: Classified,
  done: readonly Attributed[],
  lines: readonly ReadLine[],
): Found | null {
  if (!line.onlySpeech) return null;
  const next = lines[at + 1];
  const first = next?.readings[0];
  if (next && first?.own && saysThis(next, first)) return { speaker: first.own, rule: 'said-this' };
  const said = done.at(-1);
  const previous = lines[at - 1];
  if (!previous || previous.block.kind === 'headline' || previous.block.kind === 'heading') return null;
  if (said && said.at === at) return said.speaker && { speaker: said.speaker, rule: 'same-paragraph' };
  if (said && said.at === at - 1 && beginsWithSpeech(previous)) {
    const turn = done.findLast((other) => other.at < said.at);
    const alternates =
      turn?.at === at - 2 && turn.speaker && said.speaker && !sameSpeaker(turn.speaker, said.speaker);
    if (alternates) return { speaker: turn.speaker, rule: 'dialogue' };
    return said.speaker && previous.onlySpeech ? { speaker: said.speaker, rule: 'paragraph-before' } : null;
  }
  const reading = previous.readings.findLast(endsReporting);
  const speaker = reading?.subject;
  return speaker && quoted.outer.start === line.start ? { speaker, rule: 'paragraph-before' } : null;
}

function sameSpeaker(a: Named, b: Named): boolean {
  return sameWords(a, b) || (a.head?.id != null && a.head.id === b.head?.id);
}

function beginsWithSpeech(line: ReadLine): boolean {
  return line.quoted[0]?.outer.start === line.start;
}

/** A quotation over several paragraphs often names its speaker behind the last: the parts before have the same. */
function shareSpeakers(done: readonly Attributed[]): readonly Attributed[] {
  const shared = [...done];
  for (let i = shared.length - 1; i > 0; i--) {
    const item = shared[i];
    const before = shared[i - 1];
    if (!item?.speaker || !item.quoted.continues || before?.kind !== 'speech' || before.speaker) continue;
    shared[i - 1] = { ...before, speaker: item.speaker, cue: item.cue, attribution: 'implicit' };
    shared[i] = { ...item, continues: before.quoted.index };
  }
  return shared;
}

/** A quotation in a headline or heading, or one left without a speaker, that is said again elsewhere. */
function repeatSpeakers(done: readonly Attributed[]): readonly Attributed[] {
  const bySpeech = new Map<string, Attributed>();
  for (const item of done) {
    const words = bare(item.quoted.words);
    if (item.speaker && words.length >= 4 && !bySpeech.has(words)) bySpeech.set(words, item);
  }
  return done.map((item) => {
    if (item.speaker) return item;
    const words = bare(item.quoted.words);
    const heads = REPEATING.has(item.line.block.kind);
    const part = heads && words.length >= 5 && beginsClause(item.line, item.quoted);
    const same = bySpeech.get(words) ?? (part ? partOf(words, done) : undefined);
    const repeats = same && (item.kind === 'speech' || heads);
    return repeats
      ? { ...item, kind: same.kind, speaker: same.speaker, attribution: 'implicit', rule: 'repeated' }
      : item;
  });
}

/** More speech than this is not searched for the words of a heading, to stay linear. */
const MAX_SEARCHED = 500;

/** The first attributed quotation that holds the words of a heading. */
function partOf(words: string, done: readonly Attributed[]): Attributed | undefined {
  if (done.length > MAX_SEARCHED) return undefined;
  return done.find(
    (item) => item.speaker && item.kind === 'speech' && bare(item.quoted.words).includes(words),
  );
}

const REPEATING: ReadonlySet<string> = new Set(['headline', 'kicker', 'subtitle', 'heading', 'caption']);

function bare(words: string): string {
  return words.replace(/[\p{P}\s]/gu, '');
}
