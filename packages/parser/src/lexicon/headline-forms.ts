/** 标题：…, as forums head their posts. */
export const TITLE_LABEL = /^标\s*题\s*[:：]\s*/;

/** How the line ends above a headline that names its column. */
export const COLUMN_WORDS =
  /(?:系列|特别报道|聚焦|时评|社论|观察|专访|纪实|连线|追踪|专栏|调查|快讯|直播|独家)[】\]]?$/;

/** How names of sections end that are in no list: 公司要闻, 校园动态. */
export const SECTION_ENDING = /(?:要闻|新闻|动态|资讯|公告|频道|专题|要聞|新聞)$/;
