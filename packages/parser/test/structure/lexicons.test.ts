import { describe, expect, test } from 'vitest';
import { LINES, MARKED_LINES, NOTICES, SIGNS, TAIL_MARKERS } from '../../src/lexicon/boilerplate';
import { CAPTION_RULES } from '../../src/lexicon/captions';
import { CHANNELS } from '../../src/lexicon/channels';
import { LABELS } from '../../src/lexicon/credit-labels';
import { AGENCIES, OUTLET_ENDINGS } from '../../src/lexicon/outlets';
import { PAGE_WORDS } from '../../src/lexicon/page-words';
import { SURNAMES, TRADITIONAL_SURNAMES } from '../../src/lexicon/surnames';
import { COMMONEST_SURNAMES, SURNAME_GAPS } from '../../src/lexicon/surnames.generated';
import { captionRule } from '../../src/structure/captions';
import { boilerplateCategory, tailCategory } from '../../src/structure/patterns';
import { charactersOf, gapsOf } from '../../src/text/gaps';
import { readTable } from '../support/table';

describe('patterns fire on their own examples', () => {
  const rows = readTable('boilerplate');
  test.each(rows)('boilerplate: $line text', ({ 'line text': text = '', category, tail }) => {
    expect(tail === 'yes' ? tailCategory(text) : boilerplateCategory(text)).toBe(category);
  });
  const whole = (pattern: string) => `^(?:${pattern})$`;
  const within = (pattern: string) => pattern;
  const patterns = (
    [
      [LINES, whole],
      [MARKED_LINES, whole],
      [TAIL_MARKERS, whole],
      [SIGNS, within],
      [NOTICES, within],
    ] as const
  ).flatMap(([lexicon, anchor]) =>
    Object.entries(lexicon).flatMap(([category, list]) =>
      list.map((each) => [category, anchor(each)] as const),
    ),
  );
  test.each(patterns)('%s has an example for %s', (category, pattern) => {
    const regex = new RegExp(pattern);
    expect(
      rows.filter((row) => row['category'] === category && regex.test(row['line text'] ?? '')),
    ).not.toEqual([]);
  });
  const captions = readTable('captions');
  test.each(captions)('caption: $caption', ({ caption = '', rule }) => {
    expect(captionRule(caption)).toBe(rule);
  });
  test.each(CAPTION_RULES)('$rule has an example', ({ rule }) => {
    expect(captions.map((row) => row['rule'])).toContain(rule);
  });
});

test('running text is neither furniture nor caption', () => {
  for (const line of [
    '评论认为，这一做法值得推广。',
    '记者分享了她的故事。',
    '声明说，双方将继续合作。',
    '他位置感很好，球队需要他。',
    '图书馆今天开放。',
    '更多人选择留在家乡。',
    '扫码点餐不该成为唯一选择',
    '代表关注微信诈骗 建议提高违法成本',
    '临江上线“掌上政务”小程序',
    '下载“贷款”APP被骗三万元',
    '大学生 下载刷单APP，被骗三万元',
    '关注民生，随时倾听群众呼声。',
    '打开心门，重新出发',
    '打开手机APP即可挂号。',
    '使用这款APP可能泄露隐私',
    '市民扫描二维码即可登记。',
    '他说：“这只是个人看法，不代表公司立场。”',
    '未经许可，任何人不得进入施工现场。',
    '本文为您介绍三种方法。',
    '记得当时他收藏了许多旧报纸。',
    '特别提示：高考当天部分道路实行交通管制。',
    '下载量突破一百万次，这款应用的客户端仍在更新。',
  ]) {
    expect([line, boilerplateCategory(line), tailCategory(line), captionRule(line)]).toEqual([
      line,
      null,
      null,
      null,
    ]);
  }
});

test('no lexicon holds an entry twice, or an empty one', () => {
  const lexicons = {
    AGENCIES,
    OUTLET_ENDINGS,
    CHANNELS: [...CHANNELS],
    ...LABELS,
    ...PAGE_WORDS,
  };
  for (const [name, entries] of Object.entries(lexicons)) {
    expect([name, entries.filter((entry, i) => entry === '' || entries.indexOf(entry) !== i)]).toEqual([
      name,
      [],
    ]);
  }
});

test('the surnames written as distances are those of the list', () => {
  expect(SURNAME_GAPS).toBe(gapsOf(SURNAMES + TRADITIONAL_SURNAMES));
  expect(SURNAMES.startsWith(COMMONEST_SURNAMES)).toBe(true);
});

test.each(['', '一', '一丁', '龥', '一龥', '丁一丁', '一乖乗乘亇鿿'])(
  'distances stand for the characters %s',
  (characters) => {
    expect(charactersOf(gapsOf(characters))).toBe([...new Set(characters)].sort().join(''));
  },
);
