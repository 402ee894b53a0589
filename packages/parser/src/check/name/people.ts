import type { Person, Role, Span } from '../../model';
import type { Draft } from '../draft';
import { within } from '../report';
import type { Finding, Rule } from '../rule';

/** Offices that one person holds at a time in one place. */
const OFFICE =
  /(?:局长|县长|市长|省长|区长|镇长|乡长|部长|厅长|处长|科长|所长|院长|校长|园长|馆长|站长|行长|社长|队长|总队长|支队长|大队长|书记|总经理|董事长|主席|总裁|理事长|会长|村主任)$/;

function named({ article }: Draft): readonly Person[] {
  return article.people.filter(({ kind }) => kind === 'named');
}

/** How many characters differ between two names of the same length; the first is the surname and must not. */
function differsInOne(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a.charAt(0) !== b.charAt(0)) return false;
  return [...a].filter((char, i) => char !== b.charAt(i)).length === 1;
}

export const twoSpellings: Rule = {
  id: 'name/two-spellings',
  severity: 'warning',
  find: (draft) => {
    const holders = new Map<string, Person[]>();
    return named(draft).flatMap((person) =>
      [...new Set(person.roles.filter(isSingular).map(officeKey))].flatMap((office): Finding[] => {
        const others = holders.get(office) ?? [];
        holders.set(office, [...others, person].slice(-4));
        const other = others.find(({ name }) => differsInOne(name, person.name));
        const [here, there] = [person.mentions[0], other?.mentions[0]];
        if (!here || !there || !other) return [];
        return [
          {
            span: here.span,
            message: { en: `${other.name} before`, zh: `前文作“${other.name}”` },
            related: [{ span: there.span, message: { en: 'before', zh: '前文' } }],
          },
        ];
      }),
    );
  },
};

/** Offices of which an article hardly names two holders, even where it does not say of what. */
const UNIQUE = /^(?:代)?(?:省|市|区|县|镇|乡|州)长$|主席$/;

/** There are several deputies; and without its organization an office may be held in two places. */
function isSingular({ title, organization }: Role): boolean {
  return OFFICE.test(title) && !title.startsWith('副') && (organization !== undefined || UNIQUE.test(title));
}

function officeKey({ title, organization }: Role): string {
  return `${title}@${organization ?? ''}`;
}

/** Whether a sentence ends between two places. */
function isApart({ folded }: Draft, a: Span, b: Span): boolean {
  const [start, end] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return end - start > 200 || folded.slice(start, end).includes('。');
}

export const twoOffices: Rule = {
  id: 'name/two-offices',
  severity: 'warning',
  find: (draft) =>
    named(draft).flatMap(({ roles }): Finding[] => {
      const current = roles.filter(
        ({ span }) => !/[原前曾时]任?$/.test(draft.folded.slice(Math.max(0, span.start - 2), span.start)),
      );
      for (const role of current) {
        const deputy = current.find(
          ({ title, organization, span }) =>
            title === `副${role.title}` &&
            organization === role.organization &&
            // In one sentence they may be the offices of two people (周文市长、何青副市长).
            isApart(draft, span, role.span),
        );
        if (OFFICE.test(role.title) && deputy) {
          const [first, second] = deputy.span.start < role.span.start ? [deputy, role] : [role, deputy];
          return [
            {
              span: second.span,
              message: { en: `${first.title} before`, zh: `前文称“${first.title}”` },
              related: [{ span: first.span, message: { en: 'before', zh: '前文' } }],
            },
          ];
        }
      }
      return [];
    }),
};

const BARE =
  /^.(?:局长|书记|县长|市长|省长|镇长|乡长|部长|厅长|处长|科长|所长|院长|校长|队长|总经理|董事长)$/;

/** Words in which what looks like a surname is none: 车队长, 担任校长, 原县长. */
const NO_SURNAME = /^(?:[车船乐连区支分]队长|[任原前老代新该])/;

export const surnameAlone: Rule = {
  id: 'name/surname-alone',
  severity: 'warning',
  find: (draft) => {
    const alone = draft.article.people.filter(({ kind }) => kind === 'surname-only');
    if (alone.length === 0) return [];
    const surnames = new Set(named(draft).map(({ name }) => name.charAt(0)));
    const isQuoted = within(draft.article.quotations.map(({ span }) => span));
    return alone.flatMap(({ mentions }): Finding[] => {
      const [first] = mentions;
      if (
        !first ||
        NO_SURNAME.test(first.text) ||
        !BARE.test(first.text) ||
        surnames.has(first.text.charAt(0))
      )
        return [];
      // In speech people are called as those present know them.
      if (isQuoted(first.span)) return [];
      return [{ span: first.span, message: { en: 'who is this?', zh: '前文未交代此人全名' } }];
    });
  },
};

/** Who is called somebody's kin or friend is introduced by that. */
const KIN =
  /(?:父亲|母亲|爸爸|妈妈|爷爷|奶奶|儿子|女儿|孙子|孙女|妻子|丈夫|爱人|老伴|哥哥|弟弟|姐姐|妹妹|同学|邻居|好友|朋友|徒弟|师傅)$/;

export const unintroducedSpeaker: Rule = {
  id: 'name/unintroduced-speaker',
  severity: 'info',
  find: (draft) => {
    const people = new Map(draft.article.people.map((person) => [person.id, person]));
    const seen = new Set<string>();
    return draft.article.quotations.flatMap(({ speaker }): Finding[] => {
      const person = speaker?.id == null ? undefined : people.get(speaker.id);
      if (!speaker || !person || person.kind !== 'named' || seen.has(person.id)) return [];
      seen.add(person.id);
      const [first] = person.mentions;
      if (first && KIN.test(draft.folded.slice(Math.max(0, first.span.start - 2), first.span.start)))
        return [];
      const known =
        person.roles.length > 0 || person.age || person.gender || person.cohort || person.mentions.length > 2;
      return known ? [] : [{ span: speaker.span, message: { en: 'who is this?', zh: '文中未交代其身份' } }];
    });
  },
};
