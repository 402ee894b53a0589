import type { Mention, Person } from '../../model';
import type { Words } from './tokens';

/** What is told of a person beside the name. */
export interface Description extends Pick<Person, 'age' | 'gender' | 'cohort'> {
  /** 化名 stands behind it. */
  readonly pseudonym?: true;
}

/** Characters on either side of a mention that are looked at. */
const BEFORE = 16;
const AFTER = 14;

/** Age, gender and cohort from what stands right beside a person's mentions: （男，32岁）, 80岁的, 70后民警. */
export function describePerson(words: Words, mentions: readonly Mention[]): Description {
  let described: Description = {};
  for (const { span } of mentions) described = { ...describeMention(words.text, span), ...described };
  return described;
}

function describeMention(text: string, { start, end }: { start: number; end: number }): Description {
  const after = text.slice(end, end + AFTER);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return {
    ...readAge(before, start, after, end),
    ...readGender(text.slice(start, end), start, after, end),
    ...readCohort(before, start),
    ...(/^[“”"]?\(化名/.test(after) ? { pseudonym: true as const } : {}),
  };
}

function readAge(before: string, start: number, after: string, end: number): Pick<Description, 'age'> {
  const behind = /^(?:\((?:[男女],?)?|,?今年|,?现年|,[男女],)(\d{1,3})岁/.exec(after);
  const age = behind?.[1];
  if (behind && age) {
    const from = end + behind[0].length - age.length - 1;
    return { age: { value: Number(age), span: { start: from, end: end + behind[0].length } } };
  }
  const ahead = /(\d{1,3})岁的?[^,。;:!?、“”()\d]{0,6}$/.exec(before);
  if (!ahead?.[1]) return {};
  const from = start - ahead[0].length;
  return { age: { value: Number(ahead[1]), span: { start: from, end: from + ahead[1].length + 1 } } };
}

function readGender(name: string, start: number, after: string, end: number): Pick<Description, 'gender'> {
  const title = /(?:先生|女士|小姐|太太|大爷|大叔|大伯|大妈|大娘|阿姨|阿婆|奶奶|爷爷)$/.exec(name);
  if (title) {
    const male = /先生|大爷|大叔|大伯|爷爷/.test(title[0]);
    const span = { start: start + title.index, end: start + name.length };
    return { gender: { value: male ? 'male' : 'female', span } };
  }
  const behind = /^[(,]([男女])[,)]/.exec(after);
  if (!behind) return {};
  return {
    gender: { value: behind[1] === '男' ? 'male' : 'female', span: { start: end + 1, end: end + 2 } },
  };
}

/** 70后 before a name: born in the 1970s. The cohorts named so run from the fifties to the tens. */
function readCohort(before: string, start: number): Pick<Description, 'cohort'> {
  const match = /([5-9]0|[01]0)后[^,。;:!?、“”()\d]{0,6},?$/.exec(before);
  if (!match?.[1]) return {};
  const century = Number(match[1]) >= 50 ? '19' : '20';
  const from = start - match[0].length;
  return { cohort: { value: `${century}${match[1].charAt(0)}X`, span: { start: from, end: from + 3 } } };
}
