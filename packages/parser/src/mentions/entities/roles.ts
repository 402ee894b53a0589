import { KINSHIP, NO_ROLES, TITLE_PREFIXES } from '../../lexicon/titles';
import type { Role } from '../../model';
import { entriesOf } from '../../text/lists';
import type { PersonCandidate } from './candidates';
import { Flag } from './lexicon';
import { DAN } from './people';
import { AnyName, charAt, is, type Words, wordAt } from './tokens';

const NOT_ROLES = new Set([...entriesOf(KINSHIP), ...entriesOf(NO_ROLES)]);
const PREFIXES = new Set(entriesOf(TITLE_PREFIXES));
/** Verbs that give an office to the person before them. */
const OFFICE_VERBS = new Set([
  '任',
  '担任',
  '出任',
  '就任',
  '兼任',
  '调任',
  '升任',
  '当选',
  '当选为',
  '受聘为',
  '是',
  '系',
  '为',
  '作为',
]);

/** Most tokens between a name and the verb that gives the office, or the verb and the office. */
const REACH = 8;

/**
 * The offices that stand beside one mention of a person: before it (副县长、公安局局长吴亮), behind it (周玉梅副院长), in the
 * name itself (张医生), or given by a verb (杨龙担任大队长). `heldIn` gives the organization or place whose name ends at an
 * offset, `personAt` where the name of a person begins that ends at one. Offices joined by 、 are separate.
 */
export function rolesOf(
  words: Words,
  source: string,
  candidate: PersonCandidate,
  heldIn: ReadonlyMap<number, string>,
  personAt: ReadonlyMap<number, number>,
): readonly Role[] {
  const first = tokenAt(words, candidate.start);
  const last = tokenAt(words, candidate.end - 1);
  const role = (from: number, to: number): Role[] => {
    const start = words.starts[from] ?? 0;
    const end = words.ends[to] ?? 0;
    if (NOT_ROLES.has(words.text.slice(start, end))) return [];
    const organization = heldIn.get(start);
    return [
      { title: source.slice(start, end), span: { start, end }, ...(organization ? { organization } : {}) },
    ];
  };
  return [
    ...titleOfHead(words, source, first - 1, heldIn),
    ...titlesBefore(words, firstOfList(words, first, personAt), role),
    ...titleInName(words, source, candidate),
    ...titleBehind(words, last + 1, role),
    ...rankBehind(words, source, candidate.end),
    ...titlesByVerb(words, last + 1, role),
    ...titleInApposition(words, first, role),
  ];
}

/**
 * The first of several names behind one title that all of them have: 记者 张三 李四, 村民张三、李四, 副省长张三、李四. Other
 * offices are held by one: in 局长张三、李四 nothing is known of the second.
 */
function firstOfList(words: Words, first: number, personAt: ReadonlyMap<number, number>): number {
  let at = first;
  for (let n = 0; n < MOST_LISTED; n++) {
    const joint = isNameJoint(words, at - 1) ? 1 : 0;
    const spaced = joint === 0 && (words.ends[at - 1] ?? 0) < (words.starts[at] ?? 0);
    const before = at - 1 - joint;
    const start = joint === 1 ? personAt.get(words.ends[before] ?? 0) : undefined;
    if (start === undefined && ((joint === 0 && !spaced) || !is(words, before, AnyName))) {
      if (at === first) return first;
      const title = at - 1;
      const shared =
        is(words, title, Flag.Title) &&
        (!is(words, title, Flag.Office) || SHARED.test(words.text.slice(...titleSpan(words, title))));
      return shared ? at : first;
    }
    at = start === undefined ? before : tokenAt(words, start);
  }
  return first;
}

function titleSpan(words: Words, to: number): [start: number, end: number] {
  return [words.starts[titleStart(words, to)] ?? 0, words.ends[to] ?? 0];
}

/** Offices that several hold at once. */
const SHARED = /^副|(?:常委|委员|成员|院士|教授|律师|法官|检察官|医生|医师|民警|队员|记者|研究员|工程师)$/;

