import { COUNTING_VERBS } from '../../lexicon/counting-verbs';
import { NOUN_ENDS } from '../../lexicon/noun-ends';
import { NOUN_TAILS } from '../../lexicon/noun-tails';
import type { Quantity } from '../../model';
import type { Span, TextSpan } from '../../model/span';
import { type CharSet, charSet, isOneOf } from '../../text/chars';
import { longestAt, longestBefore, wordTable } from '../../text/longest';
import { textSpan } from '../../text/spans';
import { isNumeralAt } from '../numerals';
import type { Stretch } from './stretch';

const ends = /* @__PURE__ */ wordTable(
  NOUN_ENDS.map((entry): [string, (typeof NOUN_ENDS)[number]] => [entry.text, entry]),
);
const verbs = /* @__PURE__ */ wordTable(COUNTING_VERBS.map((verb): [string, true] => [verb, true]));

/** Noun phrases longer than this are sentences that no rule has cut. */
const LONGEST = 14;
const NOUN = /[\p{Script=Han}A-Za-z“”·]/u;
/** 像这样的党员民辅警，全县有823名: what is counted was named in the clause before. */
const TOPIC = /(?:像这样|这样|类似|这类)的([\p{Script=Han}]{2,14})[，,][^，,。；;\n]{0,12}有$/u;

/**
 * What people and things do in two characters, where they are or what comes of it: 家长|守在门外, 工人|爬上屋顶,
 * 保安|拦住记者. Such pairs are far too many to list.
 */
const DOES = /* @__PURE__ */ charSet(
  '跌守站坐躺蹲跪趴围堵挤停住困倒摔掉落坠埋压卡挂藏躲飘漂浮聚排跑走冲跳爬钻闯涌撞砸翻逃飞滑扑奔追拥拦咬刺砍打踢推拉拖扛抬背搬扔抛捡抢偷骗劫绑扶抱陷滚淹烧炸震吹冻饿累吓扎',
);
const RESULTS = /* @__PURE__ */ charSet('在于入进上下出向着了过起住倒伤死破开毁坏断翻飞走掉满成');
/** The same pairs in nouns: 落下 of 落下帷幕 is none, but 上海, 起重机, 出口, 开关 and the like begin with the second. */
const NOT_RESULTS =
  /^(?:上[海市游衣级]|下[属游岗水]|起重|出[口租版]|开[关发]|过[程滤]|在[校职]|成[果绩品]|伤[员者患人]|死[者]|走[廊私]|飞[机行]|向[导]|进口|入口)/;

function doesAt(folded: string, at: number): boolean {
  return (
    isOneOf(DOES, folded, at) &&
    isOneOf(RESULTS, folded, at + 1) &&
    !NOT_RESULTS.test(folded.slice(at + 1, at + 3))
  );
}

function endsAt(folded: string, at: number): boolean {
  if (doesAt(folded, at)) return true;
  const stop = longestAt(ends, folded, at);
  if (stop === null) return false;
  const { unless, notAfter } = stop.value;
  const barred = (chars: string | undefined, char: string) => char !== '' && chars?.includes(char) === true;
  return !barred(unless, folded.charAt(stop.end)) && !barred(notAfter, folded.charAt(at - 1));
}

const tails: ReadonlyMap<string, CharSet> = /* @__PURE__ */ new Map(
  [...NOUN_TAILS].map(([unit, chars]): [string, CharSet] => [unit, charSet(chars)]),
);

/** Where the name of what the unit counts ends within a phrase that no word has cut: 小学生|结伴游泳. */
function cutBehindTail(folded: string, start: number, end: number): number {
  const of = tails.get(folded.charAt(start - 1));
  if (of === undefined || isOneOf(of, folded, end - 1)) return end;
  for (let at = end - 1; at >= start + 2; at--) if (isOneOf(of, folded, at - 1)) return at;
  return end;
}

/** The noun phrase behind the unit at `end`, or null where none can be told. */
function nounBehind({ text, folded, end: limit }: Stretch, end: number): TextSpan | null {
  // A noun that begins with a number is the next quantity: 两队两回合战成平手.
  if (isNumeralAt(folded, end)) return null;
  let at = end;
  while (at < end + LONGEST && at < limit && NOUN.test(folded.charAt(at)) && !endsAt(folded, at)) {
    at++;
  }
  const named = /[\p{Script=Han}A-Za-z]/u.test(folded.slice(end, at));
  if (!named) return null;
  const cut = cutBehindTail(folded, end, at);
  return cut === end + LONGEST ? null : textSpan(text, end, cut);
}

