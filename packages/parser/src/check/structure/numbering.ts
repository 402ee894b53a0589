import { findEnumerations } from '../enumerations';
import type { Finding, Rule } from '../rule';

export const enumerationGap: Rule = {
  id: 'structure/enumeration-gap',
  severity: 'warning',
  title: { en: 'an enumeration that skips or repeats a number', zh: '序次语跳号或重号' },
  reason: {
    en: '一是…二是…四是 counts wrong: an item was lost, or one was numbered twice.',
    zh: '“一是……二是……”等序次语应连续，不跳号、不重号。',
  },
  source: 'newsroom practice',
  example: {
    fires: '下一步要做好几件事：一是修好水库，二是疏通河道，四是种好树。',
    quiet: '下一步要做好几件事：一是修好水库，二是疏通河道，三是种好树。',
  },
  find: (draft) =>
    findEnumerations(draft).flatMap(({ items }) =>
      items.flatMap(({ value, span }, i): Finding[] => {
        const before = items[i - 1];
        if (before === undefined || value === before.value + 1) return [];
        return [
          {
            span,
            message: {
              en: `number ${before.value + 1} was expected here`,
              zh: `此处应为第${before.value + 1}项`,
            },
            related: [{ span: before.span, message: { en: 'the item before', zh: '前一项' } }],
          },
        ];
      }),
    ),
};
