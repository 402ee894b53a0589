import type { Guide } from '../rule';
import { ARITHMETIC, CALENDAR, CLOCK, LOGIC, PLANS } from './sources';

/** What the time rules say and why, by id. */
export const TIME_GUIDE: Readonly<Record<string, Guide>> = {
  'time/age-and-birth': {
    title: { en: 'an age that does not fit the year of birth', zh: '年龄与出生年份不符' },
    reason: {
      en: 'The age is the year of publication less the year of birth, give or take one (周岁, 虚岁).',
      zh: '年龄等于发布年份减出生年份，周岁、虚岁相差一岁以内。',
    },
    source: ARITHMETIC,
    example: {
      fires: '周文，1990年出生，今年35岁，是一名护林员。',
      quiet: '周文，1990年出生，今年41岁，是一名护林员。',
    },
  },
  'time/five-year-plan': {
    title: { en: 'a five-year plan with the wrong years', zh: '五年规划与年份不符' },
    reason: {
      en: 'The 13th plan ran from 2016 to 2020, the 14th from 2021 to 2025.',
      zh: '“十三五”为2016—2020年，“十四五”为2021—2025年，依次类推。',
    },
    source: PLANS,
    example: {
      fires: '“十四五”（2020—2025年）期间，全县新建学校六所。',
      quiet: '“十四五”（2021—2025年）期间，全县新建学校六所。',
    },
  },
  'time/impossible-date': {
    title: { en: 'a date that does not exist', zh: '日期不存在' },
    reason: { en: 'There are twelve months, and none has more than 31 days.', zh: '历法上没有这一天。' },
    source: CALENDAR,
    example: { fires: '检查工作于2月30日结束。', quiet: '检查工作于2月28日结束。' },
  },
  'time/impossible-time': {
    title: { en: 'a time of day that does not exist', zh: '钟点不存在' },
    reason: { en: 'A day has 24 hours, an hour 60 minutes.', zh: '一天24小时，一小时60分。' },
    source: CLOCK,
    example: { fires: '救援一直持续到当日25时。', quiet: '救援一直持续到当日24时。' },
  },
  'time/part-of-day': {
    title: { en: 'an hour that is not in the part of the day named', zh: '时段与钟点矛盾' },
    reason: {
      en: '15时 is in the afternoon, 20时 in the evening.',
      zh: '上午、凌晨与13时以后的钟点矛盾，下午与20时以后、晚上与13时至15时的钟点矛盾。',
    },
    source: CLOCK,
    example: { fires: '评审会于昨天上午15时召开。', quiet: '评审会于昨天下午15时召开。' },
  },
  'time/period-after-publication': {
    title: { en: 'a past event or figure dated after publication', zh: '已发生之事的时间晚于发布日期' },
    reason: {
      en: 'What was counted up to the end of a month was not known before that month had ended.',
      zh: '统计时段尚未结束、事件尚未发生，发布时不可能已有结果。',
    },
    source: LOGIC,
    example: {
      fires: '2031年1月至5月，全县火灾起数同比下降12%。',
      quiet: '2031年1月至4月，全县火灾起数同比下降12%，2031年6月1日起将开展检查。',
    },
  },
  'time/relative-day': {
    title: { en: '昨天 or 明天 beside another date', zh: '“昨天”“明天”等与所注日期不符' },
    reason: {
      en: 'The day beside 昨天 is not later than the day before publication, and all such days of an article fit together.',
      zh: '“昨天”所注日期不晚于发布前一日，且全文口径一致。',
    },
    source: CALENDAR,
    example: {
      fires: '记者昨天（5月10日）从县水利局获悉，水库已蓄满。',
      quiet: '记者昨天（5月9日）从县水利局获悉，水库已蓄满。',
    },
  },
  'time/reversed-interval': {
    title: { en: 'a stretch of time that ends before it begins', zh: '时间段先后颠倒' },
    reason: {
      en: 'What begins in September does not end in May of the same year.',
      zh: '时间段的终点不早于起点。',
    },
    source: CALENDAR,
    example: { fires: '工程于2030年9月至2030年5月实施。', quiet: '工程于2030年9月至2031年5月实施。' },
  },
  'time/weekday': {
    title: { en: 'a weekday that is not that of the date', zh: '星期与日期不符' },
    reason: { en: 'Every date has one weekday.', zh: '日期与星期须相符。' },
    source: CALENDAR,
    example: {
      fires: '运动会将于2031年5月17日（星期五）开幕。',
      quiet: '运动会将于2031年5月17日（星期六）开幕。',
    },
  },
};
