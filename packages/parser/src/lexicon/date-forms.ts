/** What stands between the day and the time: a weekday, a sign, the name of the zone. */
const BETWEEN =
  '[\\s\\u200b]*(?:[(（]?(?:星期|[周週])?[一二三四五六日天][)）]?)?\\s*(?:[T,，|｜/·—–-]|HKT|北京时间)?\\s*';
const TIME_OF_DAY = `${BETWEEN}(?<part>上午|下午|早上|晚上|凌晨|中午|晚间|晚|AM|PM|am|pm)?\\s*(?<hour>[01]?\\d|2[0-4])\\s*(?:[:：](?<minute>[0-5]\\d)(?:[:：](?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?|[时時点點](?:(?<minute2>[0-5]?\\d)分?)?)(?<half>\\s?(?:AM|PM|am|pm))?(?<offset>Z|[+-]\\d{2}:?\\d{2})?`;
/** The time of day right behind a date. */
export const CLOCK_BEHIND = new RegExp(TIME_OF_DAY, 'y');

/** The forms a dateline's date takes, each with a word or sign without which it cannot be there. */
export const DATE_FORMS: readonly { readonly sign: string; readonly regex: RegExp }[] = [
  // 2023-11-22 09:27:59, 2019/09/07, 2008.06.13, 2019年6月15日08:18, 2023年11月22日 星期三 9时5分
  {
    sign: '',
    regex:
      /(?<!\d)(?<year>(?:19|20)\d{2})(?:\s?[年/.—－-]\s?|\s{1,4})(?<month>1[0-2]|0?[1-9])\s?(?:[月/.—－-]\s?(?<day>3[01]|[12]\d|0?[1-9])(?:\s?[日号號]|(?<!月\s?\d+)(?!\d{3,}))|月\s?)/,
  },
  // 中華民國112年11月22日
  {
    sign: '民',
    regex: /(?:中[华華])?民[国國](?<roc>\d{2,3})年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日/,
  },
  // 25/07/2009, 25.07.2009
  {
    sign: '20',
    regex: /(?<!\d)(?<day>3[01]|[12]\d|0?[1-9])[/.](?<month>1[0-2]|0?[1-9])[/.](?<year>20\d{2})(?!\d)/,
  },
  // 2005-12
  { sign: '', regex: /(?<!\d)(?<year>(?:19|20)\d{2})[/-](?<month>1[0-2]|0[1-9])(?![/\d-])/ },
  // 19-12-12 08:23, 19-12-1208:23: accounts leave out the century, and always give the time of day
  {
    sign: ':',
    regex: new RegExp(
      `(?<![/\\-\\d.])(?<century>[0-4]\\d)-(?<month>1[0-2]|0?[1-9])-(?<day>3[01]|[12]\\d|0?[1-9])${TIME_OF_DAY}`,
    ),
  },
  // 09-30 22:46, 9月30日 22:46, 09-3022:46: no year
  {
    sign: '',
    regex: /(?<![/\-\d.])(?<month>1[0-2]|0?[1-9])[月/-](?<day>3[01]|[12]\d|0?[1-9])(?:[日号號]|(?<!月\d+))/,
  },
  // 二〇二三年十一月二十二日
  {
    sign: '年',
    regex:
      /(?<year>[一二][〇○零一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日/,
  },
];

/** 09:27 2023-11-22: the time of day in front of the date. */
export const CLOCK_BEFORE = /(?<!\d)([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?\s?([AaPp][Mm])?\s+$/;
