import { TIME_WORDS } from '../../lexicon/clause-words';
import { FAMILY_NAMES_IN_NICKNAMES } from '../../lexicon/speaker-nouns';
import { NOMINAL_VERBS } from '../../lexicon/speech-verbs';
import { SURNAMES } from '../../lexicon/surnames';
import { type Entities, Flag, type Words } from '../../mentions/entities';
import type { Organization, Place, Span } from '../../model';
import { charSet, isOneOf } from '../../text/chars';
import { isMask, TITLED } from './line';
import { AnyVerb, openVocabulary, Part } from './vocabulary';

/** Words that can name a speaker, and places, whose characters (大连, 加拿大) are no verbs or particles. */
export interface Candidate {
  readonly span: Span;
  readonly kind: 'person' | 'organization' | 'noun' | 'body' | 'pronoun' | 'place';
  /** Of the person or organization; null for nouns and pronouns. */
  readonly id: string | null;
  /** Of a person, where the text tells. */
  readonly gender?: 'male' | 'female';
}

/** A verb of speech in a clause. */
export interface Verb {
  readonly span: Span;
  readonly kind: 'report' | 'attitude' | 'thought' | 'words';
}

/** Words that no dictionary holds and that are no mention: somebody nobody knows yet, or nobody. */
export interface Stranger extends Span {
  /** `name`: they look like one; `loose`: single characters in a row, which a name may be made of. */
  readonly form: 'name' | 'unknown' | 'loose';
}

/** The words of a clause that tell who speaks, each in the order of the text. */
export interface Terms {
  readonly candidates: readonly Candidate[];
  readonly verbs: readonly Verb[];
  /** Where the words begin that no noun phrase goes on with. */
  readonly markers: readonly number[];
  readonly strangers: readonly Stranger[];
  /** Where words begin that can be nothing but verbs. */
  readonly actions: readonly number[];
}

/** Reads a stretch of masked text that begins at an offset of the source. */
export type ReadTerms = (masked: string, offset: number) => Terms;

/** A stretch of masked text, with the character and the word of the text that the reader is at. */
interface Position {
  readonly masked: string;
  readonly offset: number;
  readonly at: number;
  /** Index of the word that `at` stands in. */
  readonly token: number;
  /** A word or a mention begins at `at`. */
  readonly starts: boolean;
  /** Where the next mention begins, or the stretch ends. */
  readonly limit: number;
}

/** A word of the vocabulary. */
interface Term {
  readonly end: number;
  readonly part: number;
}

/** Names put together from characters. Some are none, so verbs and nouns are looked for at their ends (叶太 | 指, 方 | 负责人). */
const NAME = Flag.ChineseName | Flag.Anonymised | Flag.SurnameOnly | Flag.ForeignName;
const STRANGER = NAME | Flag.Unknown | Flag.Latin;
/** Words outside of the vocabulary that tell something. */
const TELLING = STRANGER | Flag.Title | Flag.Verb;
/** What a verb takes behind it without becoming another word. */
const SUFFIXES = '道着了过到起出称说';
/** 发言人, 评论员, 讲解词: the verb is part of a noun. */
const NOUN_ENDS = '人员师家者书稿录性组单区处室厅部局科团声';
/** 通报会, 介绍会: nouns too; 表示会 is none. */
const MEETINGS = /^(?:通报|介绍|讲解|解释|分析|总结)会/;
/** 发出这样的疑问; 发出 alone is not speech. */
const SENT_OUT = /^[^,。]{0,8}(?:疑问|感叹|感慨|质问|呼吁|呐喊|倡议)/;
/** Verbs that are nouns too, and what shows that they are: 有关声明, 一份报道. */
const NOMINAL: ReadonlySet<string> = /* @__PURE__ */ new Set(NOMINAL_VERBS);
const NOMINAL_BEFORE = /(?:[的该此份条项篇]|[一这那]则|信息|有关|相关|发[表布]|[做作给]出|上述|没有)$/;
const surnames = /* @__PURE__ */ charSet(SURNAMES);
const times: ReadonlySet<string> = /* @__PURE__ */ new Set(TIME_WORDS);
const familyNames: ReadonlySet<string> = /* @__PURE__ */ new Set(FAMILY_NAMES_IN_NICKNAMES);