/** The noun phrase between a verb of counting, or the count before it in a list, and the number. */
function nounBefore(
  stretch: Stretch,
  { start: number, end }: Span,
  previous: Quantity | undefined,
): TextSpan | null {
  const { text, folded } = stretch;
  const floor = Math.max(stretch.from, previous?.span.end ?? 0, number - LONGEST);
  if (longestBefore(verbs, folded, number, floor) !== null) return null;
  // 运动员逾8000名: a word that qualifies the number stands between.
  const start = number - (QUALIFIED.exec(folded.slice(Math.max(floor, number - 2), number))?.[0].length ?? 0);
  let at = start;
  while (at > floor && NOUN.test(folded.charAt(at - 1)) && (at === start || !endsAt(folded, at))) {
    if (longestBefore(verbs, folded, at, floor) !== null) return textSpan(text, at, start);
    at--;
  }
  const listed =
    folded.charAt(at - 1) === '、' && previous?.span.end === at - 1 && at < start && !endsAt(folded, at);
  // 潜水员两次下潜: times are counted behind their verb.
  const heads = !/次/.test(folded.charAt(end - 1)) && isHeading(folded, at, start);
  return listed || heads ? textSpan(text, at, start) : null;
}

const QUALIFIED = /(?:超过|达到|逾|近|超|达)$/;
/** 定员, 动员 and the like are no people. */
const NO_HEADS = /(?:[定满超裁复减增]|(?<!运)动)员$/;
/** What a clause can begin with before the noun that it counts: 其中|贫困户47户. */
const OPENS = /(?:^|[,;:、(。!?\s]|其中|另有|包括|以及|还有)$/;
/** What the names of people and of things that are counted end in: 男工86人, 教室48间, 贫困户47户. */
const HEADS = /* @__PURE__ */ charSet(
  '人工员生师民者户兵警童婴客商匪房屋室舍楼车船机桥校院馆厂店库井树苗猪牛羊鸡鸭枪弹箱器床棚艇牌座丸具',
);

/** Whether the clause begins with a noun of two to six characters that the number counts. */
function isHeading(folded: string, at: number, start: number): boolean {
  const length = start - at;
  return (
    length >= 2 &&
    length <= 6 &&
    isOneOf(HEADS, folded, start - 1) &&
    !NO_HEADS.test(folded.slice(Math.max(0, start - 3), start)) &&
    OPENS.test(folded.slice(Math.max(0, at - 2), at))
  );
}

/** The noun that the clause before has named, or null. */
function topicBefore(stretch: Stretch, start: number): TextSpan | null {
  const windowStart = Math.max(stretch.from, start - 40);
  const topic = TOPIC.exec(stretch.folded.slice(windowStart, start));
  if (topic?.[1] === undefined) return null;
  const at = windowStart + topic.index + topic[0].indexOf('的') + 1;
  return textSpan(stretch.text, at, at + topic[1].length);
}

/**
 * What a count counts: the noun behind it (22名优秀共产党员), else the object before it (抓获嫌疑人92名), else the topic
 * that the clause before has named.
 *
 * @param selfCounted the unit is itself what is counted (5人), so that no noun is looked for behind it
 * @param previous the quantity before this one: in a list, what stands between is a noun (消防车12辆、消防员60名)
 */
export function findCounted(
  stretch: Stretch,
  span: Span,
  selfCounted: boolean,
  previous: Quantity | undefined,
): TextSpan | null {
  const { folded } = stretch;
  const behind = selfCounted ? null : nounBehind(stretch, span.end);
  if (behind !== null) return behind;
  // Only people and times are counted behind their noun without a classifier: 抓获嫌疑人92人, 余震四十次.
  if (selfCounted ? !/[人次]/.test(folded.charAt(span.end - 1)) : NOUN.test(folded.charAt(span.end)))
    return null;
  return nounBefore(stretch, span, previous) ?? topicBefore(stretch, span.start);
}
