import type { Draft } from '../draft';
import { spanWithin } from '../report';
import type { Finding, Rule } from '../rule';

/** More short forms than an article declares; a bound for what is no article. */
const MOST = 20;

export const shortFormFirst: Rule = {
  id: 'name/short-form-first',
  severity: 'warning',
  find: ({ blocks, folded }: Draft) => {
    const body = blocks.filter(({ block }) => block.kind === 'paragraph');
    const start = body[0]?.block.span.start ?? 0;
    const declared = body.flatMap(({ block, folded: words }) =>
      [...words.matchAll(/\(?(?:以下|下)?简称[:为]?“([^”\s]{2,12})”/g)]
        .filter(([found]) => /以下|下简/.test(found))
        .map((match) => ({
          short: match[1] ?? '',
          span: spanWithin(block.span, match.index, match[0].length),
        })),
    );
    return declared.slice(0, MOST).flatMap(({ short, span }): Finding[] => {
      const at = folded.indexOf(short, start);
      const full =
        /[\p{Script=Han}“”]{0,40}$/u.exec(folded.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? '';
      if (at < 0 || at >= span.start - full.length || full.includes(short)) return [];
      return [
        {
          span: { start: at, end: at + short.length },
          message: { en: `${short} is declared only below`, zh: `简称“${short}”至后文才声明` },
          related: [{ span, message: { en: 'declared here', zh: '声明处' } }],
        },
      ];
    });
  },
};
