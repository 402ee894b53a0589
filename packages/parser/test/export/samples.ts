import fc from 'fast-check';
import type { Article, Block, Span, TextSpan } from '../../src';
import { parseArticle } from '../../src';
import { articleNames, articleText, seedText } from '../support/articles';

/** The project's own articles, read by the parser, with what it found. */
export const parsed: readonly { readonly name: string; readonly article: Article }[] = [
  ...articleNames.map((name) => ({
    name,
    article: parseArticle(articleText(name), { name: `${name}.txt` }),
  })),
  {
    name: 'seed',
    article: parseArticle(seedText, {
      name: 'seed.txt',
      url: 'https://news.example/2023/11/22.html?a=1&b=2',
    }),
  },
];

/** Texts that formats stumble over, as they come from the web, and those in which there is nothing. */
const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  markup: [
    '<b>临江新桥</b> & “通车” </title><script>alert(1)</script>',
    '2031-05-10 09:27　<a href="x">临江日报</a>',
    '<p>5月10日，市长陈立明说：“&lt;大桥&gt;通车了，<![CDATA[车流]]>同比增长9.5%。”</p>',
    '# 一、*建成*之后 `code` [链接](javascript:alert(1)) {乙} \\end{document} $x$ %',
    '=HYPERLINK("http://x.example","点我")\t|甲|乙|',
  ].join('\n'),
  'control characters':
    '临江\u0000新桥\u0007通车\n2031-05-10 09:27　临江\u000b日报\n\u001b[31m市长陈立明\u0085说：“通\u2028车\u2029了\u007f。”\ufffe\uffff\n',
  'lone surrogates':
    '临江\ud800新桥通车\udc00\n2031-05-10 09:27　临江日报\n市长陈立明\udfff说：“大桥\ud83d通车了，同比增长9.5%。”𠮷\n',
  empty: '',
  'white space': ' \r\n　\t\ufeff\n',
  'no headline and no date': '市长陈立明说：“大桥通车了。”',
  'headline alone': '临江新桥通车',
};

/** What is known beside the text may be as hostile. */
export const hostile: readonly { readonly name: string; readonly article: Article }[] = Object.entries(
  HOSTILE_TEXTS,
).flatMap(([name, text]) => [
  { name, article: parseArticle(text) },
  {
    name: `${name}, also in the address`,
    article: parseArticle(text, { name: `${text.slice(0, 20)}.txt`, url: `https://news.example/${text}` }),
  },
]);

/**
 * A small article made by hand that has one of everything, with mentions in one another, a quotation over two blocks,
 * a character outside the Basic Multilingual Plane before all of them, and a line break of two characters.
 */
