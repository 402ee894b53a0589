import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Programs as the tests start them: none is waited for without end.

/** The built tool: `build` must have been run. */
export const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** How long a program may take, in seconds. Even the slowest takes a few; beyond this it hangs. */
const LIMIT = 120;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  /** What is piped in. */
  readonly input?: string | Uint8Array;
  readonly stdio?: SpawnOptions['stdio'];
}

/** Runs a program to its end. */
export function runProgram(program: string, argv: readonly string[], surroundings: Surroundings = {}): Ended {
  const { error, status, stdout, stderr } = spawnSync(program, argv, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: LIMIT * 1000,
    killSignal: 'SIGKILL',
    ...surroundings,
  });
  if (error) throw unfinished(program, argv, error);
  return { status, stdout, stderr };
}

/** Runs a program that must succeed, and gives what it printed. */
export function outputOf(program: string, argv: readonly string[], surroundings: Surroundings = {}): string {
  const { status, stdout, stderr } = runProgram(program, argv, surroundings);
  if (status !== 0) {
    throw new Error(`${commandLine(program, argv)} ended with ${status}:\n${stderr}${stdout}`);
  }
  return stdout;
}

/** A program that was started, and the exit code it ends with (null where a signal ended it). */
export function startProgram(
  program: string,
  argv: readonly string[],
  options: SpawnOptions = {},
): { readonly child: ChildProcess; readonly ended: Promise<number | null> } {
  const child = spawn(program, argv, options);
  const ended = new Promise<number | null>((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${commandLine(program, argv)} did not end within ${LIMIT} s`));
    }, LIMIT * 1000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      resolve(code);
    });
  });
  // Told of where it is awaited; a test that has failed before must not be failed once more.
  ended.catch(() => {});
  return { child, ended };
}

/** Waits for what a started program does. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + LIMIT * 1000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`${what}: not within ${LIMIT} s`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function unfinished(program: string, argv: readonly string[], error: Error): Error {
  const late = 'code' in error && error.code === 'ETIMEDOUT';
  const reason = late ? `did not end within ${LIMIT} s` : `could not be run: ${error.message}`;
  return new Error(`${commandLine(program, argv)} ${reason}`);
}

function commandLine(program: string, argv: readonly string[]): string {
  return [program, ...argv].map((word) => (word.length > 80 ? `${word.slice(0, 80)}…` : word)).join(' ');
}
