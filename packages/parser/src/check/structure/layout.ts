import type { Block } from '../../model';
import type { Draft } from '../draft';
import type { Finding, Rule } from '../rule';

export const noCaption: Rule = {
  id: 'structure/no-caption',
  severity: 'info',
  find: ({ article }) => {
    const bare = article.blocks.filter((block) => block.kind === 'image' && block.caption === null);
    const [first, ...others] = bare;
    if (first === undefined) return [];
    return [
      {
        span: first.span,
        message: {
          en: bare.length === 1 ? 'this photo has no caption' : `${bare.length} photos have no caption`,
          zh: `${bare.length}处图片没有图说`,
        },
        related: others
          .slice(0, 9)
          .map(({ span }) => ({ span, message: { en: 'nor has this one', zh: '此处亦无' } })),
      },
    ];
  },
};

const NUMBERED = /^[（(第]?[一二三四五六七八九十\d]{1,3}[、.．）)章节部]/;

export const emptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'warning',
  // Headings without numbers also stand in pairs, the second line of one under the first.
  find: ({ article }) => {
    const byId = new Map(article.blocks.map((block) => [block.id, block]));
    const sections = article.sections.map(({ heading, blocks }) => {
      const block = heading === null ? undefined : byId.get(heading);
      const isListed = blocks.every((id) => NUMBERED.test(byId.get(id)?.text ?? ''));
      return {
        block,
        level: block?.kind === 'heading' ? block.level : 0,
        isEmpty: blocks.length === 0,
        isListed,
      };
    });
    return sections.flatMap(({ block, level, isEmpty }, i): Finding[] => {
      if (block === undefined || !isEmpty || !NUMBERED.test(block.text)) return [];
      const [before, behind] = [sections[i - 1], sections[i + 1]];
      // A heading may open with a smaller one; and several without text in a row are a list, such as an agenda.
      if ((behind?.level ?? 0) > level) return [];
      if ([before, behind].some((other) => other?.isListed && other.level === level)) return [];
      return [
        { span: block.span, message: { en: 'nothing stands under this heading', zh: '此小标题下没有正文' } },
      ];
    });
  },
};

/** A line that announces what the article says in short, in its own words. */
const DIGEST = /^(?:划重点|摘要|导读|核心提示|内容提要|提要|要点|速览|本文要点)[:：]?$/;

/** Shorter paragraphs may come again on purpose. */
const REPEAT_LENGTH = 20;

export const repeatedParagraph: Rule = {
  id: 'structure/repeated-paragraph',
  severity: 'warning',
  find: ({ blocks }: Draft) => {
    const seen = new Map<string, Block>();
    const digest = new Set(
      blocks.flatMap(({ block }, i) => (DIGEST.test(block.text) ? [i + 1, i + 2, i + 3, i + 4] : [])),
    );
    return blocks.flatMap(({ block }, i): Finding[] => {
      if ((block.kind !== 'paragraph' && block.kind !== 'list-item') || digest.has(i)) return [];
      const words = block.text.replace(/\s+/g, '');
      const before = seen.get(words);
      if (before === undefined) seen.set(words, block);
      if (before === undefined || words.length < REPEAT_LENGTH) return [];
      return [
        {
          span: block.span,
          message: { en: 'this paragraph stands in the article already', zh: '本段与前文重复' },
          related: [{ span: before.span, message: { en: 'here', zh: '前一处' } }],
        },
      ];
    });
  },
};
