import type { Io } from '../io';
import type { Format } from './formats';
import { openSink, type Sink } from './sink';

export interface ArticleWriter {
  readonly write: (name: string, text: string) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/**
 * Writes articles into one stream. The stream is opened when the first article is there, so that a run in which
 * nothing could be read leaves no file behind.
 *
 * @param frame what stands around and between several articles; null where there is only one
 */
export function articleWriter(
  io: Io,
  { path, frame }: { readonly path: string | undefined; readonly frame: Format['frame'] | null },
): ArticleWriter {
  let sink: Sink | null = null;
  return {
    async write(name, text) {
      const first = sink === null;
      sink ??= await openSink(io, path);
      await sink.write(frame ? `${first ? frame.open : ''}${frame.between(name, first)}${text}` : text);
    },
    async finish() {
      if (sink && frame?.close) await sink.write(frame.close);
      await sink?.finish();
    },
  };
}
