import { DOCUMENT_NOUNS, DOCUMENT_VERBS, SAID_NOUNS } from '../../lexicon/quotation-contexts';
import { ABOUT_VERBS } from '../../lexicon/speech-verbs';
import type { TextSpan } from '../../model';
import { textSpan } from '../../text/spans';
import { type Line, maskedSlice, QUOTED, type Quoted, TITLED } from './line';
import type { Named } from './memory';
import { type ClauseReading, SAID_THIS, THIS_IS } from './reports';
import type { Candidate, ReadTerms, Verb } from './terms';

/** What ties a quotation to the words that report it. */
export interface Frame {
  readonly rule: string;
  readonly kind: 'speech' | 'thought' | 'document';
  readonly speaker: Named | null;
  readonly cue: TextSpan | null;
  readonly attribution: 'explicit' | 'implicit' | 'none';
}

/** A line whose clauses were read. */
export interface ReadLine extends Line {
  readonly readings: readonly ClauseReading[];
  readonly onlySpeech: boolean;
}

/** What may stand between a verb and the words it reports, where no comma or colon does. */
const TIGHT_GAP =
  /^(?:道|着|了|过|到|起|出|是|称|说|要|应当?|将|会|自己|他们?|她们?|其|这[是叫]|那是|一[句声]|如下|我们?|大家|你们?|这样)*$/;
const aboutVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(ABOUT_VERBS);
/** With a comma or colon: the person spoken to, the manner. */
const LOOSE_GAP = /^[^,:。!?;\uE000]{0,14}[,:]\s*$/;
const DOCUMENT_NOUN = `(?:${DOCUMENT_NOUNS.join('|')})(?:全文|内容)?(?:[中里上]|书)?(?:还|也|均|已|同时|明确|特别|则|曾|这样)?`;
const ENDS_AS_DOCUMENT = new RegExp(`${DOCUMENT_NOUN}$`);
const HOLDS_DOCUMENT = new RegExp(DOCUMENT_NOUN);
const DOCUMENT_VERB = new RegExp(`(?:${DOCUMENT_VERBS.join('|')})[,:]?\\s*$`);
const TAKES_UP = /^(?:对此|针对|对于)/;
/** 记者“…”的提问, 网友“…”的评论 */
const SAID_NOUN = new RegExp(`^的?(?:话(?![题语])|${SAID_NOUNS.join('|')})`);

/** How many clauses behind a quotation are looked at for the one that reports it. */
const REACH = 4;

/** The verb right before the quotation: 杨龙说：“…”. */
export function frameBefore(source: string, line: ReadLine, quoted: Quoted): Frame | null {
  const lead = leadOf(line, quoted);
  if (!lead) return null;
  const verb = lead.verbs.findLast(({ span }) => span.end <= quoted.outer.start);
  if (!verb || isRetold(line, lead)) return null;
  const gap = maskedSlice(line, verb.span.end, quoted.outer.start);
  if (
    TIGHT_GAP.test(gap)
      ? aboutVerbs.has(maskedSlice(line, verb.span.start, verb.span.end))
      : !LOOSE_GAP.test(gap)
  )
    return null;
  const kind = kindOf(line, lead, verb);
  return {
    rule: 'verb-before',
    kind,
    speaker: lead.subject,
    cue: cueOf(source, lead, verb),
    attribution: 'explicit',
  };
}

/** The sentence reports what somebody says, and goes over into their own words: 她表示，通道已满，“只能再等”。 */
export function frameOfSentence(source: string, line: ReadLine, quoted: Quoted): Frame | null {
  for (let k = firstClauseFrom(line, quoted.outer.start) - 1, n = 0; k >= 0 && n < 2 * REACH; k--, n++) {
    const reading = line.readings[k];
    const verb = reading?.verbs.findLast((v) => v.kind !== 'words' && v.span.end <= quoted.outer.start);
    // 张三问她多少钱，她摆手：“…”: somebody else speaks, and nobody can tell who.
    if (n === 0 && reading?.isOpen && reading.clause.stop === ':' && !verb) return null;
    if (reading && isRetold(line, reading)) continue;
    if (reading && verb && (reading.subject || (reading.isOpen && verb.kind === 'report'))) {
      return {
        rule: 'sentence',
        kind: 'speech',
        speaker: reading.subject,
        cue: cueOf(source, reading, verb),
        attribution: 'explicit',
      };
    }
    if (reading?.clause.opens) break;
  }
  return null;
}

