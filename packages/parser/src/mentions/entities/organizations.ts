import { ORGANIZATION_SUFFIXES } from '../../lexicon/organizations';
import type { OrganizationKind } from '../../model';
import type { OrganizationCandidate } from './candidates';
import { Flag } from './lexicon';
import { type Suffixes, suffixTable } from './suffixes';
import { AnyName, charAt, flagAt, is, lengthAt, spanOf, type Words, wordAt } from './tokens';

/** An ending of organizations. */
interface Ending {
  readonly kind: OrganizationKind;
  /** It ends ordinary words too, so that a proper name must stand right before it. */
  readonly weak: boolean;
}

let suffixes: Suffixes<Ending> | undefined;

function organizationSuffixes(): Suffixes<Ending> {
  suffixes ??= suffixTable(
    ORGANIZATION_SUFFIXES.trim()
      .split('\n')
      .flatMap((line) => {
        const [strong = '', weak = ''] = line.split(' + ');
        const [kind, ...endings] = strong.split(' ');
        const entry = (isWeak: boolean) => (ending: string) =>
          [ending, { kind: kind as OrganizationKind, weak: isWeak }] as const;
        return [...endings.map(entry(false)), ...weak.split(' ').filter(Boolean).map(entry(true))];
      }),
  );
  return suffixes;
}

/** Kinds whose names need a proper name in them: 数据公司 and 定点医院 are none, but 刑侦大队 is. */
const NEEDS_PROPER: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'company',
  'media',
  'school',
  'hospital',
  'other',
  'international',
  'military',
]);

/** Organizations by the lexicon and by their endings. In the order of the text. */
export function findOrganizations(words: Words): readonly OrganizationCandidate[] {
  const found: OrganizationCandidate[] = [];
  for (let i = 0; i < words.count; i++) {
    if (is(words, i, Flag.Mark)) continue;
    const ending = readEnding(words, i);
    if (ending) {
      const candidate = extendLeft(words, i, ending);
      if (candidate) found.push(candidate);
    }
    if (is(words, i, Flag.Organization)) {
      const kind = words.lexicon.organizations.get(wordAt(words, i))?.kind ?? 'other';
      found.push({ ...spanOf(words, i, i), kind: 'organization', type: kind, rule: 'organization/known' });
    }
  }
  return found;
}

interface FoundEnding extends Ending {
  /** First token of the ending. */
  readonly first: number;
  readonly length: number;
  /** Part of the first token that stands before the ending: 公安 in 公安分局. */
  readonly stem: number;
}

/** The longest ending that the token at `i` closes; it begins within a token or at the beginning of one. */
function readEnding(words: Words, i: number): FoundEnding | null {
  if (is(words, i, AnyName)) return null;
  const end = words.ends[i] ?? 0;
  let first = i;
  while (first > 0 && i - first < 4 && !is(words, first - 1, Flag.Mark | AnyName)) first--;
  const found = organizationSuffixes().longest(words.text, words.starts[first] ?? 0, end);
  if (!found) return null;
  const start = end - found.length;
  while ((words.ends[first] ?? 0) <= start) first++;
  const stem = start - (words.starts[first] ?? 0);
  if (stem > 0 && first !== i) return null;
  return { ...found.value, first, length: found.length, stem };
}

/** The rule of bare endings, which are kept only where they can be linked. */
export const SHORT_FORM = 'organization/short-form';

const LONGEST = 30;
const MOST_TOKENS = 14;

/** What the words before an ending tell. */
interface Modifiers {
  /** First token of the name. */
  readonly first: number;
  /** Characters of proper names among them. */
  readonly proper: number;
  /** A place or a known organization begins it. */
  readonly anchored: boolean;
}

function extendLeft(words: Words, i: number, ending: FoundEnding): OrganizationCandidate | null {
  const modifiers = readModifiers(words, ending);
  const { first, proper, anchored } = modifiers;
  const quoted = isQuoted(words, first, i);
  const length = (words.ends[i] ?? 0) - ending.length - (words.starts[first] ?? 0);
  if (length === 0) return shortForm(words, i, ending);
  if (ending.weak ? !isBrand(words, first, ending, anchored) : false) return null;
  if (first === i && !anchored) return null;
  if (first === ending.first && ending.stem > 0 && !quoted) return null;
  if (NEEDS_PROPER.has(ending.kind) && proper < 2 && !anchored && !(quoted && length > 1)) return null;
  if (!anchored && proper === 0 && length < 2) return null;
  const kind = kindOf(words.text.slice(words.starts[first], words.ends[i]), ending);
  return {
    ...spanOf(words, first, i),
    kind: 'organization',
    type: kind,
    rule: `organization/${kind}-ending`,
  };
}

