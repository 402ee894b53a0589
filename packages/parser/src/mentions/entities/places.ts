import { PLACE_SUFFIXES } from '../../lexicon/places';
import type { PlaceLevel } from '../../model';
import type { PlaceCandidate } from './candidates';
import { Flag } from './lexicon';
import { type Suffixes, suffixTable } from './suffixes';
import { AnyName, charAt, flagAt, is, lengthAt, spanOf, type Words, wordAt } from './tokens';

let suffixes: Suffixes<PlaceLevel> | undefined;

/** The endings of places, decoded when they are first needed. */
export function placeSuffixes(): Suffixes<PlaceLevel> {
  suffixes ??= suffixTable(
    PLACE_SUFFIXES.trim()
      .split('\n')
      .flatMap((line) => {
        const [level, ...endings] = line.split(' ');
        return endings.map((ending) => [ending, level as PlaceLevel] as const);
      }),
  );
  return suffixes;
}

/** Places by the lexicon and by their endings. In the order of the text. */
export function findPlaces(words: Words): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (let i = 0; i < words.count; i++) {
    if (is(words, i, Flag.Place)) {
      if (isPlainPlace(words, i)) {
        found.push({ ...spanOf(words, i, i), kind: 'place', rule: 'place/known', ...separable(words, i) });
      }
      continue;
    }
    const candidate = byEnding(words, i);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** 北京人 and 中国式 name people and manners. */
function isPlainPlace(words: Words, i: number): boolean {
  return !'籍裔式'.includes(charAt(words, i + 1)) || charAt(words, i + 1) === '';
}

function separable(words: Words, i: number): { separable?: true } {
  return /^(?:警方|公安|消防|交警|检方|法院|检察)$/.test(wordAt(words, i + 1)) ? { separable: true } : {};
}

/** Most tokens and characters before an ending that are taken for the name. */
const LONGEST_NAME = 6;

function byEnding(words: Words, i: number): PlaceCandidate | null {
  const end = words.ends[i] ?? 0;
  const ending = placeSuffixes().longest(words.text, words.starts[i] ?? 0, end);
  if (!ending) return null;
  const within = lengthAt(words, i) - ending.length;
  let first = i;
  let proper = 0;
  while (first > 0 && i - first < LONGEST_NAME && isNameToken(words, first - 1)) {
    const length = lengthAt(words, first - 1);
    if (end - ending.length - (words.starts[first - 1] ?? 0) > LONGEST_NAME) break;
    first--;
    proper += length === 1 || is(words, first, AnyName | Flag.PlaceNoun | Flag.Unknown) ? length : 0;
  }
  if (within > 0 && first === i) return null;
  const length = end - ending.length - (words.starts[first] ?? 0);
  const afterPlace = is(words, first - 1, Flag.Place);
  if (length < 1 || (length < 2 && !afterPlace)) return null;
  // Dictionary words before an ending make a common noun (居民小区, 十字路口) unless a place stands before them.
  if (proper === 0 && !afterPlace) return null;
  if (ending.length === 1 && proper < (afterPlace ? length : Math.max(2, length))) return null;
  return { ...spanOf(words, first, i), kind: 'place', rule: `place/${ending.value}-ending` };
}

/** Whether a token may be part of the name before an ending. */
function isNameToken(words: Words, i: number): boolean {
  const flags = flagAt(words, i);
  if ((flags & (Flag.Mark | Flag.Place | Flag.Title | Flag.Time | Flag.Person | Flag.Organization)) !== 0)
    return false;
  if ((flags & (AnyName | Flag.Unknown | Flag.PlaceNoun)) !== 0) return true;
  if ((flags & (Flag.Function | Flag.Adverb | Flag.Number | Flag.Verb | Flag.Position | Flag.Latin)) !== 0) {
    return lengthAt(words, i) === 1 && NAME_CHARACTERS.has(words.text.charAt(words.starts[i] ?? 0));
  }
  return (flags & (Flag.Noun | Flag.Adjective)) !== 0 && lengthAt(words, i) <= 2;
}

/** Characters that are function words or numbers too, but common in names of places. */
const NAME_CHARACTERS = new Set('东西南北中上下前后一二三四五六七八九十百千万里文安平和兴开通化建定宁');
