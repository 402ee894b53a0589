/** A festival on a fixed day of the Gregorian calendar, of the Chinese one, or (null) on one that moves. */
export interface FestivalWord {
  readonly text: string;
  readonly day: {
    readonly calendar: 'gregory' | 'chinese';
    readonly month: number;
    readonly day: number;
  } | null;
  /** Days to add: New Year's Eve is the day before the first of the first month. */
  readonly plus?: number;
  /** It is a festival only with one of HOLIDAY_WORDS behind it: 十一 is a number, 国庆 a given name. */
  readonly needsHoliday?: true;
  readonly notBefore?: string;
}

const on = (calendar: 'gregory' | 'chinese', month: number, day: number) =>
  ({ calendar, month, day }) as const;

export const FESTIVALS: readonly FestivalWord[] = [
  { text: '元旦', day: on('gregory', 1, 1), notBefore: '斗' },
  { text: '情人节', day: on('gregory', 2, 14) },
  { text: '三八妇女节', day: on('gregory', 3, 8) },
  { text: '妇女节', day: on('gregory', 3, 8) },
  { text: '植树节', day: on('gregory', 3, 12) },
  { text: '愚人节', day: on('gregory', 4, 1) },
  { text: '五一', day: on('gregory', 5, 1), needsHoliday: true },
  { text: '劳动节', day: on('gregory', 5, 1) },
  { text: '青年节', day: on('gregory', 5, 4) },
  { text: '五四青年节', day: on('gregory', 5, 4) },
  { text: '儿童节', day: on('gregory', 6, 1) },
  { text: '六一儿童节', day: on('gregory', 6, 1) },
  { text: '建党节', day: on('gregory', 7, 1) },
  { text: '建军节', day: on('gregory', 8, 1) },
  { text: '八一建军节', day: on('gregory', 8, 1) },
  { text: '教师节', day: on('gregory', 9, 10) },
  { text: '国庆节', day: on('gregory', 10, 1) },
  { text: '国庆', day: on('gregory', 10, 1), needsHoliday: true },
  { text: '十一', day: on('gregory', 10, 1), needsHoliday: true },
  { text: '万圣节', day: on('gregory', 10, 31) },
  { text: '记者节', day: on('gregory', 11, 8) },
  { text: '双十一', day: on('gregory', 11, 11) },
  { text: '双11', day: on('gregory', 11, 11) },
  { text: '双十二', day: on('gregory', 12, 12) },
  { text: '双12', day: on('gregory', 12, 12) },
  { text: '平安夜', day: on('gregory', 12, 24) },
  { text: '圣诞节', day: on('gregory', 12, 25) },
  { text: '圣诞', day: on('gregory', 12, 25), needsHoliday: true },
  { text: '春节', day: on('chinese', 1, 1), notBefore: '联晚档' },
  { text: '大年三十', day: on('chinese', 1, 1), plus: -1 },
  { text: '除夕', day: on('chinese', 1, 1), plus: -1 },
  { text: '元宵节', day: on('chinese', 1, 15) },
  { text: '端午', day: on('chinese', 5, 5), needsHoliday: true },
  { text: '端午节', day: on('chinese', 5, 5) },
  { text: '七夕', day: on('chinese', 7, 7) },
  { text: '七夕节', day: on('chinese', 7, 7) },
  { text: '中元节', day: on('chinese', 7, 15) },
  { text: '中秋', day: on('chinese', 8, 15), needsHoliday: true },
  { text: '中秋节', day: on('chinese', 8, 15) },
  { text: '重阳节', day: on('chinese', 9, 9) },
  { text: '腊八节', day: on('chinese', 12, 8) },
  { text: '清明', day: null, needsHoliday: true },
  { text: '清明节', day: null },
  { text: '母亲节', day: null },
  { text: '父亲节', day: null },
];

/** What follows a festival; those that lengthen it make its dates approximate. */
export const HOLIDAY_WORDS: readonly string[] = [
  '假日期间',
  '假期期间',
  '假期',
  '小长假',
  '长假',
  '黄金周',
  '期间',
  '前后',
  '前夕',
  '当天',
  '当日',
];

/** The months that only the Chinese calendar has names for. */
export const LUNAR_MONTHS: ReadonlyMap<string, number> = new Map([
  ['正月', 1],
  ['冬月', 11],
  ['腊月', 12],
]);
