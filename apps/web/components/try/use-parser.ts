import type { Article } from '@wenmai/parser';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ParseRequest, ParseResponse } from '../../lib/try/messages';

export type Attempt =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'read'; readonly article: Article; readonly number: number };

export interface Parser {
  readonly attempt: Attempt;
  readonly parse: (content: string | Uint8Array, name?: string) => void;
}

/** The parser in a worker, started when first needed. The answer to the last request counts; earlier ones are dropped. */
export function useParser(address: string): Parser {
  const [attempt, setAttempt] = useState<Attempt>({ state: 'idle' });
  const worker = useRef<Worker | null>(null);
  const last = useRef(0);

  useEffect(() => () => worker.current?.terminate(), []);

  const parse = useCallback(
    (content: string | Uint8Array, name?: string) => {
      const request: ParseRequest = { id: ++last.current, name: name ?? null, content };
      worker.current ??= new Worker(address, { type: 'module' });
      worker.current.onmessage = ({ data }: MessageEvent<ParseResponse>) => {
        if (data.id !== last.current) return;
        setAttempt(
          'article' in data
            ? { state: 'read', article: data.article, number: data.id }
            : { state: 'failed', reason: data.reason },
        );
      };
      worker.current.onerror = (event) => setAttempt({ state: 'failed', reason: event.message });
      worker.current.postMessage(request);
      setAttempt({ state: 'reading' });
    },
    [address],
  );
  return { attempt, parse };
}
