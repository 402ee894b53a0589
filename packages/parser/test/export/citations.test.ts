import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src';
import { toBibtex } from '../../src/export/bibtex';
import { toCsl } from '../../src/export/csl';
import { toGbt7714 } from '../../src/export/gbt7714';
import { oneLine, subtitleOf } from '../../src/export/shared/about';
import { legalText } from '../../src/export/shared/legal';
import { always, anyArticle, handmade, hostile, parsed } from './samples';

const articles = [...parsed, ...hostile, { name: 'one of everything', article: handmade() }];

const onSite = (article: Article): Article => ({
  ...article,
  publisher: { ...(article.publisher ?? { span: { start: 0, end: 0 }, rule: 'test' }), name: '临江新闻网' },
});

const withoutAddress = ({ source, ...article }: Article): Article => ({
  ...article,
  source: { text: source.text, mediaType: source.mediaType },
});

describe('GB/T 7714-2015', () => {
  const url = 'https://news.example/bridge?a=1&b=2';
  test('a newspaper online', () => {
    expect(toGbt7714(handmade(), { accessed: '2031-06-01' })).toBe(
      `周文, 李𬱖. 𠮷桥通车：三年建成[N/OL]. 临江日报, 2031-05-10[2031-06-01]. ${url}.\n`,
    );
  });

  test('a newspaper in print, and a news site without and with an address', () => {
    expect(toGbt7714(withoutAddress(handmade()))).toBe(
      '周文, 李𬱖. 𠮷桥通车：三年建成[N]. 临江日报, 2031-05-10.\n',
    );
    expect(toGbt7714(withoutAddress(onSite(handmade())))).toBe(
      '周文, 李𬱖. 𠮷桥通车：三年建成[EB]. 临江新闻网, 2031(2031-05-10).\n',
    );
    expect(toGbt7714(onSite(handmade()))).toBe(
      `周文, 李𬱖. 𠮷桥通车：三年建成[EB/OL]. 临江新闻网, 2031(2031-05-10). ${url}.\n`,
    );
  });

  test('more than three authors; nothing known', () => {
    const article = handmade();
    const [first] = article.credits;
    if (!first) throw new Error('the sample has no credits');
    const credits = ['甲一', '乙二', '丙三', '丁四'].map((name) => ({ ...first, name }));
    expect(toGbt7714({ ...article, credits })).toMatch(/^甲一, 乙二, 丙三, 等\. /);
    const unknown = {
      ...withoutAddress(article),
      credits: [],
      headline: null,
      publisher: null,
      published: null,
    };
    expect(toGbt7714(unknown)).toBe('[无题名][EB].\n');
  });

  test('a subtitle follows a colon, without the dash it has in the paper', () => {
    const subtitle = { text: '——临江两岸的三年', span: { start: 0, end: 9 }, block: 'b1', rule: 'test' };
    expect(toGbt7714(withoutAddress({ ...handmade(), subtitle }))).toBe(
      '周文, 李𬱖. 𠮷桥通车：三年建成: 临江两岸的三年[N]. 临江日报, 2031-05-10.\n',
    );
    expect(toBibtex({ ...handmade(), subtitle })).toContain('  subtitle = {{临江两岸的三年}},\n');
  });

  test('any text is one line', () =>
    always(anyArticle, (article) => expect(toGbt7714(article)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]+\.\n$/u)));
});

describe('CSL-JSON', () => {
  test.each(articles)('$name is read and cited by a CSL processor', ({ article }) => {
    const item = toCsl(article, { accessed: '2031-06-01' });
    const [read] = new Cite(item).data;
    expect(read?.type).toBe(item.type);
    expect(read?.title).toBe(item.title);
    expect(read?.author).toEqual(item.author);
    expect(read?.issued).toEqual(item.issued);
    const cited = new Cite(item).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
    // CSL sets <b>, <i> and the like in another face, and knows no way to write them as they are.
    expect(cited).toContain((item.title ?? '').replaceAll(/<\/?(?:b|i|sc|sub|sup)>/g, ''));
  });

  test('each field tells where it was read', () => {
    const article = handmade();
    const { custom, author } = toCsl(article);
    const words = (custom.spans['author'] ?? []).map(({ start, end }) =>
      article.source.text.slice(start, end),
    );
    expect(words).toEqual(author?.map(({ literal }) => literal));
  });

  test('any text', () =>
    always(anyArticle, (article) => {
      const item = toCsl(article);
      expect(JSON.parse(JSON.stringify(item))).toEqual(item);
    }));
});

describe('BibTeX', () => {
  const read = (bibtex: string) => new Cite(bibtex).data;
  /** BibTeX has one kind of white space. */
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

  test('an entry as it is written', () => {
    expect(toBibtex(handmade(), { accessed: '2031-06-01' })).toMatchInlineSnapshot(`
      "@article{news20310510-b01e2d57,
        author = {{周文} and {李𬱖}},
        title = {{𠮷桥通车：三年建成}},
        journaltitle = {{临江日报}},
        editor = {{陈立明}},
        date = {2031-05-10},
        url = {https://news.example/bridge?a=1&b=2},
        urldate = {2031-06-01},
        entrysubtype = {newspaper},
        langid = {chinese}
      }
      "
    `);
  });

  test.each(articles)('$name is read back', ({ article }) => {
    const [item, ...more] = read(toBibtex(article));
    const csl = toCsl(article);
    expect(more).toEqual([]);
    const titles = [csl.title, subtitleOf(article)].filter(Boolean);
    expect(squeeze(item?.title ?? '')).toBe(squeeze(legalText(titles.join(': '))));
    expect(item?.issued?.['date-parts']).toEqual(csl.issued?.['date-parts']);
    expect(
      (item?.author ?? []).map(({ literal, family }: Record<string, string>) => literal ?? family),
    ).toEqual((csl.author ?? []).map(({ literal }) => literal));
  });

  test('any text: one entry, and the title comes back', () =>
    always(anyArticle, (article) => {
      const bibtex = toBibtex(article);
      // Braces balance for BibTeX, which knows no escape for them.
      let depth = 0;
      for (const mark of bibtex.replace(/\\text\w+\{\}/g, '')) {
        if (mark === '{') depth++;
        if (mark === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const [item, ...more] = read(bibtex);
      expect(more).toEqual([]);
      if (article.headline && !article.subtitle) {
        expect(squeeze(item?.title ?? '')).toBe(squeeze(legalText(oneLine(article.headline.text))));
      }
    }));
});

test('the plugins are those that read and write', () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(['@csl', '@bibtex']));
});