const MOST_LISTED = 8;

function isNameJoint(words: Words, i: number): boolean {
  const character = charAt(words, i);
  return character !== '' && '、和与'.includes(character);
}

type MakeRole = (from: number, to: number) => Role[];

/** 局长 of 交通局长张三: the last character of the body is the first of the title. */
function titleOfHead(
  words: Words,
  source: string,
  i: number,
  heldIn: ReadonlyMap<number, string>,
): readonly Role[] {
  const at = words.starts[i] ?? 0;
  const organization = charAt(words, i) === '长' ? heldIn.get(at) : undefined;
  if (!organization || !/[局部院厅处所署校]/.test(words.text.charAt(at - 1))) return [];
  return [{ title: source.slice(at - 1, at + 1), span: { start: at - 1, end: at + 1 }, organization }];
}

/** The chain of titles that ends right before the token at `next`: 副县长、公安局党委书记、局长. */
function titlesBefore(words: Words, next: number, role: MakeRole): Role[] {
  let roles: Role[] = [];
  let to = next - 1;
  if (isJoint(words, to)) to--;
  // 助理处长（九龙）霍启明
  else if (charAt(words, to) === ')' && charAt(words, to - 2) === '(') to -= 3;
  // 法定代表人为张三, 曾任店长的张三
  else if (isCopula(words, to) || (charAt(words, to) === '的' && isFormerOffice(words, to))) to--;
  while (is(words, to, Flag.Title)) {
    // 会长拿督林某: the honour stands between the office and the name.
    if (
      NOT_ROLES.has(wordAt(words, to)) &&
      is(words, to - 1, Flag.Title) &&
      words.ends[to - 1] === words.starts[to]
    )
      to--;
    const from = titleStart(words, to);
    const [held] = role(from, to);
    // 公安局党委书记、局长: what follows is held in the same body.
    const body = held?.organization;
    if (body) roles = roles.map((later) => ({ organization: body, ...later }));
    if (held) roles.unshift(held);
    let joint = from - 1;
    // The body that an office is held in may stand between: 副县长、公安局局长.
    while (
      from - joint < REACH &&
      !isJoint(words, joint) &&
      (!is(words, joint, NOT_IN_BODY) || /^[()]$/.test(charAt(words, joint)))
    ) {
      joint--;
    }
    if (!isJoint(words, joint) || !is(words, joint - 1, Flag.Title)) break;
    to = joint - 1;
  }
  return roles;
}

/** 法定代表人为, 作者是 */
function isCopula(words: Words, i: number): boolean {
  return /^[为是系]$/.test(wordAt(words, i)) && is(words, i - 1, Flag.Title);
}

/** 曾任该店店长 before 的: an office given by a verb in the clause. */
function isFormerOffice(words: Words, i: number): boolean {
  if (!is(words, i - 1, Flag.Title)) return false;
  for (let at = i - 2; i - at < REACH && !is(words, at, Flag.Mark); at--)
    if (/^(?:曾|现|时|担|出|兼)?任$/.test(wordAt(words, at))) return true;
  return false;
}

/** What stands in no name of a body between two titles: 副县长、县公安局局长, 辩护人、北京大成（临江）律师事务所律师. */
const NOT_IN_BODY = Flag.Mark | Flag.PersonVerb | Flag.Title | AnyName;

function isJoint(words: Words, i: number): boolean {
  const character = charAt(words, i);
  return character !== '' && '、兼/:'.includes(character);
}

/** First token of a title with what belongs to it: 副, 原, 首席. */
export function titleStart(words: Words, to: number): number {
  // 敦煌学家: the subject belongs to the title.
  let from = wordAt(words, to) === '学家' && words.ends[to - 1] === words.starts[to] ? to - 1 : to;
  while (from > 0 && to - from < 4 && words.ends[from - 1] === words.starts[from]) {
    if (!PREFIXES.has(wordAt(words, from - 1)) && !isCompoundTitle(words, from - 1)) break;
    from--;
  }
  return from;
}

