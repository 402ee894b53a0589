import type { Mention, Place, PlaceLevel } from '../../model';
import type { Candidate, PlaceCandidate } from './candidates';
import { type KnownPlace, openGazetteer } from './divisions';
import { toMention } from './mentions';
import { placeSuffixes } from './places';
import type { Words } from './tokens';

interface Group {
  readonly known: KnownPlace | null;
  /** Folded names, the first found first. */
  readonly names: Set<string>;
  readonly candidates: PlaceCandidate[];
}

/** One entry for each place, with its code where the article leaves no doubt about it. */
export function linkPlaces(words: Words, source: string, all: readonly Candidate[]): readonly Place[] {
  const candidates = all.filter((candidate): candidate is PlaceCandidate => candidate.kind === 'place');
  const nameOf = ({ start, end }: PlaceCandidate) => words.text.slice(start, end);
  const resolved = resolveNames(new Set(candidates.map(nameOf)));
  const groups = new Map<KnownPlace | string, Group>();
  const groupOf = (name: string): Group => {
    const known = resolved.get(name) ?? null;
    const group = groups.get(known ?? name) ?? { known, names: new Set<string>(), candidates: [] };
    groups.set(known ?? name, group);
    return group;
  };
  const groupAtEnd = new Map<number, Group>();
  for (const candidate of candidates) {
    const group = groupOf(nameOf(candidate));
    group.names.add(nameOf(candidate));
    group.candidates.push(candidate);
    groupAtEnd.set(candidate.end, group);
  }
  const ids = new Map([...groups.values()].map((group, i) => [group, `l${i + 1}`]));
  const byCode = new Map(
    [...ids].flatMap(([group, id]) => (group.known?.code ? [[group.known.code, id]] : [])),
  );
  return [...ids].map(([group, id]) => {
    const mentions = group.candidates.map((candidate) => toMention(source, candidate));
    const within = group.known ? enclosing(group.known, byCode) : enclosingText(group, groupAtEnd, ids);
    return {
      id,
      ...nameAndAliases(mentions),
      code: group.known?.code ?? null,
      level: group.known?.level ?? levelOf(words, group),
      ...(within && within !== id ? { within } : {}),
      mentions,
    };
  });
}

/** The longest form is the name, the others are aliases. */
function nameAndAliases(mentions: readonly Mention[]): { name: string; aliases: readonly string[] } {
  const forms = [...new Set(mentions.map(({ text }) => text))];
  const name = forms.reduce(
    (longest, form) => (form.length > longest.length ? form : longest),
    forms[0] ?? '',
  );
  return { name, aliases: forms.filter((form) => form !== name) };
}

/** Which place of the lexicon each name means; names that mean several are settled by the article's other places. */
function resolveNames(names: ReadonlySet<string>): ReadonlyMap<string, KnownPlace> {
  const { byName, byCode } = openGazetteer();
  const resolved = new Map<string, KnownPlace>();
  const present = new Set<KnownPlace>();
  const open: [string, readonly KnownPlace[]][] = [];
  for (const name of names) {
    const options = byName.get(name) ?? [];
    const only = options.length === 1 ? options[0] : undefined;
    if (only) {
      resolved.set(name, only);
      present.add(only);
    } else if (options.length > 1) open.push([name, options]);
  }
  for (const [name, options] of open) {
    const beside = options.filter(
      (option) => present.has(option) || ancestors(option, byCode).some((a) => present.has(a)),
    );
    const choice = beside.length === 1 ? beside[0] : chooseByName(name, options);
    if (choice) resolved.set(name, choice);
  }
  return resolved;
}

/** 吉林 means the province, 吉林市 the city; 鼓楼区 alone could be any of four. */
function chooseByName(name: string, options: readonly KnownPlace[]): KnownPlace | undefined {
  for (const keep of [
    (option: KnownPlace) => option.name === name,
    (option: KnownPlace) => option.level === 'country',
    (option: KnownPlace) => option.level === 'province',
    (option: KnownPlace) => option.level === 'prefecture',
  ]) {
    const kept = options.filter(keep);
    if (kept.length > 0) return kept.length === 1 ? kept[0] : undefined;
  }
  return undefined;
}

function ancestors(place: KnownPlace, byCode: ReadonlyMap<string, KnownPlace>): KnownPlace[] {
  const found: KnownPlace[] = [];
  for (
    let above = place.within && byCode.get(place.within);
    above;
    above = above.within && byCode.get(above.within)
  ) {
    // China stands in too many articles to settle anything.
    if (above.level !== 'country') found.push(above);
  }
  return found;
}

function enclosing(place: KnownPlace, ids: ReadonlyMap<string, string>): string | undefined {
  const { byCode } = openGazetteer();
  for (let code = place.within; code; code = byCode.get(code)?.within ?? null) {
    const id = ids.get(code);
    if (id) return id;
  }
  return undefined;
}

/** The place whose name stands right before: 靖边县 of 靖边县东坑镇. */
function enclosingText(
  { candidates }: Group,
  groupAtEnd: ReadonlyMap<number, Group>,
  ids: ReadonlyMap<Group, string>,
): string | undefined {
  for (const { start } of candidates) {
    const before = groupAtEnd.get(start);
    if (before) return ids.get(before);
  }
  return undefined;
}

function levelOf(words: Words, { candidates, known }: Group): PlaceLevel {
  const [first] = candidates;
  if (known) return known.level;
  return (first && placeSuffixes().longest(words.text, first.start, first.end)?.value) ?? 'site';
}
