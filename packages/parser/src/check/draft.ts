import type { Article, Block, Mention, Quantity, Sentence, Span, Statistic, Time } from '../model';
import type { Reading } from '../reading';
import { type Pairs, pairMarks } from '../text/pairs';
import { type Enumeration, findEnumerations } from './enumerations';

/** What the parser knows about an article before it is checked. */
export type Facts = Omit<Article, 'diagnostics'>;

/** A paragraph, heading or the like, with its quotation marks and brackets. */
export interface MarkedBlock {
  readonly block: Block;
  /** Its words with widths and Traditional characters folded; offsets count from the start of the block. */
  readonly folded: string;
  readonly marks: Pairs;
}

/** Where a person, a place or an organization is named. */
export interface Name {
  readonly span: Span;
  readonly kind: 'person' | 'place' | 'organization';
}

/** A sentence with the mentions that stand in it, in order. */
export interface Passage {
  readonly sentence: Sentence;
  /** Its words with widths and Traditional characters folded; offsets count from the start of the sentence. */
  readonly folded: string;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly statistics: readonly Statistic[];
  /** None stands inside another. */
  readonly names: readonly Name[];
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
}

export function openDraft({ text, folded, blocks: readable }: Reading, article: Facts): Draft {
  const blocks = readable.map((block) => ({
    block,
    folded: folded.slice(block.span.start, block.span.end),
    marks: pairMarks(text, block.span),
  }));
  const timesIn = inOrder(article.times);
  const quantitiesIn = inOrder(article.quantities);
  const statisticsIn = inOrder(article.statistics);
  const namesIn = inOrder(outermost(namesOf(article)));
  return {
    article,
    text,
    folded,
    blocks,
    passages: article.sentences.map((sentence) => ({
      sentence,
      folded: folded.slice(sentence.span.start, sentence.span.end),
      times: timesIn(sentence.span),
      quantities: quantitiesIn(sentence.span),
      statistics: statisticsIn(sentence.span),
      names: namesIn(sentence.span),
    })),
    enumerations: findEnumerations(blocks),
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

function namesOf({ people, places, organizations }: Facts): readonly Name[] {
  const spans = (entities: readonly { readonly mentions: readonly Mention[] }[], kind: Name['kind']) =>
    entities.flatMap(({ mentions }) => mentions.map(({ span }) => ({ span, kind })));
  return [...spans(people, 'person'), ...spans(places, 'place'), ...spans(organizations, 'organization')];
}

function outermost(names: readonly Name[]): readonly Name[] {
  const apart: Name[] = [];
  const sorted = [...names].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const name of sorted) if (name.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(name);
  return apart;
}