/** 在张三看来，“…” */
export function frameOfOpinion(line: ReadLine, quoted: Quoted): Frame | null {
  const lead = leadOf(line, quoted);
  if (!lead?.subject || lead.clause.end > quoted.outer.start) return null;
  if (!OPINION.test(maskedSlice(line, lead.clause.start, lead.clause.end))) return null;
  return { rule: 'opinion', kind: 'speech', speaker: lead.subject, cue: null, attribution: 'implicit' };
}

const OPINION = /^在.{1,24}看来$/;

/** No verb of speech, but a colon: 专家：“…”, 他做了一个对比：“…”; or a comma behind a person's act: 她笑了，“…”. */
export function frameByPause(line: ReadLine, quoted: Quoted): (Frame & { readonly pause: ',' | ':' }) | null {
  const lead = leadOf(line, quoted);
  const pause =
    lead?.clause.end === undefined || lead.clause.end > quoted.outer.start ? '' : lead.clause.stop;
  if (!lead || (pause !== ':' && pause !== ',')) return null;
  // 教练表示，球队没有放弃：“…”: a body is spoken of there, by who reports it.
  const told = pause === ':' && isOfBody(lead) ? reporterBefore(line, lead) : null;
  const speaker = told ?? (pause === ':' ? lead.subject : (lead.own ?? lead.subject));
  if (!speaker) return null;
  const attribution = pause === ':' ? 'explicit' : 'implicit';
  return {
    rule: pause === ':' ? 'colon' : 'lead-in',
    kind: 'speech',
    speaker,
    cue: null,
    attribution,
    pause,
  };
}

function isOfBody({ own, verbs }: ClauseReading): boolean {
  return verbs.length === 0 && (own?.head?.kind === 'body' || own?.head?.kind === 'organization');
}

/** The person whose words the clauses before report, within the sentence: 教练表示，…. */
export function reporterBefore(line: ReadLine, lead: ClauseReading): Named | null {
  let k = firstClauseFrom(line, lead.clause.start);
  for (let n = 0; n < REACH && k > 0 && !line.readings[k]?.clause.opens; n++) {
    const reading = line.readings[--k];
    const verb = reading?.verbs.findLast(({ kind }) => kind === 'report');
    if (reading && verb && reading.clause.end - verb.span.end <= 2) {
      const { subject } = reading;
      return subject?.head?.kind === 'person' || subject?.head?.kind === 'noun' ? subject : null;
    }
  }
  return null;
}

/** 张三称，李四曾建议…, 张三回忆，李四曾说…: what was said long ago is told by somebody now. */
export function isRetold(line: ReadLine, reading: ClauseReading): boolean {
  const { clause, verbs } = reading;
  const [verb] = verbs;
  const before = verb ? maskedSlice(line, clause.start, verb.span.start) : '';
  return /曾.{0,4}$/.test(before) && reporterBefore(line, reading) !== null;
}

/** 纸条上写着：“…”, 通报称，“…” */
export function frameOfDocument(source: string, line: ReadLine, quoted: Quoted): Frame | null {
  const start = Math.max(line.start, quoted.outer.start - 24);
  const lead =
    maskedSlice(line, start, quoted.outer.start)
      .split(/[。!?;…]/)
      .at(-1) ?? '';
  const written = DOCUMENT_VERB.exec(lead);
  if (!written || !HOLDS_DOCUMENT.test(lead.slice(0, written.index)))
    return documentBehind(source, line, quoted);
  const from = quoted.outer.start - lead.length + written.index;
  const cue = textSpan(source, from, from + written[0].replace(/[,:]?\s*$/, '').length);
  return { rule: 'document', kind: 'document', speaker: null, cue, attribution: 'none' };
}

