import type { Io } from '../io';
import type { RowFormat } from './rows';
import { openSink, type Sink } from './sink';

type Cell = string | number | null;

export interface RowWriter {
  readonly write: (rows: readonly (readonly Cell[])[]) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<null>;
}

/**
 * Writes rows as they come, or in the order of one column when all are there.
 *
 * @param path a file, or standard output where none is given
 */
export function rowWriter(
  io: Io,
  path: string | undefined,
  format: RowFormat,
  { pick, sortBy }: { readonly pick: (row: readonly Cell[]) => Cell[]; readonly sortBy: number | null },
): RowWriter {
  let sink: Sink | null = null;
  let first = true;
  const kept: (readonly Cell[])[] = [];
  const print = async (rows: readonly (readonly Cell[])[], end = '') => {
    const begin = sink === null ? format.begin : '';
    sink ??= await openSink(io, path);
    const texts = rows.map((row) => {
      const text = format.row(pick(row), first);
      first = false;
      return text;
    });
    const text = begin + texts.join('') + end;
    if (text !== '') await sink.write(text);
  };
  return {
    async write(rows) {
      if (sortBy === null) await print(rows);
      else kept.push(...rows);
    },
    async finish() {
      if (sortBy !== null) kept.sort((a, b) => byText(a[sortBy], b[sortBy]));
      await print(kept);
      await print([], format.end());
      await sink?.finish();
    },
    async abandon() {
      await sink?.discard();
      return null;
    },
  };
}

function byText(a: Cell | undefined, b: Cell | undefined): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
