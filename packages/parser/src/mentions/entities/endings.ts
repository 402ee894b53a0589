import { ORGANIZATION_SUFFIXES } from '../../lexicon/organizations';
import type { OrganizationKind } from '../../model';
import { sectionsOf } from '../../text/lists';
import { Flag } from './lexicon';
import { type Suffixes, suffixTable } from './suffixes';
import { AnyName, is, type Words } from './tokens';

/** An ending of organizations, as the lexicon has it. */
interface Ending {
  readonly kind: OrganizationKind;
  /** It ends ordinary words too, so that a proper name must stand right before it. */
  readonly weak: boolean;
}

/** An ending found in the text. */
export interface FoundEnding extends Ending {
  /** First token of the ending. */
  readonly first: number;
  readonly last: number;
  readonly length: number;
  /** How much of the first token stands before the ending: 区 in 区政府. */
  readonly stem: number;
}

let suffixes: Suffixes<Ending> | undefined;

/** The endings of organizations, decoded when they are first needed. */
function organizationSuffixes(): Suffixes<Ending> {
  suffixes ??= suffixTable(
    sectionsOf(ORGANIZATION_SUFFIXES).flatMap(([heading, endings]) => {
      const [kind, weak] = heading.split(' ');
      return endings.map(
        (ending) => [ending, { kind: kind as OrganizationKind, weak: weak === 'weak' }] as const,
      );
    }),
  );
  return suffixes;
}

/** The longest ending that the token at `last` closes; it begins within a token or at the beginning of one. */
export function readEnding(words: Words, last: number): FoundEnding | null {
  const end = words.ends[last] ?? 0;
  if (!organizationSuffixes().mayEnd(words.text.charCodeAt(end - 1))) return null;
  if (is(words, last, AnyName | Flag.Mark)) return null;
  let first = last;
  while (first > 0 && last - first < 4 && !is(words, first - 1, Flag.Mark | AnyName)) first--;
  // The longest ending that begins with a token or within the last: 政府 of 新北市政府, not 市政府.
  for (; first <= last; first++) {
    const found = organizationSuffixes().longest(words.text, words.starts[first] ?? 0, end);
    if (!found) return null;
    const start = end - found.length;
    while ((words.ends[first] ?? 0) <= start) first++;
    const stem = start - (words.starts[first] ?? 0);
    if (stem === 0 || first === last) return { ...found.value, first, last, length: found.length, stem };
  }
  return null;
}