/** “…”信中这样写道: what a document says, told behind it. */
function documentBehind(source: string, line: ReadLine, quoted: Quoted): Frame | null {
  const end = Math.min(line.end, quoted.outer.end + 16);
  const clause = /^([^,。!?;:…]*)。/.exec(maskedSlice(line, quoted.outer.end, end))?.[1] ?? '';
  const written = /(?:这样)?写[道着明]$/.exec(clause);
  if (!written || !HOLDS_DOCUMENT.test(clause.slice(0, written.index))) return null;
  const from = quoted.outer.end + written.index;
  const cue = textSpan(source, from, from + written[0].length);
  return { rule: 'document', kind: 'document', speaker: null, cue, attribution: 'none' };
}

/** The verb behind the quotation: “…”杨龙说. Null also where the clause behind belongs to the next quotation. */
export function frameAfter(source: string, line: ReadLine, quoted: Quoted): Frame | null {
  for (const [n, reading] of clausesBehind(line, quoted).entries()) {
    const text = maskedSlice(line, reading.clause.start, reading.clause.end);
    if (TAKES_UP.test(text) || text.startsWith(QUOTED)) return null;
    if (!reading.own) continue;
    if (saysThis(line, reading))
      return { rule: 'said-this', kind: 'speech', speaker: reading.own, cue: null, attribution: 'explicit' };
    const verb = reading.verbs.findLast((v) => v.kind !== 'attitude' || n === 0);
    if (!verb || reading.clause.stop === ':' || reportsNext(line, reading, verb)) return null;
    return {
      rule: 'verb-after',
      kind: verb.kind === 'thought' ? 'thought' : 'speech',
      speaker: reading.own,
      cue: cueOf(source, reading, verb),
      attribution: 'explicit',
    };
  }
  return null;
}

/** “…”，张三搂着李四的肩膀: whoever acts right behind the words that open a sentence said them. */
export function frameByAct(line: ReadLine, quoted: Quoted): Frame | null {
  const opens = /^(?:|[。!?…\s])$/.test(
    maskedSlice(line, Math.max(line.start, quoted.outer.start - 1), quoted.outer.start),
  );
  const goesOn = maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 1)) === ',';
  const speaker = clausesBehind(line, quoted)[0]?.own;
  if (!opens || !goesOn || speaker?.number !== 'one' || speaker.head?.kind !== 'person') return null;
  return { rule: 'act-behind', kind: 'speech', speaker, cue: null, attribution: 'implicit' };
}

/** 他仅以“…”作答 */
export function frameByManner(source: string, line: ReadLine, quoted: Quoted): Frame | null {
  const behind = maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 6));
  const answers = /^(?:作答|回应|回答|答复|作为?回应|相告)/.exec(behind)?.[0];
  const before = maskedSlice(line, Math.max(line.start, quoted.outer.start - 1), quoted.outer.start);
  if (!answers || before !== '以') return null;
  return {
    rule: 'answers-with',
    kind: 'speech',
    speaker: leadOf(line, quoted)?.subject ?? null,
    cue: textSpan(source, quoted.outer.end, quoted.outer.end + answers.length),
    attribution: 'explicit',
  };
}

/** 记者“…”的提问 */
export function frameByNoun(
  source: string,
  line: ReadLine,
  quoted: Quoted,
  readTerms: ReadTerms,
  at: number,
): Frame | null {
  const noun = SAID_NOUN.exec(maskedSlice(line, quoted.outer.end, Math.min(line.end, quoted.outer.end + 6)));
  if (!noun) return null;
  const cue = noun[0].replace(/^的/, '');
  const end = quoted.outer.end + noun[0].length;
  const from = Math.max(line.start, quoted.outer.start - 20);
  const head = readTerms(maskedSlice(line, from, quoted.outer.start), from).candidates.at(-1);
  if (!head && !/[?!]|什么|怎么|谁|吗/.test(quoted.words)) return null;
  const speaker =
    head && head.span.end === quoted.outer.start && head.kind !== 'pronoun' && head.kind !== 'place'
      ? named(head, at)
      : null;
  return {
    rule: 'said-noun',
    kind: 'speech',
    speaker,
    cue: textSpan(source, end - cue.length, end),
    attribution: 'explicit',
  };
}

