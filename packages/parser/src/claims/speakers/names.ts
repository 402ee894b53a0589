import { BODY_NOUNS, FAMILY_NAMES_IN_NICKNAMES, PERSON_NOUNS } from '../../lexicon/speaker-nouns';
import type { Entities } from '../../mentions/entities';
import type { Span } from '../../model';
import { matchAll } from '../../text/match';
import { BRACKETED, QUOTED } from './line';

/** Words that can name a speaker, and places, whose characters (大连, 加拿大) are no verbs or particles. */
export interface Candidate {
  readonly span: Span;
  readonly kind: 'person' | 'organization' | 'noun' | 'body' | 'pronoun' | 'place';
  /** Of the person or organization; null for nouns and pronouns. */
  readonly id: string | null;
}

/** Finds the candidates in a stretch of masked text that begins at an offset of the source: in order, without overlap. */
export type FindCandidates = (masked: string, offset: number) => readonly Candidate[];

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

const NOUN = new RegExp(
  [
    `(?<pronoun>(?:他|她|它|我|咱)们|自己人|(?<!其)他(?!人|国|乡|杀)|她|(?<![尤极与])其(?=[^他它中次实余间]))`,
    `(?<noun>[\\p{Script=Han}](?:某某?|某[甲乙丙丁])(?!些)|[老小][${FAMILY_NAMES_IN_NICKNAMES.join('')}](?![\\p{Script=Han}]{0,2}[家店])|(?:${longestFirst(PERSON_NOUNS)})(?:们|甲|乙)?(?!会|团队|席))`,
    `(?<body>(?:${longestFirst(BODY_NOUNS)}))`,
    `(?<plural>\\p{Script=Han}{1,3}们)`,
  ].join('|'),
  'gu',
);

/** Looks candidates up: the mentions of people, organizations and places first, then nouns and pronouns of the text itself. */
export function candidateFinder(entities: Entities): FindCandidates {
  const mentions = sortedMentions(entities);
  return (masked, start) => {
    const end = start + masked.length;
    const named: Candidate[] = [];
    for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.span.start >= end) break;
      const last = named.at(-1);
      const mark = masked.charAt(mention.span.start - start);
      if (
        mark !== QUOTED &&
        mark !== BRACKETED &&
        mention.span.end <= end &&
        (!last || last.span.end <= mention.span.start)
      )
        named.push(mention);
    }
    const nouns = findNouns(masked, start).filter(
      ({ span }) => !named.some((n) => n.span.start < span.end && span.start < n.span.end),
    );
    return [...named, ...nouns].sort((a, b) => a.span.start - b.span.start);
  };
}

function findNouns(masked: string, offset: number): readonly Candidate[] {
  return matchAll(NOUN, masked).map((match) => {
    const { pronoun, body } = match.groups ?? {};
    const at = offset + match.index;
    return {
      span: { start: at, end: at + match[0].length },
      kind: pronoun ? 'pronoun' : body ? 'body' : 'noun',
      id: null,
    };
  });
}

function sortedMentions(entities: Entities): readonly Candidate[] {
  const of = (kind: 'person' | 'organization' | 'place', list: Entities[keyof Entities]) =>
    list.flatMap(({ id, mentions }) => mentions.map(({ span }): Candidate => ({ span, kind, id })));
  const { people, organizations, places } = entities;
  return [...of('person', people), ...of('organization', organizations), ...of('place', places)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** Index of the first mention at or behind an offset. */
function firstFrom(mentions: readonly Candidate[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
