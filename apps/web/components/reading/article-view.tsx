import type { Article, Span } from '@wenmai/parser';
import type { Messages } from '../../lib/messages/zh';
import { lineCounter } from '../../lib/reading/lines';
import { type Mark, marksOf } from '../../lib/reading/notes';
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
  const lineOf = lineCounter(source.text);
  return (
    <article className="reader" lang="zh">
      <Head article={article} marks={marks} messages={messages} />
      <Controls article={article} messages={messages} />
      <Outline article={article} messages={messages} />
      <div className="text">
        {blocks.map((block, i) => (
          <BlockView
            key={block.id}
            block={block}
            line={lineOf(block.span.start)}
            source={source.text}
            marks={shares[i] ?? []}
            messages={messages}
          />
        ))}
      </div>
      <Credits article={article} messages={messages} />
    </article>
  );
}

function Head({
  article,
  marks,
  messages,
}: {
  article: Article;
  marks: readonly Mark[];
  messages: Messages;
}) {
  const { kicker, headline, subtitle, source } = article;
  const marked = (span: Span) => (
    <MarkedText source={source.text} span={span} marks={marks.filter(within(span))} messages={messages} />
  );
  return (
    <header className="head">
      {kicker && <p className="kicker-text">{marked(kicker.span)}</p>}
      <h1>{headline ? marked(headline.span) : messages.articles.untitled}</h1>
      {subtitle && <p className="subtitle-text">{marked(subtitle.span)}</p>}
      <Byline article={article} messages={messages} />
    </header>
  );
}

function within(span: Span): (mark: Mark) => boolean {
  return (mark) => mark.span.start < span.end && span.start < mark.span.end;
}