/**
 * Finds the terms of a clause: the mentions of people, organizations and places first, then the words of the
 * vocabulary that begin and end where words of the text do: 会 in 董事会 and 说 in 小说 are none.
 */
export function termReader(words: Words, entities: Entities): ReadTerms {
  const mentions = sortedMentions(entities);
  const { firsts } = openVocabulary();
  const { starts: wordStarts, ends: wordEnds } = words;
  return (masked, offset) => {
    const candidates: Candidate[] = [];
    const verbs: Verb[] = [];
    const markers: number[] = [];
    const strangers: Stranger[] = [];
    const actions: number[] = [];
    const end = offset + masked.length;
    let next = firstIndex(mentions.length, (i) => (mentions[i]?.span.start ?? 0) >= offset);
    let token = firstIndex(words.count, (i) => (words.ends[i] ?? 0) > offset);
    /** Where a mention or masked text ended, be it within a word. */
    let boundary = offset;
    let at = offset;
    while (at < end) {
      while ((wordEnds[token] ?? end) <= at) token++;
      while ((mentions[next]?.span.start ?? end) < at) next++;
      const mention = mentions[next];
      const code = masked.charCodeAt(at - offset);
      const isMention = mention?.span.start === at && mention.span.end <= end && !isTime(words.text, mention);
      if (isMention && (!isMask(code) || masked.startsWith(TITLED, at - offset))) {
        candidates.push(mention);
        boundary = at = mention.span.end;
      } else if (isMask(code)) {
        boundary = ++at;
      } else {
        const starts = at === boundary || wordStarts[token] === at;
        const isFirst = firsts[code] !== 0;
        if (!isFirst && !(starts && isTelling(words, token, at, candidates, strangers, offset))) {
          at++;
          continue;
        }
        const limit = Math.min(end, mention && mention.span.start > at ? mention.span.start : end);
        const term = termAt(words, { masked, offset, at, token, starts, limit });
        if (term) {
          const span = { start: at, end: term.end };
          const kind = candidateKind(term.part);
          if (kind) candidates.push({ span, kind, id: null });
          if ((term.part & AnyVerb) !== 0) addVerb(verbs, span, term.part);
          if ((term.part & Part.Marker) !== 0) markers.push(at);
        } else if (
          starts &&
          (is(words, token, STRANGER) || isLoose(words, token, at, at === offset, candidates, strangers))
        ) {
          const last = strangers.at(-1);
          const until = Math.min(words.ends[token] ?? at + 1, limit);
          const form = is(words, token, NAME) ? 'name' : is(words, token, STRANGER) ? 'unknown' : 'loose';
          if (last?.end !== at) strangers.push({ start: at, end: until, form });
          else {
            const joint = last.form === 'name' || form === 'name' ? 'name' : last.form;
            strangers[strangers.length - 1] = { start: last.start, end: until, form: joint };
          }
        } else if (starts && isAction(words, token, at)) actions.push(at);
        at = term?.end ?? at + 1;
      }
    }
    return { candidates, verbs, markers, strangers, actions };
  };
}

const BEHIND_PEOPLE = /* @__PURE__ */ charSet('们某');
const PEOPLE_ENDS = /* @__PURE__ */ charSet('们员者');

/** Whether the word at hand may be a term though it is none of the vocabulary: a name, a title, a verb, 孩子们. */
function isTelling(
  words: Words,
  token: number,
  at: number,
  candidates: readonly Candidate[],
  strangers: readonly Stranger[],
  offset: number,
): boolean {
  if (is(words, token, TELLING)) return true;
  const end = words.ends[token] ?? at;
  if (isOneOf(BEHIND_PEOPLE, words.text, end) || isOneOf(PEOPLE_ENDS, words.text, end - 1)) return true;
  return end === at + 1 && isLoose(words, token, at, at === offset, candidates, strangers);
}

function termAt(words: Words, place: Position): Term | null {
  const { token, starts } = place;
  const flags = words.flags[token] ?? 0;
  const known = knownTerm(words, place);
  if (starts) return known ?? nickname(words, place) ?? namelessNoun(words, place, flags);
  if (!known) return null;
  // 经 | 办法 | 官 | 蓝若水: a title before a name is one, however the words were cut.
  if ((known.part & Part.Noun) !== 0 && beginsName(words, place, known.end)) return known;
  const inside = (flags & NAME) !== 0 ? AnyVerb | Part.Noun : Part.Short;
  return (known.part & inside) !== 0 && known.end === words.ends[token] ? known : null;
}

