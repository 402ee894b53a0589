import { report } from '../report';
import type { Rule } from '../rule';

const BORN = '(?:(\\d{4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出生|生(?=[,。;)人于]))|出?生于(\\d{4})年)';
const NOW = '(?:现年|今年)(?:刚满|已满|已经?|刚)?(\\d{1,3})岁';
/** The age may be that of somebody else: 1985年出生，女儿今年8岁. */
const BETWEEN = '[^。;他她儿女子孩孙妻夫父母爸妈兄弟姐妹]{0,16}?';

/** An age and a year of birth of one person: 现年…岁 in one breath with …年出生, or both set off by commas. */
const BOTH = {
  regex: new RegExp(
    [
      `${BORN}${BETWEEN}${NOW}`,
      `${NOW}${BETWEEN}${BORN}`,
      `(?<=[,(])(\\d{1,3})岁,${BORN}`,
      `${BORN},(\\d{1,3})岁(?=[,。;)])`,
    ].join('|'),
    'g',
  ),
  needs: ['岁'],
};

export const ageAndBirth: Rule = {
  id: 'time/age-and-birth',
  severity: 'error',
  find: (draft) => {
    const year = Number(draft.article.reference?.value.slice(0, 4));
    if (!year) return [];
    return report(draft, BOTH, ([, ...groups]) => {
      const numbers = groups.filter((group) => group !== undefined);
      const birth = Number(numbers.find((number) => number.length === 4));
      const stated = Number(numbers.find((number) => number.length < 4));
      const expected = year - birth;
      return Math.abs(expected - stated) <= 1
        ? null
        : { en: `in ${year} that makes ${expected}`, zh: `按${year}年计应为${expected}岁` };
    });
  },
};
