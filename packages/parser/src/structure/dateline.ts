import { ACCOUNT_MARK, BESIDE_DATE, BRACKETED_BYLINE, OUTLET_ENDINGS } from '../lexicon/structure';
import type { Credit } from '../model/credits';
import type { Span } from '../model/span';
import { foldDigits } from '../text/digits';
import { DATE, kindsIn, MARK } from '../text/kinds';
import { creditsFor, readBylineNames, shiftCredits } from './bylines';
import { creditsOfFields } from './credits';
import { type RawDate, readDate } from './dates';
import { type Field, meaningOfLabel, readFields } from './fields';
import { blank, isChineseName, type NameAt, namesMatching } from './names';
import { isChannel, isPageWord } from './patterns';

/** What a dateline says. Offsets are relative to the line. */
export interface RawDateline {
  readonly date: RawDate | null;
  /** Outlets named without a label, nearest to the date first. */
  readonly outlets: readonly NameAt[];
  readonly credits: readonly Credit[];
  /** Whether a label (发布时间：) names the date. */
  readonly labelled: boolean;
  /** Whether the date is that of a later change (更新时间：). */
  readonly updated: boolean;
}

/** Datelines are short: anything longer is running text. */
const MAX_LENGTH = 120;

/** Reads a line as a dateline, or null where it is something else. */
export function readDateline(
  line: string,
  labelled: readonly Field[] = readFields(line),
  kinds = kindsIn(line),
): RawDateline | null {
  const byAccount = readAccount(line);
  if (byAccount) return byAccount;
  // A comma at the end means that the sentence goes on below.
  if (line.length > MAX_LENGTH || !(kinds & (DATE | MARK)) || /[，、；,]$/.test(line)) return null;
  const date = kinds & DATE ? readDate(foldDigits(line)) : null;
  if (!date && labelled.length === 0) return null;
  const fields = labelled.map((field) => endBefore(line, field, date));
  const timeField = fields.find((field) => field.meanings[0] === 'time');
  const sourceField = fields.find((field) => field.meanings[0] === 'source');
  if (!date && !sourceField) return null;
  const inTime = date !== null && timeField !== undefined && date.start >= timeField.label.end;
  // A month and a day alone stand in many lines; with a label or a clock time they date the article.
  if (date && date.year === null && !inTime && date.hour === null) return null;
  const byline = BRACKETED_BYLINE.exec(line);
  const credits = [
    ...creditsOfFields(line, byline ? [] : fields),
    ...(byline ? shiftCredits(readBylineNames(byline[1] ?? byline[2] ?? ''), byline.index + 1) : []),
  ];
  const signed = sourceField && !byline ? namesBehind(line, sourceField) : [];
  const rest = restTokens(byline ? line.replace(byline[0], blank) : line, date, byline ? [] : fields, inTime);
  if (rest === null || (!date && (credits.length === 0 || rest.length > 2))) return null;
  const named = rest
    .map(withoutChannel)
    .map(withoutAccountMark)
    .filter(({ name }) => isOutletToken(name));
  // 原创 张三 某某观察: beside an outlet, what has the shape of a personal name is one.
  const signs = (token: NameAt) => isPenName(line, token, date, sourceField !== undefined);
  const account = /^原创\s|\s发[表布]于/.test(line)
    ? named.findLast(({ end }) => end <= (date?.start ?? 0))
    : undefined;
  const people = named.filter(
    (token) =>
      token !== account &&
      ((account && token.end < account.start) || isPersonToken(token.name) || signs(token)),
  );
  const beside = people.length < named.length || people.some(signs);
  const outlets = beside ? named.filter((token) => !people.includes(token)) : named;
  const authors = creditsFor('author', beside ? [...people, ...signed] : signed, 0, DATELINE_NAME);
  const updated = inTime && line.slice(timeField.label.start, timeField.label.end).includes('更新');
  return { date, outlets, credits: [...credits, ...authors], labelled: inTime, updated };
}

/** 原创 周小芸 某江日报: the author and the account, as WeChat sets them above the date. */
function readAccount(line: string): RawDateline | null {
  if (!/^原创\s+(?:\S{2,8}\s+)?[^\s\d]{2,12}$/.test(line)) return null;
  const [, ...names] = namesMatching(WORD, line);
  const credits = creditsFor('author', names.slice(0, -1), 0, DATELINE_NAME);
  return { date: null, outlets: names.slice(-1), credits, labelled: false, updated: false };
}

const WORD = /\S+/g;
/** The rule of an author whom no label names. */
const DATELINE_NAME = 'dateline-name';

/** 来源：某某网2023-11-22, 文 张三　某某周刊: a value ends where the date begins, and names end at a wide gap. */
function endBefore(line: string, field: Field, date: RawDate | null): Field {
  const { start, end } = field.value;
  if (!date || field.meanings[0] === 'time') return field;
  const before =
    date.start > start && date.start < end ? line.slice(start, date.start).trimEnd() : line.slice(start, end);
  const gap = field.meanings[0] === 'source' ? -1 : before.search(/\s{2}|　/);
  return { ...field, value: { start, end: start + (gap < 0 ? before.length : gap) } };
}

