import type { CreditRole, Structure } from '../../model';
import type { OrganizationCandidate, PersonCandidate } from './candidates';

/** A person of the credits, with the words that give the part played. */
export interface CreditedPerson extends PersonCandidate {
  readonly role: { readonly title: string; readonly start: number; readonly end: number } | null;
}

const ORGANIZATIONS: ReadonlySet<CreditRole> = new Set<CreditRole>(['agency', 'source']);

/** The people and outlets that the credits and the dateline name. */
export function readCredits(structure: Structure): {
  readonly people: readonly CreditedPerson[];
  readonly organizations: readonly OrganizationCandidate[];
} {
  const people: CreditedPerson[] = [];
  const organizations: OrganizationCandidate[] = [];
  const media = (span: { start: number; end: number }, rule: string) =>
    organizations.push({ ...span, kind: 'organization', type: 'media', rule });
  if (structure.publisher) media(structure.publisher.span, 'organization/publisher');
  for (const { role, span, label } of structure.credits) {
    if (role === 'original-headline') continue;
    if (ORGANIZATIONS.has(role)) media(span, 'organization/credit');
    else {
      people.push({
        ...span,
        kind: 'person',
        form: 'named',
        rule: 'person/credit',
        role: label ? { title: label.text, start: label.span.start, end: label.span.end } : null,
      });
    }
  }
  return { people, organizations };
}