export function handmade(): Article {
  const text = [
    '𠮷桥通车：三年建成',
    '2031-05-10 09:27　临江日报',
    '本报讯（记者 周文、李𬱖）5月10日，临江市桥梁局局长陈立明说：“大桥全长约3至5公里，\r\n车流同比增长9.5%。',
    '“今后每天通行更快。”',
    '分享到微信',
  ].join('\n');
  const at = (words: string, from = 0): TextSpan => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`the article does not hold ${words}`);
    return { text: words, span: { start, end: start + words.length } };
  };
  const block = (id: string, words: string, kind: 'headline' | 'dateline' | 'paragraph'): Block => ({
    id,
    kind,
    ...at(words),
    rule: 'test/block',
  });
  const lines = text.split(/(?<!\r)\n/);
  const paragraph = lines[2] ?? '';
  const quoted: Span = { start: at('大桥全长').span.start, end: at('更快。').span.end };
  const rule = 'test/rule';
  return {
    ...parseArticle(text),
    source: { text, name: 'bridge.txt', url: 'https://news.example/bridge?a=1&b=2', mediaType: 'text/plain' },
    headline: at('𠮷桥通车：三年建成'),
    published: {
      value: '2031-05-10T09:27:00+08:00',
      precision: 'minute',
      ...at('2031-05-10 09:27'),
      rule,
    },
    publisher: { name: '临江日报', span: at('临江日报').span, rule },
    credits: [
      { role: 'reporter', name: '周文', span: at('周文').span, label: at('记者'), rule },
      { role: 'reporter', name: '李𬱖', span: at('李𬱖').span, label: at('记者'), rule },
      { role: 'editor', name: '陈立明', span: at('陈立明').span, label: null, rule },
    ],
    blocks: [
      block('b1', lines[0] ?? '', 'headline'),
      block('b2', lines[1] ?? '', 'dateline'),
      block('b3', paragraph, 'paragraph'),
      block('b4', lines[3] ?? '', 'paragraph'),
      { id: 'b5', kind: 'boilerplate', category: 'share', ...at('分享到微信'), rule },
    ],
    sections: [{ heading: null, blocks: ['b3', 'b4'] }],
    sentences: [
      { id: 's1', span: at(lines[0] ?? '').span, block: 'b1' },
      { id: 's2', span: at(paragraph).span, block: 'b3' },
      { id: 's3', span: at(lines[3] ?? '').span, block: 'b4' },
    ],
    times: [
      {
        id: 't1',
        ...at('5月10日'),
        type: 'date',
        value: '2031-05-10',
        start: '2031-05-10',
        end: '2031-05-11',
        granularity: 'day',
        anchor: { kind: 'publication' },
        implied: ['year'],
        rule: 'time/date',
      },
      {
        id: 't2',
        ...at('每天'),
        type: 'set',
        value: null,
        start: null,
        end: null,
        granularity: 'day',
        anchor: null,
        implied: [],
        rule: 'time/set',
      },
    ],
    quantities: [
      {
        id: 'n1',
        ...at('约3至5公里'),
        value: null,
        lower: 3,
        upper: 5,
        unit: { text: '公里', code: 'km' },
        of: at('大桥全长'),
        modifier: ['about'],
        rule: 'quantity/range',
      },
      {
        id: 'n2',
        ...at('9.5%'),
        value: 9.5,
        unit: { text: '%', code: '%' },
        of: null,
        modifier: [],
        rule: 'quantity/measure',
      },
    ],
    statistics: [
      {
        id: 'f1',
        span: at('车流同比增长9.5%').span,
        indicator: at('车流'),
        direction: 'increase',
        change: { value: 9.5, unit: '%', span: at('9.5%').span },
        comparison: 'year-on-year',
        base: at('同比'),
        period: 't1',
        scope: null,
        implied: ['period'],
        evidence: 's2',
        rule: 'statistic/change',
      },
    ],
    quotations: [
      {
        id: 'q1',
        kind: 'speech',
        text: text.slice(quoted.start, quoted.end),
        span: quoted,
        speaker: { id: 'p1', ...at('临江市桥梁局局长陈立明') },
        cue: at('说'),
        attribution: 'explicit',
        rule: 'verb-before',
      },
    ],
    people: [
      {
        id: 'p1',
        name: '陈立明',
        kind: 'named',
        aliases: ['老陈'],
        mentions: [
          { ...at('陈立明'), rule: 'person/name' },
          { ...at('周文'), rule: 'person/name' },
        ],
        roles: [{ title: '局长', span: at('局长').span, organization: 'o1' }],
        age: { value: 50, span: at('5').span },
        gender: { value: 'male', span: at('5').span },
      },
    ],
    organizations: [
      {
        id: 'o1',
        name: '临江市桥梁局',
        aliases: [],
        parent: 'o2',
        kind: 'government',
        mentions: [{ ...at('临江市桥梁局'), rule: 'organization/ending' }],
      },
      {
        id: 'o2',
        name: '临江日报',
        aliases: [],
        kind: 'media',
        mentions: [{ ...at('临江日报'), rule: 'organization/publisher' }],
      },
    ],
    places: [
      {
        id: 'l1',
        name: '临江市',
        aliases: ['临江'],
        code: '220681',
        level: 'county',
        mentions: [{ ...at('临江市'), rule: 'place/known' }],
      },
    ],
  };
}

/** What each format takes for its own marks, what XML forbids, and what writers of text forget. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</title><!-- -->',
  ']]>',
  '<![CDATA[',
  '&amp;&#0;&lt',
  '"\'`',
  '=1+1',
  '@SUM(A1)',
  '-5℃',
  '+86',
  '，",\r\n"',
  '---',
  '- - -',
  '# 一',
  '1. 二',
  '12) 三',
  '> 四',
  '    五',
  '```',
  '~~~',
  '~删~',
  '***',
  '__六__',
  '[七](javascript:alert(1))',
  '[八]: http://x.example',
  '![九](x)',
  '<http://x.example>',
  '|甲|乙|',
  '=====',
  '\\',
  '\\\\{}',
  '{乙}',
  '}',
  '%$#&_^~',
  '\u0000',
  '\u0007',
  '\u000b',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '𠮷',
  '👨‍👩‍👧',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '　　',
] as const;

/** Phrases in which the parser finds something, for marks to stand beside and inside of. */
const PHRASES = [
  '新华社北京5月10日电（记者周文）',
  '2031年5月10日 09:27　来源：临江日报',
  '临江市公安局局长陈立明说，',
  '“大桥通车了。”',
  '同比增长9.5%。',
  '“十一”期间',
  '一、建成',
  '（编辑：王一）',
  '3至5名工人',
] as const;

/** Any text: arbitrary code units, marks of the formats and phrases of the news, mixed. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(...PHRASES),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constant('\n'),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

/** Articles read from any text. */
export const anyArticle = anyText.map((text) =>
  parseArticle(text, { name: text.slice(0, 8), url: `http://news.example/${text}` }),
);

/** Runs a property often enough to meet each pair of marks, and always in the same order. */
export function always<Value>(arbitrary: fc.Arbitrary<Value>, check: (value: Value) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => void check(value)),
    { numRuns: 120, seed: 20311 },
  );
}
