'use client';

import { useEffect, useState } from 'react';
import { type Locale, messagesFor } from '../../lib/locales';
import { HANDOVER } from '../../lib/try/handover';
import { unpackText } from '../../lib/try/share';
import { Glance } from '../glance/glance';
import { ArticleView } from '../reading/article-view';
import { TakeAlong } from './take-along';
import { TextForm } from './text-form';
import { useParser } from './use-parser';

/** Longer texts are parsed all the same, but a page of them would be of no use. In UTF-16 code units. */
const MAX_SHOWN = 400_000;

async function broughtText(): Promise<string | null> {
  const packed = /^#text=(.+)$/.exec(location.hash)?.[1];
  if (packed !== undefined) return unpackText(packed);
  try {
    const pasted = sessionStorage.getItem(HANDOVER);
    sessionStorage.removeItem(HANDOVER);
    return pasted;
  } catch {
    return null;
  }
}

/** Paste or drop a text; it is parsed in the browser and shown like any article of the site. */
export function TryArticle({ locale, worker }: { locale: Locale; worker: string }) {
  const messages = messagesFor(locale);
  const { attempt, parse } = useParser(worker);
  const [text, setText] = useState('');

  // A text that a link carries in its fragment, or that was pasted on the home page, is shown at once.
  useEffect(() => {
    broughtText().then((brought) => {
      if (!brought) return;
      setText(brought);
      parse(brought);
    });
  }, [parse]);

  const read = attempt.state === 'read' ? attempt.article : null;
  const shown = read !== null && read.source.text.length <= MAX_SHOWN;
  return (
    <div data-interactive="">
      <TextForm text={text} onText={setText} onParse={parse} messages={messages} />
      <p className="try-status" role="status">
        {attempt.state === 'reading' && messages.attempt.reading}
        {attempt.state === 'failed' && messages.attempt.failed(attempt.reason)}
        {read && !shown && messages.attempt.tooLong}
      </p>
      {read && attempt.state === 'read' && (
        // A new text is a new page: nothing of the last one's state stays.
        <div key={attempt.number}>
          {shown && <ArticleView article={read} messages={messages} />}
          {shown && <Glance article={read} messages={messages} />}
          <TakeAlong article={read} messages={messages} />
        </div>
      )}
    </div>
  );
}
