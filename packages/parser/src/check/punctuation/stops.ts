import { report } from '../report';
import type { Rule } from '../rule';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '、': '、', '。': '。' };

const STOPS = {
  // A row of 。 is a mistyped ellipsis, and several : or , between Western letters are no Chinese stops.
  regex:
    /(?=[、。,;:?!][、。,;:?!”])(?:(?!。{3})[、。](?:[、。,;:]+)|(?<![,;:])[,;:]+[、。][、。,;:]*|(?<=[^\x20-\x7e])([,;:])\1+|(?<![?!a-z])[?!]+。+|[?!]{4,}|。”。)/gi,
  needs: ['、', '。', ',', ';', ':', '?', '!'],
};

export const repeatedStops: Rule = {
  id: 'punctuation/repeated-stops',
  severity: 'warning',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      STOPS,
      ([found]) => ({ en: `${found}: one stop is enough`, zh: `“${found}”点号连用` }),
      ([found]) => {
        if (found === '。”。') return '。”';
        const same = found.split('').every((mark) => mark === found.charAt(0));
        return same && !/[?!]/.test(found) ? (FULL[found.charAt(0)] ?? null) : null;
      },
    ),
};

const DOTS = {
  regex: /(?<!…)…+|(?<=[^\x20-\x7e])(?:\.{3,}(?!\w)|。{3,}|·{3,})/g,
  needs: ['…', '...', '。。。', '···'],
};

export const ellipsis: Rule = {
  id: 'punctuation/ellipsis-length',
  severity: 'info',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      DOTS,
      ([found]) =>
        found === '……' || found === '…………' ? null : { en: `${found} should be ……`, zh: `“${found}”应为“……”` },
      () => '……',
    ),
};

const DOTS_WITH_ETC = { regex: /(?<!…)…+等(?![待级候到了])/g, needs: ['…等'] };

export const ellipsisWithEtc: Rule = {
  id: 'punctuation/ellipsis-with-etc',
  severity: 'warning',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      DOTS_WITH_ETC,
      () => ({ en: '…… and 等 say the same twice', zh: '“……”与“等”重复' }),
      () => '等',
    ),
};

const HYPHENS = {
  regex: /(?<=[\u4e00-\u9fff”》])-{2,3}(?=[\u4e00-\u9fff“《])/g,
  needs: ['--'],
};

export const dash: Rule = {
  id: 'punctuation/dash',
  severity: 'info',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      HYPHENS,
      ([found]) => ({ en: `${found} should be ——`, zh: `“${found}”应为“——”` }),
      () => '——',
    ),
};
