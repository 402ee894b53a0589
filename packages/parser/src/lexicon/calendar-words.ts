/** Where a relative word counts from: the publication (今年), or the time that the text mentioned last (当年). */
export type Base = 'publication' | 'context';

/** A word that stands for a year, a month, a week or a day by its distance from another. */
export interface ShiftWord {
  readonly text: string;
  readonly from: Base;
  /** How many years, months, weeks or days away it is. */
  readonly by: number;
  /** The part of the day that the word names besides (昨晚), as in DAY_PARTS. */
  readonly part?: string;
  /** Characters that make another word when they stand before it: 日本周二, 光明日报. */
  readonly notAfter?: string;
  /** Characters that make another word when they stand behind it: 上周年, 当年轻. */
  readonly notBefore?: string;
}

export const YEAR_WORDS: readonly ShiftWord[] = [
  { text: '今年', from: 'publication', by: 0, notBefore: '轻' },
  { text: '本年', from: 'publication', by: 0, notAfter: '日基根原' },
  { text: '去年', from: 'publication', by: -1, notAfter: '过' },
  { text: '上年', from: 'publication', by: -1, notAfter: '以马网线' },
  { text: '前年', from: 'publication', by: -2, notAfter: '以之此目生' },
  { text: '明年', from: 'publication', by: 1 },
  { text: '后年', from: 'publication', by: 2, notAfter: '以之此然' },
  { text: '来年', from: 'publication', by: 1, notAfter: '近以后' },
  { text: '当年', from: 'context', by: 0, notAfter: '相', notBefore: '轻' },
  { text: '全年', from: 'context', by: 0, notAfter: '安健完', notBefore: '级龄轻段' },
  { text: '同年', from: 'context', by: 0, notAfter: '不', notBefore: '级龄代' },
  { text: '次年', from: 'context', by: 1, notAfter: '首再多' },
  { text: '翌年', from: 'context', by: 1 },
  { text: '第二年', from: 'context', by: 1, notBefore: '级' },
];

export const MONTH_WORDS: readonly ShiftWord[] = [
  { text: '本月', from: 'publication', by: 0, notAfter: '日基根' },
  { text: '这个月', from: 'publication', by: 0 },
  { text: '上月', from: 'publication', by: -1, notAfter: '以马网线' },
  { text: '上个月', from: 'publication', by: -1 },
  { text: '下月', from: 'publication', by: 1, notAfter: '以' },
  { text: '下个月', from: 'publication', by: 1 },
  { text: '当月', from: 'context', by: 0 },
  { text: '同月', from: 'context', by: 0 },
  { text: '次月', from: 'context', by: 1, notAfter: '首再多' },
];

export const WEEK_WORDS: readonly ShiftWord[] = [
  { text: '上上周', from: 'publication', by: -2, notBefore: '年边期' },
  { text: '上周', from: 'publication', by: -1, notAfter: '马网线', notBefore: '年边期岁转到围密折旋' },
  { text: '上个星期', from: 'publication', by: -1 },
  { text: '上星期', from: 'publication', by: -1 },
  { text: '上个礼拜', from: 'publication', by: -1 },
  { text: '上礼拜', from: 'publication', by: -1 },
  { text: '本周', from: 'publication', by: 0, notAfter: '日基根成资版', notBefore: '年边期岁转到围密折旋' },
  { text: '这周', from: 'publication', by: 0, notBefore: '年边期' },
  { text: '本星期', from: 'publication', by: 0, notAfter: '日' },
  { text: '这个星期', from: 'publication', by: 0 },
  { text: '下周', from: 'publication', by: 1, notAfter: '以线', notBefore: '年边期岁转到围密折旋' },
  { text: '下个星期', from: 'publication', by: 1 },
  { text: '下星期', from: 'publication', by: 1 },
  { text: '下礼拜', from: 'publication', by: 1 },
];

