import { expect, test } from 'vitest';
import type { Article, Time } from '../../src';
import { FACT_TABLES } from '../../src/export/facts';
import { parseArticle } from '../../src/parse';

const text = '一桥于2031年5月10日通车。当年3月，二桥开工。近日，三桥获批。';

function time(words: string, start: string | null): Time {
  const at = text.indexOf(words);
  return {
    id: `t${at}`,
    text: words,
    span: { start: at, end: at + words.length },
    type: 'date',
    value: start,
    start,
    end: null,
    granularity: 'day',
    anchor: null,
    implied: [],
    rule: 'test',
  };
}

const article: Article = {
  ...parseArticle(text),
  times: [time('2031年5月10日', '2031-05-10'), time('当年3月', '2031-03-01'), time('近日', null)],
};

test('a timeline holds what is dated, the earliest first, with the sentence it stands in', () => {
  expect(FACT_TABLES.timeline.facts(article).map(({ cells }) => cells)).toEqual([
    ['2031-03-01', null, '当年3月', '当年3月，二桥开工。'],
    ['2031-05-10', null, '2031年5月10日', '一桥于2031年5月10日通车。'],
  ]);
});

test.each(Object.entries(FACT_TABLES))(
  '%s: every fact has a cell for every column',
  (_, { columns, facts }) => {
    const full = parseArticle(
      '新桥通车\n\n　　“路好走了。”市民周文说。据江北县公安局统计，车辆共2万辆，同比增长9.5%。\n\n编辑：何青\n',
    );
    for (const one of [article, full]) {
      for (const { span, cells } of facts(one)) {
        expect(cells).toHaveLength(columns.length);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }
  },
);
