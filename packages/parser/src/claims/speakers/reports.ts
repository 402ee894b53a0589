import { PLURAL } from '../../lexicon/speaker-nouns';
import type { Span } from '../../model';
import { type Clause, type Line, maskedSlice } from './line';
import type { Candidate, FindCandidates } from './names';
import { findSubject, findTopic, type Subject } from './subject';
import { findVerbs, type Verb } from './verbs';

/** Words that name somebody, pronouns and 该负责人 traced back to the words they stand for. */
export interface Named {
  readonly span: Span;
  readonly head: Candidate | null;
  readonly plural: boolean;
  /** The block the words were resolved for, counted from 0. */
  readonly line: number;
}

/** A clause with who does and who says what in it. */
export interface ClauseReading {
  readonly clause: Clause;
  /** Verbs of speech in it. */
  readonly verbs: readonly Verb[];
  /** Its own subject; null where it is dropped or cannot be told. */
  readonly own: Named | null;
  /** Its own subject, or the one it shares with the clause before. */
  readonly subject: Named | null;
}

/** Longer clauses are read from their last characters: nobody writes them, but some files hold them. */
const MAX_CLAUSE = 200;
const ANAPHOR = /^(?:该|这[位名个]?|那[位名个]|上述|前述)/;
const ONE_PERSON =
  /^(?:有?一[位名个]|该|这[位名个]|那[位名个])|(?:先生|女士|小姐|某某?|老师|医生|警官|大爷|大妈|大叔|大姐|阿姨|师傅)$/;
const OPINION = /^在(?=.{1,24}(?:看来|眼[里中]|印象[里中]))/;
/** 说这话的李先生 */
export const SAID_THIS = /^(?:说|讲|写|发)[出下完]?了?[这那][番句段些]?话的/;
const NO_SPEAKER = /^(?:据|有?(?:消息|报道|通报|资料|数据|传闻|传言))/;

/** How far back a pronoun may reach, in blocks. */
const PRONOUN_REACH = 2;

/** Reads the clauses of an article's lines in order, keeping in mind whom pronouns refer to. */
export function clauseReader(
  folded: string,
  candidatesIn: FindCandidates,
): (line: Line, at: number) => readonly ClauseReading[] {
  /** The last single person who was the subject, and the last subject of any kind. */
  let person: Named | null = null;
  let anybody: Named | null = null;
  /** By the noun that ends the words: what 该负责人 stands for. */
  const byNoun = new Map<string, Named>();

  function resolve(subject: Subject, at: number): Named | null {
    const words = folded.slice(subject.span.start, subject.span.end);
    if (subject.head?.kind === 'pronoun') {
      const one = !words.endsWith('们');
      const back = one ? person : anybody?.plural ? anybody : null;
      return back && at - back.line <= PRONOUN_REACH ? { ...back, line: at } : null;
    }
    const noun = subject.head ? folded.slice(subject.head.span.start, subject.head.span.end) : words;
    const before = ANAPHOR.test(words) ? byNoun.get(noun) : undefined;
    const named = before
      ? { ...before, line: at }
      : { span: subject.span, head: subject.head, plural: PLURAL.test(words), line: at };
    byNoun.set(noun, named);
    return named;
  }

  function remember(named: Named): void {
    anybody = named;
    if (isOnePerson(named, folded.slice(named.span.start, named.span.end))) person = named;
  }

  function read(line: Line, at: number, clause: Clause, before: ClauseReading | undefined): ClauseReading {
    const start = Math.max(clause.start, clause.end - MAX_CLAUSE);
    const text = maskedSlice(line, start, clause.end);
    const candidates = candidatesIn(text, start);
    const verbs = findVerbs(text, start).filter(
      (verb) => !candidates.some((c) => c.span.start < verb.span.end && verb.span.start < c.span.end),
    );
    const found = subjectIn(text, start, clause, candidates, verbs);
    const own = found && resolve(found, at);
    if (own) remember(own);
    else if (clause.opens && person?.line !== at) {
      const topic = findTopic({ text, offset: start, candidates, reporting: false });
      if (topic?.kind === 'person') person = { span: topic.span, head: topic, plural: false, line: at };
    }
    const dropped =
      found || NO_SPEAKER.test(text)
        ? null
        : clause.opens
          ? startsWithVerb(verbs, start) && anybody?.line === at
            ? anybody
            : null
          : (before?.subject ?? null);
    return { clause, verbs, own, subject: own ?? dropped };
  }

  return (line, at) => {
    const readings: ClauseReading[] = [];
    for (const clause of line.clauses) readings.push(read(line, at, clause, readings.at(-1)));
    return readings;
  };
}

/** Whether 他 can mean them: a name, or a noun that picks one out (一位老人, 该男子, 李女士); 民警 alone may be many. */
function isOnePerson({ head, plural }: Named, words: string): boolean {
  if (plural || head?.kind === 'organization' || head?.kind === 'body') return false;
  return head?.kind !== 'noun' || ONE_PERSON.test(words);
}

function startsWithVerb(verbs: readonly Verb[], start: number): boolean {
  const first = verbs[0];
  return first !== undefined && first.span.start - start <= 4;
}

/** Before the first verb of speech, or else before the last: 在回应质疑时张三说. */
function subjectIn(
  text: string,
  offset: number,
  clause: Clause,
  candidates: readonly Candidate[],
  verbs: readonly Verb[],
): Subject | null {
  const find = (from: number, end: number, reporting: boolean) =>
    findSubject({ text: text.slice(from, end), offset: offset + from, candidates, reporting });
  const said = SAID_THIS.exec(text);
  if (said) return find(said[0].length, text.length, true);
  const opinion = OPINION.exec(text);
  if (opinion) return find(1, text.search(/看来|眼[里中]|印象[里中]/), true);
  if (verbs.length === 0) return find(0, text.length, clause.stop === ':');
  for (const verb of new Set([verbs[0], verbs.at(-1)])) {
    const subject = verb ? find(0, verb.span.start - offset, true) : null;
    if (subject) return subject;
  }
  return null;
}
