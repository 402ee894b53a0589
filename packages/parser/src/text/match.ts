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
