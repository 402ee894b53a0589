import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Article, parseArticle, type Quotation } from '../../src';

/**
 * Floors for what the passages must show: of 207 quotations that somebody says, how many are told as said and how many
 * speakers are right; of 54 terms, titles and slogans, how many nobody is made to say. Measured when the floors were set:
 * 202, 182 and 53, with 6 wrong speakers, each of them a name that was cut wrongly.
 */
const FLOORS = { speakers: 178, speech: 198, terms: 51 };
/** At most so many speakers that are wrong, or named where nobody is. */
const MOST_WRONG = 8;

interface Expected {
  /** Offset behind the closing mark. */
  readonly end: number;
  /** Who may be said to speak; null for terms, titles and slogans. */
  readonly speakers: readonly string[] | null;
}

interface Passage {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const passages = readFileSync(new URL('../tables/passages.txt', import.meta.url), 'utf8')
  .replace(/^#.*\n/gm, '')
  .split('===\n')
  .map(readPassage);

function readPassage(marked: string): Passage {
  const expected: Expected[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: mark, 1: names = '' } of marked.matchAll(/\[([^\]]*)\]/g)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    expected.push({ end: text.length, speakers: names === '-' ? null : names.split('|') });
  }
  return { text: text + marked.slice(from), expected };
}

const SPOKEN: ReadonlySet<Quotation['kind']> = new Set(['speech', 'thought', 'document']);

function namesOf({ people, organizations }: Article, { speaker }: Quotation): readonly string[] {
  const entity = [...people, ...organizations].find(({ id }) => id === speaker?.id);
  return [speaker?.text ?? '?', ...(entity ? [entity.name, ...entity.aliases] : [])];
}

function measure() {
  const counts = { speakers: 0, speech: 0, terms: 0, wrong: 0, said: 0, notSaid: 0 };
  const wrong: string[] = [];
  for (const { text, expected } of passages) {
    const article = parseArticle(text);
    for (const { end, speakers } of expected) {
      const quotation = article.quotations.find(({ span }) => span.end === end - 1);
      if (!quotation) throw new Error(`no quotation ends in ${text.slice(end - 10, end)}`);
      const spoken = SPOKEN.has(quotation.kind);
      if (speakers === null) counts.notSaid++;
      else counts.said++;
      if (speakers && spoken) counts.speech++;
      if (!speakers && !spoken) counts.terms++;
      const names = namesOf(article, quotation);
      const right = speakers?.some((name) => names.includes(name) || names.some((n) => n.endsWith(name)));
      if (right) counts.speakers++;
      else if (quotation.speaker) {
        counts.wrong++;
        wrong.push(`${quotation.speaker.text} for ${speakers?.join('|') ?? 'nobody'}: ${quotation.text}`);
      }
    }
  }
  return { ...counts, list: wrong };
}

const measured = measure();

test('who speaks is found, and nobody who does not', () => {
  expect(measured.speakers).toBeGreaterThanOrEqual(FLOORS.speakers);
  expect(measured.list.slice(MOST_WRONG), 'wrong speakers beyond those allowed').toEqual([]);
});

test('speech is told from terms, titles and slogans', () => {
  expect(measured.speech).toBeGreaterThanOrEqual(FLOORS.speech);
  expect(measured.terms).toBeGreaterThanOrEqual(FLOORS.terms);
});

test('the passages are as many as the floors were set for', () => {
  expect([measured.said, measured.notSaid]).toEqual([207, 54]);
});
