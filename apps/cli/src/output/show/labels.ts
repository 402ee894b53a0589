import type { BlockKind, CreditRole } from '@wenmai/parser';
import { BLOCK_KIND_LABELS_ZH, CREDIT_ROLE_LABELS_ZH } from '@wenmai/parser/labels';
import type { Lang } from '../../lang';
import type { Layer } from './layer-names';

/** What can stand in the column of labels, or name a layer. */
type Labelled = BlockKind | CreditRole | Layer | 'file' | 'published' | 'publisher' | 'unresolved';

/** The words of the model in Chinese, as newsrooms call these things. In English the model's own words are shown. */
const LABELS_ZH: Readonly<Record<Labelled, string>> = {
  ...BLOCK_KIND_LABELS_ZH,
  ...CREDIT_ROLE_LABELS_ZH,

  file: '文件',
  published: '发布时间',
  publisher: '刊发',
  unresolved: '未定',

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
