import type { Article, ParseOptions } from '@wenmai/parser';
import type { Invocation } from './command';
import { CliError } from './io';
import { PUBLISHED, TIMEZONE } from './options';

/**
 * Loads the parser and settles what the command line says about the articles.
 *
 * @throws CliError where `--published` or `--timezone` cannot be understood: better now than once per article
 */
export async function loadParser(
  option: Invocation['option'],
): Promise<(text: string, about: ParseOptions) => Article> {
  const { parseArticle } = await import('@wenmai/parser');
  const given = { published: option(PUBLISHED), timeZone: option(TIMEZONE) };
  try {
    parseArticle('', given);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CliError('usage', {
      en: `${error.message}: give --published as 2023-11-22 and --timezone as Asia/Shanghai`,
      zh: '--published 应如 2023-11-22，--timezone 应如 Asia/Shanghai',
    });
  }
  return (text, about) => parseArticle(text, { ...given, ...about });
}
