import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src';
import { toJsonLd } from '../../src/export/jsonld';
import { toNinjs } from '../../src/export/ninjs';
import { annotationsOf } from '../../src/export/shared/annotations';
import { characterPositions } from '../../src/export/shared/position';
import { toWebAnnotation } from '../../src/export/webannotation';
import annoContext from '../schemas/anno-context.json';
import ninjsSchema from '../schemas/ninjs-2.1-subset.json';
import schemaContext from '../schemas/schema-org-context.json';
import { always, anyArticle, handmade, hostile, parsed } from './samples';

const articles = [...parsed, ...hostile, { name: 'one of everything', article: handmade() }];

/** The passage that an RFC 5147 URI points at: characters, a CR LF counting as one. */
function passageAt(article: Article, uri: string): string {
  const [, start, end] = /#char=(\d+),(\d+)$/.exec(uri)?.map(Number) ?? [];
  const characters = article.source.text.match(/\r\n|./gsu) ?? [];
  return characters.slice(start, end).join('');
}

/** Contexts come from the folder of schemas; nothing is fetched. */
const CONTEXTS: ReadonlyMap<string, string> = new Map([
  ['https://schema.org', JSON.stringify(schemaContext)],
  ['http://www.w3.org/ns/anno.jsonld', JSON.stringify(annoContext)],
]);

/** The document expanded; what the context does not know is an error. */
async function expand(document: object): Promise<jsonld.NodeObject | undefined> {
  // `safe` is younger than the types.
  const options: jsonld.Options.Expand & { safe: true } = {
    base: 'https://base.example/a.jsonld',
    safe: true,
    documentLoader: async (url) => {
      const context = CONTEXTS.get(url);
      if (context === undefined) throw new Error(`not to be fetched: ${url}`);
      return { document: JSON.parse(context), documentUrl: url };
    },
  };
  const [expanded] = await jsonld.expand(JSON.parse(JSON.stringify(document)), options);
  return expanded;
}

/** The values of a property of an expanded node. */
function valuesOf(node: unknown, property: string): unknown[] {
  const found: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, property) : [];
  return Array.isArray(found) ? found : [];
}

