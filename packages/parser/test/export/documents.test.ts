import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src';
import { toMarkdown } from '../../src/export/markdown';
import { toText } from '../../src/export/text';
import { parseArticle } from '../../src/parse';

type Draft = { kind: Block['kind']; text: string };

/** An article of the blocks given, one on each line: exports are tested apart from the stages that read. */
function articleOf(drafts: readonly Draft[]): Article {
  const text = drafts.map((draft) => draft.text).join('\n');
  let end = -1;
  const blocks = drafts.map(({ kind, text: words }, i): Block => {
    const start = end + 1;
    end = start + words.length;
    const base = { id: `b${i + 1}`, text: words, span: { start, end }, rule: 'test' };
    if (kind === 'heading') return { ...base, kind, level: 2 };
    if (kind === 'list-item') return { ...base, kind, marker: { start, end: start + 1 } };
    if (kind === 'image') return { ...base, kind, caption: null };
    if (kind === 'boilerplate') return { ...base, kind, category: 'share' };
    return { ...base, kind };
  });
  const at = (kind: Block['kind']) => blocks.find((block) => block.kind === kind) ?? null;
  return {
    ...parseArticle(text),
    source: { text, name: 'a.txt', mediaType: 'text/plain' },
    blocks,
    headline: at('headline'),
    kicker: null,
    subtitle: null,
  };
}

const article: Article = {
  ...articleOf([
    { kind: 'headline', text: '新桥*通车' },
    { kind: 'dateline', text: '2031-05-10 09:27 临江日报' },
    { kind: 'paragraph', text: '　　江上的新桥十日通车。' },
    { kind: 'image', text: '新桥*通车' },
    { kind: 'heading', text: '三年建成' },
    { kind: 'paragraph', text: '1. 不是列表_的_一行\n# 也不是标题' },
    { kind: 'list-item', text: '• 全长三公里' },
    { kind: 'boilerplate', text: '分享到微信' },
    { kind: 'credit', text: '编辑：周文' },
  ]),
  published: {
    value: '2031-05-10T09:27:00+08:00',
    precision: 'minute',
    text: '2031-05-10 09:27',
    span: { start: 6, end: 22 },
    rule: 'test',
  },
  publisher: { name: '临江日报', span: { start: 23, end: 27 }, rule: 'test' },
  people: [
    {
      id: 'p1',
      name: '周文',
      kind: 'named',
      aliases: [],
      mentions: [{ text: '周文', span: { start: 90, end: 92 }, rule: 'test' }],
      roles: [],
    },
  ],
  organizations: [],
  places: [],
  credits: [{ role: 'editor', name: '周文', span: { start: 0, end: 2 }, label: null, rule: 'test' }],
};

describe('Markdown', () => {
  test('front matter, then headline and body, with marks escaped and junk left out', () => {
    expect(toMarkdown(article)).toBe(`---
headline: "新桥*通车"
published: "2031-05-10T09:27:00+08:00"
publisher: "临江日报"
source: "a.txt"
credits:
  - {"role":"editor","name":"周文","at":[[0,2]]}
people:
  - {"name":"周文","at":[[90,92]]}
---

# 新桥\\*通车

江上的新桥十日通车。

### 三年建成

1\\. 不是列表\\_的\\_一行
\\# 也不是标题

- 全长三公里
`);
  });

  test('an article of which nothing is known is still a document', () => {
    expect(toMarkdown(articleOf([]))).toBe('---\nsource: "a.txt"\n---\n');
  });
});

describe('plain text', () => {
  test('the blocks of the article, one empty line between them', () => {
    expect(toText(article)).toBe(
      [
        '新桥*通车',
        '2031-05-10 09:27 临江日报',
        '江上的新桥十日通车。',
        '三年建成',
        '1. 不是列表_的_一行\n# 也不是标题',
        '• 全长三公里',
        '编辑：周文',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });
});
