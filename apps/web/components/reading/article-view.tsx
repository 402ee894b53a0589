import type { Article, Span } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import { type Anchors, placeAnchors } from '../../lib/reading/anchors';
import { type Mark, marksOf } from '../../lib/reading/notes';
import { lineCounter, overlaps } from '../../lib/reading/offsets';
import { marksBySpan } from '../../lib/reading/segments';
import { BlockView } from './block';
import { Byline } from './byline';
import { Controls } from './controls';
import { Credits } from './credits';
import { MarkedText } from './marked-text';
import { Outline } from './outline';

/** An article with its notes, and the source view of the same text. Runs at build time and in the browser alike. */
export function ArticleView({ article, messages }: { article: Article; messages: Messages }) {
  const { source, blocks } = article;
  const marks = marksOf(article);
  const shares = marksBySpan(
    blocks.map(({ span }) => span),
    marks,
  );
  const anchors = placeAnchors(article, shares);
  const lineOf = lineCounter(source.text);
  return (
    <article className="reader" lang="zh">
      <Head article={article} marks={marks} anchors={anchors} messages={messages} />
      <Controls marks={marks} messages={messages} />
      <Outline article={article} messages={messages} />
      <div className="text">
        {blocks.map((block, i) => (
          <BlockView
            key={block.id}
            block={block}
            line={lineOf(block.span.start)}
            source={source.text}
            marks={shares[i] ?? []}
            anchors={anchors.blocks.get(block.id) ?? []}
            messages={messages}
          />
        ))}
      </div>
      <Credits article={article} anchors={anchors} messages={messages} />
    </article>
  );
}

interface HeadProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly anchors: Anchors;
  readonly messages: Messages;
}

function Head({ article, marks, anchors, messages }: HeadProps) {
  const { kicker, headline, subtitle, source } = article;
  const marked = (span: Span) => (
    <MarkedText
      source={source.text}
      span={span}
      marks={marks.filter((mark) => overlaps(mark.span, span))}
      messages={messages}
      noted={false}
    />
  );
  return (
    <header className="head">
      {kicker && <p className="kicker-text">{marked(kicker.span)}</p>}
      <h1>{headline ? marked(headline.span) : messages.articles.untitled}</h1>
      {subtitle && <p className="subtitle-text">{marked(subtitle.span)}</p>}
      <Byline article={article} anchors={anchors} messages={messages} />
    </header>
  );
}
