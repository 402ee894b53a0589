#!/usr/bin/env node
import { exitCode } from './exit';
import { complain, type Io } from './io';
import { chooseLang } from './lang';
import { outputError } from './output/errors';
import { VERSION } from './version';

const argv = process.argv.slice(2);

/** Scripts ask for the version to see whether the tool is there: that needs nothing of the rest. */
async function run(): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { runCli } = await import('./program');
  return runCli(argv, io, VERSION);
}

const io: Io = {
  // Opened when it is read.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  lang: chooseLang(argv, process.env),
  interruption,
};

let interrupted: AbortController | null = null;

/** The first Ctrl-C asks the run to stop and tidy up, a second one ends it at once. */
function interruption(): AbortSignal {
  if (interrupted === null) {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (controller.signal.aborted) process.exit(exitCode('interrupted'));
        controller.abort();
      });
    }
    interrupted = controller;
  }
  return interrupted.signal;
}

// Writes that nobody waits for (help, messages) fail here.
process.stdout.on('error', (error) => {
  const { exit, text } = outputError(error, 'standard output');
  if (text) complain(io, text[io.lang]);
  process.exit(exitCode(exit));
});
// Without standard error there is nobody left to tell.
process.stderr.on('error', () => {});

try {
  process.exitCode = await run();
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`wenmai: a bug in wenmai itself, please report it:\n${detail}\n`);
  process.exitCode = exitCode('bug');
}
