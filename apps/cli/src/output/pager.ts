import { spawn } from 'node:child_process';
import type { Io } from '../io';
import type { Sink } from './sink';

/** The user's pager; `less` where none is named and it is installed. None where the name is empty. */
export function pagerCommand({ env }: Io): string {
  return env['WENMAI_PAGER'] ?? env['PAGER'] ?? (process.platform === 'win32' ? 'more' : 'less || cat');
}

/**
 * Shows what is written in a pager, as git does: `less` ends by itself where all fits on the screen, passes colours
 * on and leaves the text standing.
 */
export function openPager({ env }: Io, command: string): Sink {
  const child = spawn(command, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...env },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // Whoever quits the pager has seen enough: what is left to write is dropped.
  child.stdin.on('error', () => {});
  const finish = async () => {
    child.stdin.end();
    await ended;
  };
  return {
    write: (text) =>
      new Promise((resolve) => {
        child.stdin.write(text, () => resolve());
      }),
    finish,
    discard: finish,
  };
}
