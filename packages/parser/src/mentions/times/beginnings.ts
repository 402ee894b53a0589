import { codeAt } from '../../text/chars';

/** A set of rules, one bit each by their place in the list. */
export type RuleSet = number;

/** Tells from the first characters at a place which rules can read anything there. */
export interface Beginnings {
  /** Whether the character can begin anything: most cannot. */
  readonly mayBegin: (text: string, at: number) => boolean;
  /** The rules of which one character is enough: numerals, quotation marks. */
  readonly byOne: (text: string, at: number) => RuleSet;
  /** The rules that begin with the two characters. */
  readonly byTwo: (text: string, at: number) => RuleSet;
}

/** In the table of first characters: some rule begins with this character and another. */
const TWO = 1 << 15;

/** @param rules for each rule its beginnings, of one or two characters; at most 15 rules */
export function tabulate(rules: readonly (readonly string[])[]): Beginnings {
  const heads = new Uint16Array(0x10000);
  const twos = new Map<number, Map<number, RuleSet>>();
  for (const [index, beginnings] of rules.entries()) {
    for (const text of beginnings) {
      const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
      const bit = text.length === 1 ? 1 << index : TWO;
      heads[first] = (heads[first] ?? 0) | bit;
      if (bit !== TWO) continue;
      const seconds = twos.get(first) ?? new Map<number, RuleSet>();
      twos.set(first, seconds.set(second, (seconds.get(second) ?? 0) | (1 << index)));
    }
  }
  const headAt = (text: string, at: number) => heads[codeAt(text, at)] ?? 0;
  return {
    mayBegin: (text, at) => headAt(text, at) !== 0,
    byOne: (text, at) => headAt(text, at) & ~TWO,
    byTwo: (text, at) =>
      (headAt(text, at) & TWO) === 0 ? 0 : (twos.get(codeAt(text, at))?.get(codeAt(text, at + 1)) ?? 0),
  };
}

/** Every character of the first string followed by every one of the second. */
export function combine(firsts: string, seconds: string): readonly string[] {
  return Array.from(firsts).flatMap((first) => Array.from(seconds, (second) => first + second));
}

/** The first two characters of words. */
export function headsOf(words: Iterable<string>): readonly string[] {
  return Array.from(words, (word) => word.slice(0, 2));
}
