import { PLURAL } from '../../lexicon/speaker-nouns';
import type { Span } from '../../model';
import type { Subject } from './subject';
import type { Candidate } from './terms';

/** Words that name somebody, pronouns and 该负责人 traced back to the words they stand for. */
export interface Named {
  readonly span: Span;
  /** Null for a name that is not among the entities. */
  readonly head: Candidate | null;
  /** Whether they are one person, several, or either may be: 民警 alone does not tell. */
  readonly number: 'one' | 'several' | 'unknown';
  /** The line the words were read or taken up in, counted from 0. */
  readonly line: number;
}

/** Who was spoken of so far. */
export interface Memory {
  /** Whom the subject of a clause names; null for a pronoun that cannot be traced back. */
  resolve(subject: Subject, line: number): Named | null;
  openSentence(): void;
  /** Notes the people a clause mentions, be they its subject or not. */
  notePeople(people: readonly Candidate[], line: number): void;
  /** The last subject, if it stands in this line. */
  lastIn(line: number): Named | null;
}

const ANAPHOR = /^(?:该|这[位名个]?|那[位名个]|上述|前述)/;
const ONE_PERSON =
  /^(?:有?一[位名个]|该|这[位名个]|那[位名个])|(?:先生|女士|小姐|某某?|老师|医生|警官|大爷|大妈|大叔|大姐|阿姨|师傅)$|^[老小].$/;

/** How many lines back a pronoun may reach for a name, captions and headings counted; and for other words. */
const REACH = { name: 3, words: 1 };

/** The people mentioned in one sentence, by id. */
interface Mentioned {
  readonly sentence: number;
  readonly people: Map<string | null, Named>;
}

export function createMemory(folded: string): Memory {
  let sentence = 0;
  let mentioned: Mentioned = { sentence, people: new Map() };
  /** The last person and the last group that was a subject, and the last subject of any kind. */
  let person: (Named & { readonly sentence: number }) | null = null;
  let group: Named | null = null;
  let last: Named | null = null;
  const byNoun = new Map<string, Named>();

  /** The person who was the last subject; or the only one the text has named since. */
  function onePerson(): Named | null {
    if (person && person.sentence >= mentioned.sentence) return person;
    const [only] = mentioned.people.values();
    return mentioned.people.size <= 1 ? (only ?? person) : null;
  }

  function byPronoun(several: boolean, line: number): Named | null {
    const back = several ? group : onePerson();
    const isName = back?.head === null || back?.head.kind === 'person';
    return back && line - back.line <= (isName ? REACH.name : REACH.words) ? { ...back, line } : null;
  }

  function byWords({ span, head, noun }: Subject, words: string, line: number): Named {
    const key = noun && folded.slice(noun.span.start, noun.span.end);
    const before = key && ANAPHOR.test(words) ? byNoun.get(key) : undefined;
    const named: Named = before
      ? { ...before, line }
      : { span, head, number: numberOf(span, head, words), line };
    if (key) byNoun.set(key, named);
    return named;
  }

  return {
    resolve(subject, line) {
      const words = folded.slice(subject.span.start, subject.span.end);
      const pronoun = subject.head?.kind === 'pronoun';
      const named = pronoun ? byPronoun(words.endsWith('们'), line) : byWords(subject, words, line);
      if (!named) return null;
      last = named;
      if (named.number === 'one') person = { ...named, sentence };
      if (named.number === 'several') group = named;
      return named;
    },
    openSentence() {
      sentence++;
    },
    notePeople(people, line) {
      for (const head of people) {
        if (mentioned.sentence !== sentence) mentioned = { sentence, people: new Map() };
        mentioned.people.set(head.id, { span: head.span, head, number: 'one', line });
      }
    },
    lastIn: (line) => (last?.line === line ? last : null),
  };
}

function numberOf(span: Span, head: Candidate | null, words: string): Named['number'] {
  if (head?.kind === 'organization' || head?.kind === 'body') return 'unknown';
  if (PLURAL.test(words)) return 'several';
  const isName = head === null || head.kind === 'person' || span.end > head.span.end;
  return isName || ONE_PERSON.test(words) ? 'one' : 'unknown';
}
