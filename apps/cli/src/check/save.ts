import { access, constants, readFile, stat } from 'node:fs/promises';
import { CliError, type Io } from '../io';
import { openSink } from '../output/sink';
import type { Checked } from './findings';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts the corrected text in the place of a file, at once or not at all.
 *
 * @throws CliError where the file is not UTF-8, has changed since it was read, is read-only or cannot be written
 */
export async function saveFixed(io: Io, path: string, { before, after }: NonNullable<Checked['fixed']>) {
  if (!(await isWritable(path))) {
    throw new CliError('output', {
      en: `cannot fix ${path}: it is read-only; allow writing, or see --fix-dry-run`,
      zh: `无法修改 ${path}：文件只读，请先允许写入，或用 --fix-dry-run 查看修改`,
    });
  }
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

/** A new file could take the place of one that is read-only: who made it so did not mean that. */
async function isWritable(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  const allowed = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return allowed && (mode & 0o222) !== 0;
}
