import type { Exit } from './exit';
import type { Lang, Text } from './lang';

/** A stream that may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything a command touches of the world besides files, so that tests can give it another one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
  readonly lang: Lang;
  /** Aborts on Ctrl-C. Listening begins at the first call: until then Ctrl-C ends the process at once. */
  readonly interruption: () => AbortSignal;
}

/** An error that ends the run, with what to tell the user; no message means there is nobody to tell it to. */
export class CliError extends Error {
  readonly exit: Exit;
  readonly text: Text | null;

  /** @param options `cause` is what the system said, if it was the system */
  constructor(exit: Exit, text: Text | null, options?: ErrorOptions) {
    super(text?.en ?? exit, options);
    this.exit = exit;
    this.text = text;
  }
}

/** One line on standard error: the tool, what it is about, and what to do. */
export function complain(io: Io, message: string, about?: string): void {
  const line = `wenmai: ${about === undefined ? '' : `${about}: `}${message}`;
  io.stderr.write(`${line.replaceAll(/[\r\n]+/g, ' ')}\n`);
}
