import type { Io } from '../io';

export interface Progress {
  /** One more article is done. */
  readonly step: (ok: boolean) => void;
  /** Takes the bar off the terminal, so that a message can be printed. */
  readonly clear: () => void;
}

const SILENT: Progress = { step: () => {}, clear: () => {} };

/** How often the bar is drawn anew, in milliseconds. */
const INTERVAL = 100;

const BAR_WIDTH = 24;

/**
 * A bar on standard error, where that is a terminal and results do not go to the same one.
 *
 * @param count finds out how many there are, while they are being done; null where nobody can know
 */
export function openProgress(
  io: Io,
  resultsOnTerminal: boolean,
  count: () => Promise<number | null>,
): Progress {
  if (!io.stderr.isTTY || resultsOnTerminal) return SILENT;
  const started = performance.now();
  let drawn = started;
  let done = 0;
  let bad = 0;
  let total: number | null = null;
  void count().then((found) => {
    total = found;
  });
  return {
    step(ok) {
      done++;
      if (!ok) bad++;
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      io.stderr.write(`\r\u001b[K${line(io, { done, bad, total, seconds: (now - started) / 1000 })}`);
    },
    clear: () => io.stderr.write('\r\u001b[K'),
  };
}

interface State {
  readonly done: number;
  readonly bad: number;
  readonly total: number | null;
  readonly seconds: number;
}

function line({ lang }: Io, { done, bad, total, seconds }: State): string {
  const count = (n: number) => n.toLocaleString('en');
  const rate = count(Math.round(done / seconds));
  const errors = bad === 0 ? '' : lang === 'zh' ? `，${count(bad)} 个失败` : `, ${count(bad)} failed`;
  const of = total === null ? count(done) : `${bar(done / total)} ${count(done)}/${count(total)}`;
  return lang === 'zh' ? `${of} 篇，每秒 ${rate} 篇${errors}` : `${of} articles, ${rate}/s${errors}`;
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
