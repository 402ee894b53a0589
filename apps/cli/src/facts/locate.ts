/** Where an offset lies, counted from 1 as editors do: columns in UTF-16 code units. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** Prepares a text for asking on which line an offset lies. A line ends at a line feed, or at a carriage return alone. */
export function locator(text: string): (offset: number) => Location {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
