// The parser in the visitor's browser: bytes or a text go in, an article or a reason comes out. Nothing is sent anywhere.
import { decodeText } from '@wenmai/corpus/decode';
import { parseArticle } from '@wenmai/parser';
import type { ParseRequest, ParseResponse } from '../lib/try/messages';

self.onmessage = async ({ data }: MessageEvent<ParseRequest>) => {
  self.postMessage(await respond(data));
};

async function respond({ id, name, content }: ParseRequest): Promise<ParseResponse> {
  try {
    if (typeof content === 'string') return { id, article: parseArticle(content, named(name)) };
    const decoded = await decodeText(content);
    if (!decoded.ok) return { id, reason: decoded.reason };
    return { id, article: parseArticle(decoded.text, { ...named(name), encoding: decoded.encoding }) };
  } catch (error) {
    return { id, reason: error instanceof Error ? error.message : String(error) };
  }
}

function named(name: string | null) {
  return name === null ? {} : { name };
}