function is(words: Words, token: number, flags: number): boolean {
  return ((words.flags[token] ?? 0) & flags) !== 0;
}

/** 周一 is a day, whoever may be called so. */
function isTime(text: string, { kind, span }: Candidate): boolean {
  return kind === 'person' && times.has(text.slice(span.start, span.end));
}

/** Single characters from a surname on, behind a noun or first in a clause: 师傅 | 计 | 宝 | 田. */
function isLoose(
  words: Words,
  token: number,
  at: number,
  first: boolean,
  candidates: readonly Candidate[],
  strangers: readonly Stranger[],
): boolean {
  if (words.ends[token] !== at + 1 || is(words, token, Flag.Mark | Flag.Number)) return false;
  if (strangers.at(-1)?.end === at) return true;
  const noun = candidates.at(-1);
  return (first && isOneOf(surnames, words.text, at)) || (noun?.kind === 'noun' && noun.span.end === at);
}

function isAction(words: Words, token: number, at: number): boolean {
  const flags = words.flags[token] ?? 0;
  return (
    (words.ends[token] ?? at) - at > 1 &&
    (flags & Flag.Verb) !== 0 &&
    (flags & (Flag.Noun | Flag.Title)) === 0
  );
}

function beginsName(words: Words, { token, limit, offset, masked }: Position, end: number): boolean {
  if (end === limit) return end < offset + masked.length;
  const next = wordAt(words, token, end);
  return words.starts[next] === end && is(words, next, NAME);
}

/** The longest word of the vocabulary here. */
function knownTerm(words: Words, place: Position): Term | null {
  const { trie, firsts, parts } = openVocabulary();
  const { masked, offset, at, limit } = place;
  if (firsts[masked.charCodeAt(at - offset)] === 0) return null;
  let found: Term | null = null;
  let node = 1;
  for (let end = at; end < limit; ) {
    node = trie.step(node, masked.charCodeAt(end - offset));
    if (node === 0) break;
    end++;
    const word = trie.word(node);
    const part = word < 0 ? 0 : (parts[word] ?? 0);
    if (part === 0) continue;
    const full = (part & Part.Noun) !== 0 ? nounEnd(place, end) : end;
    if (endsWord(words, place, full) && fits(words, place, full, part)) found = { end: full, part };
  }
  return found;
}

/** The end of a noun with 们 or 甲 behind it. */
function nounEnd({ masked, offset, limit }: Position, end: number): number {
  return end < limit && '们甲乙'.includes(masked.charAt(end - offset)) ? end + 1 : end;
}

/** Whether a word of the text, be it one with a suffix (说道, 看到), ends at an offset. */
function endsWord(words: Words, { masked, offset, token, limit }: Position, end: number): boolean {
  if (end === limit) return true;
  let last = token;
  while ((words.ends[last] ?? end) < end) last++;
  if (words.ends[last] === end || ((words.flags[last] ?? 0) & NAME) !== 0) return true;
  for (let i = end; i < (words.ends[last] ?? end); i++)
    if (!SUFFIXES.includes(masked.charAt(i - offset))) return false;
  return true;
}

const MEETING = /* @__PURE__ */ charSet('会席处處');

/** Whether what stands around the word lets it be what it looks like. */
function fits(words: Words, { masked, offset, at, token }: Position, end: number, part: number): boolean {
  if ((part & Part.Noun) !== 0)
    return !isOneOf(MEETING, masked, end - offset) && !masked.startsWith('团队', end - offset);
  if ((part & AnyVerb) === 0) return true;
  const behind = masked.charAt(end - offset);
  const last = behind === '' || isMask(behind.charCodeAt(0));
  if ((part & Part.Words) !== 0) return last || !'题语筒剧'.includes(behind);
  const word = masked.slice(at - offset, end - offset);
  // No guard looks further back.
  const before = masked.slice(Math.max(0, at - offset - 3), at - offset);
  if (/(?:被|不|没|未|没有|拒绝|无法)$/.test(before) && word !== '说' && word !== '问') return false;
  const guard = (part & Part.Short) !== 0 ? openVocabulary().guards.get(word) : undefined;
  if (guard && before !== '' && guard.notBehind.includes(before.slice(-1))) return false;
  if (NOMINAL.has(word) && behind !== '是' && NOMINAL_BEFORE.test(before)) return false;
  if (word === '发出') return SENT_OUT.test(masked.slice(end - offset));
  if (last) return true;
  if (guard?.last || guard?.notBefore.includes(behind)) return false;
  if (behind === '的') return (part & Part.Thought) !== 0 || masked.charAt(end - offset + 1) === '是';
  if (MEETINGS.test(word + behind)) return false;
  return !NOUN_ENDS.includes(behind) || (words.ends[wordAt(words, token, end)] ?? 0) > end + 1;
}

