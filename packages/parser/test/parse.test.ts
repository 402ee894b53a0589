import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../scripts/schema';
import { parseArticle } from '../src';
import { articleNames, articleText, seedText } from './support/articles';

const TEXT = '小镇迎来新书店\n\n2023-11-22 10:00 某某晚报\n\n书店昨天开张了。';

describe('an article', () => {
  const schema: Record<string, unknown> = { ...articleSchema() };
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  test.each([...articleNames, 'seed'])('%s is what the JSON Schema describes, and survives JSON', (name) => {
    const article = parseArticle(name === 'seed' ? seedText : articleText(name));
    const copy: unknown = JSON.parse(JSON.stringify(article));
    expect(copy).toEqual(article);
    validate(copy);
    expect(validate.errors).toBeNull();
  });

  test('of an empty text is empty', () => {
    const article = parseArticle('');
    expect([article.blocks, article.sentences, article.headline]).toEqual([[], [], null]);
  });
});

describe('options', () => {
  test('are kept with the source', () => {
    const { source } = parseArticle(TEXT, {
      name: 'a.txt',
      url: 'https://example.com/a',
      encoding: 'gb18030',
    });
    expect(source).toEqual({
      text: TEXT,
      name: 'a.txt',
      url: 'https://example.com/a',
      encoding: 'gb18030',
      mediaType: 'text/plain',
    });
  });

  test('the dateline wins over the time of publication that is given', () => {
    expect(parseArticle(TEXT, { published: '2020-01-01' }).reference).toEqual({
      value: '2023-11-22T10:00:00+08:00',
      from: 'dateline',
    });
    expect(parseArticle('书店昨天开张了。', { published: '2020-01-01' }).reference).toEqual({
      value: '2020-01-01',
      from: 'option',
    });
  });

  test.each([
    [{ timeZone: 'Mars/Base' }, 'Mars/Base'],
    [{ published: 'yesterday' }, 'yesterday'],
    [{ published: '2023-02-31' }, '2023-02-31'],
  ])('%j is refused by name', (options, word) => {
    expect(() => parseArticle(TEXT, options)).toThrow(RangeError);
    expect(() => parseArticle(TEXT, options)).toThrow(word);
  });
});
