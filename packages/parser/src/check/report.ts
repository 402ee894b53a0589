import type { Fix, Span } from '../model';
import type { Draft } from './draft';
import type { Finding, Text } from './rule';

/** The span of `length` characters that stand `at` characters behind the start of another span. */
export function spanWithin(outer: Span, at: number, length: number): Span {
  return { start: outer.start + at, end: outer.start + at + length };
}

/**
 * Reports every match of an expression in the words of the article.
 *
 * @param regex global; matched against folded text, block by block
 * @param say what is wrong, or null where nothing is
 * @param fix what should stand there, or null where that is not sure
 */
export function report(
  { blocks }: Draft,
  regex: RegExp,
  say: (match: RegExpExecArray) => Text | null,
  fix?: (match: RegExpExecArray) => string | null,
): Finding[] {
  return blocks.flatMap(({ block, folded }) =>
    [...folded.matchAll(regex)].flatMap((match): Finding[] => {
      const message = say(match);
      if (message === null) return [];
      const span = spanWithin(block.span, match.index, match[0].length);
      const text = fix?.(match) ?? null;
      const edit: { fix?: Fix } = text === null ? {} : { fix: { span, text } };
      return [{ span, message, ...edit }];
    }),
  );
}
