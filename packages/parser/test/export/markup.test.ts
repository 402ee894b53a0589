import { Parser } from 'commonmark';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse as parseHtml } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Article } from '../../src';
import { toHtml } from '../../src/export/html';
import { toMarkdown } from '../../src/export/markdown';
import { oneLine } from '../../src/export/shared/about';
import { annotationsOf } from '../../src/export/shared/annotations';
import { legalText } from '../../src/export/shared/legal';
import { always, anyArticle, handmade, hostile, parsed } from './samples';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** All elements of a parsed document, and the errors the parser met. */
function readHtml(html: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = [];
  const document = parseHtml(html, { onParseError: ({ code }) => errors.push(code) });
  const elements: Element[] = [];
  const visit = (node: Node) => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return { elements, errors };
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** HTML has one kind of line break. */
const unbroken = (text: string) => legalText(text).replace(/\r\n|\r/g, '\n');

describe('HTML', () => {
  const TAGS = new Set(
    'html head meta title link body article h1 h2 h3 h4 p ul li pre figure figcaption br span time data'.split(
      ' ',
    ),
  );
  const checkHtml = (article: Article) => {
    const { elements, errors } = readHtml(toHtml(article));
    const { text } = article.source;
    // Code points that are no characters are legal text for XML and a complaint, nothing more, for HTML.
    const harmless = new Set(['noncharacter-in-input-stream', 'control-character-in-input-stream']);
    expect(errors.filter((code) => !harmless.has(code))).toEqual([]);
    expect(elements.filter(({ tagName }) => !TAGS.has(tagName))).toEqual([]);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const blocks = new Map(article.blocks.map((block) => [block.id, block]));
    const read = new Map<string, string>();
    for (const element of elements) {
      const block = blocks.get(attribute(element, 'id') ?? '');
      if (block) expect(textOf(element)).toBe(unbroken(block.text));
      const id = attribute(element, 'data-id');
      if (id !== undefined) read.set(id, (read.get(id) ?? '') + textOf(element));
    }
    const whole = new Set(
      article.blocks.filter(({ kind }) => kind !== 'image' && kind !== 'boilerplate').map(({ id }) => id),
    );
    for (const { id, span } of annotationsOf(article)) {
      const inside = article.blocks.filter(
        (block) => whole.has(block.id) && block.span.start < span.end && span.start < block.span.end,
      );
      const words = inside.map((block) =>
        text.slice(Math.max(span.start, block.span.start), Math.min(span.end, block.span.end)),
      );
      expect(read.get(id) ?? '').toBe(unbroken(words.join('')));
    }
  };

  test.each([...parsed, ...hostile])('$name: every value stands where it was read', ({ article }) =>
    checkHtml(article),
  );

  test('any text', () => always(anyArticle, checkHtml));

  test('one of everything', () => {
    checkHtml(handmade());
    expect(toHtml(handmade())).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="zh">
      <head><meta charset="utf-8"><title>𠮷桥通车：三年建成</title><meta property="article:published_time" content="2031-05-10T09:27:00+08:00"><link rel="canonical" href="https://news.example/bridge?a=1&amp;b=2"></head>
      <body>
      <article>
      <h1 id="b1" data-start="0" data-end="10">𠮷桥通车：三年建成</h1>
      <p id="b2" data-start="11" data-end="32" class="dateline">2031-05-10 09:27　<span class="organization" id="o2.1" data-id="o2.1" data-value="临江日报" data-entity="o2" data-rule="organization/publisher" data-start="28" data-end="32">临江日报</span></p>
      <p id="b3" data-start="33" data-end="91">本报讯（记者 <span class="person" id="p1.2" data-id="p1.2" data-value="陈立明" data-entity="p1" data-rule="person/name" data-start="40" data-end="42">周文</span>、李𬱖）<time class="time" id="t1" datetime="2031-05-10" data-id="t1" data-rule="time/date" data-start="47" data-end="52">5月10日</time>，<span class="speaker" id="q1.speaker" data-id="q1.speaker" data-entity="p1" data-rule="verb-before" data-start="53" data-end="64"><span class="organization" id="o1.1" data-id="o1.1" data-value="临江市桥梁局" data-entity="o1" data-rule="organization/ending" data-start="53" data-end="59"><span class="place" id="l1.1" data-id="l1.1" data-value="临江市" data-entity="l1" data-rule="place/known" data-start="53" data-end="56">临江市</span>桥梁局</span><span class="role" id="p1.role1" data-id="p1.role1" data-value="局长" data-entity="p1" data-start="59" data-end="61">局长</span><span class="person" id="p1.1" data-id="p1.1" data-value="陈立明" data-entity="p1" data-rule="person/name" data-start="61" data-end="64">陈立明</span></span>说：“<span class="quotation" id="q1" data-id="q1" data-speaker="p1" data-rule="verb-before" data-start="67" data-end="102">大桥全长<span class="quantity" id="n1" data-id="n1" data-value="3..5" data-rule="quantity/range" data-start="71" data-end="77">约3至5公里</span>，<br>
      <span class="statistic" id="f1" data-id="f1" data-value="9.5" data-rule="statistic/change" data-start="80" data-end="90">车流同比增长<data class="quantity" id="n2" value="9.5" data-id="n2" data-rule="quantity/measure" data-start="86" data-end="90">9.5%</data></span>。</span></p>
      <p id="b4" data-start="92" data-end="103"><span class="quotation" data-id="q1" data-speaker="p1" data-rule="verb-before" data-start="67" data-end="102">“今后<span class="time" id="t2" data-id="t2" data-rule="time/set" data-start="95" data-end="97">每天</span>通行更快。</span>”</p>
      </article>
      </body>
      </html>
      "
    `);
  });
});

describe('Markdown', () => {
  /** The blocks a CommonMark reader finds: kind, level and text. */
  const readBlocks = (markdown: string) => {
    const blocks: { type: string; text: string }[] = [];
    const walker = new Parser().parse(markdown).walker();
    for (let event = walker.next(); event; event = walker.next()) {
      const { entering, node } = event;
      const last = blocks.at(-1);
      if (entering && (node.type === 'heading' || node.type === 'paragraph' || node.type === 'code_block')) {
        blocks.push({ type: node.type, text: node.type === 'code_block' ? (node.literal ?? '') : '' });
      } else if (node.type === 'text' && last) last.text += node.literal ?? '';
      else if (node.type === 'softbreak' && last) last.text += '\n';
      else if (entering && !PLAIN.has(node.type))
        throw new Error(`${node.type} in ${JSON.stringify(markdown)}`);
    }
    return blocks;
  };
  const PLAIN = new Set(['document', 'text', 'softbreak', 'emph', 'strong', 'list', 'item']);

  const split = (document: string) => {
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(document) ?? [];
    return { front, body };
  };

  const checkMarkdown = (article: Article) => {
    const { front, body } = split(toMarkdown(article));
    const known = parseYaml(front, { version: '1.2' }) ?? {};
    expect(known.headline).toBe(article.headline ? legalText(article.headline.text) : undefined);
    expect(known.source).toBe(article.source.name && legalText(article.source.name));
    expect((known.people ?? []).map(({ name }: { name: string }) => name)).toEqual(
      article.people.map(({ name }) => legalText(name)),
    );
    const words = (text: string) => legalText(oneLine(text));
    const line = (text: string | undefined) => (text && words(text) ? [words(text)] : []);
    const expected = [
      ...line(article.kicker?.text),
      ...line(article.headline?.text),
      ...line(article.subtitle?.text),
      ...article.blocks.flatMap((block) => {
        if (block.kind === 'paragraph') {
          return [
            block.text
              .split(/\r\n|\r|\n/)
              .map(words)
              .filter((each) => each !== '')
              .join('\n'),
          ];
        }
        if (block.kind === 'heading' || block.kind === 'caption') return line(block.text);
        if (block.kind === 'list-item') return line(block.text.slice(block.marker.end - block.span.start));
        return block.kind === 'table' ? [`${unbroken(block.text)}\n`] : [];
      }),
    ].filter((text) => text !== '');
    expect(readBlocks(body).map(({ text }) => text)).toEqual(expected);
  };

  test.each([...parsed, ...hostile])(
    '$name: a CommonMark reader finds the text as it was written',
    ({ article }) => checkMarkdown(article),
  );

  test('any text', () => always(anyArticle, checkMarkdown));
});
