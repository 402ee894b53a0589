/** Whose time is meant: an IANA zone, or null for 当地时间, whose zone the words do not tell. */
export const TIME_ZONES: ReadonlyMap<string, string | null> = new Map([
  ['东京时间', 'Asia/Tokyo'],
  ['伦敦时间', 'Europe/London'],
  ['北京时间', 'Asia/Shanghai'],
  ['台北时间', 'Asia/Taipei'],
  ['巴黎时间', 'Europe/Paris'],
  ['当地时间', null],
  ['格林尼治时间', 'UTC'],
  ['格林威治时间', 'UTC'],
  ['纽约时间', 'America/New_York'],
  ['美东时间', 'America/New_York'],
  ['美国东部时间', 'America/New_York'],
  ['莫斯科时间', 'Europe/Moscow'],
  ['韩国时间', 'Asia/Seoul'],
  ['香港时间', 'Asia/Hong_Kong'],
]);
