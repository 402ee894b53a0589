import { ATTITUDE_VERBS, REPORTING_VERBS, SHORT_VERBS, THOUGHT_VERBS } from '../../lexicon/speech-verbs';
import type { Span } from '../../model';
import { matchAll } from '../../text/match';

/** A verb of speech in a clause. */
export interface Verb {
  readonly span: Span;
  readonly kind: 'report' | 'attitude' | 'thought' | 'words';
}

/** 发言人, 评论员, 报告会: the verb is part of a noun; 表示的: it modifies one. */
const NOT_IN_NOUN = '(?![人员师家者会书稿录性组单区处室厅部局科团]|的(?!是))';

const VERB = new RegExp(
  [
    `(?<thought>${THOUGHT_VERBS.join('|')})`,
    `(?<report>(?:${REPORTING_VERBS.join('|')})${NOT_IN_NOUN}|${SHORT_VERBS.map((verb) => `${verb}${NOT_IN_NOUN}`).join('|')})`,
    `(?<attitude>(?:${ATTITUDE_VERBS.join('|')})${NOT_IN_NOUN})`,
    '(?<words>的(?:话|原话)(?![题语筒剧]))',
  ].join('|'),
  'g',
);

/** The verbs of speech in a stretch of masked text, in order; 介绍说 and 说道 count as one. `offset` is added to the spans. */
export function findVerbs(masked: string, offset: number): readonly Verb[] {
  const verbs: Verb[] = [];
  for (const match of matchAll(VERB, masked)) {
    const { thought, report, words } = match.groups ?? {};
    const kind = thought ? 'thought' : report ? 'report' : words ? 'words' : 'attitude';
    const start = offset + match.index;
    const end = start + match[0].length;
    const before = verbs.at(-1);
    if (before?.span.end === start) {
      verbs[verbs.length - 1] = {
        span: { start: before.span.start, end },
        kind: before.kind === 'thought' ? 'thought' : kind,
      };
    } else verbs.push({ span: { start, end }, kind });
  }
  return verbs;
}
