/**
 * Where the sentence looks: news tells of the past unless it says otherwise. `ahead` 定于12月1日, where the words right
 * before leave no doubt; `near` 12月1日，大会将举行 and 5日起施行, where the nearest such day is meant; `due` 6月底前完成,
 * where it is the next one unless one has just gone by.
 */
export type Outlook = 'past' | 'near' | 'due' | 'ahead';

/** How far a sentence is searched on either side, in characters. */
const BEFORE = 20;
const BEHIND = 40;

/** What ends a sentence, or the part of it that looks one way. */
const STOPS: ReadonlySet<string> = new Set('。！？!?；;\n');

const AHEAD =
  /(?:将(?:于|在|从|自|至|延续至|持续至)|拟(?:于|在)|定(?:于|在)|(?:预计|计划|有望|力争|争取|确保|准备|打算|安排)(?:于|在|到|从|自|今年|明年)?|(?:截止|截至)(?:日期|时间)为?|[即今]日起?[至到]|(?:推迟|延期|延长|改期|展期|顺延|调整|有效期|延迟)(?:至|到)|最迟|不晚于|不迟于)[“"]?$/;
/** 将 is future, but in 将其送医 it stands before the object, and in 名将, 将军, 将近 it is part of another word. */
const WILL =
  '(?<![大名小上中少老健虎麻女武干])将(?![军士领近帅才其他她它该这那此两一二三\\d名火伤人车嫌犯男女老孩钱货赃尸遗死患病受害家])';
const NEAR = new RegExp(
  `${WILL}|未来|预报|转(?:多云|晴|阴|[小中大暴阵雷]*雨|雪)|有(?:[小中大暴阵雷]到?)+[雨雪]|拟于|拟在|预计|即将|计划|届时|敬请|截止|报名|(?:考试|开庭|举办|活动|开放|申报|开考|开赛|开幕|上映|演出)时间`,
);
/** 6月底前完成, 12月31日前, but not 11日前往 and 6月底前已完成. */
const DUE =
  /^(?:之|以)?前(?![往来去进方锋线景夕提台]|[一二两三四五六七八九十几\d]{1,2}[天日])(?![^，,。]{0,10}[已曾了过])/;
/**
 * 11日零时起，全市停止销售, 15日起施行: what a notice orders or allows from a day on, which is often still to come. What
 * is said to have been so since then (3日起已停止) is past.
 */
const MEASURE =
  /^(?:开始|正式|起(?![火诉草飞步因家获]))[^。]{0,20}?(?:停止|暂停|停售|停运|停课|停航|实施|实行|启用|启动|执行|施行|生效|限行|限购|限高|禁止|禁行|禁渔|封闭|封路|封航|封道|调整|调至|下调|上调|上线|开放|恢复|开通|开行|开展|开售|发售|取消|推行|试行|接受|受理|办理|可凭|不再|不得)/;
/** A festival comes once a year: 元旦起 on a day in May is the one gone by. */
const NUMBERED = /[月日号时分]$/;
/** 11日8时至20日18时，滨江路封闭施工: notices tell of the days from … to on which something is closed. */
const RANGE = /[至到~—–-]/;
const CLOSURE =
  /^[^。]{0,30}?(?:封闭(?:施工|管理|作业|养护)|交通管制|禁止[^，。]{0,8}通行|绕行|限行|停水|停电|停气)/;
const DONE = /^[^。]{0,30}?(?:[已曾]|(?<!除)了(?!解)|(?<![通超经])过(?![往境渡江期])|以来|至今|一直)/;

/** Tells where the sentence looks from the words around the time at `[start, end)`. */
export function outlookAt(folded: string, start: number, end: number): Outlook {
  let from = start;
  while (from > Math.max(0, start - BEFORE) && !STOPS.has(folded.charAt(from - 1))) from--;
  const before = folded.slice(from, start);
  if (AHEAD.test(before)) return 'ahead';
  let to = end;
  while (to < Math.min(folded.length, end + BEHIND) && !STOPS.has(folded.charAt(to))) to++;
  const behind = folded.slice(end, to);
  if (DUE.test(behind)) return 'due';
  if (isNotice(folded.slice(start, end), behind)) return 'near';
  return NEAR.test(behind) || NEAR.test(before) ? 'near' : 'past';
}

/** Whether a time is that from which, or during which, something is ordered; what has been done is none. */
function isNotice(words: string, behind: string): boolean {
  if (!NUMBERED.test(words) || DONE.test(behind)) return false;
  return MEASURE.test(behind) || (RANGE.test(words) && CLOSURE.test(behind));
}
