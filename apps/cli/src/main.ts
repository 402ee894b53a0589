#!/usr/bin/env node
import { exitCode } from './exit';
import { complain, type Io } from './io';
import { chooseLang } from './lang';
import { outputError } from './output/errors';
import { runCli } from './program';
import { VERSION } from './version';

const argv = process.argv.slice(2);

const io: Io = {
  stdin: process.stdin,
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
  process.exitCode = await runCli(argv, io, VERSION);
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`wenmai: a bug in wenmai itself, please report it:\n${detail}\n`);
  process.exitCode = 70;
}
