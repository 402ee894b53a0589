/** Ways a line under a photo is written. Each has an example in test/tables/captions.tsv. */
export const CAPTION_RULES: readonly {
  readonly rule: string;
  /** Characters one of which it ends in, a full stop behind them left out. */
  readonly ends?: string;
  readonly regex: RegExp;
}[] = [
  { rule: 'caption-triangle', regex: /^[▲△▼▽↑↓◤◢].{1,160}$/ },
  // （张三 摄）, （视觉中国）: who took a picture, or supplies it to the press.
  {
    rule: 'caption-credit',
    ends: '）)',
    regex:
      /.{2}[(（][^(（)）]{0,24}(?:摄影报道|[摄攝]影?|提供|[图圖]片?|照片|IC ?photo|东方IC|中新[社网]|图虫|新华社发?|澎湃影像|视觉中国|来源[:：].{1,20})[)）]。?$/,
  },
  {
    rule: 'caption-photo-by',
    ends: '摄攝影图圖供',
    regex:
      /(?:.{2}[\s。]|^(?=\S{0,8}[记記]者))(?:[^\s，。]{0,8}(?:[记記]者|通讯员))?\s?[^\s，。]{2,8}(?:[\s/／]?(?:[摄攝]影?|供[图圖])|(?<=[\s。]\S+)\s[图圖])$/,
  },
  {
    rule: 'caption-photo-from',
    regex: /.{2}[\s。(（)）”」](?:[图圖](?:源|[片像](?:来源)?)?|照片)\s?[:：/／|｜丨]\s?[^，。]{2,20}[)）]?$/,
  },
  {
    rule: 'caption-shows',
    regex:
      /^(?:【?[图圖][为為]|[上下左右]图|[图圖](?:[一二三四五六七八九十\d]+)?[:：]|[资資]料(?:[图圖]|照片)|[视視][频頻]截[图圖]|图[源说]|[图圖题头][像片图](?:[来來]源|加注文字|说明)|图\s?[/／|｜丨]).{0,160}$/,
  },
  {
    rule: 'caption-screenshot',
    ends: '图圖报照)）',
    regex: /^[^。！？]{1,40}(?:[截配][图圖]|[资資]料[图圖]|示意图|效果图|海报|剧照)[)）]?$/,
  },
  {
    rule: 'caption-images-from',
    regex: /^[(（]?(?:文中)?(?:本文)?图片?均?(?:来自|来源|由).{1,30}[)）]?。?$/,
  },
  {
    rule: 'caption-video',
    regex: /^[视視][频頻]\s?[:：|丨—–-].{2,60}$/,
  },
  {
    rule: 'caption-scene',
    ends: '场場影面景角间奖辞念',
    regex:
      /^[^，。：！？；“”]{0,16}(?:[现現][场場]|身影|画面|[合留]影|瞬间|颁奖|致辞|留念|[外全夜场]景|一角)。?$/,
  },
  // 钟阿婆（左二）在新桥上。
  {
    rule: 'caption-position',
    regex: /^[^。(（]{1,40}[(（](?:[前后後]排)?[左右中前后後][一二三四五六]?[)）][^。]{0,40}。?$/,
  },
  {
    rule: 'caption-bracketed',
    regex: /^[(（][^(（)）]{4,40}(?:[图表单照]|示意|走势)[)）]$/,
  },
];
