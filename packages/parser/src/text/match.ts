import { type CharSet, charSet, isOneOf } from './chars';

/**
 * Every match of a global regular expression, in order. Unlike `String.prototype.matchAll` it does not copy the
 * expression, which for those built from lexicons costs more than the matching. The expression must not match the
 * empty string.
 */
export function matchAll(regex: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) matches.push(match);
  return matches;
}

/** A sticky regular expression with the characters that its matches begin with. */
export interface Sticky {
  readonly first: CharSet;
  readonly regex: RegExp;
}

/** @param first every character that a match can begin with: most places are passed over by them alone, which is far faster */
export function sticky(first: string, regex: RegExp): Sticky {
  return { first: charSet(first), regex };
}

/** What a sticky expression matches at `at`, or null. */
export function matchAt({ first, regex }: Sticky, text: string, at: number): RegExpExecArray | null {
  if (!isOneOf(first, text, at)) return null;
  regex.lastIndex = at;
  return regex.exec(text);
}
