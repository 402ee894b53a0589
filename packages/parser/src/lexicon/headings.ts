const CN = '[一二三四五六七八九十]{1,3}';

/** Heading patterns (小标题): numbers as GB/T 9704 sets them out (一、 （一） 1. （1）), and chapter words. */
export const HEADINGS: readonly {
  readonly rule: string;
  readonly level: 1 | 2 | 3;
  readonly regex: RegExp;
}[] = [
  {
    rule: 'heading-chapter',
    level: 1,
    regex:
      /^(?:第[一二三四五六七八九十\d]{1,3}[章节部分篇幕]{1,2}|(?:PART|Part)\s?\.?\s?\d+)(?:[\s:：|丨].*)?$/,
  },
  { rule: 'heading-cjk-number', level: 1, regex: new RegExp(`^(?:${CN}、|[壹贰叁肆伍陆柒捌玖拾]、)`) },
  { rule: 'heading-bracketed-number', level: 2, regex: new RegExp(`^[(（]${CN}[)）]`) },
  { rule: 'heading-arabic-number', level: 3, regex: /^(?:0\d|\d{1,2})(?:[、|丨.．]\s?|\s)(?!\d)/u },
  {
    rule: 'heading-bare-number',
    level: 1,
    regex: /^(?:0?\d|1\d|[一二三四五六七八九十]|[壹贰叁肆伍陆柒捌玖拾]|[❶-❿①-⑳])$/,
  },
  {
    rule: 'heading-label',
    level: 1,
    regex:
      /^(?:【[^【】]{2,20}】|编者按|编者的话|[导導][读讀]|核心提示|内容提要|(?:内容)?摘要|要点|划重点|前言|引言|结语|尾声|后记|(?:新闻)?背景|(?:新闻|相关)?链接|记者手记|专家观点|专家解读|延伸|名词解释|小贴士)$/,
  },
];

/** Bullets, which open the items of a list. */
export const BULLET = /^(?:[·•●○■□◆◇▪▶►※★☆✔✓*+]|[–—-](?=\s))\s*(?=\S)/;
/** Numbers that open them. */
export const ORDINAL_ITEM =
  /^(?:[①-⑳❶-❿]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}(?:[、．]|[.](?!\d)|[)）])|[一二三四五六七八九十]{1,3}、)\s*/;
