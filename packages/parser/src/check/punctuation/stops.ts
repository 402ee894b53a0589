import { report } from '../report';
import type { Rule } from '../rule';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '、': '、', '。': '。' };

export const repeatedStops: Rule = {
  id: 'punctuation/repeated-stops',
  severity: 'warning',
  title: { en: 'stops one behind the other', zh: '点号重复或连用' },
  reason: {
    en: 'One place takes one stop; only ？ and ！ may be doubled, and three is the most.',
    zh: '一处停顿只用一个点号；仅问号、叹号可以叠用，且不超过三个。',
  },
  source: 'GB/T 15834—2011, 4.2, 4.3, 5.1',
  example: { fires: '大桥今天通车。。市民很高兴。', quiet: '大桥今天通车！！！市民很高兴。' },
  fixable: true,
  find: (draft) =>
    report(
      draft,
      // A row of 。 is a mistyped ellipsis, and several : or , between Western letters are no Chinese stops.
      /(?!。{3})[、。](?:[、。,;:]+)|(?<![,;:])[,;:]+[、。][、。,;:]*|(?<=[^\x20-\x7e])([,;:])\1+|(?<![?!])[?!]+。+|[?!]{4,}|。”。/g,
      ([found]) => ({ en: `${found}: one stop is enough`, zh: `“${found}”点号连用` }),
      ([found]) => {
        if (found === '。”。') return '。”';
        const same = found.split('').every((mark) => mark === found.charAt(0));
        return same && !/[?!]/.test(found) ? (FULL[found.charAt(0)] ?? null) : null;
      },
    ),
};

export const ellipsis: Rule = {
  id: 'punctuation/ellipsis-length',
  severity: 'info',
  title: { en: 'an ellipsis of the wrong length', zh: '省略号长度不对' },
  reason: {
    en: 'An ellipsis is six dots in the room of two characters (……), or twelve for whole paragraphs.',
    zh: '省略号为六个小圆点，占两个字的位置；省略大段时用十二个点。',
  },
  source: 'GB/T 15834—2011, 4.11',
  example: { fires: '她说：“没想到…谢谢大家。”', quiet: '她说：“没想到……谢谢大家。”' },
  fixable: true,
  find: (draft) =>
    report(
      draft,
      /(?<!…)…+|(?<=[^\x20-\x7e])(?:\.{3,}(?!\w)|。{3,}|·{3,})/g,
      ([found]) =>
        found === '……' || found === '…………' ? null : { en: `${found} should be ……`, zh: `“${found}”应为“……”` },
      () => '……',
    ),
};

export const ellipsisWithEtc: Rule = {
  id: 'punctuation/ellipsis-with-etc',
  severity: 'warning',
  title: { en: '…… together with 等', zh: '省略号与“等”并用' },
  reason: {
    en: '…… and 等 both say that there is more; one of them is enough.',
    zh: '省略号和“等”“等等”作用相同，不能同时使用。',
  },
  source: 'GB/T 15834—2011, 4.11',
  example: { fires: '院里种着桃树、杏树、梨树……等果树。', quiet: '院里种着桃树、杏树、梨树等果树。' },
  fixable: true,
  find: (draft) =>
    report(
      draft,
      /(?<!…)…+等(?![待级候到了])/g,
      () => ({ en: '…… and 等 say the same twice', zh: '“……”与“等”重复' }),
      () => '等',
    ),
};

export const dash: Rule = {
  id: 'punctuation/dash',
  severity: 'info',
  title: { en: 'a dash made of hyphens', zh: '以连字符充当破折号' },
  reason: {
    en: 'A dash is one line in the room of two characters (——).',
    zh: '破折号为一条直线，占两个字的位置（——）。',
  },
  source: 'GB/T 15834—2011, 4.10',
  example: { fires: '他终于见到了那座桥--临江新桥。', quiet: '他终于见到了那座桥——临江新桥。' },
  fixable: true,
  find: (draft) =>
    report(
      draft,
      /(?<=[\u4e00-\u9fff”》])-{2,3}(?=[\u4e00-\u9fff“《])/g,
      ([found]) => ({ en: `${found} should be ——`, zh: `“${found}”应为“——”` }),
      () => '——',
    ),
};
