import { GRADES, ROLES } from './roles';

/** Brackets and bullets that a signature may open with. */
export const SIGN_OPENING = '[\\s(（【\\[•<〈○●■□▲◆*]*';

/** A word for a part, with what sets it off from the name. */
export const BYLINE_LABEL = new RegExp(`${GRADES}?(?<role>${ROLES})(?<gap>\\s*[:：]?\\s*)`, 'g');

/** Whose the signature is: at most an outlet stands before the first label … */
export const SIGNED_FOR = new RegExp(`^${SIGN_OPENING}[^\\s，。:：！？]{0,16}?(?:\\s?[|｜丨]\\s?)?$`);
/** … and plainly one where no space sets off the name: 新华社记者张三, but 追记优秀记者张三 is a headline. */
export const EMPLOYER = new RegExp(
  `^${SIGN_OPENING}(?:新媒体|责任|值班|助理|本[报網网台刊站社報]|[^\\s，。:：！？]{2,12}[社网網报報台视闻])$`,
);

/** Values of 作者 that name nobody: where the text came from at best. */
export const NOBODY =
  /^(?:(?:网络|综合)?整理|[网網][络路]|互联网|综合|佚名|未知|不详|匿名|转载|网友|本站|本网|admin|Admin)$/;

/** Values of 来源 that name nobody: 本站原创. */
export const OWN_WORK = /^(?:本[站网報报刊台院校局会社]|原创|网络|互联网)/;

/** A label of credits that stand behind articles, with nothing behind it. */
export const CLOSING_LABEL = /(?:编辑|編輯|责编|审核|校对)\s*[:：]$/;

/** What may stand before the first label of a line of credits. */
export const LEAD_IN = new RegExp(
  `^(?:【?(?:我要)?纠错】?\\s*)?${SIGN_OPENING}(?:本文|本期|本版|本报|图片|图)?$|^[(（](?:[^\\s，。:：]{2,10}\\s+){1,3}$`,
);

/** (小羿): two characters that are no remark about the text (图略, 待续, 节选). */
export const PEN_NAME =
  /^(?!.?[者图表页版注稿完略同转续辑报社网讯选摘删译告])(?!全文|综合|来源|资料|视频|原创|掌声|大笑)[\u3400-\u9fff]{2}$/;

/** (综合整理自某某新闻、某某网等), （据新华社、央视新闻）: the outlets a text was compiled from. */
export const COMPILED_FROM =
  /^[(（【[]\s*(?:(?:本文|综合|整理|编译|内容|来源)*(?:整理|摘|转|编译|综合|来源|转载)自|综合|据|来源于)\s*([^，。:：(（)）]{2,40}?)(?:等?报道|综合|消息|整理)?\s*[)）】\]]$/;
/** 《某某日报》（2021年04月16日 02版）: the newspaper. */
export const PRINT_EDITION =
  /^[\s(（【[]*《([^《》]{2,12})》\s*[(（【[]?[^《》]{0,30}\d{1,3}\s?版[)）】\]]*$/;
/** 陈小敏 报道, 記者林書豪／綜合報導: the reporters. */
export const REPORTED_BY =
  /^[(（【[]?(?:文[/／]?)?(?:\S{0,6}[记記]者\s?)?(.{2,16}?)(?:\s*[/／]\S{2,8}|\s+\S{0,4})[报報][道导導][)）】\]]?$/;
/** 编者按：本文来自微信公众号“小店观察”: the account. */
export const TAKEN_FROM =
  /^(?:编者按[:：]\s*)?[(（]?(?:本文|文章|内容)(?:转载自|来自|来源于|首发于|原载于|原载|摘自|选自|转自|授权转载自)[:：]?\s*(?:微信)?(?:公众号|公号)?[:：]?\s*[【《“"「]?([^，。:：(（【《“】》”"「」,]{2,20})/;
/** What ends the name of an outlet: a gap, or what the page glues behind it, its buttons and counters. */
export const BEHIND_OUTLET =
  /(?:[大小]?字[体號體号]|分享[到至]|\s+(?:举报|原创|字号|大中小|浏览|阅读|点击|评论|作者|我要|分享|打印|\d)|\s{2,}|　|[(（](?:ID|id|微信|公众号)|(?<=[\u3400-\u9fff])\s).*$/;
