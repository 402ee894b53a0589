/** A set of rules, one bit each by their place in the list. */
export type RuleSet = number;

/** Tells from the first characters at a place which rules can read anything there. */
export interface Beginnings {
  /** The rules of which one character is enough: numerals, quotation marks. */
  readonly byOne: (text: string, at: number) => RuleSet;
  /** The rules that begin with the two characters. */
  readonly byTwo: (text: string, at: number) => RuleSet;
}

/** @param rules for each rule its beginnings, of one or two characters */
export function tabulate(rules: readonly (readonly string[])[]): Beginnings {
  const ones = new Uint16Array(0x10000);
  const twos = new Map<number, Map<number, RuleSet>>();
  // Most characters begin nothing, which a table tells faster than a map.
  const firsts = new Uint8Array(0x10000);
  for (const [index, beginnings] of rules.entries()) {
    for (const text of beginnings) {
      const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
      if (text.length === 1) ones[first] = (ones[first] ?? 0) | (1 << index);
      else {
        firsts[first] = 1;
        const seconds = twos.get(first) ?? new Map<number, RuleSet>();
        twos.set(first, seconds.set(second, (seconds.get(second) ?? 0) | (1 << index)));
      }
    }
  }
  return {
    byOne: (text, at) => ones[text.charCodeAt(at)] ?? 0,
    byTwo: (text, at) => {
      const first = text.charCodeAt(at);
      return firsts[first] === 1 ? (twos.get(first)?.get(text.charCodeAt(at + 1)) ?? 0) : 0;
    },
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
