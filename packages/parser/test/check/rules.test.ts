import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesDocument } from '../../scripts/rules-document';
import type { Diagnostic, Edit } from '../../src';
import { parseArticle } from '../../src';
import { GUIDE } from '../../src/check/guide';
import { RULES } from '../../src/rules';
import { seedText } from '../support/articles';
import { readTable } from '../support/table';
import { articleAround } from './frame';

function check(passage: string): readonly Diagnostic[] {
  return parseArticle(articleAround(passage)).diagnostics;
}

function apply(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits: Edit[] = diagnostics.flatMap(({ fix }) => (fix ? [fix, ...(fix.also ?? [])] : []));
  return edits
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
}

test('ids are unique and rules are grouped', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const groups = ids.map((id) => id.split('/')[0]);
  expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual([...new Set(groups)]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what, why and on what ground in both languages', () => {
    for (const text of [
      rule.title.en,
      rule.title.zh,
      rule.reason.en,
      rule.reason.zh,
      rule.source.en,
      rule.source.zh,
    ]) {
      expect(text.trim()).not.toBe('');
    }
  });

  test('fires on its example and not on the correct twin', () => {
    const found = check(rule.example.fires).filter((diagnostic) => diagnostic.rule === id);
    expect(found).not.toEqual([]);
    expect(found.every(({ severity }) => severity === rule.severity)).toBe(true);
    expect(check(rule.example.quiet).map((diagnostic) => diagnostic.rule)).not.toContain(id);
  });
});

test.each(RULES.filter(({ fixable }) => fixable).map((rule) => [rule.id, rule] as const))(
  'the fix of %s mends its example',
  (id, rule) => {
    const text = articleAround(rule.example.fires);
    const found = parseArticle(text).diagnostics.filter((diagnostic) => diagnostic.rule === id);
    expect(found.some(({ fix }) => fix !== undefined)).toBe(true);
    const mended = parseArticle(apply(text, found)).diagnostics;
    expect(mended.map((diagnostic) => diagnostic.rule)).not.toContain(id);
  },
);

describe('planted errors', () => {
  test.each(readTable('checks').map((row) => [row['planted'] ?? '', row] as const))('%s', (planted, row) => {
    expect(check(planted).map(({ rule }) => rule)).toContain(row['rule']);
    const twin = check(row['correct'] ?? '').filter(
      ({ rule, severity }) => severity !== 'info' || rule === row['rule'],
    );
    expect(twin).toEqual([]);
  });
});

test('docs/rules.md is up to date', () => {
  // `pnpm --filter @wenmai/parser run docs` writes it.
  const written = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8');
  expect(written).toBe(rulesDocument(RULES));
});

test('the seed: what is wrong is found, what is right is left alone', () => {
  const { diagnostics } = parseArticle(seedText);
  const words = ({ span }: Diagnostic) => seedText.slice(span.start, span.end);
  const serious = diagnostics.filter(({ severity }) => severity !== 'info');
  expect(serious.map((found) => [found.rule, words(found)])).toEqual([
    ['number/double-approximation', '约300余万元'],
    ['time/period-after-publication', '2023年1月至11月'],
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toContain('punctuation/half-width');
});

test('there is no guide without a rule', () => {
  expect(Object.keys(GUIDE).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe('what only looks like a mistake', () => {
  test.each(readTable('sound').map((row) => [row['passage'] ?? '']))('%s', (passage) => {
    const serious = check(passage).filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

/** Whole articles of all kinds without a mistake: releases, results, notices, cases, matches, features, tables. */
const SOUND_ARTICLES = readFileSync(new URL('sound-articles.txt', import.meta.url), 'utf8').split(
  /^=====\n/m,
);

describe('sound articles', () => {
  test.each(SOUND_ARTICLES.map((text) => [text.slice(0, text.indexOf('\n')), text] as const))(
    '%s',
    (_, text) => {
      const serious = parseArticle(text).diagnostics.filter(({ severity }) => severity !== 'info');
      expect(serious.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)).toEqual([]);
    },
  );
});

test('the corrections of the seed leave its structure as it was', () => {
  const before = parseArticle(seedText);
  const after = parseArticle(apply(seedText, before.diagnostics));
  expect(after.blocks.map(({ kind }) => kind)).toEqual(before.blocks.map(({ kind }) => kind));
  expect(after.diagnostics.map(({ rule }) => rule)).toEqual(
    before.diagnostics.filter(({ fix }) => fix === undefined).map(({ rule }) => rule),
  );
});
