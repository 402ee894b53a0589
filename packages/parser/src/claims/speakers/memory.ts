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
  resolve(subject: Subject, line: number, reports: boolean): Named | null;
  openSentence(): void;
  /** Whoever is spoken of in a report, the one who reports is whom a pronoun behind it means. */
  keep(teller: Named): void;
  /** Behind 张三问李四 nobody can tell who 他 is. */
  leaveOpen(): void;
  /** Behind 张三问他 he is somebody else than 张三, and nobody can tell who. */
  forget(): void;
  /** Notes the people among the candidates of a clause, be they its subject or not. */
  notePeople(candidates: readonly Candidate[], line: number): void;
  /** Somebody whose name is not among the entities comes in: pronouns behind no longer mean who was there before. */
  meetStranger(): void;
  /** The last subject, if it stands in this line. */
  lastIn(line: number): Named | null;
}

type Gender = 'male' | 'female';
const FEMALE = /女|[妈姐妹婆奶姨嫂娘婶妻]|母亲|太太|夫人|阿嬷/;
const MALE = /男|先生|[爸爷哥弟叔伯]|父亲|丈夫|小伙|老汉|汉子/;
const ANAPHOR = /^(?:该|这[位名个]?|那[位名个]|上述|前述)/;
const ONE_PERSON =
  /^(?:有?一[位名个]|该|这[位名个]|那[位名个])|(?:先生|女士|小姐|某某?|老师|医生|警官|大爷|大妈|大叔|大姐|阿姨|师傅)$|^[老小].$/;

/** 谈到张三，他…: who is spoken about is not who speaks. */
const TOPIC = /[谈提说问聊][到起及]$/;

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
  const genders = new Map<string, Gender>();
  /** The last sentence that a stranger came in, and the last whose subject is a noun that may be one person. */
  let strangers = -1;
  let somebody = -1;

  /** The person who was the last subject; or the only one the text has named since. */
  function onePerson(): Named | null {
    const since = person?.sentence ?? -1;
    if (since < strangers && mentioned.sentence <= strangers) return null;
    if (since < somebody && mentioned.sentence < somebody) return null;
    if (person && person.sentence >= mentioned.sentence) return person;
    const [only] = mentioned.people.values();
    return mentioned.people.size <= 1 ? (only ?? person) : null;
  }

  function byPronoun(words: string, line: number): Named | null {
    const back = words.endsWith('们') ? group : onePerson();
    if (!back || !isNear(back, line)) return null;
    const gender = words === '她' ? 'female' : words === '他' ? 'male' : null;
    if (!gender || words.endsWith('们')) return { ...back, line };
    const known = genderOf(back);
    if (known && known !== gender) return null;
    if (back.head?.id && gender === 'female') genders.set(back.head.id, gender);
    return { ...back, line };
  }

  function isNear(back: Named, line: number): boolean {
    const isName = back.head === null || back.head.kind === 'person';
    return line - back.line <= (isName ? REACH.name : REACH.words);
  }

  function genderOf({ span, head }: Named): Gender | null {
    const words = folded.slice(span.start, span.end);
    const told = MALE.test(words) ? 'male' : FEMALE.test(words) ? 'female' : null;
    return (head?.id != null ? genders.get(head.id) : null) ?? head?.gender ?? told;
  }

  /** 该法官: whom 法官 stood for; 这位小将: the person spoken of last, where no other has the word. */
  function byAnaphor(key: string, words: string, line: number): Named | null {
    const same = byNoun.get(key);
    if (same || !/^[这那该]/.test(words) || words.startsWith('该')) return same ?? null;
    const back = onePerson();
    const gender = MALE.test(words) ? 'male' : FEMALE.test(words) ? 'female' : null;
    const known = back && genderOf(back);
    return back?.head?.kind === 'person' && isNear(back, line) && (!gender || !known || gender === known)
      ? back
      : null;
  }

  function byWords({ span, head, noun, joint }: Subject, words: string, line: number): Named {
    const key = noun && folded.slice(noun.span.start, noun.span.end);
    const before = key && head?.kind === 'noun' && ANAPHOR.test(words) ? byAnaphor(key, words, line) : null;
    const named: Named = before
      ? { ...before, line }
      : { span, head, number: joint ? 'several' : numberOf(span, head, words), line };
    if (key) byNoun.set(key, named);
    return named;
  }

  return {
    resolve(subject, line, reports) {
      const words = folded.slice(subject.span.start, subject.span.end);
      const pronoun = subject.head?.kind === 'pronoun';
      const latter = words === '后者' ? [...mentioned.people.values()].at(-1) : null;
      const named = latter ?? (pronoun ? byPronoun(words, line) : byWords(subject, words, line));
      if (!named) return null;
      last = named;
      const speaks = reports && named.number === 'unknown' && named.head?.kind === 'noun';
      if (named.number === 'one' || speaks) person = { ...named, sentence };
      // 主任低下了头: he may be whom 他 means next.
      else if (named.number === 'unknown' && named.head?.kind === 'noun') somebody = sentence;
      if (named.number === 'several') group = named;
      // Behind 张三和李四 nobody can tell who 他 is.
      if (subject.joint) person = null;
      return named;
    },
    openSentence() {
      sentence++;
    },
    notePeople(candidates, line) {
      for (const head of candidates) {
        if (head.kind !== 'person' || TOPIC.test(folded.slice(head.span.start - 2, head.span.start)))
          continue;
        if (mentioned.sentence !== sentence) mentioned = { sentence, people: new Map() };
        mentioned.people.set(head.id, { span: head.span, head, number: 'one', line });
      }
    },
    keep(teller) {
      person = { ...teller, sentence };
    },
    leaveOpen() {
      person = null;
    },
    forget() {
      person = null;
      mentioned = { sentence, people: new Map() };
    },
    meetStranger() {
      strangers = sentence;
      last = null;
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