export const DAY_WORDS: readonly ShiftWord[] = [
  { text: '今天', from: 'publication', by: 0 },
  { text: '今日', from: 'publication', by: 0 },
  { text: '今儿', from: 'publication', by: 0 },
  { text: '今早', from: 'publication', by: 0, part: '早' },
  { text: '今晨', from: 'publication', by: 0, part: '晨' },
  { text: '今晚', from: 'publication', by: 0, part: '晚', notBefore: '报' },
  { text: '今夜', from: 'publication', by: 0, part: '夜' },
  { text: '昨天', from: 'publication', by: -1 },
  { text: '昨日', from: 'publication', by: -1 },
  { text: '昨晨', from: 'publication', by: -1, part: '晨' },
  { text: '昨早', from: 'publication', by: -1, part: '早' },
  { text: '昨晚', from: 'publication', by: -1, part: '晚' },
  { text: '昨夜', from: 'publication', by: -1, part: '夜' },
  { text: '前天', from: 'publication', by: -2, notAfter: '目日以之此' },
  { text: '前日', from: 'publication', by: -2, notAfter: '目日以之此' },
  { text: '前晚', from: 'publication', by: -2, part: '晚', notAfter: '目日以之此' },
  { text: '大前天', from: 'publication', by: -3 },
  { text: '明天', from: 'publication', by: 1, notAfter: '光证说表声文透精聪英黎发阐注鲜' },
  { text: '明日', from: 'publication', by: 1, notAfter: '光证说表声文透精聪英黎发阐注鲜' },
  { text: '明早', from: 'publication', by: 1, part: '早', notAfter: '光证说表声文透精聪英黎发阐注鲜' },
  { text: '明晨', from: 'publication', by: 1, part: '晨' },
  { text: '明晚', from: 'publication', by: 1, part: '晚', notAfter: '光证说表声文透精聪英黎发阐注鲜' },
  { text: '后天', from: 'publication', by: 2, notAfter: '以之此先然最今', notBefore: '性' },
  { text: '当天', from: 'context', by: 0, notAfter: '相适' },
  { text: '当日', from: 'context', by: 0, notAfter: '相适' },
  { text: '当晚', from: 'context', by: 0, part: '晚' },
  { text: '当夜', from: 'context', by: 0, part: '夜' },
  { text: '当早', from: 'context', by: 0, part: '早' },
  { text: '同日', from: 'context', by: 0, notAfter: '合不共' },
  { text: '同一天', from: 'context', by: 0 },
  { text: '次日', from: 'context', by: 1, notAfter: '首再多一二两三四五六七八九十0123456789' },
  { text: '次晨', from: 'context', by: 1, part: '晨' },
  { text: '翌日', from: 'context', by: 1 },
  { text: '翌晨', from: 'context', by: 1, part: '晨' },
  { text: '第二天', from: 'context', by: 1, notBefore: '然' },
  { text: '第二日', from: 'context', by: 1, notBefore: '本元' },
  { text: '前一天', from: 'context', by: -1 },
  { text: '前一日', from: 'context', by: -1 },
  { text: '前一晚', from: 'context', by: -1, part: '晚' },
  { text: '后一天', from: 'context', by: 1 },
];

