import { expect, test } from 'vitest';
import * as all from '../src';
import * as structure from '../src/structure';

// A name added here is a promise to users; a name gone is a breaking change.
test('the public surface', () => {
  expect(Object.keys(all).sort()).toEqual(['indicatorName', 'parseArticle', 'parseStructure']);
  expect(Object.keys(structure).sort()).toEqual(['parseStructure']);
});
