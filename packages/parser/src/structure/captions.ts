/** Who supplies pictures to the press: at the end of a line, in brackets, they sign a photo. Sorted. */
const PICTURE_AGENCIES =
  '(?:IC photo|ICphoto|东方IC|中新社|中新网|供图|图虫|新华社|新华社发|澎湃影像|網路圖片|網絡圖片|视觉中国|資料照片|资料图|资料图片|资料照片|网络图片|视频截图|图片来源.{0,20}|来源[:：].{1,20})';

/** Ways a line under a photo is written. `example` is a line that the rule takes for a caption. */
export const CAPTION_RULES: readonly {
  readonly rule: string;
  /** Characters one of which the line begins with. */
  readonly begins?: string;
  /** Characters one of which it ends in, a full stop behind them left out. */
  readonly ends?: string;
  readonly regex: RegExp;
  readonly example: string;
}[] = [
  { rule: 'caption-triangle', begins: '▲△▼▽↑↓◤◢', regex: /^..{1,160}$/, example: '▲图片来自视频截图。' },
  {
    rule: 'caption-credit',
    ends: '）)',
    regex: /.{2}[（(][^（）()]{0,24}(?:摄影报道|摄影|摄|攝|供图|供圖|提供|图)[）)]。?$/,
    example: '市民在公园里晨练。（张三 摄）',
  },
  {
    rule: 'caption-agency',
    ends: '）)',
    regex: new RegExp(`.{2}[（(]${PICTURE_AGENCIES}[）)]。?$`),
    example: '公园里晨练的老年人。（视觉中国）',
  },
  {
    rule: 'caption-photo-by',
    ends: '摄攝',
    regex: /.{2}[。\s](?:[^\s，。]{0,8}(?:记者|記者|通讯员))?\s?[^\s，。]{2,8}\s?[摄攝]$/,
    example: '搜救现场。 本报记者 张三 摄',
  },
  {
    rule: 'caption-photo-from',
    regex: /.{2}[。\s」”（(](?:图|圖|图片|圖片|照片)\s?[／/丨|｜:：]\s?[^，。]{2,20}[)）]?$/,
    example: '国中生把捡到的钱送到派出所。图／警方提供',
  },
  {
    rule: 'caption-shows',
    begins: '【图上下左右圖资資视視',
    regex:
      /^(?:【?图为|上图为?|下图为?|左图为?|右图为?|图[一二三四五六七八九十\d]+[:：]|圖為|圖[:：]|资料图|資料圖|资料照片|资料图片|视频截图|視頻截圖|图片来源|图源|圖片來源|图说|图片说明|图\s?[/／丨|｜]).{0,160}$/,
    example: '图为活动现场。',
  },
  {
    rule: 'caption-screenshot',
    ends: '图圖报照)）',
    regex: /^[^。！？]{1,40}(?:截图|資料圖|资料图|示意图|效果图|配图|海报|剧照|截圖)[)）]?$/,
    example: '电视台报道截图',
  },
  {
    rule: 'caption-images-from',
    begins: '（(文图本',
    regex: /^[（(]?(?:文中)?(?:图片|本文图片|图)均?(?:来自|来源|由).{1,30}[)）]?。?$/,
    example: '图片均来自网络',
  },
  {
    rule: 'caption-video',
    begins: '视視',
    regex: /^(?:视频|視頻)\s?[-—–:：|丨].{2,60}$/,
    example: '视频-某地举行龙舟赛',
  },
  {
    rule: 'caption-scene',
    ends: '场場影面景角',
    regex: /^[^，。！？：；“”]{0,16}(?:现场|現場|身影|画面|合影|外景|全景|一角|场景|留影|夜景)。?$/,
    example: '搜救现场。',
  },
  {
    rule: 'caption-bracketed',
    begins: '（(',
    regex: /^[（(][^（）()]{4,40}(?:图|表|单|照|截图|示意|报价单)[）)]$/,
    example: '（部分产品价目表）',
  },
];

/** The name of the rule by which a line is a caption, or null. For short lines only. */
export function captionRule(line: string): string | null {
  const first = line.charAt(0);
  const last = line.charAt(line.length - (line.endsWith('。') ? 2 : 1));
  const rule = CAPTION_RULES.find(
    ({ begins, ends, regex }) =>
      (begins?.includes(first) ?? true) && (ends?.includes(last) ?? true) && regex.test(line),
  );
  return rule?.rule ?? null;
}

/** 冰洞。: a short phrase with a stop, which is a caption where there are others, and elsewhere a sentence. */
export function isShortCaption(line: string): boolean {
  return line.length <= 5 && /^[^，。！？：；“”\s\d]{1,4}。$/.test(line);
}