describe('positions of RFC 5147', () => {
  test('count characters, and a line break as one', () => {
    const position = characterPositions('甲\r\n𠮷乙\r丙\n丁');
    expect([0, 1, 3, 5, 6, 7, 8, 9, 10].map(position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('ninjs', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(ninjsSchema);
  const checkNinjs = (article: Article) => {
    const item = JSON.parse(JSON.stringify(toNinjs(article)));
    expect([validate(item), validate.errors]).toEqual([true, null]);
    for (const { uri } of [...item.people, ...item.organisations, ...item.places, ...item.infosources]) {
      expect(passageAt(article, uri).trim()).not.toBe('');
    }
  };

  test('the schema refuses what ninjs does not have', () => {
    expect(validate({ ...toNinjs(handmade()), byline: 'x' })).toBe(false);
    expect(validate({ ...toNinjs(handmade()), versioncreated: '2031-05-10' })).toBe(false);
  });

  test.each(articles)('$name is valid', ({ article }) => checkNinjs(article));

  test('any text', () => always(anyArticle, checkNinjs));

  test('names, sources and time of an article', () => {
    const { uri, bodies, ...item } = toNinjs(handmade(), { textUri: 'https://text.example/bridge.txt' });
    expect(uri).toBe('https://text.example/bridge.txt');
    expect(bodies[0]?.charcount).toBe([...(bodies[0]?.value ?? '')].length);
    expect(item).toMatchObject({
      versioncreated: '2031-05-10T09:27:00+08:00',
      title: '𠮷桥通车：三年建成',
      by: '记者 周文 李𬱖',
      people: [{ name: '陈立明', uri: 'https://text.example/bridge.txt#char=59,62', literal: 'p1' }],
      places: [{ name: '临江市', literal: '220681' }],
      infosources: [{ name: '临江日报', literal: 'publisher' }],
    });
  });
});

describe('JSON-LD', () => {
  test('the type is that of schema.org', () => {
    // Checked by the compiler.
    const typed: WithContext<NewsArticle> = toJsonLd(handmade());
    expect(typed['@type']).toBe('NewsArticle');
  });

  test.each(articles)('$name expands, every part leads back to its words', async ({ article }) => {
    const document = toJsonLd(article);
    const expanded = await expand(document);
    expect(expanded?.['@type']).toEqual(['http://schema.org/NewsArticle']);
    const parts = [...document.hasPart, ...document.mentions.flatMap(({ subjectOf }) => subjectOf)];
    for (const part of parts) expect(passageAt(article, part['@id'])).toBe(part.text);
    expect(valuesOf(expanded, 'http://schema.org/hasPart')).toHaveLength(document.hasPart.length);
  });

  test('quotations name their speakers, claims their figures', () => {
    const { hasPart, mentions } = toJsonLd(handmade());
    expect(hasPart[0]?.spokenByCharacter).toEqual({ '@id': '_:p1' });
    expect(mentions[0]).toMatchObject({ '@id': '_:p1', name: '陈立明', jobTitle: ['局长'] });
    expect(hasPart[1]).toMatchObject({
      text: '车流同比增长9.5%',
      temporalCoverage: '2031-05-10',
      about: [{ propertyID: 'increase year-on-year', name: '车流', value: 9.5, unitText: '%' }],
    });
  });

  test('any text is JSON that comes back, and expands', async () => {
    for (const article of fc.sample(anyArticle, { numRuns: 120, seed: 20311 })) {
      const document = toJsonLd(article);
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      expect((await expand(document))?.['@type']).toEqual(['http://schema.org/NewsArticle']);
    }
  });
});

describe('Web Annotation', () => {
  const checkAnnotations = (article: Article) => {
    const characters = [...article.source.text];
    const { first, total } = toWebAnnotation(article);
    const annotations = annotationsOf(article);
    expect([total, first.items.length]).toEqual([annotations.length, annotations.length]);
    first.items.forEach(({ target }, i) => {
      const [position, quote] = target.selector;
      if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector') {
        throw new Error('an annotation without its two selectors');
      }
      const { start, end } = position;
      expect(characters.slice(start, end).join('')).toBe(annotations[i]?.text);
      expect(quote.exact).toBe(annotations[i]?.text);
      expect(characters.slice(Math.max(0, start - 16), start).join('')).toBe(quote.prefix);
      expect(characters.slice(end, end + 16).join('')).toBe(quote.suffix);
    });
  };

  test.each(articles)('$name: positions in code points and quotes agree', ({ article }) =>
    checkAnnotations(article),
  );

  test('any text', () => always(anyArticle, checkAnnotations));

  test('any text expands', async () => {
    for (const article of fc.sample(anyArticle, { numRuns: 60, seed: 20311 })) {
      expect(await expand(toWebAnnotation(article))).toBeDefined();
    }
  });

  test.each(articles)('$name expands by the context of the vocabulary', async ({ article }) => {
    const collection = toWebAnnotation(article);
    const expanded = await expand(collection);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const [page] = valuesOf(expanded, 'http://www.w3.org/ns/activitystreams#first');
    const [list] = valuesOf(page, 'http://www.w3.org/ns/activitystreams#items');
    const items = valuesOf(list, '@list');
    expect(items).toHaveLength(collection.total);
    for (const item of items) {
      expect(valuesOf(item, '@type')).toEqual(['http://www.w3.org/ns/oa#Annotation']);
      expect(Object.keys(item ?? {}).sort()).toEqual([
        '@id',
        '@type',
        'http://www.w3.org/ns/oa#hasBody',
        'http://www.w3.org/ns/oa#hasTarget',
        'http://www.w3.org/ns/oa#motivatedBy',
      ]);
    }
  });
});
