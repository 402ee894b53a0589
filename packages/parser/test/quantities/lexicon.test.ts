import { describe, expect, test } from 'vitest';
import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE } from '../../src/lexicon/approximators';
import { CLASSIFIERS, COUNTED_NOUNS } from '../../src/lexicon/classifiers';
import { COUNTING_VERBS } from '../../src/lexicon/counting-verbs';
import {
  CASE_ENDINGS,
  CLAUSE_OPENERS,
  INDICATOR_ENDINGS,
  INDICATOR_OPENERS,
  NOT_INDICATORS,
} from '../../src/lexicon/indicators';
import { MEASURES } from '../../src/lexicon/measures';
import { NOUN_ENDS } from '../../src/lexicon/noun-ends';
import { NUMERIC_NAMES } from '../../src/lexicon/numeric-names';
import {
  DECREASE_VERBS,
  FALL_NOUNS,
  INCREASE_VERBS,
  LEVEL_VERBS,
  RISE_NOUNS,
  TREND_ADVERBS,
} from '../../src/lexicon/trends';
import { fold } from '../../src/text/fold';

const first = (entries: readonly (readonly [string, ...unknown[]])[]) => entries.map(([word]) => word);
const words = (entries: readonly { readonly text: string }[]) => entries.map(({ text }) => text);

describe.each([
  ['units and classifiers', [...first(MEASURES), ...words(CLASSIFIERS), ...words(COUNTED_NOUNS)]],
  ['approximators', [...first(APPROXIMATORS_BEFORE), ...first(APPROXIMATORS_AFTER)]],
  ['names that begin with a number', NUMERIC_NAMES],
  ['ends of noun phrases', words(NOUN_ENDS)],
  ['verbs of counting', COUNTING_VERBS],
  ['endings of indicators', [...INDICATOR_ENDINGS, ...NOT_INDICATORS]],
  ['endings of cases', CASE_ENDINGS],
  ['words before an indicator', first(INDICATOR_OPENERS)],
  ['words within a clause', first(CLAUSE_OPENERS)],
  ['verbs and nouns of change', [...INCREASE_VERBS, ...DECREASE_VERBS, ...RISE_NOUNS, ...FALL_NOUNS]],
  ['adverbs of change', TREND_ADVERBS],
  ['verbs of levels', LEVEL_VERBS],
])('%s', (_name, list) => {
  test('holds no word twice and no empty one', () => {
    expect(list.filter((word, index) => word === '' || list.indexOf(word) !== index)).toEqual([]);
  });
  test('is written as patterns see the text', () => {
    expect(list.filter((word) => fold(word) !== word)).toEqual([]);
  });
});
