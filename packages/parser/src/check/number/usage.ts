import { isNumeralAt, magnitudeAt } from '../../mentions/numerals';
import type { Modifier, Quantity } from '../../model';
import type { Draft } from '../draft';
import { matchedParts, report } from '../report';
import type { Finding, Rule } from '../rule';

/** What cannot follow a modifier: it says the same again, or the contrary. */
const CLASHES: Readonly<Record<Modifier, readonly Modifier[]>> = {
  about: ['about', 'nearly', 'over', 'at-least', 'at-most'],
  nearly: ['about', 'over', 'at-least'],
  over: ['about', 'over', 'at-least'],
  under: ['about', 'over', 'at-least', 'at-most'],
  'at-least': ['at-least'],
  'at-most': ['at-most'],
};

function clashes({ modifier }: Quantity): boolean {
  return modifier.some((first, i) => {
    const second = modifier[i + 1];
    return second !== undefined && CLASHES[first].includes(second);
  });
}

const DOUBLE = {
  en: 'approximate twice: one word for it is enough',
  zh: '概数重复：“约”“近”“超过”与“余”“多”“左右”“以上”等只用其一',
};

export const doubleApproximation: Rule = {
  id: 'number/double-approximation',
  severity: 'warning',
  fixable: true,
  find: (draft) => [
    ...draft.article.quantities.filter(clashes).map(
      (quantity): Finding => ({
        span: quantity.span,
        message: DOUBLE,
        // 余 and 多 stand inside the figure and say all that 约 does.
        ...(/^大?约.*[余多]/.test(quantity.text) && {
          fix: {
            span: { ...quantity.span, end: quantity.span.start + quantity.text.indexOf('约') + 1 },
            text: '',
          },
        }),
      }),
    ),
    ...doubledDurations(draft),
    ...parted(draft),
  ],
};

const LEAD = /(?:大约|约|将近|超过|逾)$/;
/** 近30多年 mostly means the last thirty-odd years. */
const NEARLY = /(?:^|[^附最邻靠临相])近$/;
const YEARS = /年/;

/** The same with lengths of time, which are no quantities: 约30多分钟. */
function doubledDurations({ article, folded }: Draft): Finding[] {
  return article.times
    .filter(({ type, text, span }) => {
      if (type !== 'duration') return false;
      const inside = /\d个?[余多]|[十百千万]个?[余多]/.test(text);
      const behind =
        /^(?:左右|上下|以上)/.test(folded.slice(span.end, span.end + 2)) || /(?:左右|上下|以上)$/.test(text);
      const words = folded.slice(Math.max(0, span.start - 3), span.start);
      const before =
        LEAD.test(words) ||
        /^(?:大约|约)/.test(text) ||
        ((NEARLY.test(words) || /^近/.test(text)) && !YEARS.test(text));
      return Number(inside) + Number(behind) + Number(before) > 1;
    })
    .map(({ span }) => ({ span, message: DOUBLE }));
}

const NUMBER = '(?:\\d[\\d.]{0,9}|[一二两三四五六七八九十百千]{1,5})';
/** 大概有20人左右, 至少需要100万元以上: the two words say the same at both ends. */
const PARTED = {
  regex: new RegExp(
    [
      `((?:大概|大约|约)(?:有|为|是|在|需要?))${NUMBER}[^\\d,。;:、()]{0,4}(?:左右|上下)`,
      `((?:至少|不少于|不低于)(?:有|需要?|要))${NUMBER}[^\\d,。;:、()]{0,4}以上`,
    ].join('|'),
    'g',
  ),
  needs: ['左右', '上下', '以上'],
};

function parted(draft: Draft): Finding[] {
  const matched = matchedParts(draft, draft.blocks, PARTED);
  if (matched.length === 0) return [];
  const known = new Set(draft.article.quantities.filter(clashes).map(({ span }) => span.start));
  return matched
    .map(({ match: [, about, least = about ?? ''], span }) => ({ span, number: span.start + least.length }))
    .filter(({ number }) => !known.has(number))
    .map(({ span }) => ({ span, message: DOUBLE }));
}

const RANGE = {
  regex: /(?<![\d.%万亿月年第:/])(\d{1,6}(?:\.\d{1,4})?)([~—–－-]{1,2})(\d{1,6}(?:\.\d{1,4})?)(%|‰|万|亿)/g,
  needs: ['~', '—', '–', '－', '-'],
};

export const rangeUnit: Rule = {
  id: 'number/range-unit',
  severity: 'info',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      RANGE,
      ([found, first, , second, unit]) =>
        Number(first) < Number(second)
          ? { en: `${found}: ${first} lacks ${unit}`, zh: `“${found}”中“${first}”后缺“${unit}”` }
          : null,
      ([, first, dash, second, unit]) => `${first}${unit}${dash === '~' ? '～' : dash}${second}${unit}`,
    ),
};

/** 千 and 百 that open a unit or a word: 千克, 千瓦, 百分点, 百货. */
const KILO = '[克米瓦帕卡赫伏安焦升字周兆吨赫桶]|分之|分点|货|姓|年|岛|佳|强|灵|搜|人计划';

const MIXED = {
  regex: new RegExp(
    [
      `(?=\\d)(?<![\\d.a-z年月:#第])\\d{1,2}(?:\\.\\d{1,2})?[百千](?!${KILO})`,
      '(?=[1-9]十)(?<![\\d.a-z月])[1-9]十(?![大佳强全字里堰])',
      '[一二三四五六七八九][十百千]\\d{1,2}(?=[个名人件起万亿岁家户元条项年])',
      // A year of which only the zeros, or some digits, were typed in the other kind.
      '(?=[\\d〇零○一二三四五六七八九]{4}年)(?<![\\d〇零○一二三四五六七八九])(?=[^年]{0,3}\\d)(?=\\d{0,3}[〇零○一二三四五六七八九])[\\d〇零○一二三四五六七八九]{4}',
    ].join('|'),
    'gi',
  ),
  needs: ['十', '百', '千', '年'],
};

export const mixedDigits: Rule = {
  id: 'number/mixed-digits',
  severity: 'warning',
  fixable: true,
  find: (draft) =>
    report(
      draft,
      MIXED,
      ([found]) => ({ en: `${found} mixes two kinds of digits`, zh: `“${found}”混用两种数字` }),
      ({ 0: found, index, input }) =>
        /^[^1-9]{4}$/.test(found)
          ? found.replace(/[0零○]/g, '〇')
          : isNumeralAt(input, index + found.length) && input.charAt(index + found.length) !== '万'
            ? null
            : /^[1-9][十百千]$/.exec(found) && String(Number(found.charAt(0)) * (magnitudeAt(found, 1) ?? 1)),
    ),
};

const MULTIPLES = {
  regex:
    /(?:下降|减少|降低|缩短|缩小|缩减|减轻|下跌|下滑)了?(?:近|约|超过|逾|将近)?(?:\d+(?:\.\d+)?|[一两二三四五六七八九十数几]{1,3})多?倍/g,
  needs: ['倍'],
};

export const decreaseByMultiple: Rule = {
  id: 'number/decrease-by-multiple',
  severity: 'error',
  find: (draft) =>
    report(draft, MULTIPLES, ([found]) => ({
      en: `${found}: nothing can fall by a multiple`,
      zh: `“${found}”：减少不能用倍数`,
    })),
};
