/** A part of the day: the hours it covers, and how an hour named behind it is read. */
export interface DayPart {
  readonly text: string;
  /** The hours from which and up to which it lasts; above 24 on the next day. */
  readonly from: number;
  readonly to: number;
  /** `am` 凌晨3时; `noon` 中午1点 is 13; `pm` 下午3点 is 15; `night` 晚8点 is 20, but 夜里2点 lies behind midnight. */
  readonly hours: 'am' | 'noon' | 'pm' | 'night';
  /** It stands only behind a day (4日晚), or with an hour (晚8点). */
  readonly bound?: true;
  /** It needs the beginning of a clause to count alone: 夜间施工 names no time. */
  readonly weak?: true;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

export const DAY_PARTS: readonly DayPart[] = [
  { text: '凌晨', from: 0, to: 6, hours: 'am' },
  { text: '拂晓', from: 4, to: 7, hours: 'am' },
  { text: '黎明', from: 4, to: 7, hours: 'am', weak: true },
  { text: '清晨', from: 5, to: 8, hours: 'am' },
  { text: '清早', from: 5, to: 9, hours: 'am' },
  { text: '一大早', from: 5, to: 9, hours: 'am' },
  { text: '大清早', from: 5, to: 9, hours: 'am' },
  { text: '早晨', from: 5, to: 9, hours: 'am', weak: true },
  { text: '早上', from: 5, to: 9, hours: 'am', weak: true, notBefore: '好' },
  { text: '早间', from: 5, to: 9, hours: 'am', weak: true, notBefore: '新' },
  { text: '早', from: 5, to: 9, hours: 'am', bound: true, notBefore: '餐饭报市期先已就婚年晚起在教点盘' },
  { text: '晨', from: 5, to: 9, hours: 'am', bound: true, notBefore: '报练跑会光曦' },
  { text: '上午', from: 6, to: 12, hours: 'am', notAfter: '马', notBefore: '餐饭觉' },
  { text: '午前', from: 6, to: 12, hours: 'am' },
  { text: '白天', from: 6, to: 18, hours: 'am', weak: true, notBefore: '鹅' },
  { text: '中午', from: 11, to: 13, hours: 'noon', notBefore: '餐饭' },
  { text: '正午', from: 11, to: 13, hours: 'noon', notBefore: '阳' },
  { text: '午间', from: 11, to: 14, hours: 'noon', weak: true, notBefore: '新' },
  { text: '下午', from: 12, to: 18, hours: 'pm', notBefore: '茶' },
  { text: '午后', from: 12, to: 18, hours: 'pm', weak: true },
  { text: '傍晚', from: 17, to: 19, hours: 'pm' },
  { text: '黄昏', from: 17, to: 19, hours: 'pm', weak: true },
  { text: '晚上', from: 18, to: 24, hours: 'night', weak: true, notBefore: '好' },
  { text: '晚间', from: 18, to: 24, hours: 'night', weak: true, notBefore: '新' },
  { text: '夜晚', from: 18, to: 24, hours: 'night', weak: true },
  { text: '晚', from: 18, to: 24, hours: 'night', bound: true, notBefore: '会宴报饭餐年期婚自稻高唐清辈些' },
  { text: '夜间', from: 18, to: 30, hours: 'night', weak: true },
  { text: '夜里', from: 18, to: 30, hours: 'night', weak: true },
  { text: '夜', from: 18, to: 30, hours: 'night', bound: true, notBefore: '市班宵总校空景色场幕以' },
  { text: '入夜', from: 18, to: 24, hours: 'night', weak: true },
  { text: '深夜', from: 22, to: 26, hours: 'night' },
  { text: '午夜', from: 23, to: 25, hours: 'night', weak: true },
  { text: '子夜', from: 23, to: 25, hours: 'night', weak: true },
  { text: '半夜', from: 23, to: 28, hours: 'night', weak: true },
];
