import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Io } from '../src/io';
import { runCli } from '../src/program';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface World {
  /** What is piped in; without it, standard input is a terminal. */
  readonly stdin?: string | Uint8Array;
  readonly lang?: Io['lang'];
  readonly env?: Record<string, string>;
  readonly terminal?: { readonly columns: number };
}

/** Runs the tool in this process, with streams of its own. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const out = collector(world.terminal);
  const err = collector();
  const stdin = Object.assign(Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]), {
    isTTY: world.stdin === undefined,
  });
  const io: Io = {
    stdin,
    stdout: out.stream,
    stderr: err.stream,
    env: world.env ?? {},
    lang: world.lang ?? 'en',
    interruption: () => new AbortController().signal,
  };
  const code = await runCli(argv, io, '1.2.3');
  return { code, out: out.text(), err: err.text() };
}

function collector(terminal?: { readonly columns: number }) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return {
    stream: Object.assign(stream, terminal ? { isTTY: true, columns: terminal.columns } : {}),
    text: () => Buffer.concat(chunks).toString(),
  };
}

/** A folder for one test file, removed at its end. */
export function scratch(): (name: string, content?: string | Uint8Array) => Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'wenmai-cli-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return async (name, content) => {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
}

/** An article of nobody's newspaper. */
export const BRIDGE = `临江新桥十日通车

2031-05-10 09:27:59 - 临江日报

　　江上的新桥五月十日正式通车，全长三公里。“等了十年，终于等到了。”市民周文说。

　　据介绍，新桥日均通行车辆二万辆，同比增长9.5%。

编辑：何青
`;