/** Index of the word that an offset stands in, not before `from`. */
function wordAt(words: Words, from: number, offset: number): number {
  let index = from;
  while ((words.ends[index] ?? Number.POSITIVE_INFINITY) <= offset) index++;
  return index;
}

const SOMEBODY = /* @__PURE__ */ charSet('某');
const FAMILIAR = /* @__PURE__ */ charSet('老小');

/** 老陈, 小李, 佟某: not 老家, 小康 or 小陈家. */
function nickname(words: Words, place: Position): Term | null {
  const { masked, offset, at, limit } = place;
  const end = at + 2;
  const second = at + 1 - offset;
  if (isOneOf(SOMEBODY, masked, second) && isOneOf(surnames, masked, at - offset))
    return { end: isOneOf(SOMEBODY, masked, end - offset) ? end + 1 : end, part: Part.Noun };
  if (!isOneOf(FAMILIAR, masked, at - offset) || !familyNames.has(masked.charAt(second))) return null;
  if (end > limit || !endsWord(words, place, end)) return null;
  return /^.{0,2}[家店]/.test(masked.slice(end - offset, end - offset + 3)) ? null : { end, part: Part.Noun };
}

/** 张某, 孩子们 and titles that the vocabulary does not hold. */
function namelessNoun(
  words: Words,
  { masked, offset, at, token, limit }: Position,
  flags: number,
): Term | null {
  const end = words.ends[token] ?? at;
  if (words.starts[token] !== at || end > limit) return null;
  const plural = end < limit && masked.charAt(end - offset) === '们';
  const isNoun =
    plural ||
    (end - at > 1 && masked.charAt(end - 1 - offset) === '们') ||
    (flags & Flag.Anonymised) !== 0 ||
    ((flags & (Flag.Noun | Flag.Verb)) === Flag.Noun &&
      '员者'.includes(masked.charAt(end - 1 - offset)) &&
      end - at > 1) ||
    (flags & (Flag.Title | Flag.Verb)) === Flag.Title;
  return isNoun && fits(words, { masked, offset, at, token, limit, starts: true }, end, Part.Noun)
    ? { end: plural ? end + 1 : end, part: Part.Noun }
    : null;
}

function candidateKind(part: number): Candidate['kind'] | null {
  if ((part & Part.Pronoun) !== 0) return 'pronoun';
  if ((part & Part.Noun) !== 0) return 'noun';
  return (part & Part.Body) !== 0 ? 'body' : null;
}

/** 介绍说 counts as one verb. */
function addVerb(verbs: Verb[], span: Span, part: number): void {
  const kind: Verb['kind'] =
    (part & Part.Thought) !== 0
      ? 'thought'
      : (part & Part.Words) !== 0
        ? 'words'
        : (part & Part.Report) !== 0
          ? 'report'
          : 'attitude';
  const before = verbs.at(-1);
  if (before?.span.end !== span.start) verbs.push({ span, kind });
  else
    verbs[verbs.length - 1] = {
      span: { start: before.span.start, end: span.end },
      kind: before.kind === 'thought' ? 'thought' : kind,
    };
}

function sortedMentions(entities: Entities): readonly Candidate[] {
  const of = (kind: 'organization' | 'place', list: readonly (Organization | Place)[]) =>
    list.flatMap(({ id, mentions }) => mentions.map(({ span }): Candidate => ({ span, kind, id })));
  const people = entities.people.flatMap(({ id, mentions, gender }) =>
    mentions.map(
      ({ span }): Candidate => ({ span, kind: 'person', id, ...(gender && { gender: gender.value }) }),
    ),
  );
  return [...people, ...of('organization', entities.organizations), ...of('place', entities.places)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** The first of `count` indices that satisfies a condition which holds for all behind it. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
