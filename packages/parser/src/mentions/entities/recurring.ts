import type { PersonCandidate } from './candidates';
import { Flag } from './lexicon';
import { AnyName, is, lengthAt, type Words } from './tokens';

/** Evidence of all occurrences together that makes a recurring run of characters a name. */
const ENOUGH = 5;

/**
 * Names made of characters that are frequent words (王有福): no likelihood tells them, but a surname and two characters
 * that stand together again and again, with no word of the dictionary to explain them, are a name. What stands around
 * each occurrence is weighed together.
 */
export function findRecurring(words: Words): readonly PersonCandidate[] {
  const runs = new Map<string, { evidence: number; readonly at: number[] }>();
  for (let i = 0; i + 2 < words.count; i++) {
    if (!isRun(words, i)) continue;
    const start = words.starts[i] ?? 0;
    const name = words.text.slice(start, start + NAME_LENGTH);
    const run = runs.get(name) ?? { evidence: 0, at: [] };
    runs.set(name, run);
    run.evidence += evidenceAround(words, i);
    run.at.push(start);
  }
  const found: PersonCandidate[] = [];
  for (const { evidence, at } of runs.values()) {
    if (at.length < 2 || evidence < ENOUGH) continue;
    for (const start of at) {
      found.push({
        start,
        end: start + NAME_LENGTH,
        kind: 'person',
        form: 'named',
        rule: 'person/recurring',
      });
    }
  }
  return found;
}

const NAME_LENGTH = 3;

/** A name of three characters by its likelihood, if not a sure one. */
function isNameToken(words: Words, i: number): boolean {
  return is(words, i, Flag.ChineseName) && lengthAt(words, i) === NAME_LENGTH;
}

/** Last token of a run: behind the surname stand two characters, or a word of two (汪海洋). */
function lastOfRun(words: Words, i: number): number {
  if (isNameToken(words, i)) return i;
  return lengthAt(words, i + 1) === 2 ? i + 1 : i + 2;
}

/** A surname and two characters behind it, none of which holds sentences together. */
function isRun(words: Words, i: number): boolean {
  const { surname, givenAfterTitle } = words.lexicon.names;
  const start = words.starts[i] ?? 0;
  // Most words end here.
  if ((surname[words.text.charCodeAt(start)] ?? 0) === 0) return false;
  const name = isNameToken(words, i);
  if (!name && lengthAt(words, i) !== 1) return false;
  for (let at = start + 1; at < start + NAME_LENGTH; at++) {
    if ((givenAfterTitle[words.text.charCodeAt(at)] ?? 0) === 0 || GRAMMAR.has(words.text.charAt(at)))
      return false;
  }
  if (name) return true;
  const last = lastOfRun(words, i);
  if (words.ends[last] !== start + NAME_LENGTH) return false;
  for (let at = i; at <= last; at++) if (is(words, at, AnyName | Flag.Mark)) return false;
  // 付一半, 高几天
  return last > i + 1 || !is(words, last, Flag.Number | Flag.Time | Flag.Position | Flag.Adverb);
}

/** Characters that stand in no given name, however often they recur. */
const GRAMMAR = new Set(
  '的了着过在是和与及或也都就又还不没被把将对向从给让使到说我你他她它们这那其个些吗呢吧啊半几两多',
);

function evidenceAround(words: Words, i: number): number {
  const before = is(words, i - 1, Flag.Title | Flag.Introducer) ? 4 : is(words, i - 1, Flag.Mark) ? 2 : 0;
  const next = lastOfRun(words, i) + 1;
  const behind = is(words, next, Flag.PersonVerb) ? 3 : is(words, next, Flag.Mark) ? 1 : 0;
  return before + behind;
}
