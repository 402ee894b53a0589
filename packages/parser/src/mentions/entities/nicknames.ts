import { matchAll } from '../../text/match';
import type { PersonCandidate } from './candidates';
import type { Words } from './tokens';

/** What a name that somebody goes by stands behind, be it in quotation marks (绰号“某某”) or in brackets. */
const CALLED =
  /(?:(?:绰号|外号|诨名|网名|艺名|昵称|小名|乳名|人称|人送外号)(?:叫做|叫|为|是)?|(?:叫|喊|唤|称)(?:他|她|其|我)(?:为|作|做)?|(?:唤|喊|称)作|素有)["“‘「]([^"“”‘’「」、,。;:()]{2,6})["”’」]/g;
/** A name of its own behind the words for it: （本名某某）, 原名某某. */
const OTHER = /(?:本名|原名|真名|中文名)(?:叫|为|是)?([\u4e00-\u9fff]{2,4})(?=[),。、;])/g;
/** 某某（轩轩）, 某某（包子哥）: a pet name in brackets. */
const PET =
  /^\((?:绰号|外号|英文名)?["“‘「]?(([\u4e00-\u9fff])\2|[阿小老][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{1,3}[哥姐叔姨爷婆妹弟])["”’」]?\)/;

/** How far back the person stands that a nickname is said of. */
const REACH = 200;
/** No article has more nicknames than this by far: the bound keeps the time linear. */
const MOST = 40;

/**
 * Nicknames and other names by which one of `people`, which are in the order of the text, goes: told by the words around them, and linked to whom they stand
 * beside, or to the last person named before who shares a character with them (马百亩 with 马德臣).
 */
export function findNicknames(words: Words, people: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const { text } = words;
  const named = people.filter(({ form }) => form !== 'surname-only');
  const found: PersonCandidate[] = [];
  const add = (start: number, name: string, owner: PersonCandidate | undefined) => {
    const of = owner && text.slice(owner.start, owner.end);
    if (of === undefined || of === name || found.length >= MOST) return;
    found.push({
      start,
      end: start + name.length,
      kind: 'person',
      form: 'named',
      rule: 'person/nickname',
      of,
    });
  };
  for (const match of matchAll(CALLED, text).slice(0, MOST)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    add(end - 1 - name.length, name, ownerOf(text, name, match.index, end, named));
  }
  for (const match of matchAll(OTHER, text).slice(0, MOST)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const before = named.findLast((person) => person.end <= match.index);
    // Which of the two is the fuller name is told where people are linked.
    if (before && match.index - before.end <= 2)
      found.push({
        start: end - name.length,
        end,
        kind: 'person',
        form: 'named',
        rule: 'person/other-name',
      });
  }
  for (const owner of named) {
    if (text.charAt(owner.end) !== '(') continue;
    const match = PET.exec(text.slice(owner.end, owner.end + 10));
    if (match?.[1]) add(owner.end + match[0].indexOf(match[1]), match[1], owner);
  }
  return found;
}

/** Whom a nickname belongs to: the person right before （绰号, right behind 的, or the last one who shares a character. */
function ownerOf(
  text: string,
  name: string,
  start: number,
  end: number,
  people: readonly PersonCandidate[],
): PersonCandidate | undefined {
  const next = people.find((person) => person.start >= end);
  if (next && /^的[^,。]{0,6}$/.test(text.slice(end, next.start))) return next;
  const near = people.filter((person) => person.end <= start && start - person.end <= REACH);
  const last = near.at(-1);
  if (last && /^[(,]?$/.test(text.slice(last.end, start))) return last;
  return near.findLast((person) =>
    [...name].some((char) => text.slice(person.start, person.end).includes(char)),
  );
}
