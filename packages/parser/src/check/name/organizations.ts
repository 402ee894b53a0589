import { matchedParts } from '../report';
import type { Finding, Rule } from '../rule';

/** More short forms than an article declares; a bound for what is no article. */
const MOST = 20;

/** （以下简称“江合社”）; a mere 简称 tells of a short form and does not bring it in. */
const DECLARED = {
  regex: /\(?(?:以下|下文?)(?:统称|简称|称)[:为]?“([^”\s]{2,12})”/g,
  needs: ['以下', '下称', '下文', '下简称'],
};

export const shortFormFirst: Rule = {
  id: 'name/short-form-first',
  severity: 'warning',
  find: (draft) => {
    const { blocks, folded } = draft;
    const body = blocks.filter(({ block }) => block.kind === 'paragraph');
    const start = body[0]?.block.span.start ?? 0;
    const declared = matchedParts(draft, body, DECLARED).map(({ match, span }) => ({
      short: match[1] ?? '',
      span,
    }));
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
