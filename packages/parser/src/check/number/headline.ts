import { spanWithin } from '../report';
import type { Finding, Rule } from '../rule';
import { countOf } from './figures';

const COUNT = '(\\d{1,6}|[一二两三四五六七八九十百千]{1,6})';

/** How news counts the dead and the injured. */
const CASUALTIES: readonly (readonly [words: string, behind: string])[] = [
  ['死亡|遇难|丧生|身亡|罹难|死|亡', '死亡|遇难'],
  ['受伤|重伤|轻伤|伤', '受伤'],
];

/** The counts of one kind of casualty in a text: 6人死亡, 6死, 死亡6人. */
function countsIn(text: string, words: string, behind: string) {
  const regex = new RegExp(
    `(?<![\\d.多余近超逾约])${COUNT}(?:人|名[^,。;:\\d]{0,6}?)?(?:当场|不幸|已|经抢救无效)?(?:${words})(?!亡?率|因|者|伤)|(?:${behind})(?:人数)?(?:达|为|增至|升至|上升至)?${COUNT}(?=[人名])`,
    'g',
  );
  return [...text.matchAll(regex)].flatMap((match) => {
    const value = countOf(match[1] ?? match[2]);
    return value === null ? [] : [{ value, index: match.index, length: match[0].length }];
  });
}

export const headlineFigures: Rule = {
  id: 'number/headline',
  severity: 'warning',
  find: (draft) => {
    const { headline, blocks } = draft.article;
    if (headline === null) return [];
    const title = draft.folded.slice(headline.span.start, headline.span.end);
    const bodyIds = new Set(blocks.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id));
    const body = draft.blocks.filter(({ block }) => bodyIds.has(block.id));
    return CASUALTIES.flatMap(([words, behind]) => {
      const claimed = countsIn(title, words, behind);
      if (claimed.length === 0) return [];
      // Where some died at once and others later, the text gives parts of the total.
      if (body.some(({ folded }) => /当场|途中|不治|抢救无效|另有|另外/.test(folded))) return [];
      const told = body.flatMap(({ block, folded }) =>
        countsIn(folded, words, behind).map(({ value, index, length }) => ({
          value,
          span: spanWithin(block.span, index, length),
        })),
      );
      return claimed.flatMap(({ value, index, length }): Finding[] =>
        told.length === 0 || isTold(value, new Set(told.map((one) => one.value)))
          ? []
          : [
              {
                span: spanWithin(headline.span, index, length),
                message: { en: 'the text gives another number', zh: '正文数字与此不同' },
                related: told.slice(0, 5).map(({ span }) => ({ span, message: { en: 'here', zh: '正文' } })),
              },
            ],
      );
    });
  },
};

/** Whether the text gives a number, or several that add up to it. */
function isTold(value: number, told: ReadonlySet<number>): boolean {
  const values = [...told].slice(0, 20);
  const added = values.reduce((all, one) => all + one, 0);
  return told.has(value) || added === value || values.some((one) => told.has(value - one));
}
