/** Why a file or a stretch of bytes could not be had as text. */
export const PROBLEMS = [
  /** No file or folder of that name. */
  'not-found',
  /** The name of the file is not UTF-8, so there is no way to say which file is meant. */
  'bad-name',
  /** The system refuses to open it. */
  'no-permission',
  /** A folder, where a file was asked for. */
  'folder',
  /** No file in the folder has a matching name. */
  'no-match',
  /** Nothing but white space. */
  'empty',
  /** Bytes of a picture, an archive, a word processor, a program. */
  'binary',
  /** The text is longer than a string can be. */
  'too-large',
  /** No character set among those known fits the bytes. */
  'unknown-encoding',
  /** The character set asked for does not exist. */
  'no-such-encoding',
  /** The bytes are not text in the character set asked for. */
  'wrong-encoding',
  /** Any other failure of the system. */
  'unreadable',
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** A failure as a value, so that one bad file does not stop the others. */
export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
  /** What is wrong and what to do, in English, without the file's name. */
  readonly reason: string;
}

export function failure(problem: Problem, reason: string): Failure {
  return { ok: false, problem, reason };
}

/** Turns an error of the file system into a failure. */
export function systemFailure(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      if (error instanceof Error && 'path' in error && String(error.path).includes('\ufffd')) {
        return failure('bad-name', 'its name is not UTF-8: rename it');
      }
      return failure('not-found', 'no such file or folder: check the name');
    case 'EACCES':
    case 'EPERM':
      return failure('no-permission', 'permission denied: check who may read it');
    case 'EISDIR':
      return failure('folder', 'is a folder, not a file');
    case 'ERR_FS_FILE_TOO_LARGE':
      return failure('too-large', 'is too large to read as one text: split it');
    default:
      return failure(
        'unreadable',
        `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
  }
}