/** The clause that leads up to a quotation: the one it stands in, or the one before if it begins a clause. */
export function leadOf(line: ReadLine, quoted: Quoted): ClauseReading | null {
  const reading = line.readings[firstClauseFrom(line, quoted.outer.start) - 1];
  if (!reading) return null;
  if (reading.clause.end >= quoted.outer.start) return reading;
  const between = maskedSlice(line, reading.clause.end, quoted.outer.start);
  return /^[,:]\s*$/.test(between) ? reading : null;
}

/** The clauses of the sentence behind a quotation, the nearest first. */
export function clausesBehind(line: ReadLine, quoted: Quoted): readonly ClauseReading[] {
  if (endsAnotherSentence(line, quoted)) return [];
  const k = firstClauseFrom(line, quoted.outer.end);
  const behind = line.readings.slice(k, k + REACH);
  const end = behind.findIndex(({ clause }, n) => n > 0 && clause.opens);
  return end < 0 ? behind : behind.slice(0, end);
}

/** 她警告，“…”。张三则说: the quotation is but the end of a sentence, and the next one is about somebody else. */
function endsAnotherSentence(line: ReadLine, { outer }: Quoted): boolean {
  if (!/^[。;]/.test(maskedSlice(line, outer.end, outer.end + 1))) return false;
  return /[^。!?…;\s]$/.test(maskedSlice(line, Math.max(line.start, outer.start - 1), outer.start));
}

/** Index of the first clause that begins at or behind an offset. */
export function firstClauseFrom(line: ReadLine, offset: number): number {
  let low = 0;
  let high = line.readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.readings[middle]?.clause.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindOf(line: ReadLine, reading: ClauseReading, verb: Verb): Frame['kind'] {
  if (verb.kind === 'thought') return 'thought';
  const said = maskedSlice(line, reading.clause.start, verb.span.end).replace(
    /(?:称|说|显示|指出|表示|提出|要求)$/,
    '',
  );
  const titled = !reading.own && maskedSlice(line, reading.clause.start, verb.span.start).endsWith(TITLED);
  return titled || ENDS_AS_DOCUMENT.test(said) ? 'document' : 'speech';
}

/** The verb stands right at the opening marks of the next quotation, without a comma: 他又说“…”. */
function reportsNext(line: ReadLine, { clause }: ClauseReading, verb: Verb): boolean {
  const rest = maskedSlice(line, verb.span.end, Math.min(clause.end, verb.span.end + 4));
  return rest.startsWith(QUOTED);
}

/** Whether a clause begins with 说这话的. */
export function saysThis(line: ReadLine, { clause }: ClauseReading): boolean {
  const text = maskedSlice(line, clause.start, clause.end);
  return SAID_THIS.test(text) || THIS_IS.test(text);
}

/** The words from the first verb of speech behind the subject to the last, where they stand together. */
function cueOf(source: string, { own, verbs }: ClauseReading, last: Verb): TextSpan {
  const subjectEnd = own?.span.end ?? -1;
  const first = verbs.find(
    ({ span }) =>
      span.start >= subjectEnd && last.span.start - span.start <= 14 && span.start - subjectEnd <= 6,
  );
  const start = first && own ? first.span.start : last.span.start;
  const end = /^[道着到]/.test(source.slice(last.span.end, last.span.end + 1))
    ? last.span.end + 1
    : last.span.end;
  const bare = source.startsWith('的', start) ? 1 : 0;
  return textSpan(source, start + bare, end);
}

function named(head: Candidate, line: number): Named {
  return { span: head.span, head, number: 'unknown', line };
}
