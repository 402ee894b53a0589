import type { Mention } from '../../model';
import type { Candidate } from './candidates';

/** A candidate as the article shows it: the source's own characters, with the rule that found them. */
export function toMention(source: string, { start, end, rule }: Candidate): Mention {
  return { text: source.slice(start, end), span: { start, end }, rule };
}
