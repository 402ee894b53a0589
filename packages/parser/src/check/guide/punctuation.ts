import type { Guide } from '../rule';
import { punctuation } from './sources';

/** What the punctuation rules say and why, by id. */
export const PUNCTUATION_GUIDE: Readonly<Record<string, Guide>> = {
  'punctuation/comma-in-approximation': {
    title: { en: '、 inside an approximate number', zh: '表概数的相邻数字间用顿号' },
    reason: {
      en: 'Two neighbouring digits that mean "about so many" take no 、 between them: 三四天.',
      zh: '相邻两个数字连用表示概数时，中间不用顿号：三四天。',
    },
    source: punctuation('4.5.3.4'),
    example: { fires: '老人走了三、四里路才到镇上。', quiet: '老人走了三四里路才到镇上。' },
  },
  'punctuation/comma-before-etc': {
    title: { en: '、 before 等', zh: '“等”前用顿号' },
    reason: {
      en: '等 closes a list and is no item of it, so no 、 stands before it.',
      zh: '“等”收束列举，不是并列成分，前面不用顿号。',
    },
    source: punctuation('4.5'),
    example: { fires: '合作社种了西瓜、甜瓜、等水果。', quiet: '合作社种了西瓜、甜瓜等水果。' },
  },
  'punctuation/comma-between-marks': {
    title: { en: '、 between quoted words or titles', zh: '并列的引号或书名号之间用顿号' },
    reason: {
      en: 'Words in quotation marks or title marks that stand side by side usually take no 、 between them.',
      zh: '标有引号或书名号的并列成分之间通常不用顿号。',
    },
    source: punctuation('4.5.3.5'),
    example: {
      fires: '县里推出“邻里食堂”、“夜间门诊”两项服务。',
      quiet: '县里推出“邻里食堂”“夜间门诊”两项服务。',
    },
  },
  'punctuation/crossed': {
    title: { en: 'pairs of marks that cross', zh: '成对标点交叉' },
    reason: {
      en: 'A pair that opens inside another one closes inside it.',
      zh: '后开的标点应先关，两对标点不得交叉。',
    },
    source: punctuation('4.8', '4.9'),
    example: { fires: '他参加了“春雨计划（第二期”）培训。', quiet: '他参加了“春雨计划（第二期）”培训。' },
  },
  'punctuation/dash': {
    title: { en: 'a dash made of hyphens', zh: '以连字符充当破折号' },
    reason: {
      en: 'A dash is one line in the room of two characters (——).',
      zh: '破折号为一条直线，占两个字的位置（——）。',
    },
    source: punctuation('4.10'),
    example: { fires: '他终于见到了那座桥--临江新桥。', quiet: '他终于见到了那座桥——临江新桥。' },
  },
  'punctuation/ellipsis-length': {
    title: { en: 'an ellipsis of the wrong length', zh: '省略号长度不对' },
    reason: {
      en: 'An ellipsis is six dots in the room of two characters (……), or twelve for whole paragraphs.',
      zh: '省略号为六个小圆点，占两个字的位置；省略大段时用十二个点。',
    },
    source: punctuation('4.11'),
    example: { fires: '她说：“没想到…谢谢大家。”', quiet: '她说：“没想到……谢谢大家。”' },
  },
  'punctuation/ellipsis-with-etc': {
    title: { en: '…… together with 等', zh: '省略号与“等”并用' },
    reason: {
      en: '…… and 等 both say that there is more; one of them is enough.',
      zh: '省略号和“等”“等等”作用相同，不能同时使用。',
    },
    source: punctuation('4.11'),
    example: { fires: '院里种着桃树、杏树、梨树……等果树。', quiet: '院里种着桃树、杏树、梨树等果树。' },
  },
  'punctuation/half-width': {
    title: { en: 'half-width punctuation in Chinese text', zh: '中文中使用半角标点' },
    reason: {
      en: 'Punctuation of Chinese text takes the room of one character; the marks of Western text are narrower.',
      zh: '中文标点占一个字的位置，不用西文半角标点。',
    },
    source: punctuation('5.1'),
    example: { fires: '新桥通车了,你去看过吗?', quiet: '新桥通车了，你去看过吗？' },
  },
  'punctuation/mistyped-pair': {
    title: { en: 'a mark that points the wrong way', zh: '引号或括号方向、形式不一致' },
    reason: {
      en: 'A pair begins with an opening and ends with a closing mark of the same form.',
      zh: '成对标点前后两半方向相反、形式相同。',
    },
    source: punctuation('4.8', '4.9'),
    example: { fires: '村里办起了“邻里食堂“，老人都说好。', quiet: '村里办起了“邻里食堂”，老人都说好。' },
  },
  'punctuation/nested-same-kind': {
    title: { en: 'quotation marks of one kind inside each other', zh: '同种引号或书名号套用' },
    reason: {
      en: 'Inside “ ” stand ‘ ’ and the other way round; inside 《 》 stand 〈 〉.',
      zh: '双引号内再用引号时用单引号，单引号内用双引号；书名号内再用书名号时用单书名号。',
    },
    source: punctuation('4.8', '4.15'),
    example: { fires: '他说：“我们村的“邻里食堂”明天开张。”', quiet: '他说：“我们村的‘邻里食堂’明天开张。”' },
  },
  'punctuation/repeated-stops': {
    title: { en: 'stops one behind the other', zh: '点号重复或连用' },
    reason: {
      en: 'One place takes one stop; only ？ and ！ may be doubled, and three is the most.',
      zh: '一处停顿只用一个点号；仅问号、叹号可以叠用，且不超过三个。',
    },
    source: punctuation('4.2', '4.3', '5.1'),
    example: { fires: '大桥今天通车。。市民很高兴。', quiet: '大桥今天通车！！！市民很高兴。' },
  },
  'punctuation/unpaired': {
    title: { en: 'a quotation mark or bracket without its partner', zh: '引号或括号不成对' },
    reason: {
      en: 'Quotation marks, brackets and title marks come in pairs within a paragraph.',
      zh: '引号、括号、书名号须在段内成对使用。',
    },
    source: punctuation('4.8', '4.9', '4.15'),
    example: { fires: '“大家一起动手，队长何青说。', quiet: '“大家一起动手，”队长何青说。' },
  },
};
