import type { OrganizationKind, Person } from '../../model';

interface CandidateBase {
  readonly start: number;
  readonly end: number;
  /** The name of the rule that found it. */
  readonly rule: string;
}

export interface PersonCandidate extends CandidateBase {
  readonly kind: 'person';
  readonly form: Person['kind'];
  /** The name, folded, of the person who goes by this one too. */
  readonly of?: string;
}

export interface OrganizationCandidate extends CandidateBase {
  readonly kind: 'organization';
  readonly type: OrganizationKind;
  /** The full name that this is a short form of, folded. */
  readonly of?: string;
}

export interface PlaceCandidate extends CandidateBase {
  readonly kind: 'place';
  /** It stands before a short collective (靖边公安, 临川警方) and is read as a place of its own within it. */
  readonly separable?: true;
}

/** Words that may name somebody, some body or some place; which of those that overlap are kept is decided in `overlap`. */
export type Candidate = PersonCandidate | OrganizationCandidate | PlaceCandidate;
