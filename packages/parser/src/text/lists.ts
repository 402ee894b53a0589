/**
 * The lists of the lexicon: text with an entry on each line. A line in square brackets is a heading: what follows it
 * belongs together.
 */

/** The entries of a list without headings. */
export function entriesOf(list: string): readonly string[] {
  return list.trim().split('\n');
}

/** The headings of a list, each with its entries. */
export function sectionsOf(list: string): readonly (readonly [string, readonly string[]])[] {
  return list
    .trim()
    .split('\n[')
    .map((section) => {
      const [heading = '', ...entries] = section.split('\n');
      return [heading.replace(/[[\]]/g, ''), entries] as const;
    });
}
