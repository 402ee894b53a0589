import type { CreditRole, Span, Structure, TextSpan } from '../../model';
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

/** No outlet by name: 本报, 图文, 全媒体记者, 特约记者. */
const NO_OUTLET = '(?!本[报刊网台社站]|参与|图|文[/、图]|[全融]媒|特[约派]|实习|见习|首席|通讯|驻|摄影|责任)';
/** 晨光周刊 of 晨光周刊首席记者 */
const EMPLOYED = new RegExp(
  `^(${NO_OUTLET}[\\u3400-\\u9fff·]{2,14}?)(?:首席|特约|特派|见习|实习|资深)?[记記]者$`,
);
/** 晨光周刊 before the label 记者, at the beginning of a line or in brackets */
const BEFORE_LABEL = new RegExp(
  `(?:^|[\\n(（【〔])(${NO_OUTLET}[\\u3400-\\u9fff·]{2,12}[报刊网社台视闻報網視聞臺])\\s?$`,
);
const LONGEST_BEFORE = 16;

/** Where the name of the outlet that a reporter works for stands: within the label, or right before it. */
function outletSpan(text: string, label: TextSpan): Span | null {
  const { start } = label.span;
  const within = EMPLOYED.exec(label.text)?.[1];
  if (within) return { start, end: start + within.length };
  if (!/[记記]者$/.test(label.text)) return null;
  const from = Math.max(0, start - LONGEST_BEFORE);
  const before = BEFORE_LABEL.exec(text.slice(from, start));
  const name = before?.[1];
  if (!before || !name) return null;
  const at = from + before.index + before[0].indexOf(name);
  return { start: at, end: at + name.length };
}

/** 羊城晚报 of 文/羊城晚报记者 张三: between the label and the name. */
function outletBehind(text: string, from: number, to: number): Span | null {
  const between = to - from <= LONGEST_BEFORE + 6 ? BEHIND_LABEL.exec(text.slice(from, to)) : null;
  if (!between?.[1]) return null;
  const start = from + between[0].indexOf(between[1]);
  return { start, end: start + between[1].length };
}

const BEHIND_LABEL = new RegExp(
  `^\\s?[/／:：]?\\s?(${NO_OUTLET}[\\u3400-\\u9fff·]{2,12}[报刊网社台視闻報網聞臺])(?:全媒体|首席|特约)?[记記]者\\s*$`,
);

/** The people and outlets that the credits and the dateline name. */
export function readCredits(
  text: string,
  structure: Structure,
): {
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
    if (ORGANIZATIONS.has(role) || (name.length > 3 && BODY.test(name))) {
      // 新甘肃·甘肃日报
      let { start } = span;
      for (const outlet of name.split('·')) {
        media({ start, end: start + outlet.length }, 'organization/credit');
        start += outlet.length + 1;
      }
    } else {
      const outlet = label && (outletSpan(text, label) ?? outletBehind(text, label.span.end, span.start));
      // 晨光日报·晨光网记者
      let start = outlet?.start ?? 0;
      for (const name of outlet ? text.slice(outlet.start, outlet.end).split('·') : []) {
        media({ start, end: start + name.length }, 'organization/credit');
        start += name.length + 1;
      }
      const titleAt = label ? Math.max(label.span.start, outlet?.end ?? 0) : 0;
      people.push({
        ...span,
        kind: 'person',
        form: 'named',
        rule: 'person/credit',
        role: label && { title: text.slice(titleAt, label.span.end), start: titleAt, end: label.span.end },
      });
    }
  }
  return { people, organizations };
}
