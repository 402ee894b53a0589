import { type Clause, type Line, maskedSlice } from './line';
import { createMemory, type Named } from './memory';
import { findSubject, type Subject } from './subject';
import type { ReadTerms, Terms, Verb } from './terms';

/** A clause with who does and who says what in it. */
export interface ClauseReading {
  readonly clause: Clause;
  /** Verbs of speech in it. */
  readonly verbs: readonly Verb[];
  /** Its own subject; null where it is dropped or cannot be told. */
  readonly own: Named | null;
  /** Its own subject, or the one it shares with the clause before. */
  readonly subject: Named | null;
  /** It has a subject of its own, and who that is cannot be told. */
  readonly isOpen: boolean;
}

/** Longer clauses are read from their last characters: nobody writes them, but some files hold them. */
const MAX_CLAUSE = 200;
const OPINION = /^在(?=.{1,24}(?:看来|眼[里中]|印象[里中]))/;
/** 说这话的李先生 */
export const SAID_THIS = /^(?:说|讲|写|发)[出下完]?了?[这那][番句段些]?话的/;
/** 这是王芳在日记里写下的一句话 */
export const THIS_IS =
  /^这(?:句话)?是(?=.{2,24}(?:[说写讲留喊][下过出]?|挂在嘴[边上]).{0,4}的.{0,6}(?:话|心声|口头禅)$)/;
/** 新华社北京3月12日电（记者…）, 本报讯（记者…） */
const DATELINE = /^(?:.{2,16}?\d日[电讯]\s?|[^\uE001]{2,6}讯(?=\uE001))\uE001*/;
/** 湖城社援引一名官员的话说: who is cited speaks; a person who cites somebody makes the words their own. */
const CITING = /(?:援引|引述|引用|转述)(.{2,30}?)的(?:话|原话|说法)/;
/** What a sentence that goes on with the subject of the one before begins with. */
const BEFORE_VERB =
  /^(?:[也还又并再则更]|同时|此外|另外|最后|随后|接着|进而|进一步|一再|多次|反复|明确|特别|这样|就此|对此|笑着){0,3}$/;
/** 对于局长视察一事 */
const ABOUT =
  /^(?:对于|针对|关于|至于|对.{2,16}(?:一事|一案|之事|的?(?:做法|言论|行为|决定|说法|表现|质疑))$)/;
const NO_SPEAKER = /^(?:据|有?(?:消息|报道|通报|资料|数据|传闻|传言))/;

/** …问他, 找他: right behind the subject, who is not the one that 他 means next. */
const ASKS_HIM = /^[^,。:]{0,3}?(?:问|劝|叫住|拦住|采访|追问|询问|打趣|安慰|认得|认出)了?[他她](?!们|的|人)/;

/** 收到了某某发来的短信: who sends it speaks. */
const RECEIVED = /(?:收到|接到)了?(.{2,20}?)(?:(?:发来|寄来|打来|发送)的|的(?:语音|短信|微信|来信|电话))/;

