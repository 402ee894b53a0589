import { CliError } from '../io';
import type { Text } from '../lang';

/** What to do about the failures of writing that happen. */
const ADVICE: Readonly<Record<string, Text>> = {
  ENOSPC: { en: 'no space left: free some and run again', zh: '磁盘已满，请清理后重试' },
  EDQUOT: { en: 'disk quota exceeded: free some space and run again', zh: '磁盘配额已满，请清理后重试' },
  EACCES: { en: 'permission denied: choose another place', zh: '没有写入权限，请换一个位置' },
  EPERM: { en: 'permission denied: choose another place', zh: '没有写入权限，请换一个位置' },
  EROFS: { en: 'the disk is read-only: choose another place', zh: '磁盘只读，请换一个位置' },
  ENOENT: { en: 'there is no such folder: make it first', zh: '目标文件夹不存在，请先创建' },
};

/** Turns a failure of writing into an error that says what to do. */
export function outputError(error: unknown, name: string): CliError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EPIPE') return new CliError('ok', null);
  const reason = error instanceof Error ? error.message : String(error);
  const advice = ADVICE[code] ?? { en: reason, zh: reason };
  const text = { en: `cannot write ${name}: ${advice.en}`, zh: `无法写入 ${name}：${advice.zh}` };
  return new CliError('output', text, { cause: error });
}
