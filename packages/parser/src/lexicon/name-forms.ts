import { GRADES, ROLES } from './roles';

const HAN = '\\p{Script=Han}';

/** What may be a Chinese name. */
export const HAN_NAME = new RegExp(`^${HAN}{2,4}$`, 'u');
/**
 * What names look like besides: 古丽·买买提, Anna, PK015, 阿禾, 叨叨姐, 小K (longer ones are phrases), and those who sign
 * for an office: 研究室, 胸外科, 系统管理员.
 */
export const NAME_LIKE = new RegExp(
  `^(?:(?:${HAN}{1,8}|[A-Z]\\.?)(?:[·•・‧.]${HAN}{1,8}){1,4}|[A-Za-z][A-Za-z.'’-]*|[A-Z]{1,4}\\d+|${HAN}{2,4}|(?=.*[A-Za-z0-9_])(?:${HAN}|[A-Za-z0-9_]){1,12}|${HAN}{2,12}(?:[部科处室组社局办院队所站团员报网]|中心|委员会|公司))$`,
  'u',
);

/** What a value in front of the names says about them: 某都见习记者 林子清, 某某网专栏作者 王文远. */
export const AFFILIATION = new RegExp(
  `^(?:${HAN}|[《“》”·A-Za-z]){0,16}?(?:${GRADES}|驻${HAN}{2,4})?(?<role>${ROLES})(?:\\s+|[:：])`,
  'u',
);

/** What each of several made: 张三/文 李四/图. */
export const SHARE = /[/／](?:[文图圖摄攝]|摄影|攝影)(?=[\s、，)）]|$)/g;

/** What a page glues behind the names: what they did, how to reach them, its buttons and counters. */
export const GLUED_JUNK =
  /(?:[/／]\S{1,8}[报報][道导導]|\s(?:文[图圖摄攝]|[图圖]文)$|\s*(?:[报報][道导導]|摄影报道|整理|综合|供稿|返回|发自|查看更多|点击|举报|收藏|分享|阅读|浏览|打印|关闭|下载|关注|字号|大中小|(?:新闻)?热线|电话|投稿|0\d{2,3}-?\d{7,8})).*$/;
/** The editor's number that portals print behind the name: 杨小倩_NF0425, 韩宝 PK015. */
export const STAFF_CODE = /[\s(（_-]*[A-Z]{1,5}\d{2,}[)）]?$/;

/** A name in a row of them, whatever stands between; of two characters set apart for the eye (张 三), both. */
export const NAME_IN_ROW =
  /(?<![^\s，、；;/／|｜,&＆和])[^\s，、；;/／|｜,&＆和]\s+[^\s，、；;/／|｜,&＆和](?![^\s，、；;/／|｜,&＆和])|[^\s，、；;/／|｜,&＆和]+/g;
