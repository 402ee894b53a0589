import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError, type Io, type Output } from '../io';
import { outputError } from './errors';

/** Where text goes. What is written shows in a file only when `finish` was called. */
export interface Sink {
  /** Text, or text in UTF-8. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Gives up: a file that stood there before stays as it was. */
  readonly discard: () => Promise<void>;
}

/** Opens the file named, or standard output where none is. */
export async function openSink(io: Io, path: string | undefined): Promise<Sink> {
  if (path === undefined || path === '-') return streamSink(io.stdout);
  const target = await resolveTarget(path);
  return target.regular ? fileSink(io, target.path, target.mode) : deviceSink(path);
}

/** Standard output. Each chunk is waited for until the system has taken it, so that memory stays flat. */
function streamSink(stream: Output): Sink {
  const write = (text: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(outputError(error, 'standard output'));
        else resolve();
      });
    });
  return { write, finish: async () => {}, discard: async () => {} };
}

/** A device or a named pipe: written to as it is. */
async function deviceSink(path: string): Promise<Sink> {
  const failed = (error: unknown) => {
    throw outputError(error, path);
  };
  const handle = await open(path, 'w').catch(failed);
  return {
    write: (text) => handle.writeFile(text).catch(failed),
    finish: () => handle.close().catch(failed),
    discard: () => handle.close().catch(failed),
  };
}

/** Writes beside the file and puts it in place when it is complete. */
async function fileSink(io: Io, path: string, mode: number | null): Promise<Sink> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const interruption = io.interruption();
  const handle = await open(draft, 'wx').catch((error: unknown) => {
    throw outputError(error, path);
  });
  const attempt = async (action: () => Promise<unknown>) => {
    try {
      await action();
      if (interruption.aborted) throw new CliError('interrupted', null);
    } catch (error) {
      await discard();
      throw error instanceof CliError ? error : outputError(error, path);
    }
  };
  const discard = async () => {
    await handle.close().catch(() => {});
    await rm(draft, { force: true });
  };
  return {
    write: (text) => attempt(() => handle.writeFile(text)),
    finish: () =>
      attempt(async () => {
        await handle.sync();
        await handle.close();
        if (mode !== null) await chmod(draft, mode);
        await rename(draft, path);
      }),
    discard,
  };
}

export interface Target {
  /** Where the file is, behind links. */
  readonly path: string;
  /** A file, there or to be; devices and pipes are written to as they are, never replaced. */
  readonly regular: boolean;
  /** The permissions of a file that is there. */
  readonly mode: number | null;
}

/** @throws CliError where the path is that of a folder */
export async function resolveTarget(path: string): Promise<Target> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) {
      throw new CliError('output', {
        en: `cannot write ${path}: it is a folder; name a file`,
        zh: `无法写入 ${path}：这是文件夹，请指定文件名`,
      });
    }
    return { path: real, regular: found.isFile(), mode: found.mode & 0o777 };
  } catch (error) {
    if (error instanceof CliError) throw error;
    return { path, regular: true, mode: null };
  }
}
