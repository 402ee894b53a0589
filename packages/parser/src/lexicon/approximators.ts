import type { Modifier } from '../model';

/** Words before a number that qualify it. */
export const APPROXIMATORS_BEFORE: readonly (readonly [string, Modifier])[] = [
  ['约', 'about'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约莫', 'about'],
  ['约为', 'about'],
  ['约有', 'about'],
  ['近', 'nearly'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['逼近', 'nearly'],
  ['逾', 'over'],
  ['超', 'over'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['多于', 'over'],
  ['高于', 'over'],
  ['大于', 'over'],
  ['不止', 'over'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['不满', 'under'],
  ['未满', 'under'],
  ['少于', 'under'],
  ['低于', 'under'],
  ['小于', 'under'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['起码', 'at-least'],
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不下', 'at-least'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
];

/** Words behind the unit that qualify the number. */
export const APPROXIMATORS_AFTER: readonly (readonly [string, Modifier])[] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['前后', 'about'],
  ['有余', 'over'],
  ['以上', 'at-least'],
  ['及以上', 'at-least'],
  ['以下', 'at-most'],
  ['及以下', 'at-most'],
  ['以内', 'at-most'],
];

/** The characters before 近 and 约 and 超 that make another word of them: 附近, 合约, 反超. */
export const NOT_APPROXIMATING = /(?:[附最邻靠临新相远]近|[合条节契公制预签特]约|[反赶高]超)$/;
