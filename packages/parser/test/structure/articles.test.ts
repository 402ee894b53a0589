import { expect, test } from 'vitest';
import { parseStructure } from '../../src';
import { articleNames, articleText, expectation } from '../support/articles';
import { outline } from '../support/outline';

test.each(articleNames)('%s has the expected layout', (name) => {
  expect(outline(parseStructure(articleText(name)))).toEqual(expectation(name));
});
