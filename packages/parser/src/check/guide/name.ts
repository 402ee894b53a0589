import type { Guide } from '../rule';
import { LOGIC, NEWSROOM } from './sources';

/** What the name rules say and why, by id. */
export const NAME_GUIDE: Readonly<Record<string, Guide>> = {
  'name/short-form-first': {
    title: { en: 'a short form before it is declared', zh: '简称先于全称出现' },
    reason: {
      en: 'A short form declared with 以下简称 is used below, not above.',
      zh: '以“以下简称”声明的简称，声明之前应用全称。',
    },
    source: NEWSROOM,
    example: {
      fires: '昨天，江合社来了客人。临江县青石种植合作联社（以下简称“江合社”）成立已有十年。',
      quiet: '昨天，临江县青石种植合作联社（以下简称“江合社”）来了客人。江合社成立已有十年。',
    },
  },
  'name/surname-alone': {
    title: {
      en: 'an office-holder by surname alone who was never introduced',
      zh: '仅称姓氏职务而前文未交代姓名',
    },
    reason: { en: '周局长 needs a 局长周某某 before.', zh: '称“周局长”之前，应先交代其全名和职务。' },
    source: NEWSROOM,
    example: {
      fires: '水库今天开闸放水。李局长说，下游农田都能浇上水。',
      quiet: '水库今天开闸放水。县水利局局长李志明说，下游农田都能浇上水。李局长还说，水费不变。',
    },
  },
  'name/two-offices': {
    title: { en: 'one person with an office and the deputy’s', zh: '同一人既任正职又任副职' },
    reason: {
      en: 'Nobody is both head and deputy head of the same body.',
      zh: '一人不同时担任同一机构的正职和副职。',
    },
    source: LOGIC,
    example: {
      fires: '临江县水利局局长周文远介绍了情况。会后，临江县水利局副局长周文远来到水库检查。',
      quiet: '临江县水利局局长周文远介绍了情况。会后，临江县水利局局长周文远来到水库检查。',
    },
  },
  'name/two-spellings': {
    title: { en: 'one office-holder with two spellings of the name', zh: '同一人姓名写法不一' },
    reason: {
      en: 'Two names that differ in one character and hold the same office are most likely one person.',
      zh: '职务相同、姓名仅一字之差，多为同一人误写。',
    },
    source: NEWSROOM,
    example: {
      fires: '县水利局局长周文远介绍了情况。会后，县水利局局长周文运来到水库检查。',
      quiet: '县水利局局长周文远介绍了情况。会后，县水利局局长周文远来到水库检查。',
    },
  },
  'name/unintroduced-speaker': {
    title: { en: 'a person quoted and never introduced', zh: '引语说话人未作介绍' },
    reason: {
      en: 'Who is quoted is introduced: by office, trade, age or the like.',
      zh: '引用其言，应交代其身份。',
    },
    source: NEWSROOM,
    example: {
      fires: '水库今天开闸放水。“等了半个月，总算来水了。”周文远说。',
      quiet: '水库今天开闸放水。“等了半个月，总算来水了。”村民周文远说。',
    },
  },
};
