'use client';

import type { Article } from '@wenmai/parser';
import { useState } from 'react';
import { FORMATS, type Format, MORE_FORMATS } from '../../lib/formats';
import type { Messages } from '../../lib/messages/zh';
import { MAX_FRAGMENT, packText } from '../../lib/try/share';

/** The result as files, and as a link that carries the text itself. */
export function TakeAlong({ article, messages }: { article: Article; messages: Messages }) {
  const [shared, setShared] = useState('');

  const share = async () => {
    const fragment = await packText(article.source.text);
    if (fragment.length > MAX_FRAGMENT) return setShared(messages.attempt.linkTooLong);
    const link = `${location.href.replace(/#.*$/, '')}#text=${fragment}`;
    history.replaceState(null, '', link);
    await navigator.clipboard?.writeText(link).then(
      () => setShared(messages.take.copied),
      () => setShared(messages.attempt.linkInBar),
    );
  };

  return (
    <section className="take" aria-labelledby="take">
      <h2 id="take">{messages.take.title}</h2>
      <p className="try-actions">
        {[...FORMATS, ...MORE_FORMATS].map((format) => (
          <button key={format.extension} type="button" onClick={() => download(article, format)}>
            {format.name}
          </button>
        ))}
        <button type="button" onClick={share}>
          {messages.attempt.share}
        </button>
        <span role="status">{shared}</span>
      </p>
    </section>
  );
}

function download(article: Article, { extension, mediaType, write }: Format): void {
  const url = URL.createObjectURL(new Blob([write(article)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${article.source.name?.replace(/\.[^.]*$/, '') ?? 'article'}.${extension}`;
  link.click();
  URL.revokeObjectURL(url);
}
