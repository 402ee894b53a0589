import { AFTER_SUBJECT, TIME_WORDS } from '../../lexicon/clause-words';
import { BODY_NOUNS, PERSON_NOUNS, PRONOUNS } from '../../lexicon/speaker-nouns';
import {
  ATTITUDE_VERBS,
  REPORTING_VERBS,
  SHORT_VERBS,
  THOUGHT_VERBS,
  WORDS_OF_SPEECH,
} from '../../lexicon/speech-verbs';
import { createTrie, type Trie } from '../../text/trie';

/** What a word may be in a clause; several at once. */
export const Part = {
  Noun: 1 << 0,
  Body: 1 << 1,
  Pronoun: 1 << 2,
  Report: 1 << 3,
  Attitude: 1 << 4,
  Thought: 1 << 5,
  /** 的话 */
  Words: 1 << 6,
  /** No noun phrase goes on with it. */
  Marker: 1 << 7,
  /** A verb of one character, with guards. */
  Short: 1 << 8,
} as const;

export const AnyVerb = Part.Report | Part.Attitude | Part.Thought | Part.Words;

/** The words that tell who speaks. */
export interface Vocabulary {
  readonly trie: Trie;
  /** By code unit: 1 where a word begins with it. Most characters begin none, which keeps the search short. */
  readonly firsts: Uint8Array;
  /** By number of the word. */
  readonly parts: Int16Array;
  /** Characters that may not stand before and behind a short verb. */
  readonly guards: ReadonlyMap<string, (typeof SHORT_VERBS)[number]>;
}

let vocabulary: Vocabulary | undefined;

/** The vocabulary, laid out when it is first needed. */
export function openVocabulary(): Vocabulary {
  vocabulary ??= build();
  return vocabulary;
}

function build(): Vocabulary {
  const trie = createTrie(1 << 13);
  const parts: number[] = [];
  const firsts = new Uint8Array(0x10000);
  // 老陈, 小李
  for (const first of '老小') firsts[first.charCodeAt(0)] = 1;
  const add = (words: readonly string[], part: number) => {
    for (const word of words) {
      const id = trie.add(word);
      firsts[word.charCodeAt(0)] = 1;
      parts[id] = (parts[id] ?? 0) | part;
    }
  };
  add(PERSON_NOUNS, Part.Noun);
  add(BODY_NOUNS, Part.Body);
  add(PRONOUNS, Part.Pronoun);
  add(REPORTING_VERBS, Part.Report);
  add(ATTITUDE_VERBS, Part.Attitude);
  add(THOUGHT_VERBS, Part.Thought);
  add(WORDS_OF_SPEECH, Part.Words);
  add([...AFTER_SUBJECT, ...TIME_WORDS], Part.Marker);
  add(
    SHORT_VERBS.map(({ verb }) => verb),
    Part.Report | Part.Short,
  );
  return {
    trie: trie.freeze(),
    firsts,
    parts: Int16Array.from(parts),
    guards: new Map(SHORT_VERBS.map((entry) => [entry.verb, entry])),
  };
}
