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

const source = 'newsroom practice (三审三校)';

const COMPLETE =
  '桥头新市场开业\n\n2031-05-10 08:00 来源：临江日报\n\n市场昨天开业，一百多户商家进场。\n\n记者：周文\n编辑：何青';

export const noDate: Rule = {
  id: 'structure/no-date',
  severity: 'info',
  title: { en: 'no date of publication', zh: '缺少发布日期' },
  reason: {
    en: 'Without its date nobody knows when 今年 and 昨天 were.',
    zh: '没有日期，“今年”“昨天”等便无从查考。',
  },
  source,
  example: { fires: '桥头新市场开业\n\n市场已经开业，一百多户商家进场。', quiet: COMPLETE },
  find: (draft) =>
    ofArticle(draft, draft.article.published === null && draft.article.wire?.date == null, {
      en: 'the article has no date of publication',
      zh: '全文没有发布日期',
    }),
};

export const noPublisher: Rule = {
  id: 'structure/no-publisher',
  severity: 'info',
  title: { en: 'no publisher', zh: '缺少发布媒体或来源' },
  reason: { en: 'An article names the outlet that answers for it.', zh: '稿件应注明对其负责的媒体或来源。' },
  source,
  example: { fires: '桥头新市场开业\n\n2031-05-10\n\n市场已经开业，一百多户商家进场。', quiet: COMPLETE },
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
  title: { en: 'no author', zh: '缺少作者或记者署名' },
  reason: { en: 'An article names who wrote it.', zh: '稿件应署作者或记者姓名。' },
  source,
  example: {
    fires: '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场已经开业，一百多户商家进场。',
    quiet: COMPLETE,
  },
  find: (draft) =>
    ofArticle(draft, !credited(draft, AUTHORS), {
      en: 'no author or reporter is named',
      zh: '全文没有作者或记者署名',
    }),
};

export const noEditor: Rule = {
  id: 'structure/no-editor',
  severity: 'info',
  title: { en: 'no editor or reviewer', zh: '缺少编辑、审核署名' },
  reason: { en: 'An article names who edited or approved it.', zh: '稿件应署编辑、校对或审核人员姓名。' },
  source,
  example: {
    fires: '桥头新市场开业\n\n2031-05-10 临江日报\n\n市场已经开业，一百多户商家进场。',
    quiet: COMPLETE,
  },
  find: (draft) =>
    ofArticle(draft, !credited(draft, EDITORS), {
      en: 'no editor, proofreader or reviewer is named',
      zh: '全文没有编辑、校对或审核署名',
    }),
};
