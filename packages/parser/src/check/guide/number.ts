import type { Guide } from '../rule';
import { ARITHMETIC, LOGIC, NEWSROOM, numerals, STATISTICS } from './sources';

/** What the number rules say and why, by id. */
export const NUMBER_GUIDE: Readonly<Record<string, Guide>> = {
  'number/change': {
    title: {
      en: 'a change that does not follow from the levels before and after',
      zh: '增减幅度与前后数值不符',
    },
    reason: {
      en: 'From 100 to 150 is a rise of 50%, within the rounding of the three figures.',
      zh: '由100增至150，增幅为50%；按各数的舍入精度核算。',
    },
    source: ARITHMETIC,
    example: {
      fires: '全县粮食产量由100万吨增至150万吨，增长40%。',
      quiet: '全县粮食产量由100万吨增至150万吨，增长50%。',
    },
  },
  'number/conflicting-comparison': {
    title: { en: 'one figure both year on year and on the previous period', zh: '同一数据既作同比又作环比' },
    reason: {
      en: '同比 compares with last year, 环比 with the period before: the same figure can hardly be both.',
      zh: '同比与上年同期相比，环比与上一时期相比，同一数据不应两称。',
    },
    source: STATISTICS,
    example: {
      fires: '4月，全县用电量同比增长6.3%。“4月全县用电量环比增长6.3%。”供电公司负责人说。',
      quiet: '4月，全县用电量同比增长6.3%。“4月全县用电量同比增长6.3%。”供电公司负责人说。',
    },
  },
  'number/conflicting-values': {
    title: { en: 'one indicator with two values', zh: '同一指标前后数值不一' },
    reason: {
      en: 'The same indicator, period, place and comparison has one value.',
      zh: '同一指标在同一时期、同一范围、同一比较口径下只有一个数值。',
    },
    source: LOGIC,
    example: {
      fires: '2030年，全县粮食产量同比增长5.2%。会议指出，2030年，全县粮食产量同比增长5.7%，成绩来之不易。',
      quiet: '2030年，全县粮食产量同比增长5.2%。会议指出，2030年，全县粮食产量同比增长5.2%，成绩来之不易。',
    },
  },
  'number/decrease-by-multiple': {
    title: { en: 'a decrease by a multiple', zh: '减少用倍数表示' },
    reason: {
      en: 'What falls by as much as itself is nothing: decreases are given in percent or fractions.',
      zh: '减少一倍即为零，下降、减少不能用倍数，应用百分数或分数。',
    },
    source: ARITHMETIC,
    example: {
      fires: '今年以来，全镇火灾起数下降2倍。',
      quiet: '今年以来，全镇火灾起数下降一半，产量增长2倍。',
    },
  },
  'number/direction': {
    title: { en: 'a rise to a smaller or a fall to a larger number', zh: '升降方向与前后数值矛盾' },
    reason: {
      en: 'What rises ends higher than it began.',
      zh: '“增至”之数应大于原数，“降至”之数应小于原数。',
    },
    source: ARITHMETIC,
    example: { fires: '全年事故由80起降至95起。', quiet: '全年事故由95起降至80起。' },
  },
  'number/distribution': {
    title: { en: '分别 between lists of different lengths', zh: '“分别”前后项数不等' },
    reason: {
      en: '甲、乙分别增长3%、4%: each of the things has one of the values.',
      zh: '“分别”前后的各项应一一对应。',
    },
    source: ARITHMETIC,
    example: {
      fires: '全镇小麦、玉米产量分别增长3%、4%、5%。',
      quiet: '全镇小麦、玉米和大豆产量分别增长3%、4%和5%。',
    },
  },
  'number/double-approximation': {
    title: { en: 'a number that is approximate twice', zh: '概数表示重复' },
    reason: {
      en: '约, 近, 超过 before a number and 余, 多, 左右, 以上 behind it say the same twice, or contradict each other.',
      zh: '数字前的“约”“近”“超过”与数字后的“余”“多”“左右”“以上”等语义重复或矛盾。',
    },
    source: numerals('5.2.1'),
    example: { fires: '合作社今年共收粮约300余吨。', quiet: '合作社今年共收粮300余吨。' },
  },
  'number/enumeration-count': {
    title: { en: 'a count that the enumeration behind it does not have', zh: '所称项数与列举不符' },
    reason: { en: 'Five measures are followed by five items.', zh: '称“五项措施”，其后应列五项。' },
    source: ARITHMETIC,
    example: {
      fires: '县里推出三项措施：一是修路，二是通水。',
      quiet: '县里推出三项措施：一是修路，二是通水，三是种树。',
    },
  },
  'number/headline': {
    title: { en: 'a figure in the headline that the text gives otherwise', zh: '标题数字与正文不符' },
    reason: { en: 'The headline says what the text says.', zh: '标题中的伤亡数字、增减幅度应见于正文。' },
    source: NEWSROOM,
    example: {
      fires:
        '临江一货车侧翻致6人受伤\n\n2031-05-10 08:00 来源：临江日报\n\n昨天下午，一辆货车在临江县青石镇侧翻，事故造成5人受伤，无人死亡。伤者已送医救治。\n\n记者：周文\n编辑：何青',
      quiet:
        '临江一货车侧翻致5人受伤\n\n2031-05-10 08:00 来源：临江日报\n\n昨天下午，一辆货车在临江县青石镇侧翻，事故造成5人受伤，无人死亡。伤者已送医救治。\n\n记者：周文\n编辑：何青',
    },
  },
  'number/list-count': {
    title: { en: 'a count that the names beside it do not have', zh: '所称数目与所列名称不符' },
    reason: {
      en: '甲、乙两人 are two; 甲、乙、丙等N人 are at least three.',
      zh: '“甲、乙两人”应列两人；“甲、乙、丙等N人”之N不小于所列人数。',
    },
    source: ARITHMETIC,
    example: {
      fires: '村民周文、何青三人获得表彰。',
      quiet: '村民周文、何青两人获得表彰，林可、方宁等五人受到表扬。',
    },
  },
  'number/mixed-digits': {
    title: { en: 'Arabic and Chinese digits mixed in one number', zh: '一个数值中混用阿拉伯数字与汉字数字' },
    reason: {
      en: 'Beside Arabic digits only 万 and 亿 may stand; 3千 is written 3000 or 三千.',
      zh: '阿拉伯数字后只可用“万”“亿”作单位，不与“十”“百”“千”混用：写“3000”或“三千”。',
    },
    source: numerals('5.3'),
    example: { fires: '义诊接待了3千多人。', quiet: '义诊接待了3000多人，用电3千瓦。' },
  },
  'number/share-over-100': {
    title: { en: 'a share of more than 100%', zh: '占比超过100%' },
    reason: { en: 'A part is at most the whole.', zh: '部分不大于整体，占比、合格率等不超过100%。' },
    source: ARITHMETIC,
    example: {
      fires: '全县自来水覆盖率达103%。',
      quiet: '全县自来水覆盖率达98%，超额完成任务，达计划的103%。',
    },
  },
  'number/percentage-points': {
    title: { en: 'percent where percentage points are meant', zh: '百分比与百分点混淆' },
    reason: {
      en: 'A share that rises from 5% to 8% rises by 3 percentage points, or by 60%.',
      zh: '由5%提高到8%，是提高3个百分点，或提高60%。',
    },
    source: ARITHMETIC,
    example: { fires: '产品返修率由8%下降到5%，下降3%。', quiet: '产品返修率由8%下降到5%，下降3个百分点。' },
  },
  'number/range-unit': {
    title: {
      en: 'a range whose first number lacks its %, 万 or 亿',
      zh: '数值范围的前一数值缺少百分号或“万”“亿”',
    },
    reason: {
      en: 'A unit may be left out of the first number only where nothing can be misread: 13～17万元 could begin at 13元.',
      zh: '省略前一数值的附加符号或计量单位会造成歧义时不应省略：“13万元～17万元”不写作“13～17万元”。',
    },
    source: numerals('5.1.3'),
    example: { fires: '每亩可增收15～30%。', quiet: '每亩可增收15%～30%，用肥100～150千克。' },
  },
  'number/sum': {
    title: { en: 'parts that do not add up to their total', zh: '分项之和与总数不符' },
    reason: {
      en: 'No part is larger than its whole, and parts without common members add up to no more than the whole.',
      zh: '分项不大于总数，互不重合的各分项之和不大于总数；男女、金银铜牌等应与总数相等。',
    },
    source: ARITHMETIC,
    example: {
      fires: '共有12人报名，其中男5人、女8人。',
      quiet: '共有12人报名，其中男5人、女7人，党员8人。',
    },
  },
  'number/trend-summary': {
    title: {
      en: 'a summary like 两降三升 that the figures do not bear out',
      zh: '“两降三升”类概括与数据不符',
    },
    reason: {
      en: 'Two falls and three rises in the summary are two falls and three rises in the figures.',
      zh: '“两降三升”应与同句所列指标的升降数目一致。',
    },
    source: ARITHMETIC,
    example: {
      fires: '一季度，全县火灾起数、伤亡人数同比下降5%、3%，巡查次数同比上升8%，呈现“一降两升”的态势。',
      quiet: '一季度，全县火灾起数、伤亡人数同比下降5%、3%，巡查次数同比上升8%，呈现“两降一升”的态势。',
    },
  },
};
