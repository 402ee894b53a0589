import { expect, test } from 'vitest';
import * as clauseWords from '../../src/lexicon/clause-words';
import * as contexts from '../../src/lexicon/quotation-contexts';
import * as nouns from '../../src/lexicon/speaker-nouns';
import * as verbs from '../../src/lexicon/speech-verbs';

const lexicons = Object.entries({ ...clauseWords, ...contexts, ...nouns, ...verbs }).flatMap(
  ([name, words]) => (Array.isArray(words) ? [[name, words as readonly string[]] as const] : []),
);

test.each(lexicons)('%s holds no entry twice, and no empty one', (_, words) => {
  expect(words.filter((word, i) => word === '' || words.indexOf(word) !== i)).toEqual([]);
});

test('a verb reports or shows an attitude, not both', () => {
  expect(verbs.REPORTING_VERBS.filter((verb) => verbs.ATTITUDE_VERBS.includes(verb))).toEqual([]);
});