/** Reads the clauses of an article's lines in order, keeping in mind whom pronouns refer to. */
export function clauseReader(
  folded: string,
  readTerms: ReadTerms,
): (line: Line, at: number) => readonly ClauseReading[] {
  const memory = createMemory(folded);
  /** The person whose words the rest of the sentence reports: 张三认为，李四…. */
  let teller: Named | null = null;

  function read(line: Line, at: number, clause: Clause, before: ClauseReading | undefined): ClauseReading {
    const from = Math.max(clause.start, clause.end - MAX_CLAUSE);
    const dateline = clause.start === line.clauses[0]?.start ? datelineOf(line, from, clause.end) : 0;
    const start = from + dateline;
    const text = maskedSlice(line, start, clause.end);
    const terms = readTerms(text, start);
    const { candidates, verbs } = terms;
    const found = subjectIn(text, start, clause, terms);
    if (clause.opens) {
      memory.openSentence();
      teller = null;
    }
    // 同事问他怕不怕: 他 goes on being spoken of.
    const spokenTo = candidates.some(
      ({ kind, span }) => kind === 'pronoun' && span.start >= (found?.span.end ?? 0),
    );
    const own = found && memory.resolve(found, at, verbs.length > 0 && !spokenTo);
    const stranger = !found && meetsStranger(terms);
    if (stranger) memory.meetStranger();
    memory.notePeople(candidates, at);
    if (teller && own && own.head?.kind !== 'pronoun') memory.keep(teller);
    else if (
      own?.number === 'one' &&
      own.head?.kind === 'person' &&
      clause.stop === ',' &&
      leadsToReport(verbs, clause)
    )
      teller = own;
    if (own && asksSomebody(own, terms, folded)) memory.leaveOpen();
    else if (own?.number === 'one' && ASKS_HIM.test(folded.slice(own.span.end, own.span.end + 8)))
      memory.forget();
    if (found || NO_SPEAKER.test(text))
      return { clause, verbs, own, subject: own, isOpen: found !== null && !own };
    const goesOn = startsWithVerb(text, verbs, start);
    const isOpen = stranger || (clause.opens && verbs.some(({ kind }) => kind === 'report') && !goesOn);
    const shared = clause.opens ? goesOn && memory.lastIn(at) : before?.subject;
    return { clause, verbs, own, subject: isOpen ? null : shared || null, isOpen };
  }

  return (line, at) => {
    const readings: ClauseReading[] = [];
    for (const clause of line.clauses) readings.push(read(line, at, clause, readings.at(-1)));
    return readings;
  };
}

function datelineOf(line: Line, start: number, end: number): number {
  return DATELINE.exec(maskedSlice(line, start, Math.min(end, start + 40)))?.[0].length ?? 0;
}

/** 张三问李四去不去: the verb asks, and somebody else is named behind it. */
function asksSomebody(own: Named, { verbs, candidates }: Terms, folded: string): boolean {
  const asks = verbs.find(({ span }) => folded.slice(span.start, span.end).includes('问'));
  return (
    asks !== undefined &&
    candidates.some(
      ({ kind, id, span }) => kind === 'person' && span.start >= asks.span.end && id !== own.head?.id,
    )
  );
}

/** Whether a clause ends with what introduces a report: 张三认为，. */
function leadsToReport(verbs: readonly Verb[], { end }: Clause): boolean {
  return verbs.some(({ kind, span }) => kind === 'report' && end - span.end <= 1);
}

/** Whether a name that is no mention stands where the subject does. */
function meetsStranger({ strangers, verbs }: Terms): boolean {
  const end = verbs[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return strangers.some(({ start, form }) => form === 'name' && start < end);
}

function startsWithVerb(text: string, verbs: readonly Verb[], start: number): boolean {
  const first = verbs[0];
  return first !== undefined && BEFORE_VERB.test(text.slice(0, first.span.start - start));
}

/** Before the first verb of speech, or else before the last: 在回应质疑时张三说. */
function subjectIn(text: string, offset: number, clause: Clause, terms: Terms): Subject | null {
  const find = (from: number, end: number, reporting: boolean) =>
    findSubject({
      text: text.slice(from, end),
      offset: offset + from,
      terms,
      reporting,
      verb: terms.verbs.length > 0,
    });
  const { verbs } = terms;
  const said = SAID_THIS.exec(text) ?? THIS_IS.exec(text);
  if (said) return find(said[0].length, text.length, true);
  const citing = verbs.length > 0 && /[引述]/.test(text) ? CITING.exec(text) : null;
  if (citing) {
    const cites = find(0, citing.index, true);
    const isPerson = cites?.head?.kind === 'person' || cites?.head?.kind === 'pronoun';
    const from = citing.index + 2;
    return isPerson ? cites : find(from, from + (citing[1]?.length ?? 0), true);
  }
  const received = RECEIVED.exec(text);
  if (received?.[1]) {
    const from = received.index + received[0].indexOf(received[1]);
    return find(from, from + received[1].length, true);
  }
  const opinion = OPINION.exec(text);
  if (opinion) return find(1, text.search(/看来|眼[里中]|印象[里中]/), true);
  if (ABOUT.test(text) && verbs.length === 0) return null;
  if (verbs.length === 0) return find(0, text.length, clause.stop === ':');
  for (const verb of new Set([verbs[0], verbs.at(-1)])) {
    const subject = verb ? find(0, verb.span.start - offset, true) : null;
    if (subject) return subject;
  }
  return null;
}
