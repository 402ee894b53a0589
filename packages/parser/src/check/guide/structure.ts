import type { Guide } from '../rule';
import { NEWSROOM, THREE_READINGS } from './sources';

/** What the structure rules say and why, by id. */
export const STRUCTURE_GUIDE: Readonly<Record<string, Guide>> = {
  'structure/empty-section': {
    title: { en: 'a heading with nothing under it', zh: '小标题下没有正文' },
    reason: { en: 'A heading announces text.', zh: '小标题之下应有正文。' },
    source: NEWSROOM,
    example: {
      fires:
        '全县水利工作有新进展\n\n2031-05-10 临江日报\n\n今年以来，全县水利工作稳步推进，群众十分满意。\n\n一、修好水库\n\n二、疏通河道\n\n河道清淤全部完成，两岸种上了柳树，群众散步有了好去处。',
      quiet:
        '全县水利工作有新进展\n\n2031-05-10 临江日报\n\n今年以来，全县水利工作稳步推进，群众十分满意。\n\n一、修好水库\n\n三座水库全部加固，今年汛期没有发生险情。\n\n二、疏通河道\n\n河道清淤全部完成，两岸种上了柳树，群众散步有了好去处。',
    },
  },
  'structure/enumeration-gap': {
    title: { en: 'an enumeration that skips or repeats a number', zh: '序次语跳号或重号' },
    reason: {
      en: '一是…二是…四是 counts wrong: an item was lost, or one was numbered twice.',
      zh: '“一是……二是……”等序次语应连续，不跳号、不重号。',
    },
    source: NEWSROOM,
    example: {
      fires: '下一步要做好几件事：一是修好水库，二是疏通河道，四是种好树。',
      quiet: '下一步要做好几件事：一是修好水库，二是疏通河道，三是种好树。',
    },
  },
  'structure/no-author': {
    title: { en: 'no author', zh: '缺少作者或记者署名' },
    reason: { en: 'An article names who wrote it.', zh: '稿件应署作者或记者姓名。' },
    source: THREE_READINGS,
    example: {
      fires: '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场已经开业，一百多户商家进场。',
      quiet:
        '桥头新市场开业\n\n2031-05-10 08:00 来源：临江日报\n\n市场昨天开业，一百多户商家进场。\n\n记者：周文\n编辑：何青',
    },
  },
  'structure/no-caption': {
    title: { en: 'a photo without a caption', zh: '图片缺少说明' },
    reason: {
      en: 'A photo is told by its caption: who, where, when, and who took it.',
      zh: '新闻图片应配图说，交代人物、地点、时间和摄影者。',
    },
    source: NEWSROOM,
    example: {
      fires:
        '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场昨天开业，一百多户商家进场，市民周文一早就来买菜。\n\n桥头新市场开业\n\n市场里还有一间书店，管理员说书都是居民捐的。',
      quiet:
        '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场昨天开业，一百多户商家进场，市民周文一早就来买菜。\n\n市场里还有一间书店，管理员说书都是居民捐的。',
    },
  },
  'structure/no-date': {
    title: { en: 'no date of publication', zh: '缺少发布日期' },
    reason: {
      en: 'Without its date nobody knows when 今年 and 昨天 were.',
      zh: '没有日期，“今年”“昨天”等便无从查考。',
    },
    source: THREE_READINGS,
    example: {
      fires: '桥头新市场开业\n\n市场已经开业，一百多户商家进场。',
      quiet:
        '桥头新市场开业\n\n2031-05-10 08:00 来源：临江日报\n\n市场昨天开业，一百多户商家进场。\n\n记者：周文\n编辑：何青',
    },
  },
  'structure/no-editor': {
    title: { en: 'no editor or reviewer', zh: '缺少编辑、审核署名' },
    reason: { en: 'An article names who edited or approved it.', zh: '稿件应署编辑、校对或审核人员姓名。' },
    source: THREE_READINGS,
    example: {
      fires: '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场已经开业，一百多户商家进场。',
      quiet:
        '桥头新市场开业\n\n2031-05-10 08:00 来源：临江日报\n\n市场昨天开业，一百多户商家进场。\n\n记者：周文\n编辑：何青',
    },
  },
  'structure/no-publisher': {
    title: { en: 'no publisher', zh: '缺少发布媒体或来源' },
    reason: {
      en: 'An article names the outlet that answers for it.',
      zh: '稿件应注明对其负责的媒体或来源。',
    },
    source: THREE_READINGS,
    example: {
      fires: '桥头新市场开业\n\n2031-05-10\n\n市场已经开业，一百多户商家进场。',
      quiet:
        '桥头新市场开业\n\n2031-05-10 08:00 来源：临江日报\n\n市场昨天开业，一百多户商家进场。\n\n记者：周文\n编辑：何青',
    },
  },
  'structure/repeated-paragraph': {
    title: { en: 'a paragraph that stands twice', zh: '段落重复' },
    reason: { en: 'A paragraph pasted twice is read twice.', zh: '同一段文字重复出现，多为误贴。' },
    source: NEWSROOM,
    example: {
      fires:
        '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场昨天开业，一百多户商家进场，市民周文一早就来买菜。\n\n新市场有两层，楼上是餐馆，楼下卖菜，门口可以停一百辆车。\n\n市场昨天开业，一百多户商家进场，市民周文一早就来买菜。',
      quiet:
        '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场昨天开业，一百多户商家进场，市民周文一早就来买菜。\n\n新市场有两层，楼上是餐馆，楼下卖菜，门口可以停一百辆车。',
    },
  },
};
