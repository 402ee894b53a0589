import type { CreditRole, Structure } from '../../model';
import type { OrganizationCandidate, PersonCandidate } from './candidates';

/** A person of the credits, with the words that give the part played. */
export interface CreditedPerson extends PersonCandidate {
  readonly role: { readonly title: string; readonly start: number; readonly end: number } | null;
}

const ORGANIZATIONS: ReadonlySet<CreditRole> = new Set<CreditRole>(['agency', 'source']);

/** What stands in a credit where nobody is named. */
const NOBODY = /^(?:网络|本站|原创|综合|整理|转载|互联网|未知|佚名|匿名|无|小编|本报|本网)/;
/** Longer than names are: a question behind 记者： is none. */
const NO_NAME = /^[\u3400-\u9fff]{7,}$/;
/** A body credited as the author. */
const BODY = /(?:支部|委员会|办公室|中心|[局报网社院部处科会队厅台])$/;

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
  for (const { role, name, span, label } of structure.credits) {
    if (role === 'original-headline' || NOBODY.test(name) || NO_NAME.test(name)) continue;
    if (ORGANIZATIONS.has(role) || (name.length > 3 && BODY.test(name))) media(span, 'organization/credit');
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
