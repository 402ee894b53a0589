import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeQuotations } from '../../src/claims/speakers';
import { findWords } from '../../src/mentions/entities';
import { findQuotedWords } from '../../src/mentions/quotations';
import type { Quotation } from '../../src/model';
import { entitiesOf, readingOf } from './reading';

const rows = readFileSync(new URL('../tables/quotations.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));

function read(passage: string, known: string): readonly Quotation[] {
  const text = passage.replaceAll('⏎', '\n');
  const [people = [], organizations = []] = known.split(';').map((names) => names.split(',').filter(Boolean));
  const reading = readingOf(text);
  return attributeQuotations(
    reading,
    findQuotedWords(reading),
    entitiesOf(text, people, organizations),
    findWords(reading),
  );
}

function show({ kind, speaker, attribution }: Quotation): string {
  if (kind !== 'speech' && kind !== 'thought' && kind !== 'document') return kind;
  return `${kind} ${attribution === 'implicit' ? '~' : ''}${speaker?.text ?? '-'}`;
}

test.each(rows)('%s', (passage = '', known = '', expected = '') => {
  expect(read(passage, known).map(show).join(' | ')).toBe(expected);
});

test('the table is large enough to show something', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
});