/** The days of the week behind 周, 星期, 礼拜; 末 is Saturday and Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['日', 7],
  ['天', 7],
]);

/** What may stand behind a year or a month and narrows it down. */
export interface DivisionWord {
  readonly text: string;
  readonly of: 'year' | 'month';
  readonly kind: 'half' | 'quarter' | 'quarter-away' | 'quarters-to-date' | 'season' | 'ten-days' | 'near';
  /** Which of them it is; for quarters-to-date the last of them; for quarter-away how many quarters it is away. */
  readonly number: number;
  /** The last of several: 中下旬 is the second and third ten days. */
  readonly through?: number;
  /** It stands alone as well: 上半年, but not 中旬. */
  readonly alone?: true;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

export const DIVISION_WORDS: readonly DivisionWord[] = [
  { text: '上半年', of: 'year', kind: 'half', number: 1, alone: true },
  { text: '下半年', of: 'year', kind: 'half', number: 2, alone: true },
  { text: '一季度', of: 'year', kind: 'quarter', number: 1, alone: true },
  { text: '二季度', of: 'year', kind: 'quarter', number: 2, alone: true },
  { text: '三季度', of: 'year', kind: 'quarter', number: 3, alone: true },
  { text: '四季度', of: 'year', kind: 'quarter', number: 4, alone: true },
  { text: '第一季度', of: 'year', kind: 'quarter', number: 1, alone: true },
  { text: '第二季度', of: 'year', kind: 'quarter', number: 2, alone: true },
  { text: '第三季度', of: 'year', kind: 'quarter', number: 3, alone: true },
  { text: '第四季度', of: 'year', kind: 'quarter', number: 4, alone: true },
  { text: '1季度', of: 'year', kind: 'quarter', number: 1, alone: true },
  { text: '2季度', of: 'year', kind: 'quarter', number: 2, alone: true },
  { text: '3季度', of: 'year', kind: 'quarter', number: 3, alone: true },
  { text: '4季度', of: 'year', kind: 'quarter', number: 4, alone: true },
  { text: '第一季', of: 'year', kind: 'quarter', number: 1, notBefore: '度' },
  { text: '第二季', of: 'year', kind: 'quarter', number: 2, notBefore: '度' },
  { text: '第三季', of: 'year', kind: 'quarter', number: 3, notBefore: '度' },
  { text: '第四季', of: 'year', kind: 'quarter', number: 4, notBefore: '度' },
  { text: '第1季', of: 'year', kind: 'quarter', number: 1, notBefore: '度' },
  { text: '第2季', of: 'year', kind: 'quarter', number: 2, notBefore: '度' },
  { text: '第3季', of: 'year', kind: 'quarter', number: 3, notBefore: '度' },
  { text: '第4季', of: 'year', kind: 'quarter', number: 4, notBefore: '度' },
  { text: '首季度', of: 'year', kind: 'quarter', number: 1, alone: true },
  { text: '本季度', of: 'year', kind: 'quarter-away', number: 0, alone: true },
  { text: '上季度', of: 'year', kind: 'quarter-away', number: -1, alone: true, notAfter: '以' },
  { text: '上个季度', of: 'year', kind: 'quarter-away', number: -1, alone: true },
  { text: '上一季度', of: 'year', kind: 'quarter-away', number: -1, alone: true },
  { text: '下季度', of: 'year', kind: 'quarter-away', number: 1, alone: true, notAfter: '以' },
  { text: '下个季度', of: 'year', kind: 'quarter-away', number: 1, alone: true },
  { text: '下一季度', of: 'year', kind: 'quarter-away', number: 1, alone: true },
  { text: '前两季度', of: 'year', kind: 'quarters-to-date', number: 2, alone: true },
  { text: '前三季度', of: 'year', kind: 'quarters-to-date', number: 3, alone: true },
  { text: '前三个季度', of: 'year', kind: 'quarters-to-date', number: 3, alone: true },
  { text: '春季', of: 'year', kind: 'season', number: 21 },
  { text: '春天', of: 'year', kind: 'season', number: 21 },
  { text: '夏季', of: 'year', kind: 'season', number: 22 },
  { text: '夏天', of: 'year', kind: 'season', number: 22 },
  { text: '秋季', of: 'year', kind: 'season', number: 23 },
  { text: '秋天', of: 'year', kind: 'season', number: 23 },
  { text: '冬季', of: 'year', kind: 'season', number: 24 },
  { text: '冬天', of: 'year', kind: 'season', number: 24 },
  { text: '春', of: 'year', kind: 'season', number: 21, notBefore: '节晚运耕笋游招训联播茶' },
  { text: '夏', of: 'year', kind: 'season', number: 22, notBefore: '令粮收' },
  { text: '秋', of: 'year', kind: 'season', number: 23, notBefore: '收招游粮拍' },
  { text: '冬', of: 'year', kind: 'season', number: 24, notBefore: '奥训泳令至' },
  { text: '年初', of: 'year', kind: 'near', number: 1, alone: true, notAfter: '大童少幼青中老晚壮成往历近' },
  { text: '年中', of: 'year', kind: 'near', number: 2, notBefore: '国央' },
  { text: '年底', of: 'year', kind: 'near', number: 3, alone: true, notAfter: '童少幼青中老晚壮成往历近' },
  { text: '年末', of: 'year', kind: 'near', number: 3, alone: true, notAfter: '童少幼青中老晚壮成往历近' },
  { text: '岁末', of: 'year', kind: 'near', number: 3, alone: true },
  { text: '初', of: 'year', kind: 'near', number: 1, notBefore: '一二三中次步衷级始' },
  { text: '底', of: 'year', kind: 'near', number: 3 },
  { text: '末', of: 'year', kind: 'near', number: 3 },
  { text: '上旬', of: 'month', kind: 'ten-days', number: 1 },
  { text: '中旬', of: 'month', kind: 'ten-days', number: 2 },
  { text: '下旬', of: 'month', kind: 'ten-days', number: 3 },
  { text: '上中旬', of: 'month', kind: 'ten-days', number: 1, through: 2 },
  { text: '中上旬', of: 'month', kind: 'ten-days', number: 1, through: 2 },
  { text: '中下旬', of: 'month', kind: 'ten-days', number: 2, through: 3 },
  { text: '月初', of: 'month', kind: 'near', number: 1, alone: true, notAfter: '岁蜜满' },
  { text: '月底', of: 'month', kind: 'near', number: 3, alone: true },
  { text: '月末', of: 'month', kind: 'near', number: 3, alone: true },
  { text: '初', of: 'month', kind: 'near', number: 1, notBefore: '一二三四五六七八九十中次步级' },
  { text: '中', of: 'month', kind: 'near', number: 2, notBefore: '国央华美日欧俄方小学新共' },
  { text: '底', of: 'month', kind: 'near', number: 3 },
  { text: '末', of: 'month', kind: 'near', number: 3 },
];

/** 今春, 去冬: a season with its year. They are given names too, so they count only at the beginning of a clause. */
export const SEASON_WORDS: readonly {
  readonly text: string;
  readonly by: number;
  readonly season: number;
}[] = [
  { text: '今春', by: 0, season: 21 },
  { text: '今夏', by: 0, season: 22 },
  { text: '今秋', by: 0, season: 23 },
  { text: '今冬', by: 0, season: 24 },
  { text: '去冬', by: -1, season: 24 },
  { text: '明春', by: 1, season: 21 },
];
