import type { Span } from '../../model';
import type { Draft } from '../draft';
import { matchedParts } from '../report';
import type { Finding, Rule } from '../rule';
import { countOf } from './figures';
import { nameSpans } from './names';

const COUNT = '(\\d{1,2}|[两二三四五六七八九十]{1,2})';

/** What is set out point by point. */
const MATTER =
  '方面|措施|举措|任务|要求|建议|意见|原因|理由|问题|工作|特点|亮点|办法|做法|原则|好处|变化|内容|目的|目标|因素|条件|步骤|优势|困难|难题|关键|重点|环节|行动|事|事情|招|关系|经验|启示|趋势|信号|看点';
const STATED = new RegExp(
  `(?<![第\\d一二三四五六七八九十])${COUNT}(?:(?:个|项|条|大|件|种|类|步)[^\\d一二两三四五六七八九十。;\\n]{0,20}:|点(?:${MATTER})?[:,。\\n]|(?:个|项|条|大|件|种|类)?(?![、.)])[^\\d一二两三四五六七八九十,。;\\n]{0,8}(?:${MATTER})[:,。\\n])\\s*$`,
);
/** How far before a list its count stands, in characters. */
const LEAD = 40;

export const enumerationCount: Rule = {
  id: 'number/enumeration-count',
  severity: 'warning',
  find: ({ enumerations, folded }) =>
    enumerations.flatMap(({ items }): Finding[] => {
      const [first] = items;
      const last = items.at(-1);
      if (first === undefined || last === undefined || items.length < 2) return [];
      const from = Math.max(0, first.span.start - LEAD);
      const match = STATED.exec(folded.slice(from, first.span.start));
      const stated = countOf(match?.[1]);
      if (match === null || stated === null || stated === last.value) return [];
      if (stated < 2 || stated > 10) return [];
      return [
        {
          span: { start: from + match.index, end: from + match.index + (match[1]?.length ?? 0) + 1 },
          message: { en: `${last.value} items follow`, zh: `其后列举${last.value}项` },
          related: items.map(({ span }) => ({ span, message: { en: 'an item', zh: '列举项' } })),
        },
      ];
    }),
};

// 两省一市 and 三地四城 count twice; 两省市 may be two provinces and a city.
const LISTED = {
  regex: new RegExp(
    `(?=等?[\\d两二三四五六七八九十])(?<=[、和与及][^,。;:、和与及\\d]{1,12})(等)?(?!两省市)${COUNT}(?:个|名|位)?(?:城市|省区市|省[区市]|[人地市县省区镇乡村国])(?![代次均市区县省]|[\\d一二两三四五六七八九十])`,
    'g',
  ),
  needs: ['、', '和', '与', '及'],
};

export const listCount: Rule = {
  id: 'number/list-count',
  severity: 'warning',
  find: (draft) => {
    const matched = matchedParts(draft, draft.passages, LISTED);
    if (matched.length === 0) return [];
    const byEnd = new Map(nameSpans(draft.article, false).map((span) => [span.end, span]));
    return matched.flatMap(({ part, match, span }): Finding[] => {
      const chain = chainBefore(draft, byEnd, span.start);
      const stated = countOf(match[2]);
      if (chain.length < 2 || stated === null) return [];
      const wrong = match[1] ? chain.length > stated : chain.length !== stated;
      if (!wrong || isOpen(draft, part.span.start, chain)) return [];
      return [
        {
          span,
          message: { en: `${chain.length} are named`, zh: `所列为${chain.length}个` },
          related: chain.slice(0, 9).map((name) => ({ span: name, message: { en: 'named', zh: '所列' } })),
        },
      ];
    });
  },
};

/** The names that end at an offset, with nothing but 、 or 和 between them. */
function chainBefore({ folded }: Draft, byEnd: ReadonlyMap<number, Span>, at: number): readonly Span[] {
  const chain: Span[] = [];
  for (let name = byEnd.get(at); name; ) {
    chain.push(name);
    const joint = /(?:以及|[、和与及])$/.exec(folded.slice(Math.max(0, name.start - 2), name.start));
    name = joint === null ? undefined : byEnd.get(name.start - joint[0].length);
  }
  return chain.reverse();
}

/** Whether a list began earlier, with members that were not recognised as names. */
function isOpen({ folded }: Draft, start: number, [first]: readonly Span[]): boolean {
  const at = first?.start ?? start;
  return /[、和与及](?:[^,。;:]{0,6})$/.test(folded.slice(Math.max(start, at - 12), at));
}
