import { NO_NAMES, NO_OBJECT_VERBS, OBJECT_VERBS, SENTENCE_OPENERS } from '../../lexicon/clause-words';
import { RARE_SURNAMES } from '../../lexicon/more-surnames';
import { KIN_NOUNS } from '../../lexicon/speaker-nouns';
import { SURNAMES } from '../../lexicon/surnames';
import type { Span } from '../../model';
import { MASKS } from './line';
import type { Candidate, Terms } from './terms';

/** The words that name the subject of a clause. */
export interface Subject {
  readonly span: Span;
  /** The candidate that ends the words; null for a name that is not among the entities. */
  readonly head: Candidate | null;
  /** The noun that says what they are (负责人), by which they can be taken up again (该负责人). */
  readonly noun: Candidate | null;
  /** Several people are named side by side: 张三和李四. */
  readonly joint?: true;
}

interface Scope {
  /** The masked text. */
  readonly text: string;
  /** Offset of `text` in the source. */
  readonly offset: number;
  readonly terms: Terms;
  /** Whether a verb of speech or a colon follows: the subject may be a bare name. */
  readonly reporting: boolean;
  /** Whether it is a verb of speech. */
  readonly verb: boolean;
}

const TIME =
  '(?:[今去明前昨][年天日晚]|当[天日时晚年地]|[上下]周|本[月周]|近[日期来]|日前|目前|此前|此后|之前|之后|早前|稍后|事后|会后|赛后|如今|现在|' +
  '\\d+年|\\d+月份?|\\d+日|\\d+[时点](?:\\d+分)?许?|[上下中]午|凌晨|清晨|晚上?|第[二三]天|周[一二三四五六日末])';
const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Words and phrases before the subject. A phrase with 在 ends at its 时, 上, 中, 里 … */
const ADVERBIAL = new RegExp(
  `^(?:${TIME}|${alternatives(SENTENCE_OPENERS)}|[另还也更](?=有)|有(?![关些效限人])|` +
    `面?对于?[^${MASKS}]{1,16}(?:现象|问题|情况|质疑|说法|消息|此事)|` +
    `在[^${MASKS}在]{1,16}?(?:时|后|[中上里前](?!层|级|司|学|校|央|方)|期间|之际|以来|现场)(?=[^,]{2})|` +
    `[^${MASKS}在的着]{0,12}(?:之[时后际前]|以[来后]|期间|[会场]上|[现会]场|仪式上|活动中|采访中|视频中|过程中)(?=[^,]{2}))、?`,
);
/** Nouns that name what was said: 广汽方面的回应 says, and so does 孙慧的话. */
const OF_SPEECH = /^的(?:回应|回答|解释|答复|说法|观点|看法|态度|建议|评价|感受|体会|理由|话|原话|答案)?$/;
/** 雷有声的眼圈红了: what shows a person's feelings shows who speaks. */
const OF_FEELING = /^的(?:眼[圈眶睛里中]|声音|语气|目光|泪水|神情|脸上|嘴角|话音|嗓音)/;
/** A clause that begins with an object's verb has no subject of its own. */
const VERB_FIRST = new RegExp(`^(?!${alternatives(NO_OBJECT_VERBS)})(?:${alternatives(OBJECT_VERBS)})`);
/** 一把背起老人: how something is done. */
const MANNER = /^一[把下口气手脚][^的]{1,4}[起下住倒开出]$/;
const RELATIVE =
  /^(?:[在曾刚正从]|特意从|家住|住在?|来自|负责|从事|身为|有?[一两几多数]?[位名个些]|这[位名个]|那[位名个]|据|接近)/;
