import { report } from '../report';
import type { Rule } from '../rule';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '、': '、', '。': '。' };

export const repeatedStops: Rule = {
  id: 'punctuation/repeated-stops',
  severity: 'warning',
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
  fixable: true,
  find: (draft) =>
    report(
      draft,
      /(?<=[\u4e00-\u9fff”》])-{2,3}(?=[\u4e00-\u9fff“《])/g,
      ([found]) => ({ en: `${found} should be ——`, zh: `“${found}”应为“——”` }),
      () => '——',
    ),
};
