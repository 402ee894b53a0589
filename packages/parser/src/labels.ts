import type { BlockKind, CreditRole } from './model';

/** What newsrooms call the parts of an article: for whatever shows one to people who read Chinese. */
export const BLOCK_KIND_LABELS_ZH: Readonly<Record<BlockKind, string>> = {
  kicker: '引题',
  headline: '标题',
  subtitle: '副题',
  dateline: '电头',
  image: '图位',
  caption: '图说',
  heading: '小标题',
  paragraph: '段落',
  'list-item': '列项',
  table: '表',
  credit: '署名',
  boilerplate: '页面杂件',
};

/** What newsrooms call those who made an article. */
export const CREDIT_ROLE_LABELS_ZH: Readonly<Record<CreditRole, string>> = {
  author: '作者',
  reporter: '记者',
  correspondent: '通讯员',
  intern: '实习生',
  columnist: '专栏作者',
  photographer: '摄影',
  illustrator: '绘图',
  videographer: '摄像',
  editor: '编辑',
  'chief-editor': '主编',
  'duty-editor': '值班编辑',
  proofreader: '校对',
  reviewer: '审核',
  producer: '监制',
  translator: '翻译',
  planner: '策划',
  designer: '设计',
  agency: '通讯社',
  source: '来源',
  'original-headline': '原标题',
};
