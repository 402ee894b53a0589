import type { Quantity, Span } from '../../model';
import type { Draft, Passage } from '../draft';
import { matchedParts } from '../report';
import type { Finding, Rule } from '../rule';
import { countOf } from './figures';
import { nameSpans, spansWithin } from './names';

/** Words in which 和, 与 and 及 join nothing. */
const NOT_JOINING =
  /共和|呼和|祥和|缓和|调和|及其|与其|和平|和谐|和田|和县|平和|饱和|温和|总和|参与|与会|给与|涉及|普及|及时|及格|以及|[太永仁泰]和|和(?=[县区镇乡村市街路顺龙政静硕林])|[和与][^、]{0,10}?相?比较?/g;

/** What a list cannot be told from: two kinds of lists that multiply (小麦、玉米产量同比、环比), counts, brackets. */
const UNSURE = /等|[(（]|的[^、]*、|同比.?环比|环比.?同比|单产/;
/** A count, which names many things at once, or those of the list again: 甲、乙、丙三个村. */
const COUNTED = /(\d{1,2}|[一两二三四五六七八九十]{1,2})[个家名位条项座所种类](.*)$/;

/** How many things a clause names with 、 and 和 between them, or null where that is not sure. */
function countItems(clause: string): number | null {
  const words = clause.replace(NOT_JOINING, (word) => (word === '以及' ? '和' : '□'.repeat(word.length)));
  if (UNSURE.test(words)) return null;
  const commas = words.split('、').length - 1;
  const tail = words.slice(words.lastIndexOf('、') + 1);
  const joints = tail.split(/[和与及]/).length - 1;
  const all = words.split(/[和与及]/).length - 1;
  if (joints > 1 || all > joints) return null;
  const things = commas + joints + 1;
  const counted = COUNTED.exec(words);
  const isTotal = counted !== null && countOf(counted[1]) === things && !/[、和与及]/.test(counted[2] ?? '');
  return counted === null || isTotal ? things : null;
}

const JOINT = /^(?:[、和与及]|以及)/;

/**
 * The values behind 分别: figures in one unit with nothing but 、 or 和 between them; none where the list goes on in
 * another unit.
 */
export function valuesBehind(
  { folded }: Draft,
  { quantities, sentence }: Passage,
  start: number,
): readonly Quantity[] {
  const run: Quantity[] = [];
  for (const quantity of quantities) {
    if (quantity.span.start < start) continue;
    const before = run.at(-1);
    const gap = folded.slice(before?.span.end ?? start, quantity.span.start);
    const joined = before
      ? /^(?:[、和与及]|以及)$/.test(gap) && before.unit.text === quantity.unit.text
      : gap.length <= 12 && !/[,;。、:(]/.test(gap);
    if (!joined) break;
    run.push(quantity);
  }
  const end = run.at(-1)?.span.end ?? sentence.span.end;
  return JOINT.test(folded.slice(end, Math.min(end + 2, sentence.span.end))) ? [] : run;
}

/** The words of a clause, with 和, 与 and 及 covered where they belong to a name. */
function coverNames({ folded }: Draft, names: readonly Span[], { start, end }: Span): string {
  return names.reduce(
    (words, name) => {
      const covered = folded.slice(name.start, name.end).replace(/[和与及]/g, '□');
      return words.slice(0, name.start - start) + covered + words.slice(name.end - start);
    },
    folded.slice(start, end),
  );
}

const RESPECTIVELY = { regex: /分别/g, needs: ['分别'] };

export const distribution: Rule = {
  id: 'number/distribution',
  severity: 'warning',
  find: (draft) => {
    const matched = matchedParts(draft, draft.passages, RESPECTIVELY);
    if (matched.length === 0) return [];
    const names = nameSpans(draft.article, true);
    return matched.flatMap(({ part: passage, span }): Finding[] => {
      const values = valuesBehind(draft, passage, span.end);
      if (values.length < 2) return [];
      const end = span.start;
      const before = draft.folded.slice(Math.max(passage.span.start, end - 60), end);
      const clause = { start: end - before.length + before.search(/[^,;。:!?]*$/), end };
      const things = countItems(coverNames(draft, spansWithin(names, clause), clause));
      if (things === null || things < 2 || things === values.length) return [];
      return [
        {
          span,
          message: {
            en: `${things} things, ${values.length} values`,
            zh: `前有${things}项，后有${values.length}个数值`,
          },
          related: values.map((value) => ({ span: value.span, message: { en: 'a value', zh: '数值' } })),
        },
      ];
    });
  },
};
