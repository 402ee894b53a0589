import type { Article, Organization, Person, Place, Role, Statistic } from '../../../model';
import { leaf, wrap } from '../markup';
import type { Pointer } from './header';

/** The `standOff`: who and what is named, how they belong together, and what the statistics claim. */
export function teiStandOff(article: Article, point: Pointer): string {
  const { people, organizations, places, statistics } = article;
  const relations = [
    ...organizations.map(({ id, parent }) => relation('partOf', id, parent)),
    ...places.map(({ id, within }) => relation('within', id, within)),
  ].filter((element) => element !== '');
  const parts = [
    ...listOf(
      'listPerson',
      people.map((person) => personElement(person, point)),
    ),
    ...listOf('listOrg', organizations.map(organizationElement)),
    ...listOf('listPlace', places.map(placeElement)),
    ...listOf('listRelation', relations),
    ...statistics.map((statistic) => claim(statistic, point)),
  ];
  return parts.length > 0 ? wrap('standOff', {}, parts.join('\n')) : '';
}

function listOf(name: string, elements: readonly string[]): string[] {
  return elements.length > 0 ? [wrap(name, {}, elements.join('\n'))] : [];
}

function relation(name: string, active: string, passive: string | undefined): string {
  return passive ? leaf('relation', { name, active: `#${active}`, passive: `#${passive}` }, '') : '';
}

function personElement({ id, name, aliases, kind, roles, age, gender }: Person, point: Pointer): string {
  return wrap(
    'person',
    { 'xml:id': id, role: kind },
    [
      leaf('persName', {}, name),
      ...aliases.map((alias) => leaf('persName', { type: 'alias' }, alias)),
      ...(gender
        ? [leaf('sex', { value: gender.value === 'male' ? 'M' : 'F', source: point(gender.span) }, '')]
        : []),
      ...(age ? [leaf('age', { value: age.value, source: point(age.span) }, '')] : []),
      ...roles.map((role) => affiliation(role, point)),
    ].join(''),
  );
}

function affiliation({ title, organization, span }: Role, point: Pointer): string {
  const ref = organization ? `#${organization}` : null;
  return wrap('affiliation', { ref, source: point(span) }, leaf('roleName', {}, title));
}

function organizationElement({ id, name, aliases, kind }: Organization): string {
  const names = [
    leaf('orgName', {}, name),
    ...aliases.map((alias) => leaf('orgName', { type: 'alias' }, alias)),
  ];
  return wrap('org', { 'xml:id': id, type: kind }, names.join(''));
}

function placeElement({ id, name, aliases, code, level }: Place): string {
  const names = [
    leaf('placeName', {}, name),
    ...aliases.map((alias) => leaf('placeName', { type: 'alias' }, alias)),
    ...(code ? [leaf('idno', { type: level === 'country' ? 'ISO3166-1' : 'GBT2260' }, code)] : []),
  ];
  return wrap('place', { 'xml:id': id, type: level }, names.join(''));
}

/** The claim as a feature structure; a period or a total that it belongs to is pointed at by `corresp`. */
function claim(statistic: Statistic, point: Pointer): string {
  const { id, span, indicator, direction, comparison, change, value, from, scope, period, partOf } =
    statistic;
  const corresp = [period, partOf].flatMap((other) => (other ? [`#${other}`] : [])).join(' ');
  return wrap(
    'fs',
    { 'xml:id': `${id}.claim`, type: 'statistic', corresp: corresp || null, source: point(span) },
    [
      feature('indicator', leaf('string', {}, indicator.text)),
      feature('direction', leaf('symbol', { value: direction }, '')),
      feature('comparison', leaf('symbol', { value: comparison }, '')),
      amount('change', change),
      amount('value', value),
      amount('from', from),
      scope ? feature('scope', leaf('string', {}, scope.text)) : '',
    ].join(''),
  );
}

function amount(name: string, given: { value: number; unit: string } | null | undefined): string {
  if (!given) return '';
  return (
    feature(name, leaf('numeric', { value: given.value }, '')) +
    feature(`${name}Unit`, leaf('string', {}, given.unit))
  );
}

function feature(name: string, value: string): string {
  return wrap('f', { name }, value);
}
