import type { Mention, Organization, Person, Place, Role } from '../../model';
import type { Candidate, PersonCandidate } from './candidates';
import type { CreditedPerson } from './credits';
import { describePerson } from './describe';
import { DOTS } from './dots';
import { toMention } from './mentions';
import { rolesOf } from './roles';
import type { Words } from './tokens';

interface Group {
  form: Person['kind'];
  readonly names: Set<string>;
  /** Those of the names that the person only goes by: aliases, however long. */
  readonly nicknames: Set<string>;
  /** By where they start. */
  readonly mentions: Map<number, Mention>;
  /** By title. */
  readonly roles: Map<string, Role>;
}

/** Names of the entities that a role may be held in. */
export interface Holders {
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** One entry for each person, with the other forms of the name as aliases, the roles and what is told of the person. */
export function linkPeople(
  words: Words,
  source: string,
  all: readonly Candidate[],
  credited: readonly CreditedPerson[],
  holders: Holders,
): readonly Person[] {
  const candidates = all.filter((candidate): candidate is PersonCandidate => candidate.kind === 'person');
  const groups = new Map<string, Group>();
  const keyOf = canonicalNames(words, [...candidates, ...credited]);
  const heldIn = holderAtEnd(holders);
  const personAt = new Map(candidates.map(({ start, end }) => [end, start]));

  for (const candidate of [...candidates, ...credited]) {
    const name = words.text.slice(candidate.start, candidate.end).replace(/\s/g, '');
    const key = keyOf(name);
    const group: Group = groups.get(key) ?? {
      form: candidate.form,
      names: new Set(),
      nicknames: new Set(),
      mentions: new Map(),
      roles: new Map(),
    };
    groups.set(key, group);
    if (group.mentions.has(candidate.start)) continue;
    if (candidate.form === 'anonymised') group.form = 'anonymised';
    if (candidate.form === 'named' && group.form === 'surname-only') group.form = 'named';
    const written = source
      .slice(candidate.start, candidate.end)
      .replace(/\s+/g, /[A-Za-z]/.test(name) ? ' ' : '');
    group.names.add(written);
    if (candidate.of !== undefined) group.nicknames.add(written);
    group.mentions.set(candidate.start, toMention(source, candidate));
    const roles = isCredited(candidate)
      ? creditRole(candidate)
      : rolesOf(words, source, candidate, heldIn, personAt);
    for (const role of roles) if (!group.roles.has(role.title)) group.roles.set(role.title, role);
  }
  return [...groups.values()].map((group, i) => toPerson(group, `p${i + 1}`, words));
}

function isCredited(candidate: PersonCandidate | CreditedPerson): candidate is CreditedPerson {
  return candidate.rule === 'person/credit';
}

function creditRole({ role }: CreditedPerson): readonly Role[] {
  return role ? [{ title: role.title, span: { start: role.start, end: role.end } }] : [];
}

function toPerson(group: Group, id: string, words: Words): Person {
  const [name = '', ...aliases] = [...group.names].sort((a, b) => rank(b, group) - rank(a, group));
  const mentions = [...group.mentions.values()].sort((a, b) => a.span.start - b.span.start);
  const described = describePerson(words, mentions);
  const { pseudonym, ...facts } = described;
  return {
    id,
    name,
    kind: pseudonym ? 'anonymised' : group.form,
    aliases,
    mentions,
    roles: [...group.roles.values()],
    ...facts,
  };
}

/** The fullest form is the name; a nickname, or a surname with a title, is only an alias of a full name. */
function rank(name: string, { form, nicknames }: Group): number {
  if (nicknames.has(name)) return 0;
  return form === 'named' && /(?:先生|女士|医生|所长|局长|教授|老师|主任|警官|老)$/.test(name)
    ? 0
    : name.length;
}

/** By the end of each mention of an organization or place, its id. */
function holderAtEnd({ organizations, places }: Holders): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  for (const { id, mentions } of [...places, ...organizations])
    for (const { span } of mentions) ids.set(span.end, id);
  return ids;
}

/** 柳青山，原名柳德厚: what stands between two names of one person. */
const OTHER_NAME = /^[,(]?(?:原|本|真|又|曾用|艺|笔|网|法|中文)名(?:为|叫|是|:)?$/;

/** 小温, 老李: the surname is the second character. */
const FAMILIAR = /^[小老].$/;

/** Which name each form belongs to: 金医生 to the one 金 of the article, 布朗 to 迈克尔·布朗, 小布什 to what the lexicon says. */
function canonicalNames(words: Words, candidates: readonly PersonCandidate[]): (name: string) => string {
  const nameOf = ({ start, end }: PersonCandidate) => words.text.slice(start, end).replace(/\s/g, '');
  const bySurname = new Map<string, string | null>();
  const byPart = new Map<string, string | null>();
  const learn = (map: Map<string, string | null>, key: string, name: string) =>
    map.set(key, (map.get(key) ?? name) === name ? name : null);
  const surnameOnly = new Set<string>();
  const otherNames = new Map<string, string>();
  for (const [i, candidate] of candidates.entries()) {
    const name = nameOf(candidate);
    const before = candidates[i - 1];
    if (candidate.of !== undefined) otherNames.set(name, candidate.of);
    else if (before && OTHER_NAME.test(words.text.slice(before.end, candidate.start)))
      otherNames.set(name, nameOf(before));
    const parts = name.split(DOTS);
    if (candidate.form === 'surname-only') surnameOnly.add(name);
    else if (parts.length > 1) for (const part of [parts[0], parts.at(-1)]) learn(byPart, part ?? name, name);
    else if (candidate.form === 'named') learn(bySurname, name.charAt(0), name);
  }
  return (form) => {
    const name = otherNames.get(form) ?? form;
    const known = words.lexicon.people.get(name);
    if (known) return known;
    if (surnameOnly.has(name)) return bySurname.get(name.charAt(FAMILIAR.test(name) ? 1 : 0)) ?? name;
    return byPart.get(name) ?? name;
  };
}