const kin: ReadonlySet<string> = /* @__PURE__ */ new Set(KIN_NOUNS);
/** Whoever follows these is spoken to or of. */
const ADDRESSED = /[对向跟给和与同把被替为问]$|告诉$|采访$/;
const BARE_NAME = /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]+·[\p{Script=Han}·]+|[A-Za-z][\w.'·-]{1,30})$/u;
const NO_NAME = new RegExp(
  `^[这那此其不没有无未以为由与和及或每各某如若当于所之来去一两三四五六七八九十多我你您它是上下着]|^(?:${alternatives(NO_NAMES)})|[的了着过们是后时前里中内外边]$`,
);

/**
 * The subject of a clause: the words at its head that end with a person, an organization or a noun for a speaker,
 * up to the first word that cannot belong to a noun phrase.
 */
export function findSubject(scope: Scope): Subject | null {
  const start = scope.offset + skipAdverbials(scope);
  const marked = firstMarker(scope, start) ?? endOf(scope);
  const row = withoutRepresented(
    scope,
    scope.terms.candidates.filter(
      ({ span, kind }) => kind !== 'place' && span.start >= start && span.end <= marked,
    ),
  );
  // 议员某某促政府…: what somebody urges stands right behind, and is no part of who does.
  const urging = row.find(
    ({ span, kind }) => kind === 'person' && URGES.test(between(scope, span.end, span.end + 1)),
  );
  const end = urging?.span.end ?? marked;
  const zone = urging ? row.filter(({ span }) => span.end <= end) : row;
  const [first] = zone;
  return (
    (first ? plainSubject(scope, start, end, zone, first) : bareName(scope, start, end)) ??
    modifiedSubject(scope, start) ??
    (first ? null : relativeSubject(scope, start)) ??
    (scope.reporting && !scope.verb ? actingPerson(scope, start) : null)
  );
}

/** 刚加入合作社的村民马某直拍大腿：: before a colon, the last person named, with nothing but what that person does behind. */
function actingPerson({ text, offset, terms: { candidates } }: Scope, start: number): Subject | null {
  const head = candidates.at(-1);
  if (head?.kind !== 'person' || head.span.start < start) return null;
  const act = text.slice(head.span.end - offset);
  const before = text.slice(0, head.span.start - offset);
  return act.length >= 2 && act.length <= 10 && !/^[的、和与]/.test(act) && !ADDRESSED.test(before)
    ? { span: head.span, head, noun: null }
    : null;
}

/** 律师张三代表公司: what is spoken for is not who speaks. */
function withoutRepresented({ text, offset }: Scope, row: readonly Candidate[]): readonly Candidate[] {
  const at = row.findIndex(
    ({ span, kind }, i) =>
      kind === 'noun' &&
      row[i - 1]?.kind === 'person' &&
      row[i - 1]?.span.end === span.start &&
      text.startsWith('代表', span.start - offset),
  );
  return at < 0 ? row : row.slice(0, at);
}

const URGES = /^[促斥籲吁轟轰]/;

function endOf({ text, offset }: Scope): number {
  return offset + text.length;
}

/** The candidate that ends the words at the head of the clause. */
function plainSubject(
  scope: Scope,
  start: number,
  end: number,
  zone: readonly Candidate[],
  first: Candidate,
): Subject | null {
  const head = (scope.reporting ? lastHead(scope, zone, end) : null) ?? chain(scope, zone, first);
  if (!isNounPhrase(scope, start, first, head)) return null;
  const behind = between(scope, head.span.end, end);
  const felt = head.kind === 'person' && OF_FEELING.test(behind);
  if (behind.startsWith('的') && !felt && !(scope.reporting && OF_SPEECH.test(behind))) return null;
  if (scope.reporting && isBody(head) && isCutShort(scope, head, end)) return null;
  const noun = zone.findLast(({ span, kind }) => kind === 'noun' && span.end <= head.span.end) ?? null;
  const name = head.kind === 'noun' ? nameBehind(scope, head.span.end, end) : null;
  const titled = name ? null : titledPerson(scope, zone, head);
  if (titled) return { span: titled.span, head: titled, noun };
  const joint = head.kind === 'person' ? jointSpan(scope, zone, head) : null;
  if (joint) return { span: joint, head: null, noun: null, joint: true };
  return {
    span: name && isFullName(scope, name) ? name : phrase(scope, start, head, name?.end ?? head.span.end),
    head,
    noun,
  };
}

function isBody({ kind }: Candidate): boolean {
  return kind === 'organization' || kind === 'body';
}

/** 气候中心首席预报员…: the words go on with somebody of the body whom nothing here knows. */
function isCutShort(scope: Scope, { span }: Candidate, end: number): boolean {
  const rest = between(scope, span.end, end);
  const acts = scope.terms.actions.some((at) => at >= span.end && at < end);
  return !acts && /^[\p{Script=Han}]{2,}/u.test(rest) && !ADVERBS.test(rest) && !OF_SPEECH.test(rest);
}

const surnames: ReadonlySet<string> = /* @__PURE__ */ new Set(SURNAMES + RARE_SURNAMES);
const NICKNAME = /^[老小阿]\p{Script=Han}$/u;
const SCREEN_NAME = /^(?:@?[A-Za-z][\w.-]*|@[\p{Script=Han}]+|\uE000+)$/u;
/** Of a surname and one or two characters; those of grammar are in no name. */
const PLAIN_NAME = /^\p{Script=Han}[^\P{Script=Han}的了着地也还都是在说这那不]{1,2}$/u;

/** 耸耸肩, 仰起脸 */
const NO_LOOSE_NAME = /(.)\1|[起出来去上下头脸手眼口声气笑哭]/;

/** A name behind a noun, one that is not among the entities: 修表匠 | 何伟, 网友 | “山风”. */
function nameBehind({ text, offset, terms, reporting, verb }: Scope, from: number, end: number): Span | null {
  const behind = text.slice(from - offset, end - offset).replace(/[\uE001\uE002]+$/, '');
  if (
    NICKNAME.test(behind) ||
    (reporting && (SCREEN_NAME.test(behind) || (surnames.has(behind.charAt(0)) && PLAIN_NAME.test(behind))))
  )
    return { start: from, end: from + behind.length };
  const parts = terms.strangers.filter(({ start }) => start >= from && start < end);
  // The first character of a foreign name may be a word of its own: 吐 | 尔逊.
  if (!parts[0] || parts[0].start - from > 1) return null;
  let last = parts[0].end;
  for (const part of parts) {
    if (part.start > last && !/^[·-]$/.test(text.slice(last - offset, part.start - offset))) break;
    last = part.end;
  }
  const name = text.slice(from - offset, last - offset);
  const whole =
    /^[-·].|^[^\P{Script=Han}的了着过地]{2,12}$|^[\p{Script=Han}·]{4,12}$/u.test(name) && !NO_NAME.test(name);
  const isLoose = parts[0].form === 'loose' && !surnames.has(name.charAt(0));
  if (isLoose && (!verb || !PLAIN_NAME.test(name) || NO_LOOSE_NAME.test(name))) return null;
  const sure = reporting ? last - from >= behind.length : parts.some(({ form }) => form === 'name');
  return whole && sure ? { start: from, end: last } : null;
}

/** 何伟 names somebody without the title before it; 小陈 and a name on the net do not. */
function isFullName({ text, offset }: Scope, { start, end }: Span): boolean {
  return /^(?![老小阿])[\p{Script=Han}·]{2,12}$/u.test(text.slice(start - offset, end - offset));
}

/** A clause about the speaker goes before: 居住在桥东的陈婆婆, 接到报警的民警. */
function modifiedSubject(scope: Scope, start: number): Subject | null {
  const { text, offset, terms, reporting } = scope;
  if (!reporting) return null;
  const end = endOf(scope);
  const inScope = ({ start: from, end: to }: Span) => from > start && to <= end;
  const head = terms.candidates.findLast(({ span, kind }) => kind !== 'place' && inScope(span));
  const stranger = terms.strangers.findLast(inScope);
  const span = stranger && stranger.end > (head?.span.end ?? 0) ? stranger : head?.span;
  if (!span || !ADVERBS.test(text.slice(span.end - offset))) return null;
  const row = terms.candidates.filter((c) => inScope(c.span) && c.span.end <= span.end);
  let first = span.start;
  for (const { span: before } of row.reverse()) if (before.end === first) first = before.start;
  const before = text.slice(start - offset, first - offset);
  if (!MODIFIED.test(before) || ADDRESSING.test(before)) return null;
  if (span === stranger)
    return { span, head: null, noun: row.find((c) => c.span.end === span.start) ?? null };
  if (!head) return null;
  const name = head.kind === 'person' || head.kind === 'pronoun' || head.kind === 'organization';
  return {
    span: name ? span : { start: before.length > 30 ? first : start, end: span.end },
    head,
    noun: row.find(({ kind }) => kind === 'noun') ?? null,
  };
}

/** What can stand between a subject and its verb and says nothing of either. */
const ADVERBS =
  /^(?:[则也还又都曾均就便再更并先即才常总经]|审理|审查|调查|研究后|随后|当即|当天|昨日|昨天|今天|日前|这样|笑着|\uE001|\uE002)*$/;
const MODIFIED = /的(?:\d+多?岁的?|[一二三四五六七八九十]+岁的?|年[过近]\S{1,3}的|[一两几]?[位名个])?$/;
/** Whoever is spoken to may be modified too: 对来访的记者说. */
const ADDRESSING = /^(?:[对向跟给与同和]|面对|针对|告诉|采访)/;

/** The text between two offsets without what is masked. */
function between({ text, offset }: Scope, start: number, end: number): string {
  return text.slice(start - offset, end - offset).replace(/[\uE001\uE002]/g, '');
}

function skipAdverbials({ text, offset, terms: { candidates } }: Scope): number {
  let at = 0;
  for (let n = 0; n < 6; n++) {
    const found = ADVERBIAL.exec(text.slice(at, at + 60));
    const end = at + (found?.[0].length ?? 0);
    const cuts = candidates.some(
      ({ span, kind }) =>
        kind !== 'noun' &&
        span.start - offset < end &&
        span.end - offset > at &&
        !text.slice(at, end).startsWith('在'),
    );
    if (!found || cuts || found[0] === '') break;
    at = end;
  }
  return at;
}

function firstMarker({ text, offset, terms: { markers } }: Scope, start: number): number | null {
  const end = offset + text.length;
  return markers.find((at) => at >= start && at < end) ?? null;
}

/** Whether the words before the first candidate can belong to it; without a name or a verb of speech few are trusted. */
function isNounPhrase(
  { text, offset, terms: { candidates }, reporting }: Scope,
  start: number,
  first: Candidate,
  head: Candidate,
): boolean {
  const before = text.slice(start - offset, first.span.start - offset);
  if (before === '') return true;
  // 以色列总理 begins with no verb, and in 修了三十年钢轨的工人张三 the verb is not the sentence's.
  const place = candidates.some(({ kind, span }) => kind === 'place' && span.start === start);
  const relative = MODIFIED.test(before) || (reporting && head.kind === 'person' && before.includes('的'));
  if ((VERB_FIRST.test(before) || MANNER.test(before)) && !place && !relative) return false;
  return reporting || head.kind === 'person' || before.length <= 2 || RELATIVE.test(before);
}

/** The last candidate before `end`, if nothing but a name or brackets stands between. */
function lastHead(scope: Scope, zone: readonly Candidate[], end: number): Candidate | null {
  const last = zone.findLast((c, i) => !isObject(scope, zone, c, i));
  if (!last) return null;
  const rest = between(scope, last.span.end, end);
  return ADVERBS.test(rest) ||
    OF_SPEECH.test(rest) ||
    (last.kind === 'noun' && nameBehind(scope, last.span.end, end) !== null)
    ? last
    : null;
}

/** The person whose title ends the words: 金斯利 | 教授. 金斯利 | 妻子 is somebody else. */
function titledPerson(
  { text, offset }: Scope,
  zone: readonly Candidate[],
  head: Candidate,
): Candidate | null {
  if (head.kind !== 'noun') return null;
  const noun = text.slice(head.span.start - offset, head.span.end - offset);
  const person = zone.find(({ kind, span }) => kind === 'person' && span.end === head.span.start);
  return person && !kin.has(noun.replace(/们$/, '')) ? person : null;
}

/** 一名男子冲进派出所: a body behind a person, with words between, is not what speaks. */
function isObject(scope: Scope, zone: readonly Candidate[], { kind, span }: Candidate, i: number): boolean {
  const before = zone[i - 1];
  // 张三祝贺了对手
  if (before?.kind === 'person' && /.[了着过]/.test(between(scope, before.span.end, span.start))) return true;
  const isBody = kind === 'body' || kind === 'organization';
  return isBody && (before?.kind === 'noun' || before?.kind === 'person') && span.start - before.span.end > 1;
}

/**
 * The last of the candidates that follow each other without a gap (靖边县公安局·局长·吴亮); no body speaks where a
 * person of it stands behind (央行 | 有关 | 负责人).
 */
function chain(
  { text, offset, terms: { actions } }: Scope,
  zone: readonly Candidate[],
  first: Candidate,
): Candidate {
  let head = first;
  for (const next of zone) {
    if (next.span.start <= head.span.start) continue;
    const gap = next.span.start - head.span.end;
    const isPerson = next.kind === 'noun' || next.kind === 'person';
    const part =
      isBody(head) &&
      isPerson &&
      gap <= 12 &&
      !actions.some((at) => at >= head.span.end && at < next.span.start);
    // 志愿者、大二学生柏霖 is one person.
    const apposed = gap <= 6 && text.charAt(head.span.end - offset) === '、' && isPerson;
    const joined = gap < 1 || (gap === 1 && !PARTING.has(text.charAt(head.span.end - offset)));
    if (joined || part || apposed) head = next;
  }
  return head;
}

/** Verbs of one character that part who does from whom it is done to: 张三找李四谈话. */
const PARTING = new Set('找问带陪让请叫劝帮把被向对给替为跟送接见救抱背拉打骂推追扶教');

/** The words that name several people side by side, the last of them `head`. */
function jointSpan({ text, offset }: Scope, zone: readonly Candidate[], head: Candidate): Span | null {
  let { start } = head.span;
  for (const before of zone.slice(0, zone.indexOf(head)).reverse()) {
    const between = text.slice(before.span.end - offset, start - offset);
    if (before.kind !== 'person' || !/^[和与及、]$/.test(between)) break;
    start = before.span.start;
  }
  return start < head.span.start ? { start, end: head.span.end } : null;
}

/** A person is named by the name alone, everybody else by the whole phrase. */
function phrase({ text, offset }: Scope, start: number, head: Candidate, end: number): Span {
  if (head.kind === 'person' || head.kind === 'pronoun' || head.kind === 'organization') return head.span;
  const before = text.slice(start - offset, head.span.start - offset);
  const from =
    before.length > 30
      ? head.span.start
      : start + (/^[的、,，\s\uE000-\uE002]+/.exec(before)?.[0].length ?? 0);
  return { start: from, end };
}

/**
 * 一位在现场的目击者, 拿到执照的店主孙梅: the markers stand in a relative clause. With a verb of speech right behind it
 * any noun counts; without one, only a person's name.
 */
function relativeSubject(
  { text, offset, terms: { candidates }, reporting }: Scope,
  start: number,
): Subject | null {
  const from = start - offset;
  if (ADDRESSING.test(text.slice(from))) return null;
  const relative = RELATIVE.test(text.slice(from, from + 4));
  let row: Candidate | null = null;
  for (const [i, head] of candidates.entries()) {
    const { span, kind } = head;
    if (span.start - start >= 30) break;
    if (span.start <= start || kind === 'pronoun' || kind === 'place') continue;
    const first: Candidate = row?.span.end === span.start ? (candidates[i - 1] ?? head) : head;
    row = head;
    const at = first.span.start - offset;
    const modified = text.charAt(at - 1) === '的' || /[一这那][位名]$/.test(text.slice(at - 2, at));
    const behind = text.slice(span.end - offset);
    const last = behind.length <= 3;
    if (ADDRESSED.test(text.slice(from, at))) continue;
    const fits = reporting
      ? (relative && kind === 'noun') || (modified && (relative || last))
      : relative && modified && kind === 'person';
    if (!fits || behind.startsWith('的')) continue;
    return {
      span: kind === 'person' ? span : { start, end: span.end },
      head,
      noun: kind === 'noun' ? head : null,
    };
  }
  return null;
}

/** 李强, or 伤势较轻的李强; without a verb of speech only before 是一位. */
function bareName({ text, offset, terms, reporting }: Scope, start: number, end: number): Subject | null {
  const words = text
    .slice(start - offset, end - offset)
    .replace(/\uE001+$/, '')
    .replace(/的$/, '');
  // A foreign name may be cut too far: 门德斯 | 则.
  const name = words.slice(words.lastIndexOf('的') + 1).replace(/(?<=·.*)[则也却还].*$/, '');
  const from = start + words.lastIndexOf('的') + 1;
  const known = terms.strangers.find((s) => s.start < from + name.length && from < s.end);
  const titled = known?.form === 'name' && known.end === start + words.length && known.start - start <= 6;
  if (titled && reporting && !/[·-]$/.test(text.slice(0, known.start - offset)))
    return { span: { start: known.start, end: known.end }, head: null, noun: null };
  // 7岁的朵朵 is a child, whatever the word.
  const aged = /\d岁的$/.test(words.slice(0, from - start)) && name.length <= 3;
  const sure = known && (known.form !== 'loose' || (known.start === from && PLAIN_NAME.test(name)));
  if (!sure && !aged) return null;
  if (!BARE_NAME.test(name) || NO_NAME.test(name)) return null;
  if (!reporting && !/^\uE001*是一[位名个]/.test(text.slice(end - offset, end - offset + 12))) return null;
  return {
    span: { start: from, end: from + name.length },
    head: null,
    noun: null,
  };
}
