import type { Organization, Person, Place, Structure } from '../../model';
import type { Reading } from '../../reading';
import { brandNames, cutToIntroduced, introducedNames, partsOfNames, withoutNamesakes } from './aliases';
import { findByContext } from './by-context';
import type { Candidate } from './candidates';
import { findClubs } from './clubs';
import { readCredits } from './credits';
import { findInitials } from './initials';
import { Flag, openLexicon } from './lexicon';
import { linkOrganizations } from './link-organizations';
import { linkPeople } from './link-people';
import { linkPlaces } from './link-places';
import { findNicknames } from './nicknames';
import { findOrganizations } from './organizations';
import { resolveOverlaps } from './overlap';
import { findPeople } from './people';
import { BY_CONTEXT, findPlaces } from './places';
import { findThroughout } from './throughout';
import { readWords, type Words } from './tokens';

export { Flag, type Words };

/** Who and what is named in an article. */
export interface Entities {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** Cuts the article's own text into words. */
export function findWords(reading: Reading): Words {
  return readWords(reading, openLexicon());
}

/**
 * The people, organizations and places named in the article and its credits, each once with all its mentions. Spans are
 * half-open, in UTF-16 code units of the source. Every mention carries the name of the rule that found it.
 */
export function findEntities(reading: Reading, structure: Structure, words: Words): Entities {
  const { length } = reading.text;
  const found = [
    ...findClubs(words),
    ...findOrganizations(words),
    ...findPlaces(words),
    ...findPeople(words),
  ];
  const introduced = introducedNames(words, found);
  const towns = found.filter(({ rule }) => rule === BY_CONTEXT);
  const named = withoutNamesakes(words, found, [...introduced, ...towns], brandNames(words, found).keys());
  const sure = resolveOverlaps([...introduced, ...cutToIntroduced(words, named, introduced)], length);
  const told = findByContext(words, sure);
  const first = resolveOverlaps(
    [
      ...withoutNamesakes(
        words,
        sure,
        told.filter(({ kind }) => kind === 'place'),
      ),
      ...told,
      ...findNicknames(
        words,
        sure.filter((candidate) => candidate.kind === 'person'),
      ),
      ...findInitials(words, sure),
    ],
    length,
  );
  const all = resolveOverlaps(
    [
      ...first,
      ...findThroughout(
        words,
        first,
        new Map<string, Candidate>([...brandNames(words, first), ...partsOfNames(words, first)]),
      ),
    ],
    length,
  );
  const credits = readCredits(reading.text, structure);
  const places = linkPlaces(words, reading.text, all);
  const organizations = linkOrganizations(words, reading.text, [...all, ...credits.organizations]);
  return {
    people: linkPeople(words, reading.text, all, credits.people, { organizations, places }),
    organizations,
    places,
  };
}
