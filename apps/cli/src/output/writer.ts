import { stat } from 'node:fs/promises';
import type { Io } from '../io';
import type { ArticleWriter } from './article-writer';
import { folderWriter } from './folder';
import type { Frame } from './formats';
import { resumableWriter } from './resumable';
import { openSink, resolveTarget, type Sink } from './sink';

export interface Destination {
  /** A file, a folder (ending in a slash, or there already), or standard output where none is given. */
  readonly path: string | undefined;
  /** What stands around and between several articles in one stream; null where there is only one. */
  readonly frame: Frame | null;
  /** Ending of the names of files in a folder. */
  readonly extension: string;
  /** Each article is one line with its name in it, so that a half-done file can be carried on. */
  readonly lines: boolean;
  /** Carry on an earlier run. */
  readonly resume: boolean;
}

export async function openWriter(io: Io, destination: Destination): Promise<ArticleWriter> {
  const { path, extension, resume } = destination;
  if (path !== undefined && (await isFolder(path))) return folderWriter(io, { path, extension, resume });
  if (path !== undefined && destination.lines && destination.frame !== null) {
    const target = await resolveTarget(path);
    if (target.regular) return resumableWriter({ target, resume });
  }
  return streamWriter(() => openSink(io, path), destination.frame);
}

/**
 * Writes articles into one stream. The stream is opened when the first article is there, so that a run in which
 * nothing could be read leaves no file behind.
 */
export function streamWriter(open: () => Promise<Sink>, frame: Frame | null): ArticleWriter {
  let sink: Sink | null = null;
  return {
    has: () => false,
    async write(result) {
      const first = sink === null;
      sink ??= await open();
      const before = frame ? (first ? frame.open : '') + frame.between(result.name, first) : '';
      if (before !== '') await sink.write(before);
      await sink.write(frame?.inner ? frame.inner(result.text, first) : result.bytes);
    },
    async finish() {
      if (sink && frame?.close) await sink.write(frame.close);
      await sink?.finish();
    },
    async abandon() {
      await sink?.discard();
      return null;
    },
  };
}

/** Whether a path names a folder, there already or by its last slash. */
export async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
