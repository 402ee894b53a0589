import type { Finding, Rule } from '../rule';

export const enumerationGap: Rule = {
  id: 'structure/enumeration-gap',
  severity: 'warning',
  find: ({ enumerations }) =>
    enumerations.flatMap(({ items }) =>
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