/** An ending alone (公安局, 检察院): it names the body that the article names in full elsewhere, if there is just one. */
function shortForm(words: Words, i: number, ending: FoundEnding): OrganizationCandidate | null {
  if (ending.length < 3 || ending.weak) return null;
  const span = { start: (words.ends[i] ?? 0) - ending.length, end: words.ends[i] ?? 0 };
  return { ...span, kind: 'organization', type: ending.kind, rule: SHORT_FORM };
}

function readModifiers(words: Words, ending: FoundEnding): Modifiers {
  const end = words.starts[ending.first] ?? 0;
  let first = ending.first;
  let proper = 0;
  let anchored = false;
  while (first > 0 && ending.first - first < MOST_TOKENS && end - (words.starts[first - 1] ?? 0) <= LONGEST) {
    const at = first - 1;
    if (words.ends[at] !== words.starts[first] && !is(words, at, Flag.Latin)) break;
    if (is(words, at, Flag.Place | Flag.Organization)) {
      anchored = true;
      first = at;
      continue;
    }
    if (anchored || !isModifier(words, at, ending)) break;
    first = at;
    if (isProper(words, at)) proper += lengthAt(words, at);
  }
  while (
    first < ending.first &&
    is(words, first, Flag.NotOpener) &&
    !is(words, first, Flag.Place | Flag.Organization)
  ) {
    if (isProper(words, first)) proper -= lengthAt(words, first);
    first++;
  }
  return { first, proper: Math.max(0, proper), anchored };
}

/** A token that no dictionary of words explains: a name, an unknown character, a letter. */
function isProper(words: Words, i: number): boolean {
  if (is(words, i, AnyName | Flag.Unknown | Flag.Latin | Flag.PlaceNoun)) return true;
  return lengthAt(words, i) === 1 && !is(words, i, Flag.Function | Flag.Number | Flag.Adverb | Flag.Position);
}

const NEVER_MODIFIES = Flag.Function | Flag.Adverb | Flag.Idiom | Flag.PersonVerb | Flag.Office | Flag.Person;

/** Kinds that the words of a name tell better than its ending: 交警大队 is police, 足球队 a team. */
function kindOf(name: string, ending: FoundEnding): OrganizationKind {
  if (ending.kind === 'team' && /[警侦]|治安|禁毒|缉毒|消防|看守/.test(name)) return 'police';
  return ending.kind;
}

function isModifier(words: Words, i: number, ending: FoundEnding): boolean {
  const flags = flagAt(words, i);
  if ((flags & Flag.Mark) !== 0) return false;
  if ((flags & (Flag.Unknown | Flag.Latin | Flag.OrganizationVerb | Flag.PlaceNoun)) !== 0) return true;
  // What looks like a person's name right before an ending is more likely a place or a founder: 宁条梁派出所.
  if ((flags & Flag.ChineseName) !== 0) {
    const likely = (words.margins[i] ?? 0) >= SURE_NAME && i !== ending.first - 1;
    return !likely && !is(words, i - 1, Flag.Title);
  }
  if ((flags & AnyName) !== 0) return (flags & Flag.ForeignName) !== 0;
  if ((flags & Flag.Number) !== 0) return /^第/.test(wordAt(words, i));
  const character = charAt(words, i);
  if (character === '和' || character === '与') return joinsNames(words, i);
  if ((flags & NEVER_MODIFIES) !== 0) return false;
  if ((flags & (Flag.Time | Flag.Noun)) === Flag.Time) return false;
  if ((flags & Flag.Noun) !== 0) return true;
  if (character !== '' && FIELDS.has(character)) return true;
  if ((flags & (Flag.Verb | Flag.Position)) !== 0)
    return character !== '' && '东西南北中'.includes(character);
  return (flags & Flag.Adjective) !== 0;
}

/** A name this likely is a person's wherever it stands. */
const SURE_NAME = 8;

/** The fields of police and inspection squads as they are shortened: 巡特警, 环食药侦. */
const FIELDS = new Set('巡刑侦环食药网经治缉督特防禁');

/** 发展和改革, 自然资源和规划, 住房和城乡建设: 和 within a name. */
function joinsNames(words: Words, i: number): boolean {
  return /^(?:发展|资源|住房|卫生|文化|工业|经济|粮食|疾病|市场|预防|人力资源|质量|水土|交通)$/.test(
    wordAt(words, i - 1),
  );
}

/** Whether a proper name of two to four characters stands right before a weak ending: 新星科技, 阳光传媒. */
function isBrand(words: Words, first: number, ending: FoundEnding, anchored: boolean): boolean {
  const length = (words.starts[ending.first] ?? 0) - (words.starts[first] ?? 0);
  if (anchored) return ending.kind === 'police' || (length >= 4 && isProper(words, ending.first - 1));
  if (length < 2 || length > 4) return false;
  for (let i = first; i < ending.first; i++) if (!isProper(words, i)) return false;
  return ending.length > 1;
}

function isQuoted(words: Words, first: number, last: number): boolean {
  return '“"「'.includes(charAt(words, first - 1) || ' ') && '”"」'.includes(charAt(words, last + 1) || ' ');
}
