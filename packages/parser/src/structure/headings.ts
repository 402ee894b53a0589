import { BULLET, HEADINGS, ORDINAL_ITEM } from '../lexicon/structure';
import { CLOSER, kindAt, STOP } from '../text/kinds';

/** What a line's own shape says about its being a heading or a list item. */
export type Marker =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly rule: string }
  | { readonly kind: 'list-item'; readonly length: number; readonly rule: string };

/** A line this long is a paragraph, whatever it begins with. */
const MAX_HEADING = 42;

/** Whether a line's last character ends a sentence, closing marks behind it looked through. */
export function endsSentence(line: string): boolean {
  let i = line.length - 1;
  while (i >= 0 && kindAt(line, i) & CLOSER) i--;
  if (i >= 0 && kindAt(line, i) & STOP) return true;
  // A full stop ends a sentence of Latin text.
  return line.endsWith('.') && /[)”a-zA-Z]/.test(line.at(-2) ?? '');
}

/** The marker a line begins with, or null. */
export function readMarker(line: string): Marker | null {
  if (line.length <= MAX_HEADING && !/[。；;][”’」』）)"']*$/.test(line)) {
    const heading = HEADINGS.find(({ regex }) => regex.test(line));
    if (heading) return { kind: 'heading', level: heading.level, rule: heading.rule };
  }
  const item = BULLET.exec(line) ?? ORDINAL_ITEM.exec(line);
  return item ? { kind: 'list-item', length: item[0].trimEnd().length, rule: 'list-marker' } : null;
}

/** Whether a line could be a heading by its looks alone: short, without the punctuation that ends or breaks off a sentence. */
export function looksLikeHeading(line: string): boolean {
  return (
    line.length >= 2 &&
    line.length <= MAX_HEADING &&
    !endsSentence(line) &&
    !/[，、：:,]$/.test(line) &&
    !/^(?:——|—|--)/.test(line) &&
    /[\p{Script=Han}A-Za-z]/u.test(line)
  );
}
