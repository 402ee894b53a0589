import type { Article, Quantity, Sentence, Span, Statistic, Time } from '../model';
import type { Reading } from '../reading';
import { pairMarks } from '../text/pairs';
import { type Enumeration, findEnumerations } from './enumerations';
import type { MarkedBlock } from './marked-block';
import { openSearch, type Search } from './search';

/** What the parser knows about an article before it is checked. */
export type Facts = Omit<Article, 'diagnostics'>;

/** A sentence with the mentions that stand in it, in order. */
export interface Passage {
  readonly span: Span;
  readonly sentence: Sentence;
  /** Its words with widths and Traditional characters folded; offsets count from the start of the sentence. */
  readonly folded: string;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly statistics: readonly Statistic[];
}

/** An article laid out for checking: what several rules need is worked out once. */
export interface Draft {
  readonly article: Facts;
  /** The source. */
  readonly text: string;
  /** As long as `text`, with widths and Traditional characters folded. */
  readonly folded: string;
  /** The blocks whose words are the article's own. */
  readonly blocks: readonly MarkedBlock[];
  readonly passages: readonly Passage[];
  readonly enumerations: readonly Enumeration[];
  /** Whether the folded text holds one of some words. */
  readonly holds: Search;
}

export function openDraft({ text, folded, blocks: readable }: Reading, article: Facts): Draft {
  const blocks = readable.map((block) => ({
    span: block.span,
    block,
    folded: folded.slice(block.span.start, block.span.end),
    marks: pairMarks(text, block.span),
  }));
  const holds = openSearch(folded);
  const timesIn = inOrder(article.times);
  const quantitiesIn = inOrder(article.quantities);
  const statisticsIn = inOrder(article.statistics);
  return {
    article,
    text,
    folded,
    blocks,
    passages: article.sentences.map((sentence) => ({
      span: sentence.span,
      sentence,
      folded: folded.slice(sentence.span.start, sentence.span.end),
      times: timesIn(sentence.span),
      quantities: quantitiesIn(sentence.span),
      statistics: statisticsIn(sentence.span),
    })),
    enumerations: findEnumerations(holds, blocks),
    holds,
  };
}

/** Deals mentions out to spans that are asked for in the order of the text: all of them together take one pass. */
function inOrder<Item extends { readonly span: Span }>(mentions: readonly Item[]) {
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return ({ start, end }: Span): readonly Item[] => {
    const within: Item[] = [];
    for (let mention = sorted[next]; mention && mention.span.start < end; mention = sorted[++next]) {
      if (mention.span.start >= start) within.push(mention);
    }
    return within;
  };
}
