import { expect, test } from 'vitest';
import * as all from '../src';
import * as labels from '../src/labels';
import * as structure from '../src/structure';

// A name added here is a promise to users; a name gone is a breaking change.
test('the public surface', () => {
  expect(Object.keys(all).sort()).toEqual(['indicatorName', 'parseArticle', 'parseStructure']);
  expect(Object.keys(structure).sort()).toEqual(['parseStructure']);
  expect(Object.keys(labels).sort()).toEqual(['BLOCK_KIND_LABELS_ZH', 'CREDIT_ROLE_LABELS_ZH']);
});
