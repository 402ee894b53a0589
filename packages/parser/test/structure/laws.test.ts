import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStructure, type Structure } from '../../src';
import { articleNames, articleText, seedText } from '../support/articles';

/** Blocks tile the text, sentences lie in their blocks, and every text is the slice at its span. */
function checkLaws(text: string): void {
  const structure = parseStructure(text);
  expect(structure.source.text).toBe(text);
  let at = 0;
  for (const block of structure.blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, block.span.start).trim()).toBe('');
    expect(block.text).toBe(text.slice(block.span.start, block.span.end));
    expect(block.text).not.toBe('');
    at = block.span.end;
  }
  expect(text.slice(at).trim()).toBe('');
  expect(structure.blocks.map(({ id }) => id)).toEqual(structure.blocks.map((_, i) => `b${i + 1}`));
  checkSentences(structure);
  checkSpans(structure);
}

function checkSentences({ blocks, sentences }: Structure): void {
  const span = new Map(blocks.map((block) => [block.id, block.span]));
  let at = 0;
  for (const sentence of sentences) {
    const block = span.get(sentence.block);
    expect(sentence.span.start).toBeGreaterThanOrEqual(
      Math.max(at, block?.start ?? Number.POSITIVE_INFINITY),
    );
    expect(sentence.span.end).toBeGreaterThan(sentence.span.start);
    expect(sentence.span.end).toBeLessThanOrEqual(block?.end ?? 0);
    at = sentence.span.end;
  }
}

function checkSpans({
  source: { text },
  headline,
  kicker,
  subtitle,
  published,
  publisher,
  credits,
  wire,
}: Structure): void {
  for (const part of [headline, kicker, subtitle, published, wire?.agency, wire?.place, wire?.date]) {
    if (part) expect(text.slice(part.span.start, part.span.end)).toBe(part.text);
  }
  if (publisher) expect(text.slice(publisher.span.start, publisher.span.end)).toBe(publisher.name);
  for (const { name, span, label } of credits) {
    // A space set inside a name for the eye is no part of it.
    expect(text.slice(span.start, span.end).replace(/\s/gu, '')).toBe(name.replace(/\s/gu, ''));
    if (label) expect(text.slice(label.span.start, label.span.end)).toBe(label.text);
  }
}

/** Pieces that news pages are made of, with all that goes wrong in them. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\u2028',
    ' ',
    '\t',
    '　　',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\ud800',
    '\udc00',
    '\0',
  ],
  ...[
    '“',
    '”',
    '「',
    '」',
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '。',
    '！',
    '?',
    '……',
    '、',
    '，',
    ':',
    '：',
    '|',
    '/',
    '-',
  ],
  ...[
    '来源：',
    '责任编辑：',
    '编辑',
    '记者',
    '文/图',
    '作者：',
    '（记者',
    '审核:',
    '新华社北京',
    '电',
    '讯',
    '图为',
    '▲',
    '摄',
  ],
  ...[
    '2023-11-22',
    '09:27:59',
    '5月10日',
    '12:11',
    '2023',
    '11/22',
    '7.16',
    '3',
    '一、',
    '（一）',
    '1.',
    '①',
    '• ',
  ],
  ...[
    '今日热搜',
    '相关阅读',
    '分享到：',
    '首页 > 新闻',
    '免责声明：',
    '某县公安局',
    '张三',
    '李四',
    '欧阳修',
    '王',
    '同比下降9.5%',
  ],
  ...['𠮷野家', '𬱖', '測試標題', 'Hello world.', '这是一句话。', '这是标题'],
);

describe('the laws of structure', () => {
  test.each([...articleNames, 'seed'])('hold for %s', (name) => {
    checkLaws(name === 'seed' ? seedText : articleText(name));
  });

  test('hold for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), checkLaws), { numRuns: 300 });
  });

  test('hold for any mixture of what pages are made of', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => checkLaws(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  test('hold for lines that are cut, doubled and shuffled', () => {
    const lines = articleNames.flatMap((name) => articleText(name).split('\n'));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (some, end) => checkLaws(some.join(end)),
      ),
      { numRuns: 150 },
    );
  });
});

describe('extreme texts', () => {
  const extremes: Readonly<Record<string, string>> = {
    'one line of ten million characters': '某'.repeat(10_000_000),
    'a million empty lines': '\n'.repeat(1_000_000),
    'a million line breaks of two characters': '\r\n'.repeat(1_000_000),
    'a million stops': '。'.repeat(1_000_000),
    'a million opening brackets': '（'.repeat(1_000_000),
    'a million quotation marks': '“'.repeat(1_000_000),
    'ten million spaces': ' '.repeat(10_000_000),
    'a hundred thousand short lines': '标题\n'.repeat(100_000),
    'a hundred thousand dates': '2023-11-22\n'.repeat(100_000),
    'a hundred thousand labels': '编辑：'.repeat(100_000),
    'half a million lone surrogates': '\ud800'.repeat(500_000),
  };
  test.each(Object.keys(extremes))('%s', (name) => {
    const text = extremes[name] ?? '';
    const { blocks } = parseStructure(text);
    expect(blocks.reduce((sum, { span }) => sum + span.end - span.start, 0)).toBeGreaterThanOrEqual(
      text.replace(/\s+/gu, '').length,
    );
  });
});