/** 来源：某某网　张三: the names behind the outlet, with a gap between. */
function namesBehind(line: string, { value: { start, end: to } }: Field): readonly NameAt[] {
  const [, ...behind] = namesMatching(/[^\s、]+/g, line.slice(start, to), start);
  const end = behind.findIndex(({ name }) => !isPersonToken(name));
  return end < 0 ? behind : behind.slice(0, end);
}

/**
 * 石头·2020-11-03, 阿七 2020-11-03 来源：某某网: a name that a dot sets off from the date, or that stands before it where
 * the outlet has a label, is its author's, unless it is an outlet's.
 */
function isPenName(
  line: string,
  { name, start, end }: NameAt,
  date: RawDate | null,
  labelled: boolean,
): boolean {
  if (date === null || namesBody(name)) return false;
  const between = line.slice(end, date.start);
  return (
    /^\s?[·•]\s?$/.test(between) || (labelled && name.length <= 4 && start === 0 && /^\s+$/.test(between))
  );
}

function withoutAccountMark({ name, start }: NameAt): NameAt {
  const kept = name.replace(ACCOUNT_MARK, '');
  return { name: kept, start, end: start + kept.length };
}

/** What stands in the line besides its date and its labelled values; null where that is running text. */
function restTokens(
  line: string,
  date: RawDate | null,
  fields: readonly Field[],
  inTime: boolean,
): readonly NameAt[] | null {
  const taken: Span[] = fields.map(({ meanings, label, value }) => ({
    start: label.start,
    end: inTime && meanings[0] === 'time' ? label.end : Math.max(value.end, label.end),
  }));
  if (date) taken.push(date);
  const masked = taken
    .reduce(
      (text, { start, end }) => text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end),
      line,
    )
    .replace(/https?:\S+/, blank);
  if (/[。！？!?；“”]|，.*，/.test(masked)) return null;
  const tokens = namesMatching(TOKEN, masked).filter(
    ({ name, start }) =>
      !BESIDE_DATE.test(name) &&
      !isPageWord(name) &&
      // 2022-11-09 20:33河北: glued to the time of a post stands the province it was sent from.
      (start !== date?.end || name.length > 3 || namesBody(name)),
  );
  // Words that name no outlet make a headline that begins with its date (1月7日某地商铺火灾), not a dateline.
  const runs = tokens.length > 6 || tokens.some(({ name }) => name.length > (namesBody(name) ? 20 : 7));
  const words = tokens.reduce((sum, { name }) => sum + name.length, 0);
  return runs || words > 40 ? null : mergeHyphens(line, tokens);
}

const TOKEN = /[^\s，、:：(（【[)）】\]/／|｜丨·•\-@—–－>＞,]+/g;

/** 人民网-文化频道 is one outlet: tokens that a hyphen alone holds together are put back. */
function mergeHyphens(line: string, tokens: readonly NameAt[]): readonly NameAt[] {
  const merged: NameAt[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const between = last ? line.slice(last.end, token.start) : '';
    if (last && /^[·－-]$/.test(between)) {
      merged[merged.length - 1] = { ...token, name: line.slice(last.start, token.end), start: last.start };
    } else merged.push(token);
  }
  return merged;
}

/** 国际新闻某某在线: the name of the section glued to the outlet's. Outlets that begin like one (科技日报) stay whole. */
function withoutChannel(token: NameAt): NameAt {
  const { name, start, end } = token;
  if (looksLikeOutlet(name)) return token;
  const channel = [4, 3, 2].find((n) => name.length >= n + 2 && isChannel(name.slice(0, n)));
  return channel === undefined
    ? token
    : withoutChannel({ name: name.slice(channel), start: start + channel, end });
}

/** Whether a token is a person's name; 金羊网 and the like only begin as one. */
function isPersonToken(name: string): boolean {
  return (
    isChineseName(name) && !/[网網报報社台站]$/.test(name) && !isPageWord(name) && !BESIDE_DATE.test(name)
  );
}

function isOutletToken(name: string): boolean {
  return name.length >= 2 && !/^[\d\p{P}\p{S}]+$/u.test(name) && meaningOfLabel(name) === undefined;
}

const OUTLET = /* @__PURE__ */ new RegExp(`.(?:${OUTLET_ENDINGS.join('|')})$`);

/** Whether a token ends like the name of an outlet or a body. */
function namesBody(name: string): boolean {
  return /(?:公司|集团|[局部厅处院校会署]|[账帐]号)$/.test(name) || OUTLET.test(name);
}

/** Whether a short line by itself looks like the name of an outlet: 某某日报, 某某之家. */
export function looksLikeOutlet(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= 14 &&
    !/[\s，。：:；！？!?“”]/.test(line) &&
    !isPersonToken(line) &&
    !isChannel(line) &&
    OUTLET.test(line)
  );
}

/** A line that is a piece of a date: pages set year, day and hour on lines of their own. */
export function isDateFragment(line: string): boolean {
  return (
    line.length <= 20 &&
    /^(?:(?:19|20)\d{2}|[:：/\-\d.年月日号时分秒点 ]*\d+[:：/\-.年月日号时分秒 ][:：/\-\d.年月日号时分秒 ]*)$/.test(
      line,
    )
  );
}
