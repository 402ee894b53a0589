import type { CreditRole, Span } from '../../model';
import type { Draft } from '../draft';
import type { Finding, Rule, Text } from '../rule';

const EDITORS: ReadonlySet<CreditRole> = new Set<CreditRole>([
  'editor',
  'chief-editor',
  'duty-editor',
  'proofreader',
  'reviewer',
  'producer',
]);

const AUTHORS: ReadonlySet<CreditRole> = new Set<CreditRole>([
  'author',
  'reporter',
  'correspondent',
  'intern',
  'columnist',
  'agency',
]);

/** A finding about the article as a whole stands at its headline, or its first block. An empty text lacks nothing. */
function ofArticle({ article }: Draft, missing: boolean, message: Text): Finding[] {
  const span: Span | undefined = article.headline?.span ?? article.blocks[0]?.span;
  return missing && span !== undefined ? [{ span, message }] : [];
}

function credited({ article }: Draft, roles: ReadonlySet<CreditRole>): boolean {
  return article.credits.some(({ role }) => roles.has(role));
}

export const noDate: Rule = {
  id: 'structure/no-date',
  severity: 'info',
  find: (draft) =>
    ofArticle(draft, draft.article.published === null && draft.article.wire?.date == null, {
      en: 'the article has no date of publication',
      zh: '全文没有发布日期',
    }),
};

export const noPublisher: Rule = {
  id: 'structure/no-publisher',
  severity: 'info',
  find: (draft) =>
    ofArticle(
      draft,
      draft.article.publisher === null &&
        draft.article.wire?.agency == null &&
        !credited(draft, new Set<CreditRole>(['source', 'agency'])),
      { en: 'the article names no outlet', zh: '全文没有媒体或来源' },
    ),
};

export const noAuthor: Rule = {
  id: 'structure/no-author',
  severity: 'info',
  find: (draft) =>
    ofArticle(draft, !credited(draft, AUTHORS), {
      en: 'no author or reporter is named',
      zh: '全文没有作者或记者署名',
    }),
};

export const noEditor: Rule = {
  id: 'structure/no-editor',
  severity: 'info',
  find: (draft) =>
    ofArticle(draft, !credited(draft, EDITORS), {
      en: 'no editor, proofreader or reviewer is named',
      zh: '全文没有编辑、校对或审核署名',
    }),
};
