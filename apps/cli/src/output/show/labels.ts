import type { BlockKind, CreditRole } from '@wenmai/parser';
import type { Lang } from '../../lang';
import type { Layer } from './layer-names';

/** What can stand in the column of labels, or name a layer. */
type Labelled = BlockKind | CreditRole | Layer | 'file' | 'published' | 'publisher' | 'unresolved';

/** The words of the model in Chinese, as newsrooms call these things. In English the model's own words are shown. */
const LABELS_ZH: Readonly<Record<Labelled, string>> = {
  file: '文件',
  published: '发布时间',
  publisher: '刊发',
  unresolved: '未定',

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

  quotations: '引语',
  statistics: '统计',
  quantities: '数量',
  times: '时间',
  places: '地点',
  organizations: '机构',
  people: '人物',
};

/** Gives the label of a thing in the language of the user. */
export function labelsIn(lang: Lang): (name: Labelled) => string {
  return lang === 'zh' ? (name) => LABELS_ZH[name] : (name) => name;
}
