import type { CreditRole, Structure } from '../../model';
import type { OrganizationCandidate, PersonCandidate } from './candidates';
import { openGazetteer } from './divisions';

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

/** 晨光周刊 of 晨光周刊首席记者. */
const EMPLOYED =
  /^((?!本[报刊网台社站]|图|文[/、图]|[全融]媒|特[约派]|实习|见习|首席|通讯|驻|摄影|责任)[\u3400-\u9fff·]{2,14}?)(?:首席|特约|特派|见习|实习|资深)?记者$/;

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
    // 张三 杭州报道
    if (
      openGazetteer()
        .byName.get(name)
        ?.some(({ level }) => level !== 'county')
    )
      continue;
    if (ORGANIZATIONS.has(role) || (name.length > 3 && BODY.test(name))) media(span, 'organization/credit');
    else {
      const outlet = label ? (EMPLOYED.exec(label.text)?.[1]?.length ?? 0) : 0;
      if (label && outlet > 0) {
        // 晨光日报·晨光网记者
        let { start } = label.span;
        for (const name of label.text.slice(0, outlet).split('·')) {
          media({ start, end: start + name.length }, 'organization/credit');
          start += name.length + 1;
        }
      }
      people.push({
        ...span,
        kind: 'person',
        form: 'named',
        rule: 'person/credit',
        role: label && {
          title: label.text.slice(outlet),
          start: label.span.start + outlet,
          end: label.span.end,
        },
      });
    }
  }
  return { people, organizations };
}
