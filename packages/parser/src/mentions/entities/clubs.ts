import { longestAt, wordTable } from '../../text/longest';
import type { OrganizationCandidate } from './candidates';
import { Flag } from './lexicon';
import { is, type Words, wordAt } from './tokens';

/** What the clubs of the NBA are called where it is spoken of; elsewhere most of these are words. */
const NBA_CLUBS =
  '公牛 勇士 太阳 凯尔特人 国王 奇才 尼克斯 开拓者 快船 掘金 森林狼 步行者 活塞 湖人 火箭 灰熊 热火 爵士 独行侠 猛龙 篮网 老鹰 雄鹿 雷霆 马刺 骑士 魔术 鹈鹕 黄蜂'.split(
    ' ',
  );

/** What tells that an article reports matches. */
const MATCHES = /联赛|中超|中甲|中乙|积分榜|赛季|球队|主帅|主场|客场|[Cc][Bb][Aa]/;

/** What one club does to another. */
const GAMES = '不敌|战平|战胜|击败|负于|力克|逆转|横扫|[大完险小]胜|惜败|迎战|对阵|送走|做客';
const SCORE = '\\d{1,3}(?:比|:|-)\\d';
/** What a club does, has or is reckoned by, right behind its name. */
const BEHIND = new RegExp(
  `^ ?(?:队|[今昨当]?[日晚天]?在?(?:主场|客场|坐镇)|${SCORE}|[一二两三四五六七八九十]连[胜败平]|${GAMES}|外[援教]|主帅|(?:代理|执行|助理)?(?:主|助理)教练|门将|队长|[后前]卫|前锋|中锋|后腰|俱乐部)`,
);
/** What is done to a club, right before its name. */
const BEFORE = new RegExp(`(?:${GAMES}|挑战|${SCORE}\\d{0,2}) ?$`);
/** What the name ends at there. */
const ENDS =
  /^(?:[,。;、!?)”]|$|[,，]? ?(?:继续|仍|收获|取得|豪取|迎来|终结|排名|升至|跌至|领跑|暂列|获得|遭遇))/;

/** What two clubs do with each other: 与某城海岚互交白卷. */
const MEETING =
  '(?:互|同[积分]|战[成至罢]|一[战役]|之[战间]|的(?:比赛|较量|焦点|德比|对决)|握手|打[成平]|踢成|交锋|对决|相遇|均)';
const MEETS = new RegExp(`^ ?[与和对] ?[\\u4e00-\\u9fff]{4,5}${MEETING}`);
const MET = new RegExp(`^[与和对] ?[^,]{4,5} ?${MEETING}`);

/** What stands behind a town without being the name of its club. */
const NO_NAME = new RegExp(
  `^(?:赛[区场程季]|[主客]场|球[迷员场队]|奥体|体育|[足篮]球|[男女][足篮排]|[小老名]将|[选国]手|队员|代表|姑娘|观众|[本今昨当明次前后市省县区州站队人的与和对在以又再也不]|${GAMES}|坐镇|外援|主帅|门将|队长|媒体|德比|俱乐)`,
);
const HAN = /^[\u4e00-\u9fff]{2}$/;

const NAME = 2;
const LONGEST_BEHIND = 12;
const LONGEST_BEFORE = 8;

/**
 * Clubs in reports of matches, which nothing but the match tells: a town and two characters (某城海岚) beside a score
 * or what one club does to the other; then by the two characters alone too, where these are no word.
 */
export function findClubs(words: Words): readonly OrganizationCandidate[] {
  const { text } = words;
  if (!MATCHES.test(text)) return [];
  const nba = /NBA/i.test(text) ? mentionsOf(words, new Map(NBA_CLUBS.map((name) => [name, name]))) : [];
  return [...nba.filter((club) => standsAlone(words, club)), ...findTownClubs(words)];
}

/** Whether a club's name is a word of its own, or before 队. */
function standsAlone(words: Words, { start, end }: OrganizationCandidate): boolean {
  return (
    !/[\u4e00-\u9fff]/.test(words.text.charAt(end)) ||
    NBA_BEHIND.test(words.text.slice(end, end + 3)) ||
    NBA_BEFORE.test(words.text.slice(Math.max(0, start - 3), start))
  );
}

const NBA_BEHIND =
  /^(?:队|主|客|[的和与对以在将又也仍]|方面|球员|球星|旧将|新秀|后卫|前锋|中锋|赢|输|胜|负|击|逆|战|拿|还|总|接|送|签|续|裁|交|完|豪|\d)/;
const NBA_BEFORE = /(?:[对胜负克败平战]|对阵|迎战|挑战|加盟|效力|击败|不敌|险胜|的|[和与]|[,、。])$/;

function findTownClubs(words: Words): readonly OrganizationCandidate[] {
  const { text } = words;
  const names = new Map<string, string>();
  const brands = new Map<string, Set<string>>();
  for (let i = 0; i < words.count; i++) {
    if (!is(words, i, Flag.Place)) continue;
    const start = words.starts[i] ?? 0;
    const at = words.ends[i] ?? 0;
    const end = at + NAME;
    const brand = text.slice(at, end);
    if (at - start > 3 || /[省市县区]$/.test(wordAt(words, i)) || !HAN.test(brand) || NO_NAME.test(brand))
      continue;
    const behind = text.slice(end, end + LONGEST_BEHIND);
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
    const told =
      BEHIND.test(behind) ||
      MEETS.test(behind) ||
      (BEFORE.test(before) && ENDS.test(behind)) ||
      MET.test(text.slice(start - 1, end + LONGEST_BEHIND));
    if (!told) continue;
    const name = text.slice(start, end);
    const full = names.get(name);
    // The name with 队 behind it is the fuller one.
    if (full === undefined || full === name) names.set(name, behind.startsWith('队') ? `${name}队` : name);
    const owners = brands.get(brand) ?? new Set<string>();
    owners.add(name);
    brands.set(brand, owners);
  }
  if (names.size === 0) return [];
  const table = new Map<string, string>();
  for (const [name, full] of names) table.set(name, full).set(`${name}队`, full);
  for (const [brand, owners] of brands) {
    const [only] = owners;
    if (owners.size > 1 || !only || words.lexicon.trie.find(brand) >= 0) continue;
    const full = names.get(only) ?? only;
    table.set(brand, full).set(`${brand}队`, full);
  }
  return mentionsOf(words, table);
}

function mentionsOf(words: Words, names: ReadonlyMap<string, string>): readonly OrganizationCandidate[] {
  const table = wordTable(names);
  const found: OrganizationCandidate[] = [];
  for (let at = 0; at < words.text.length; at++) {
    const name = longestAt(table, words.text, at);
    if (!name) continue;
    const { end, value } = name;
    found.push({ start: at, end, kind: 'organization', type: 'team', rule: 'organization/club', of: value });
    at = end - 1;
  }
  return found;
}
