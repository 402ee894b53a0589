import { readFile } from 'node:fs/promises';
import { CliError, type Io } from '../io';
import { openSink } from '../output/sink';
import type { Checked } from './findings';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts the corrected text in the place of a file, at once or not at all.
 *
 * @throws CliError where the file is not UTF-8, has changed since it was read, or cannot be written
 */
export async function saveFixed(io: Io, path: string, { before, after }: NonNullable<Checked['fixed']>) {
  const bytes = await readFile(path);
  const marked = bytes.subarray(0, 3).equals(BOM);
  if (!bytes.subarray(marked ? 3 : 0).equals(Buffer.from(before))) {
    throw new CliError('output', {
      en: `cannot fix ${path}: it is not UTF-8, or has changed since it was read; convert it first`,
      zh: `无法修改 ${path}：不是 UTF-8，或读取后已改动，请先转换编码`,
    });
  }
  const sink = await openSink(io, path);
  await sink.write(`${marked ? '\uFEFF' : ''}${after}`);
  await sink.finish();
}