/** 首席 + 技术官 and the like: two titles in a row are one. */
function isCompoundTitle(words: Words, i: number): boolean {
  return is(words, i, Flag.Title) && is(words, i + 1, Flag.Title);
}

/** 医生 of 金医生. */
function titleInName(words: Words, source: string, candidate: PersonCandidate): Role[] {
  const { start, end, form, rule } = candidate;
  if (form !== 'surname-only' || rule === 'person/again') return [];
  // 欧阳医生
  const compound = words.lexicon.compoundSurnames.has(words.text.slice(start, start + 2));
  const at = start + (compound ? 2 : 1);
  const title = source.slice(at, end);
  if (title.length < 2 || NOT_HELD.test(title)) return [];
  return [{ title, span: { start: at, end } }];
}

/** Forms of address that are no office. */
const NOT_HELD =
  /^(?:先生|女士|小姐|太太|夫人|同志|大爷|大妈|大娘|大叔|大姐|大哥|大嫂|大伯|阿姨|阿婆|阿公|阿伯|奶奶|爷爷|婆婆|伯伯|叔叔|老汉|老太太?|老伯|老人|同学|氏夫妇|姓男子|姓女子)$/;

/** 副院长 of 周玉梅副院长. */
function titleBehind(words: Words, i: number, role: MakeRole): Role[] {
  return is(words, i, Flag.Office) && words.starts[i] === words.ends[i - 1] ? role(i, i) : [];
}

/** 九段 of 施某九段. */
function rankBehind(words: Words, source: string, start: number): Role[] {
  if (!DAN.test(words.text.slice(start, start + 3))) return [];
  const end = start + 2;
  return [{ title: source.slice(start, end), span: { start, end } }];
}

/** 省司法厅厅长 before 职务: the office that somebody is relieved of. */
function titleOfPost(words: Words, next: number, role: MakeRole): Role[] {
  let at = next;
  while (at - next < REACH && !is(words, at, Flag.Mark) && wordAt(words, at) !== '职务') at++;
  const held = wordAt(words, at) === '职务' && is(words, at - 1, Flag.Title);
  return held ? role(titleStart(words, at - 1), at - 1) : [];
}

/** 担任大队长, 是局长、党委书记: the offices up to the next mark, in the clause of the name. */
function titlesByVerb(words: Words, next: number, role: MakeRole): Role[] {
  // 张三的理想是当医生; 免去张三的省司法厅厅长职务
  if (charAt(words, next) === '的') return titleOfPost(words, next + 1, role);
  let verb = next;
  while (verb - next < REACH && !is(words, verb, Flag.Mark) && !OFFICE_VERBS.has(wordAt(words, verb))) verb++;
  if (verb - next >= REACH || !OFFICE_VERBS.has(wordAt(words, verb))) return [];
  const roles: Role[] = [];
  for (let i = verb + 1; i - verb <= 2 * REACH; i++) {
    if (is(words, i, Flag.Mark) && charAt(words, i) !== '、') break;
    const ends = is(words, i + 1, Flag.Mark) || wordAt(words, i + 1) === '的' || isJoint(words, i + 1);
    if (is(words, i, Flag.Title) && ends) roles.push(...role(titleStart(words, i), i));
  }
  return roles;
}

/** 作为…副总裁，李亮. */
function titleInApposition(words: Words, first: number, role: MakeRole): Role[] {
  if (charAt(words, first - 1) !== ',' || !is(words, first - 2, Flag.Title)) return [];
  for (let i = first - 3; i >= 0 && first - i < 14 && !is(words, i, Flag.Mark); i--) {
    if (wordAt(words, i) === '作为' || wordAt(words, i) === '身为')
      return role(titleStart(words, first - 2), first - 2);
  }
  return [];
}

/** Index of the token that holds the character at an offset. */
function tokenAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((words.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
