import type { Failure } from '@wenmai/corpus';
import { complain, type Io } from '../io';
import { problemText } from './problems';

/** Tells on standard error why an input was left out. */
export function reportFailure(io: Io, name: string, failure: Failure): void {
  complain(io, problemText(failure)[io.lang], name);
}

/** Tells on standard error that parts of an input could not be read. */
export function reportReplaced(io: Io, name: string, replaced: number, encoding: string): void {
  if (replaced === 0) return;
  const message = {
    en: `damaged: ${replaced} character${replaced > 1 ? 's' : ''} could not be read as ${encoding} and became U+FFFD`,
    zh: `文件有损：${replaced} 个字符无法按 ${encoding} 读取，已代以 U+FFFD`,
  };
  complain(io, message[io.lang], name);
}
